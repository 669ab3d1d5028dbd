import { cutsOf, KEY, keysOf } from './first-letters.ts';
import type { Morphology } from './morphology.ts';
import { push } from './multimap.ts';
import { type Candidates, type Compiled, createIndex } from './pattern-index.ts';
import { compilePosition, expandPattern, fits, type Position } from './patterns.ts';
import { MOST_WORDS, type Token } from './tokens.ts';

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
  const index = createIndex<T>(morphology);
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
    for (const single of expandPattern(pattern)) index.add(single, value, rank);
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

  /** By the slot of `Token.word`: which word was looked up last, and what it begins; most begin nothing. */
  let met: Float64Array | null = null;
  const begun: (Candidates<T> | null)[] = [];

  function candidatesOf(word: string, isWord: boolean): Candidates<T> | null {
    release(word);
    return index.candidatesOf(word, isWord);
  }

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
