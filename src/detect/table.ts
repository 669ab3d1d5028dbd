import { readFileSync } from 'node:fs';
import type { Group } from './letters.ts';

/**
 * The tables that `scripts/build-detect.mjs` makes, one file a script group, read when the first word of that script is met.
 *
 * A file: uint32 length of the header, JSON header, padding to 4 bytes, then per section (n-grams, words):
 * uint32 keys[count], uint8 sizes[count], uint8 models[total], int8 weights[total] (padded to 4).
 * An n-gram's weight is what it adds to the log-probability of the word that holds it (a tenth of a nat);
 * a word's is the log-probability of the word itself (-128 … 127 → 0 … -25.5 nats).
 */
export interface Model {
  tag: string;
  /** Log prior, nats; noise copies and neighbours are rarer. */
  prior: number;
  /** Log-probability of any character before its n-grams are seen, nats. */
  bias: number;
}

/** Keys and what they say, laid out for as few reads of memory as can be. */
export interface Lookup {
  /** Open addressing, two numbers a cell: key; first entry << 8 | number of entries, 0 where the cell is empty. */
  cells: Uint32Array;
  /** Number of cells - 1. */
  mask: number;
  /** Model << 8 | weight + 128. */
  entries: Uint16Array;
}

export interface Table {
  models: Model[];
  order: number;
  grams: Lookup;
  words: Lookup;
}

const MULTIPLIER = 0x9e3779b1;

/** Hash of a key extended by one more character. */
export function extendHash(hash: number, code: number): number {
  const h = Math.imul(hash ^ code, MULTIPLIER);
  return h ^ (h >>> 15);
}

/** First entry << 8 | number of entries of a key, or 0. */
export function find({ cells, mask }: Lookup, hash: number): number {
  const key = hash >>> 0;
  let cell = (hash ^ (hash >>> 13)) & mask;
  for (;;) {
    const found = cells[2 * cell + 1] as number;
    if (found === 0 || cells[2 * cell] === key) return found;
    cell = (cell + 1) & mask;
  }
}

function readLookup(bytes: Buffer, offset: number, count: number, total: number): { lookup: Lookup; end: number } {
  const keys = new Uint32Array(bytes.buffer, bytes.byteOffset + offset, count);
  const sizes = offset + 4 * count;
  const models = sizes + count;
  const weights = models + total;
  let size = 16;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const cells = new Uint32Array(2 * size);
  const entries = new Uint16Array(total);
  for (let k = 0; k < total; k++)
    entries[k] = ((bytes[models + k] as number) << 8) | ((bytes[weights + k] as number) ^ 0x80);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i] as number;
    let cell = (key ^ (key >>> 13)) & mask;
    while (cells[2 * cell + 1] !== 0) cell = (cell + 1) & mask;
    cells[2 * cell] = key;
    const entriesOfKey = bytes[sizes + i] as number;
    cells[2 * cell + 1] = (at << 8) | entriesOfKey;
    at += entriesOfKey;
  }
  return { lookup: { cells, mask, entries }, end: (weights + total + 3) & ~3 };
}

interface Header {
  models: Model[];
  order: number;
  grams: [number, number];
  words: [number, number];
}

function load(name: string): Table {
  const raw = readFileSync(new URL(`../../data/detect/${name}.bin`, import.meta.url));
  const bytes = raw.byteOffset % 4 === 0 ? raw : Buffer.from(new Uint8Array(raw).buffer);
  const size = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Header;
  const grams = readLookup(bytes, (4 + size + 3) & ~3, ...header.grams);
  const words = readLookup(bytes, grams.end, ...header.words);
  return { models: header.models, order: header.order, grams: grams.lookup, words: words.lookup };
}

const tables = new Map<Group, Table>();

/** The table of a script group that has one. */
export function tableOf(group: Group): Table {
  let table = tables.get(group);
  if (!table) {
    table = load(group.toLowerCase());
    tables.set(group, table);
  }
  return table;
}
