import { GROUPS, type Group, splitWords, type Words } from './letters.ts';
import { createScorer, type Scorer, scoreWord } from './score.ts';
import { tableOf } from './table.ts';

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

/** Words after which a sure text needs no more, and the margin that makes it sure, nats. */
const ENOUGH_WORDS = 20;
const ENOUGH_MARGIN = 30;
const MOST_LETTERS = 4000;

/** What the words of a text say. */
export interface Evidence {
  group: Group;
  /** Letters of all scripts. */
  letters: number;
  /** Letters by script group, names in Latin script discounted. */
  weights: Float64Array;
  /** Candidate tags, and their log-likelihood relative to the best. */
  tags: readonly string[];
  scores: Float64Array;
  /** Words that were looked at. */
  words: number;
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

/** Letters by script; where another script is present, capitalised Latin words count little. */
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

/** Adds the words of a group to the scores of its models, evenly over the text, until one language is sure. */
function addWords(judge: Judge, words: Words, g: number, sum: Float64Array): number {
  const { scorer, tagOf } = judge;
  const indexes: number[] = [];
  let capitals = 0;
  for (let w = 0; w < words.count; w++)
    if (words.groups[w] === g) {
      indexes.push(w);
      capitals += words.capital[w] as number;
    }
  const titled = capitals > 0.65 * indexes.length;
  const step = indexes.length > 2 * ENOUGH_WORDS ? Math.ceil(indexes.length / ENOUGH_WORDS) : 1;
  let used = 0;
  for (let first = 0; first < step; first++) {
    for (let k = first; k < indexes.length; k += step) {
      const w = indexes[k] as number;
      const row = scoreWord(scorer, words.codes, words.starts[w] as number, words.starts[w + 1] as number);
      if (words.capital[w] === 1 && w > 0 && !titled)
        for (let m = 0; m < scorer.size; m++)
          sum[m] = (sum[m] as number) + CAPITAL * Math.max(CAPITAL_FLOOR, scorer.rows[row + m] as number);
      else for (let m = 0; m < scorer.size; m++) sum[m] = (sum[m] as number) + (scorer.rows[row + m] as number);
      used++;
    }
    if (step > 1 && margin(sum, tagOf) > ENOUGH_MARGIN) break;
  }
  return used;
}

/** Distance from the best model to the best of another language. */
function margin(sum: Float64Array, tagOf: Uint8Array): number {
  let best = 0;
  for (let m = 1; m < sum.length; m++) if ((sum[m] as number) > (sum[best] as number)) best = m;
  let second = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < sum.length; m++) if (tagOf[m] !== tagOf[best]) second = Math.max(second, sum[m] as number);
  return (sum[best] as number) - second;
}

const NOTHING: readonly string[] = ['und'];

/** What the words of a text say about its language. Linear in the text. */
export function weighEvidence(text: string): Evidence {
  const words = splitWords(text, MOST_LETTERS);
  const weights = weigh(words);
  let g = 0;
  let letters = 0;
  for (let i = 1; i < weights.length; i++) {
    letters += words.letters[i] as number;
    if ((weights[i] as number) > (weights[g] as number)) g = i;
  }
  const group = GROUPS[g] as Group;
  const only = SINGLE[group];
  if (only !== undefined || group === 'none' || group === 'other') {
    const tags = only === undefined ? NOTHING : [only];
    return { group, letters, weights, tags, scores: new Float64Array(1), words: words.count };
  }
  const judge = judgeOf(group);
  const sum = Float64Array.from(judge.priors);
  const used = addWords(judge, words, g, sum);
  const scores = new Float64Array(judge.tags.length).fill(Number.NEGATIVE_INFINITY);
  for (let m = 0; m < sum.length; m++) {
    const t = judge.tagOf[m] as number;
    scores[t] = Math.max(scores[t] as number, sum[m] as number);
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const s of scores) if (s > best) best = s;
  for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] as number) - best;
  return { group, letters, weights, tags: judge.tags, scores, words: used };
}
