import { addWords, byTag, judgeOf, lead } from './judge.ts';
import { countLetters, GROUPS, type Group, sampleOf, splitWords, type Words } from './letters.ts';
import { addListed, UNITS } from './score.ts';

/**
 * What a stretch of text says of its language: script by its letters, then word by word the evidence for and against
 * each language of that script.
 */

/** Scripts that one language of ours writes. */
const SINGLE: Partial<Record<Group, string>> = {
  Armn: 'hy',
  Geor: 'ka',
  Grek: 'el',
  Hang: 'ko',
  Beng: 'bn',
  Thai: 'th',
  Ethi: 'am',
};
const LATIN = GROUPS.indexOf('Latn');
/** How many letters of an alphabet a character is worth. */
const WORTH: Partial<Record<Group, number>> = { Hani: 2.5, Hang: 2 };
/** A capitalised Latin word in a text of another script is a name, not a sign of the language. */
const NAME = 0.35;

/** Where a language is expected: words between two looks, the margins that confirm it (a short block follows its page), characters that mostly suffice. */
const GLANCE = 5;
const EXPECTED = 8 * UNITS;
const EXPECTED_SHORT = 4 * UNITS;
const SHORT_BLOCK = 60;
const SILENT = 16;
const BLOCK_HEAD = 120;
/** Letters of another script that make a text mixed. */
const SECOND_SCRIPT = 60;
const SECOND_SHARE = 0.15;

export interface Evidence {
  group: Group;
  /** Letters of all scripts. */
  letters: number;
  /** Letters of the group, by worth. */
  weight: number;
  /** Candidate tags, and their log-likelihood relative to the best, tempered to be a probability. */
  tags: readonly string[];
  scores: Float64Array;
  /** Index of the best. */
  best: number;
  /** Log-probability per letter, nats: how much the words look like any language; 0 where that is not known. */
  fit: number;
  /** Parts of the text seem to be in different languages. */
  mixed: boolean;
}

/** Letters by script and worth; where another script is present, capitalised Latin words count little. */
function weigh(letters: Float64Array, words: Words): Float64Array {
  const weights = new Float64Array(letters);
  let others = 0;
  for (let g = LATIN + 1; g < weights.length; g++) {
    weights[g] = (weights[g] as number) * (WORTH[GROUPS[g] as Group] ?? 1);
    others += weights[g] as number;
  }
  const latin = weights[LATIN] as number;
  if (others === 0 || latin === 0) return weights;
  let names = 0;
  for (let w = 0; w < words.count; w++)
    if (words.groups[w] === LATIN && words.capital[w] !== 0)
      names += (words.starts[w + 1] as number) - (words.starts[w] as number);
  const share = Math.min(1, names / (words.letters[LATIN] as number) || 0);
  weights[LATIN] = latin * (1 - (1 - NAME) * share);
  return weights;
}

const NOTHING: readonly string[] = ['und'];
const ZERO = new Float64Array(1);

/** A text by its letters, and words of it. */
interface Look {
  words: Words;
  g: number;
  group: Group;
  letters: number;
  weight: number;
  mixed: boolean;
}

const NO_WORDS: Look = { words: splitWords(''), g: 0, group: 'none', letters: 0, weight: 0, mixed: false };

/** Counts the letters of a text and splits a sample of it. */
function look(text: string, sample: string): Look {
  const words = splitWords(sample);
  const counted = sample === text ? words.letters : countLetters(text);
  const weights = weigh(counted, words);
  let g = 0;
  let letters = 0;
  let all = 0;
  for (let i = 1; i < weights.length; i++) {
    letters += counted[i] as number;
    all += weights[i] as number;
    if ((weights[i] as number) > (weights[g] as number)) g = i;
  }
  const weight = weights[g] as number;
  const mixed = all - weight > Math.max(SECOND_SCRIPT, SECOND_SHARE * all);
  return { words, g, group: GROUPS[g] as Group, letters, weight, mixed };
}

/** Evidence from the words looked at. */
function read({ words, g, group, letters, weight, mixed }: Look): Evidence {
  const only = SINGLE[group];
  if (only !== undefined || group === 'none' || group === 'other')
    return {
      group,
      letters,
      weight,
      tags: only === undefined ? NOTHING : [only],
      scores: ZERO,
      best: 0,
      fit: 0,
      mixed,
    };
  const judge = judgeOf(group);
  const { sum, fit, mixed: differ } = addWords(judge, words, g);
  const { scores, best } = byTag(judge, sum);
  return { group, letters, weight, tags: judge.tags, scores, best, fit, mixed: mixed || differ };
}

/** Evidence from the frequent words alone, if they clearly say the language that is expected. */
function confirm({ words, g, group, letters, weight, mixed }: Look, expected: string): Evidence | null {
  if (!hasTable(group) || group === 'Hani') return null;
  const judge = judgeOf(group);
  const wanted = judge.tags.indexOf(expected);
  if (wanted < 0) return null;
  const least = letters < SHORT_BLOCK ? EXPECTED_SHORT : EXPECTED;
  const sum = new Int32Array(judge.priors);
  let used = 0;
  for (let w = 0; w < words.count; w++) {
    if (words.groups[w] !== g) continue;
    addListed(judge.scorer.table, words.codes, words.starts[w] as number, words.starts[w + 1] as number, sum);
    if (++used % GLANCE !== 0 && w + 1 < words.count) continue;
    const { best, margin } = lead(sum, judge.tagOf);
    if (margin < least || judge.tagOf[best] !== wanted) continue;
    const { scores } = byTag(judge, sum);
    return { group, letters, weight, tags: judge.tags, scores, best: wanted, fit: 0, mixed };
  }
  return null;
}

/** What a text says about its language. Linear in its length. */
export function weighEvidence(text: string): Evidence {
  return read(look(text, sampleOf(text)));
}

/** The same for a block of a page that is mostly in one language: a few frequent words of that are enough. */
export function weighBlock(text: string, expected: string): Evidence {
  if (text.length > BLOCK_HEAD) {
    const found = confirm(look(text, text.slice(0, BLOCK_HEAD)), expected);
    if (found) return found;
  }
  const seen = look(text, sampleOf(text));
  // A word or two say less than what stands around them.
  if (seen.letters < SILENT && isWritten(expected, seen.group)) return { ...read(NO_WORDS), letters: seen.letters };
  return confirm(seen, expected) ?? read(seen);
}

const hasTable = (group: Group): boolean => SINGLE[group] === undefined && group !== 'none' && group !== 'other';

/** The language is written in this script, and others are too. */
function isWritten(tag: string, group: Group): boolean {
  return hasTable(group) && judgeOf(group).tags.includes(tag);
}
