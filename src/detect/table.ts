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

export interface Lookup {
  slots: Int32Array;
  mask: number;
  keys: Uint32Array;
  begins: Uint32Array;
  models: Uint8Array;
  weights: Int8Array;
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

/** Index of a key, or -1. */
export function find(lookup: Lookup, hash: number): number {
  const key = hash >>> 0;
  let slot = (hash ^ (hash >>> 13)) & lookup.mask;
  for (;;) {
    const i = lookup.slots[slot] as number;
    if (i < 0) return -1;
    if (lookup.keys[i] === key) return i;
    slot = (slot + 1) & lookup.mask;
  }
}

function readLookup(bytes: Buffer, offset: number, count: number, total: number): { lookup: Lookup; end: number } {
  const base = bytes.byteOffset + offset;
  const keys = new Uint32Array(bytes.buffer, base, count);
  const sizes = new Uint8Array(bytes.buffer, base + 4 * count, count);
  const models = new Uint8Array(bytes.buffer, base + 5 * count, total);
  const weights = new Int8Array(bytes.buffer, base + 5 * count + total, total);
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const mask = size - 1;
  const begins = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    begins[i + 1] = (begins[i] as number) + (sizes[i] as number);
    const key = (keys[i] as number) | 0;
    let slot = (key ^ (key >>> 13)) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  const end = offset + 5 * count + 2 * total;
  return { lookup: { slots, mask, keys, begins, models, weights }, end: (end + 3) & ~3 };
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
