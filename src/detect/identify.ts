import { GROUPS, type Group, splitWords, type Words } from './letters.ts';
import { createScorer, type Scorer, scoreWord } from './score.ts';
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
/** How many letters of an alphabet a character is worth. */
const WORTH: Partial<Record<Group, number>> = { Hani: 2.5, Hang: 2 };
/** A capitalised Latin word in a text of another script is a name, not a sign of the language. */
const NAME = 0.35;
/** A name says less about the language than other words do: its weight, and the most it speaks against one, nats. */
const CAPITAL = 0.5;
const CAPITAL_FLOOR = -4;
/** With more capitalised words than this, capitals are the style of the text. */
const TITLED = 0.65;
/** Nats of the word scores overstate what is known, as words are not independent. */
const TEMPERATURE = 0.65;

/** A long text is looked at in rounds of about so many words, spread over it, until the margin is sure. */
const ROUND = 24;
const SURE = 28;
const MOST_LETTERS = 4000;
/** Parts of a long text that may be in different languages, and the margin by which they must say so. */
const PARTS = 3;
const PART_WORDS = 8;
const PART_MARGIN = 7;
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
  /** Parts of the text seem to be in different languages. */
  mixed: boolean;
}

interface Judge {
  scorer: Scorer;
  tags: string[];
  /** Model → index into tags. */
  tagOf: Uint8Array;
  priors: Float64Array;
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
      priors: Float64Array.from(models, (m) => m.prior),
    };
    judges.set(group, judge);
  }
  return judge;
}

/** Letters by script and worth; where another script is present, capitalised Latin words count little. */
function weigh(words: Words): Float64Array {
  const weights = new Float64Array(words.letters);
  let others = 0;
  for (let g = 2; g < weights.length; g++) {
    weights[g] = (weights[g] as number) * (WORTH[GROUPS[g] as Group] ?? 1);
    others += weights[g] as number;
  }
  if (others > 0 && (weights[1] as number) > 0) {
    let names = 0;
    for (let w = 0; w < words.count; w++)
      if (words.groups[w] === 1 && words.capital[w] !== 0)
        names += (words.starts[w + 1] as number) - (words.starts[w] as number);
    weights[1] = Math.max(0, (weights[1] as number) - (1 - NAME) * names);
  }
  return weights;
}

/** Adds one word to a sum over models. */
function addWord(scorer: Scorer, words: Words, w: number, isName: boolean, sum: Float64Array): void {
  const row = scoreWord(scorer, words.codes, words.starts[w] as number, words.starts[w + 1] as number);
  const { rows } = scorer;
  if (isName)
    for (let m = 0; m < sum.length; m++)
      sum[m] = (sum[m] as number) + CAPITAL * Math.max(CAPITAL_FLOOR, rows[row + m] as number);
  else for (let m = 0; m < sum.length; m++) sum[m] = (sum[m] as number) + (rows[row + m] as number);
}

/** Index of the best model, and its distance to the best of another language. */
function lead(sum: Float64Array, tagOf: Uint8Array): { best: number; margin: number } {
  let best = 0;
  for (let m = 1; m < sum.length; m++) if ((sum[m] as number) > (sum[best] as number)) best = m;
  let second = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < sum.length; m++)
    if (tagOf[m] !== tagOf[best] && (sum[m] as number) > second) second = sum[m] as number;
  return { best, margin: (sum[best] as number) - second };
}

/** Log-likelihood of every model, and whether the parts of the text disagree. */
function addWords(judge: Judge, words: Words, g: number): { sum: Float64Array; mixed: boolean } {
  const { scorer, tagOf, priors } = judge;
  const indexes: number[] = [];
  let capitals = 0;
  for (let w = 0; w < words.count; w++)
    if (words.groups[w] === g) {
      indexes.push(w);
      capitals += words.capital[w] as number;
    }
  const n = indexes.length;
  const titled = capitals > TITLED * n;
  const step = Math.max(1, Math.round(n / ROUND));
  const parts = n >= PARTS * PART_WORDS ? PARTS : 1;
  const sums = Array.from({ length: parts }, () => new Float64Array(scorer.size));
  const sum = new Float64Array(priors);
  for (let first = 0; first < step; first++) {
    for (let k = first; k < n; k += step) {
      const w = indexes[k] as number;
      const isName = words.capital[w] === 1 && w > 0 && !titled;
      addWord(scorer, words, w, isName, sums[Math.floor((k * parts) / n)] as Float64Array);
    }
    for (let m = 0; m < sum.length; m++) {
      let s = priors[m] as number;
      for (const part of sums) s += part[m] as number;
      sum[m] = s;
    }
    if (lead(sum, tagOf).margin > SURE) break;
  }
  return { sum, mixed: parts > 1 && disagree(judge, sum, sums) };
}

/** A part is clearly in another language than the whole. */
function disagree({ tagOf }: Judge, sum: Float64Array, parts: readonly Float64Array[]): boolean {
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

/** What a text says about its language. Linear in its length. */
export function weighEvidence(text: string): Evidence {
  const words = splitWords(text, MOST_LETTERS);
  const weights = weigh(words);
  let g = 0;
  let letters = 0;
  let all = 0;
  for (let i = 1; i < weights.length; i++) {
    letters += words.letters[i] as number;
    all += weights[i] as number;
    if ((weights[i] as number) > (weights[g] as number)) g = i;
  }
  const group = GROUPS[g] as Group;
  const weight = weights[g] as number;
  const mixed = all - weight > Math.max(SECOND_SCRIPT, SECOND_SHARE * all);
  const only = SINGLE[group];
  if (only !== undefined || group === 'none' || group === 'other')
    return { group, letters, weight, tags: only === undefined ? NOTHING : [only], scores: ZERO, best: 0, mixed };
  const judge = judgeOf(group);
  const found = addWords(judge, words, g);
  const { scores, best } = byTag(judge, found.sum);
  return { group, letters, weight, tags: judge.tags, scores, best, mixed: mixed || found.mixed };
}

/** Scores of models → scores of languages, the best at zero. */
function byTag({ tags, tagOf }: Judge, sum: Float64Array): { scores: Float64Array; best: number } {
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
