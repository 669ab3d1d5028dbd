import { fold } from './fold.ts';
import type { Morphology, Root } from './morphology.ts';
import { compilePosition, expandPattern, fits, fitsRoot, literal, type Position, splitPattern } from './patterns.ts';
import { isPlainWord, MOST_WORDS, type Token } from './tokens.ts';

/**
 * The one matcher: names and cue words of all kinds, keyed by their folded first token.
 *
 * A pattern is a sequence of positions; in each position
 * - `word` is exactly that word (folded);
 * - `word~` is any inflected form (the language's paradigms, or its closed suffix list);
 * - `word*` is any word that begins so (for cue words, never for names);
 * - `a|b~|c*` is any of these;
 * - `…` is a gap of up to `MAX_GAP` tokens within the sentence (split verbs: `nahmen … teil`).
 * Han text needs no blanks: every character is a position. Marks (`-`, `.`) are positions as well.
 */
export interface LexiconEntry<T> {
  pattern: string;
  value: T;
}

export interface Match<T> {
  value: T;
  /** Index of the first token. */
  from: number;
  /** Index after the last token. */
  to: number;
  /** What stands in the gap of a split pattern: token range, `gapTo` exclusive. */
  gapFrom?: number;
  gapTo?: number;
}

export interface Matcher<T> {
  /** All matches that begin at token `i`, longest first. */
  at(tokens: readonly Token[], i: number): Match<T>[];
  /** All matches of a text, in order of their first token, overlapping ones included, longest first. */
  scan(tokens: readonly Token[], from?: number, to?: number): Match<T>[];
}

export const MAX_GAP = 40;

interface Compiled<T> {
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
interface Candidates<T> extends Bucket<T> {
  rest: readonly Candidate<T>[];
}

interface Candidate<T> {
  compiled: Compiled<T>;
  /** Letters of the word that the pattern spells out. */
  known: number;
}

interface Rooted<T> {
  root: Root;
  compiled: Compiled<T>;
}

/** Roots and prefixes are looked up by so many first letters. */
const KEY = 3;

/** An entry whose first word no text has brought yet. */
interface Waiting<R> {
  entry: LexiconEntry<R>;
  rank: number;
  compiled: boolean;
}

/**
 * A matcher over the entries. An entry is compiled when a text first brings a word that begins like it: of some thousand names and
 * cues a text meets a few hundred. `read` turns an entry as it is listed into its pattern and value. Empty patterns are an error.
 */
export function compileMatcher<T>(entries: Iterable<LexiconEntry<T>>, morphology?: Morphology): Matcher<T>;
export function compileMatcher<T, R>(
  entries: Iterable<LexiconEntry<R>>,
  morphology: Morphology,
  read: (entry: LexiconEntry<R>) => LexiconEntry<T>,
): Matcher<T>;
export function compileMatcher<T, R>(
  entries: Iterable<LexiconEntry<R>>,
  morphology: Morphology = {},
  read?: (entry: LexiconEntry<R>) => LexiconEntry<T>,
): Matcher<T> {
  const exact = new Map<string, Bucket<T>>();
  const roots = new Map<string, Rooted<T>[]>();
  const prefixes = new Map<string, Compiled<T>[]>();
  /** First letters of a root or prefix → the lengths that occur, so that few slices are tried. */
  const lengths = new Map<string, number[]>();
  /** Lengths below `KEY` that occur among the roots. */
  const short: number[] = [];
  /** First letters → entries that wait for a word that begins so. */
  const waiting = new Map<string, Waiting<R>[]>();
  const cuts = cutsOf(morphology);

  let ranks = 0;
  for (const entry of entries) {
    const rank = ranks++;
    const keys = keysOf(entry.pattern, cuts, read === undefined);
    if (keys === null) addAll(entry, rank);
    else {
      const later = { entry, rank, compiled: false };
      for (const key of keys) push(waiting, key, later);
    }
  }

  function addAll(entry: LexiconEntry<R>, rank: number): void {
    const { pattern, value } = read ? read(entry) : (entry as unknown as LexiconEntry<T>);
    for (const single of expandPattern(pattern)) add(single, value, rank);
  }

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

  /** Compiles what waited for words that begin like this one. */
  function release(word: string): void {
    const key = word.length > KEY ? word.slice(0, KEY) : word;
    const list = waiting.get(key);
    if (!list) return;
    waiting.delete(key);
    for (const later of list) {
      if (later.compiled) continue;
      later.compiled = true;
      addAll(later.entry, later.rank);
    }
  }

  function positionOf(compiled: Compiled<T>, k: number): Position {
    compiled.positions ??= [];
    compiled.positions[k] ??= compilePosition(compiled.pieces[k] as string, morphology);
    return compiled.positions[k];
  }

  /** Most tokens begin no match: one list serves them all. */
  const scratch: Ranked<T>[] = [];

  /** Of the last match with a gap that was followed. */
  let gap: { from: number; to: number } | null = null;

  /** Index after the last token of the match, or -1. */
  function follow(compiled: Compiled<T>, p: number, tokens: readonly Token[], i: number): number {
    let at = i;
    for (let k = p; k < compiled.pieces.length; k++) {
      const position = positionOf(compiled, k);
      if (position.gap) {
        const stop = Math.min(tokens.length, at + MAX_GAP + 1);
        for (let g = at; g < stop; g++) {
          const end = follow(compiled, k + 1, tokens, g);
          if (end >= 0) {
            gap = { from: at, to: g };
            return end;
          }
          if (isStop(tokens, g)) return -1;
        }
        return -1;
      }
      const token = tokens[at];
      if (!token || !fits(position, token.folded)) return -1;
      at++;
    }
    return at;
  }

  function collect(compiled: Compiled<T>, known: number, tokens: readonly Token[], i: number, out: Ranked<T>[]): void {
    gap = null;
    const to = compiled.pieces.length === 1 ? i + 1 : follow(compiled, 1, tokens, i + 1);
    if (to < 0) return;
    const { value, rank } = compiled;
    for (const m of out) if (m.value === value && m.to === to) return;
    const inside = gap as { from: number; to: number } | null;
    if (inside) out.push({ value, from: i, to, rank, known, gapFrom: inside.from, gapTo: inside.to });
    else out.push({ value, from: i, to, rank, known });
  }

  /** What a word may begin, whatever stands behind it. Null where it begins nothing. */
  function candidatesOf(word: string, isWord: boolean): Candidates<T> | null {
    release(word);
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

  /** By the slot of `Token.word`: which word was looked up last, and what it begins; most begin nothing. */
  let met: Float64Array | null = null;
  const begun: (Candidates<T> | null)[] = [];

  function candidates(token: Token): Candidates<T> | null {
    const { word, folded } = token;
    if (word < 0) return candidatesOf(folded, token.kind === 'word');
    if (met === null) {
      met = new Float64Array(MOST_WORDS).fill(-1);
      for (let slot = 0; slot < MOST_WORDS; slot++) begun.push(null);
    }
    const slot = word % MOST_WORDS;
    if (met[slot] === word) return begun[slot] as Candidates<T> | null;
    const found = candidatesOf(folded, true);
    met[slot] = word;
    begun[slot] = found;
    return found;
  }

  function at(tokens: readonly Token[], i: number): Match<T>[] {
    const token = tokens[i];
    const found = token && candidates(token);
    if (!found) return NOTHING;
    const out = scratch;
    out.length = 0;
    const { length } = token.folded;
    for (const c of found.any) collect(c, length, tokens, i, out);
    const next = found.next?.get(tokens[i + 1]?.folded ?? '');
    if (next) for (const c of next) collect(c, length, tokens, i, out);
    for (const { compiled, known } of found.rest) collect(compiled, known, tokens, i, out);
    if (out.length === 0) return NOTHING;
    if (out.length > 1) out.sort((a, b) => b.to - a.to || b.known - a.known || a.rank - b.rank);
    return out.slice();
  }

  return {
    at,
    scan(tokens, from = 0, to = tokens.length) {
      const out: Match<T>[] = [];
      for (let i = from; i < to; i++) for (const m of at(tokens, i)) out.push(m);
      return out;
    },
  };
}

const NOTHING: never[] = [];
const NO_CANDIDATES: readonly never[] = [];

interface Ranked<T> extends Match<T> {
  rank: number;
  /** Letters of the first word that the pattern spells out: "Nijerya" is rather Nijerya than Nijer with an ending. */
  known: number;
}

/** The end of a sentence; the stop of "9. Oktober" or of an initial is none. */
function isStop(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'mark' || !'.!?。！？։;'.includes(token.folded)) return false;
  const before = tokens[i - 1];
  return token.folded !== '.' || !before || before.kind === 'mark' || before.end - before.start > 2;
}

/** What may be cut off the end of a word before its endings are added, by its last letter. */
function cutsOf({ paradigms = [], stems = [] }: Morphology): ReadonlyMap<string, string[]> {
  const cuts = new Map<string, string[]>();
  for (const ending of [...paradigms.map((p) => p.ending), ...stems.map(([e]) => e)])
    push(cuts, ending.slice(-1), ending);
  return cuts;
}

/**
 * The first letters of all forms of a pattern's first word, one for each alternative, where they are sure; else null.
 * `final`: a word without a mark is met in that form only.
 */
function keysOf(pattern: string, cuts: ReadonlyMap<string, string[]>, final: boolean): string[] | null {
  const blank = pattern.indexOf(' ');
  const first = blank < 0 ? pattern : pattern.slice(0, blank);
  if (!first.includes('|')) {
    const key = keyOf(first, cuts, final);
    return key === null ? null : [key];
  }
  const keys: string[] = [];
  for (const alternative of first.split('|')) {
    const key = keyOf(alternative, cuts, final);
    if (key === null) return null;
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** What may stand behind the letters of a first word without being part of it; `=` before it forbids inflection. */
const BEHIND = '~*-.,:';

function keyOf(first: string, cuts: ReadonlyMap<string, string[]>, final: boolean): string | null {
  const from = first.startsWith('=') ? 1 : 0;
  const code = first.charCodeAt(from);
  if (code >= 0x4e00 && code <= 0x9fff) return fold(first.charAt(from));
  let to = from;
  while (to < first.length && !BEHIND.includes(first.charAt(to))) to++;
  const letters = first.slice(from, to);
  if (!isPlainWord(letters)) return null;
  const word = fold(letters);
  if (final && first.charAt(to) !== '~' && !first.endsWith('~') && !first.endsWith('*')) return word.slice(0, KEY);
  if (word.length < KEY) return null;
  for (const cut of cuts.get(word.slice(-1)) ?? [])
    if (word.length < KEY + cut.length && word.endsWith(cut)) return null;
  return word.slice(0, KEY);
}

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

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
