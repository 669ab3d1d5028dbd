import { extendHash, find, type Table } from './table.ts';

/**
 * Log-probability of a word under every model of a table, by an interpolated n-gram model of its letters
 * and by the list of frequent words. Given relative to the best model and floored:
 * one foreign name must not decide a text.
 */
const START = 1;
const END = 2;
/** log(1/V) of a character never seen. */
const UNSEEN = -Math.log(256);
/** A word never speaks against a model by more than this, nats. */
const FLOOR = -12;

const CACHE = 4096;

export interface Scorer {
  table: Table;
  size: number;
  keys: Uint32Array;
  checks: Uint32Array;
  rows: Float32Array;
  /** Best absolute log-probability of the cached word. */
  best: Float32Array;
  scratch: Uint16Array;
}

export function createScorer(table: Table): Scorer {
  const size = table.models.length;
  return {
    table,
    size,
    keys: new Uint32Array(CACHE),
    checks: new Uint32Array(CACHE),
    rows: new Float32Array(CACHE * size),
    best: new Float32Array(CACHE),
    scratch: new Uint16Array(64),
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
  const cell = (hash ^ (hash >>> 12)) & (CACHE - 1);
  const row = cell * scorer.size;
  if (scorer.keys[cell] === hash >>> 0 && scorer.checks[cell] === check) return row;
  scorer.keys[cell] = hash >>> 0;
  scorer.checks[cell] = check;
  const rows = scorer.rows;
  addGrams(scorer, codes, from, to, row);
  addWord(scorer, hash, row);
  let best = Number.NEGATIVE_INFINITY;
  for (let m = 0; m < scorer.size; m++) best = Math.max(best, rows[row + m] as number);
  for (let m = 0; m < scorer.size; m++) rows[row + m] = Math.max((rows[row + m] as number) - best, FLOOR);
  scorer.best[cell] = best;
  return row;
}

function addGrams(scorer: Scorer, codes: Uint16Array, from: number, to: number, row: number): void {
  const { table, rows, scratch, size } = scorer;
  const { grams, models: info, order } = table;
  const { begins, models, weights } = grams;
  const n = to - from;
  scratch[0] = START;
  for (let i = 0; i < n; i++) scratch[i + 1] = codes[from + i] as number;
  scratch[n + 1] = END;
  for (let m = 0; m < size; m++) rows[row + m] = (n + 1) * ((info[m]?.bias ?? 0) + UNSEEN);
  for (let end = 0; end <= n + 1; end++) {
    let hash = 0;
    const first = Math.max(0, end - order + 1);
    for (let i = end; i >= first; i--) {
      hash = extendHash(hash, scratch[i] as number);
      const at = find(grams, hash);
      if (at < 0) break;
      const stop = begins[at + 1] as number;
      for (let k = begins[at] as number; k < stop; k++) {
        const m = row + (models[k] as number);
        rows[m] = (rows[m] as number) + (weights[k] as number) * 0.1;
      }
    }
  }
}

function addWord(scorer: Scorer, hash: number, row: number): void {
  const { table, rows } = scorer;
  const at = find(table.words, hash);
  if (at < 0) return;
  const { begins, models, weights } = table.words;
  const stop = begins[at + 1] as number;
  for (let k = begins[at] as number; k < stop; k++) {
    const m = row + (models[k] as number);
    const listed = ((weights[k] as number) - 127) * 0.1;
    rows[m] = Math.max(rows[m] as number, listed);
  }
}
