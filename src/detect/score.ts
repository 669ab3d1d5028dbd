import { extendHash, find, type Table } from './table.ts';

/**
 * Log-probability of a word under every model of a table, by an interpolated n-gram model of its letters
 * and by the list of frequent words. Given relative to the best model and floored:
 * one foreign name must not decide a text.
 *
 * Whole numbers, hundredths of a nat. Two caches: a row per word, and a row per letter with the two before it.
 * A cache changes no result.
 */
export const UNITS = 100;

const START = 1;
const END = 2;
/** log(1/V) of a character never seen. */
const UNSEEN = -Math.log(256);
/** A word never speaks against a model by more than this. */
const FLOOR = -12 * UNITS;
/** Weights in the tables are tenths of a nat; zero of n-grams, certainty of listed words. */
const TENTH = UNITS / 10;
const ZERO = 128;
const CERTAIN = 255;

const WORDS = 4096;
const LETTERS = 16384;
/** Letters that a cached row looks at. */
const ROW_ORDER = 3;
const LONGEST = 64;

export interface Scorer {
  table: Table;
  /** Number of models. */
  size: number;
  /** Rows of the words met, `size` numbers each. */
  rows: Int16Array;
  /** Log-probability of those words under their best model. */
  tops: Int32Array;
  /** Marks of the caller: which text met the word, see `isNew`. */
  met: Uint32Array;
  wordKeys: Uint32Array;
  wordChecks: Uint32Array;
  letterRows: Int16Array;
  letterKeys: Uint16Array;
  letterContexts: Uint32Array;
  biases: Int16Array;
  sum: Int32Array;
  codes: Uint16Array;
}

export function createScorer(table: Table): Scorer {
  const size = table.models.length;
  return {
    table,
    size,
    rows: new Int16Array(WORDS * size),
    tops: new Int32Array(WORDS),
    met: new Uint32Array(WORDS),
    wordKeys: new Uint32Array(WORDS),
    wordChecks: new Uint32Array(WORDS),
    letterRows: new Int16Array(LETTERS * size),
    letterKeys: new Uint16Array(LETTERS),
    letterContexts: new Uint32Array(LETTERS),
    biases: Int16Array.from(table.models, ({ bias }) => Math.round((bias + UNSEEN) * UNITS)),
    sum: new Int32Array(size),
    codes: new Uint16Array(LONGEST),
  };
}

/** Scores `codes[from..to)`; returns the offset of its row in `scorer.rows`. */
export function scoreWord(scorer: Scorer, codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  let check = 7;
  for (let i = to - 1; i >= from; i--) {
    const c = codes[i] as number;
    hash = extendHash(hash, c);
    check = Math.imul(check ^ c, 0x01000193);
  }
  check = (check ^ (to - from)) >>> 0 || 1;
  const cell = (hash ^ (hash >>> 12)) & (WORDS - 1);
  const row = cell * scorer.size;
  if (scorer.wordKeys[cell] === hash >>> 0 && scorer.wordChecks[cell] === check) return row;
  scorer.wordKeys[cell] = hash >>> 0;
  scorer.wordChecks[cell] = check;
  addLetters(scorer, codes, from, to);
  addWord(scorer, hash);
  const { sum, rows, size, tops } = scorer;
  let best = sum[0] as number;
  for (let m = 1; m < size; m++) if ((sum[m] as number) > best) best = sum[m] as number;
  tops[cell] = best;
  for (let m = 0; m < size; m++) {
    const s = (sum[m] as number) - best;
    rows[row + m] = s > FLOOR ? s : FLOOR;
  }
  return row;
}

/** Sums the letters of a word, each in its context. */
function addLetters(scorer: Scorer, word: Uint16Array, from: number, to: number): void {
  const { sum, size, letterRows, codes, table } = scorer;
  const n = to - from;
  codes[0] = START;
  for (let i = 0; i < n; i++) codes[i + 1] = word[from + i] as number;
  codes[n + 1] = END;
  sum.fill(0);
  for (let end = 0; end <= n + 1; end++) {
    const row = letterRow(scorer, end);
    for (let m = 0; m < size; m++) sum[m] = (sum[m] as number) + (letterRows[row + m] as number);
    if (end < ROW_ORDER || table.order <= ROW_ORDER) continue;
    let hash = 0;
    for (let i = end; i >= end - ROW_ORDER; i--) hash = extendHash(hash, codes[i] as number);
    addGram(table, hash, sum, 0);
  }
}

/** Adds the weights of one n-gram; false where no model knows it. */
function addGram({ grams }: Table, hash: number, to: Int32Array | Int16Array, offset: number): boolean {
  const found = find(grams, hash);
  if (found === 0) return false;
  const { entries } = grams;
  const stop = (found >>> 8) + (found & 0xff);
  for (let k = found >>> 8; k < stop; k++) {
    const entry = entries[k] as number;
    const m = offset + (entry >> 8);
    to[m] = (to[m] as number) + ((entry & 0xff) - ZERO) * TENTH;
  }
  return true;
}

/** The row of one letter after up to two others: the shorter n-grams that end in it. */
function letterRow(scorer: Scorer, end: number): number {
  const { codes, letterKeys, letterContexts, size } = scorer;
  const key = codes[end] as number;
  const context =
    (((end > 1 ? (codes[end - 2] as number) : 0) << 16) | (end > 0 ? (codes[end - 1] as number) : 0)) >>> 0;
  const hash = extendHash(extendHash(0, key), context);
  const cell = (hash ^ (hash >>> 14)) & (LETTERS - 1);
  const row = cell * size;
  if (letterKeys[cell] === key && letterContexts[cell] === context) return row;
  letterKeys[cell] = key;
  letterContexts[cell] = context;
  fillLetter(scorer, end, row);
  return row;
}

function fillLetter({ table, letterRows, biases, codes, size }: Scorer, end: number, row: number): void {
  // The start of a word is not predicted; it only is a context.
  for (let m = 0; m < size; m++) letterRows[row + m] = end === 0 ? 0 : (biases[m] as number);
  const order = Math.min(ROW_ORDER, table.order);
  let hash = 0;
  for (let i = end; i > end - order && i >= 0; i--) {
    hash = extendHash(hash, codes[i] as number);
    if (!addGram(table, hash, letterRows, row)) return;
  }
}

/** A listed word is at least as probable as its list says. */
function addWord({ table, sum }: Scorer, hash: number): void {
  const found = find(table.words, hash);
  const { entries } = table.words;
  const stop = (found >>> 8) + (found & 0xff);
  for (let k = found >>> 8; k < stop; k++) {
    const m = (entries[k] as number) >> 8;
    const listed = (((entries[k] as number) & 0xff) - CERTAIN) * TENTH;
    if (listed > (sum[m] as number)) sum[m] = listed;
  }
}

/** What a listed word is worth at most, and how improbable a word of so many letters is where it is not listed. */
const MOST_WORTH = 6 * UNITS;
const UNLISTED = 4 * UNITS;
const UNLISTED_LETTER = 1.2 * UNITS;

/** Adds to a sum over models what the word lists alone say of a word. */
export function addListed({ words }: Table, codes: Uint16Array, from: number, to: number, sum: Int32Array): void {
  let hash = 0;
  for (let i = to - 1; i >= from; i--) hash = extendHash(hash, codes[i] as number);
  const found = find(words, hash);
  const { entries } = words;
  const unlisted = UNLISTED + UNLISTED_LETTER * (to - from);
  const stop = (found >>> 8) + (found & 0xff);
  for (let k = found >>> 8; k < stop; k++) {
    const m = (entries[k] as number) >> 8;
    const worth = (((entries[k] as number) & 0xff) - CERTAIN) * TENTH + unlisted;
    if (worth > 0) sum[m] = (sum[m] as number) + (worth < MOST_WORTH ? worth : MOST_WORTH);
  }
}
