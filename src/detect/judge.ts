import type { Group, Words } from './letters.ts';
import { createScorer, type Scorer, scoreWord, UNITS } from './score.ts';
import { tableOf } from './table.ts';

/** Reading words: the sums of their scores, model by model, and what these say. */

/** A name counts half, and speaks against a language by no more than this. */
const NAME_FLOOR = -4 * UNITS;
/** With more capitalised words than this, capitals are the style of the text. */
const TITLED = 0.65;
/** Nats of the word scores overstate what is known, as words are not independent. */
const TEMPERATURE = 0.65 / UNITS;

/** A long text is looked at in rounds of about so many words, spread over it, until the margin is sure. */
const ROUND = 14;
const SURE = 28 * UNITS;
/** Parts of a long text that may be in different languages, and the margin by which they must say so. */
const PARTS = 3;
const PART_WORDS = 8;
const PART_MARGIN = 10 * UNITS;
/** Scripts whose tables know enough words to tell how words look. */
const WORDY: ReadonlySet<Group> = new Set(['Latn', 'Cyrl']);

export interface Judge {
  scorer: Scorer;
  tags: string[];
  /** The table can tell words from what looks like none. */
  wordy: boolean;
  /** Model → index into tags. */
  tagOf: Uint8Array;
  priors: Int32Array;
  /** Sums of the parts of a text, used again for every text. */
  parts: Int32Array[];
}

const judges = new Map<Group, Judge>();
export function judgeOf(group: Group): Judge {
  let judge = judges.get(group);
  if (!judge) {
    const { models } = tableOf(group);
    const tags = [...new Set(models.map((m) => m.tag))];
    judge = {
      scorer: createScorer(tableOf(group)),
      tags,
      wordy: WORDY.has(group),
      tagOf: Uint8Array.from(models, (m) => tags.indexOf(m.tag)),
      priors: Int32Array.from(models, (m) => m.prior * UNITS),
      parts: Array.from({ length: PARTS }, () => new Int32Array(models.length)),
    };
    judges.set(group, judge);
  }
  return judge;
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
export function lead(sum: Int32Array, tagOf: Uint8Array): { best: number; margin: number } {
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
export function addWords(judge: Judge, words: Words, g: number): Found {
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
  const fit = letters === 0 || !judge.wordy ? 0 : tops / letters / UNITS;
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

/** Scores of models → scores of languages, the best at zero. */
export function byTag({ tags, tagOf }: Judge, sum: Int32Array): { scores: Float64Array; best: number } {
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
