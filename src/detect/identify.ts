import { countLetters, GROUPS, type Group, sampleOf, splitWords, type Words } from './letters.ts';
import { addListed, createScorer, type Scorer, scoreWord, UNITS } from './score.ts';
import { tableOf } from './table.ts';

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
/** A name counts half, and speaks against a language by no more than this. */
const NAME_FLOOR = -4 * UNITS;
/** With more capitalised words than this, capitals are the style of the text. */
const TITLED = 0.65;
/** Nats of the word scores overstate what is known, as words are not independent. */
const TEMPERATURE = 0.65 / UNITS;

/** A long text is looked at in rounds of about so many words, spread over it, until the margin is sure. */
const ROUND = 14;
const SURE = 28 * UNITS;
/** Where a language is expected: words between two looks, the margins that confirm it (a short block follows its page), characters that mostly suffice. */
const GLANCE = 5;
const EXPECTED = 8 * UNITS;
const EXPECTED_SHORT = 4 * UNITS;
const SHORT_BLOCK = 60;
const SILENT = 16;
const BLOCK_HEAD = 120;
/** Parts of a long text that may be in different languages, and the margin by which they must say so. */
const PARTS = 3;
const PART_WORDS = 8;
const PART_MARGIN = 10 * UNITS;
/** Tables with n-grams as long as this know how words look. */
const WORDY = 4;
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

interface Judge {
  scorer: Scorer;
  tags: string[];
  /** Model → index into tags. */
  tagOf: Uint8Array;
  priors: Int32Array;
  /** Sums of the parts of a text, used again for every text. */
  parts: Int32Array[];
}

const judges = new Map<Group, Judge>();
function judgeOf(group: Group): Judge {
  let judge = judges.get(group);
  if (!judge) {
    const { models } = tableOf(group);
    const tags = [...new Set(models.map((m) => m.tag))];
    judge = {
      scorer: createScorer(tableOf(group)),
      tags,
      tagOf: Uint8Array.from(models, (m) => tags.indexOf(m.tag)),
      priors: Int32Array.from(models, (m) => m.prior * UNITS),
      parts: Array.from({ length: PARTS }, () => new Int32Array(models.length)),
    };
    judges.set(group, judge);
  }
  return judge;
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

/** Adds the row of one word to a sum over models. */
function addRow({ rows, size }: Scorer, row: number, isName: boolean, sum: Int32Array): void {
  if (isName)
    for (let m = 0; m < size; m++) {
      const s = rows[row + m] as number;
      sum[m] = (sum[m] as number) + ((s > NAME_FLOOR ? s : NAME_FLOOR) >> 1);
    }
  else for (let m = 0; m < size; m++) sum[m] = (sum[m] as number) + (rows[row + m] as number);
}

let texts = 0;

/** A word counts twice in a text; after that it says nothing new. */
function isNew({ met }: Scorer, cell: number): boolean {
  const mark = met[cell] as number;
  if (mark === 2 * texts + 1) return false;
  met[cell] = mark === 2 * texts ? mark + 1 : 2 * texts;
  return true;
}

/** Index of the best model, and its distance to the best of another language. */
function lead(sum: Int32Array, tagOf: Uint8Array): { best: number; margin: number } {
  let best = 0;
  for (let m = 1; m < sum.length; m++) if ((sum[m] as number) > (sum[best] as number)) best = m;
  let second = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < sum.length; m++)
    if (tagOf[m] !== tagOf[best] && (sum[m] as number) > second) second = sum[m] as number;
  return { best, margin: (sum[best] as number) - second };
}

/** Words of a group, and whether capitals are the style of the text. */
function indexesOf(words: Words, g: number): { indexes: number[]; titled: boolean } {
  const indexes: number[] = [];
  let capitals = 0;
  for (let w = 0; w < words.count; w++)
    if (words.groups[w] === g) {
      indexes.push(w);
      capitals += words.capital[w] as number;
    }
  return { indexes, titled: capitals > TITLED * indexes.length };
}

interface Found {
  /** Log-likelihood of every model. */
  sum: Int32Array;
  /** Log-probability per letter under the best models, word by word. */
  fit: number;
  /** The parts of the text disagree. */
  mixed: boolean;
}

/** Reads the words of a group in rounds, evenly over the text, until one language is sure. */
function addWords(judge: Judge, words: Words, g: number): Found {
  const { scorer, tagOf, priors, parts: all } = judge;
  const { indexes, titled } = indexesOf(words, g);
  const n = indexes.length;
  const step = Math.max(1, Math.round(n / ROUND));
  const parts = n >= PARTS * PART_WORDS ? all : all.slice(0, 1);
  for (const part of parts) part.fill(0);
  const sum = new Int32Array(priors);
  let tops = 0;
  let letters = 0;
  texts = (texts + 1) & 0x3fffffff;
  for (let first = 0; first < step; first++) {
    for (let k = first; k < n; k += step) {
      const w = indexes[k] as number;
      const from = words.starts[w] as number;
      const to = words.starts[w + 1] as number;
      const row = scoreWord(scorer, words.codes, from, to);
      if (!isNew(scorer, row / scorer.size)) continue;
      const isName = words.capital[w] === 1 && w > 0 && !titled;
      addRow(scorer, row, isName, parts[Math.floor((k * parts.length) / n)] as Int32Array);
      if (isName) continue;
      tops += scorer.tops[row / scorer.size] as number;
      letters += to - from + 1;
    }
    for (let m = 0; m < sum.length; m++) {
      let s = priors[m] as number;
      for (const part of parts) s += part[m] as number;
      sum[m] = s;
    }
    if (lead(sum, tagOf).margin > SURE) break;
  }
  const fit = letters === 0 || scorer.table.order < WORDY ? 0 : tops / letters / UNITS;
  return { sum, fit, mixed: parts.length > 1 && disagree(judge, sum, parts) };
}

/** A part is clearly in another language than the whole. */
function disagree({ tagOf }: Judge, sum: Int32Array, parts: readonly Int32Array[]): boolean {
  const whole = tagOf[lead(sum, tagOf).best];
  return parts.some((part) => {
    const { best } = lead(part, tagOf);
    if (tagOf[best] === whole) return false;
    let own = Number.NEGATIVE_INFINITY;
    for (let m = 0; m < part.length; m++) if (tagOf[m] === whole) own = Math.max(own, part[m] as number);
    return (part[best] as number) - own > PART_MARGIN;
  });
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

/** Scores of models → scores of languages, the best at zero. */
function byTag({ tags, tagOf }: Judge, sum: Int32Array): { scores: Float64Array; best: number } {
  const scores = new Float64Array(tags.length).fill(Number.NEGATIVE_INFINITY);
  for (let m = 0; m < sum.length; m++) {
    const t = tagOf[m] as number;
    if ((sum[m] as number) > (scores[t] as number)) scores[t] = sum[m] as number;
  }
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
  const top = scores[best] as number;
  for (let t = 0; t < scores.length; t++) scores[t] = TEMPERATURE * ((scores[t] as number) - top);
  return { scores, best };
}
