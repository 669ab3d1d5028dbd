import { KEY } from './first-letters.ts';
import type { Morphology, Root } from './morphology.ts';
import { push } from './multimap.ts';
import { compilePosition, fitsRoot, literal, type Position, splitPattern } from './patterns.ts';

/** Patterns by their first word. */

export interface Compiled<T> {
  value: T;
  /** Rank in the lexicon: of two matches of one length the earlier entry comes first. */
  rank: number;
  pieces: readonly string[];
  /** Of the pieces after the first, compiled when they are first needed. */
  positions: (Position | undefined)[] | null;
}

/** Entries under one first word: those whose second word is fixed stand under it. */
interface Bucket<T> {
  any: Compiled<T>[];
  next: Map<string, Compiled<T>[]> | null;
}

/** Entries that a word may begin: at once, with this word behind it, and by root or prefix. */
export interface Candidates<T> extends Bucket<T> {
  rest: readonly Candidate<T>[];
}

export interface Candidate<T> {
  compiled: Compiled<T>;
  /** Letters of the word that the pattern spells out. */
  known: number;
}

interface Rooted<T> {
  root: Root;
  compiled: Compiled<T>;
}

export interface PatternIndex<T> {
  /** Adds a pattern without alternatives. Empty patterns and short prefixes are an error. */
  add(pattern: string, value: T, rank: number): void;
  /** What a word may begin, whatever stands behind it. Null where it begins nothing. */
  candidatesOf(word: string, isWord: boolean): Candidates<T> | null;
}

export function createIndex<T>(morphology: Morphology): PatternIndex<T> {
  const exact = new Map<string, Bucket<T>>();
  const roots = new Map<string, Rooted<T>[]>();
  const prefixes = new Map<string, Compiled<T>[]>();
  /** First letters of a root or prefix → the lengths that occur, so that few slices are tried. */
  const lengths = new Map<string, number[]>();
  /** Lengths below `KEY` that occur among the roots. */
  const short: number[] = [];

  function add(pattern: string, value: T, rank: number): void {
    const pieces = splitPattern(pattern);
    const piece = pieces[0];
    if (piece === undefined || piece === '…') throw new Error(`empty pattern: ${pattern}`);
    const first = compilePosition(piece, morphology);
    const compiled: Compiled<T> = { value, rank, pieces, positions: null };
    for (const word of first.exact) pushExact(exact, word, compiled);
    for (const root of first.roots) {
      const known = roots.get(root.root);
      if (known) known.push({ root, compiled });
      else {
        roots.set(root.root, [{ root, compiled }]);
        if (root.root.length >= KEY) note(lengths, root.root);
        else if (!short.includes(root.root.length)) short.push(root.root.length);
      }
    }
    for (const prefix of first.prefixes) {
      if (prefix.length < KEY) throw new Error(`prefix too short: ${pattern}`);
      push(prefixes, prefix, compiled);
      note(lengths, prefix);
    }
  }

  function candidatesOf(word: string, isWord: boolean): Candidates<T> | null {
    const bucket = exact.get(word);
    if (!isWord) return bucket ? { any: bucket.any, next: bucket.next, rest: NO_CANDIDATES } : null;
    const rest: Candidate<T>[] = [];
    for (const length of short) if (length <= word.length) addRoots(word.slice(0, length), word, rest);
    for (const length of lengths.get(word.slice(0, KEY)) ?? []) {
      if (length > word.length) break;
      const head = word.slice(0, length);
      addRoots(head, word, rest);
      for (const compiled of prefixes.get(head) ?? []) rest.push({ compiled, known: 0 });
    }
    return bucket || rest.length > 0 ? { any: bucket?.any ?? [], next: bucket?.next ?? null, rest } : null;
  }

  function addRoots(root: string, word: string, out: Candidate<T>[]): void {
    for (const r of roots.get(root) ?? [])
      if (fitsRoot(r.root, word)) out.push({ compiled: r.compiled, known: root.length });
  }

  return { add, candidatesOf };
}

const NO_CANDIDATES: readonly never[] = [];

function pushExact<T>(exact: Map<string, Bucket<T>>, word: string, compiled: Compiled<T>): void {
  let bucket = exact.get(word);
  if (!bucket) {
    bucket = { any: [], next: null };
    exact.set(word, bucket);
  }
  const second = literal(compiled.pieces[1]);
  if (second === null) bucket.any.push(compiled);
  else {
    bucket.next ??= new Map();
    push(bucket.next, second, compiled);
  }
}

function note(lengths: Map<string, number[]>, stem: string): void {
  const key = stem.slice(0, KEY);
  const list = lengths.get(key);
  if (!list) lengths.set(key, [stem.length]);
  else if (!list.includes(stem.length)) {
    list.push(stem.length);
    list.sort((a, b) => a - b);
  }
}
