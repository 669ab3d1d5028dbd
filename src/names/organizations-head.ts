import type { Token } from '../text/tokens.ts';
import type { BodyLexicon } from './body-lexicon.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import type { Body } from './organizations.ts';

export const MAX_WORDS = 14;
export const MAX_LOWER = 6;

/** The head noun of a body's name. */
export interface Head {
  from: number;
  to: number;
  state: boolean;
  /** A common noun besides (society, group): more than a capital at the head of a sentence has to speak for a name. */
  weak: boolean;
  /** A compound that needs no more words: Außenministerium, Минобороны. */
  whole: boolean;
}

export function headAt(scan: BodyScan, i: number): Head | null {
  const token = scan.tokens[i] as Token;
  if (token.kind === 'mark' || token.kind === 'number') return null;
  const { lexicon } = scan;
  const named = scan.cover[i];
  if (named?.type === 'country' && named.to - named.from > 1) return null;
  if (scan.trapped[i] || lexicon.plurals.has(token.folded)) return null;
  const cue = cueAt(scan, i, 'head');
  // штаб-квартира is no штаб.
  const last = cue ? cue.to : i + 1;
  if (isHyphen(scan.tokens[last]) && attached(scan.tokens, last - 1) && attached(scan.tokens, last)) return null;
  if (cue) return { from: i, to: cue.to, state: cue.value.state, weak: cue.value.weak, whole: false };
  if (!token.capital) return null;
  if (isCompound(lexicon, token.folded)) return { from: i, to: i + 1, state: true, weak: false, whole: true };
  const heads = lexicon.compoundHeads.length > 0 && endsWithAny(token.folded, lexicon.compoundHeads);
  return heads ? { from: i, to: i + 1, state: false, weak: true, whole: false } : null;
}

/** The body around a head that no gazetteer knows. */
export function unnamed(head: Head, { from, to }: { from: number; to: number }, country: string | null): Body {
  return { id: null, name: null, country, national: head.state, from, to };
}

/** Words whose kind is remembered. */
const MAX_KNOWN = 4000;

function isCompound(lexicon: BodyLexicon, word: string): boolean {
  if (!lexicon.stateBeginnings.length && !lexicon.compounds.length) return false;
  let known = lexicon.heads.get(word);
  if (known === undefined) {
    known = lexicon.stateBeginnings.some((b) => word.startsWith(b)) || endsWithAny(word, lexicon.compounds);
    if (lexicon.heads.size >= MAX_KNOWN) lexicon.heads.clear();
    lexicon.heads.set(word, known);
  }
  return known;
}

const OPENING = '«„“"‘‹「《';
const CLOSING = '»“”"’›」》';
const MAX_QUOTED = 10;

/** Index after a quoted name that opens here, or 0. */
export function closing(tokens: readonly Token[], open: number): number {
  if (!OPENING.includes(tokens[open]?.folded ?? ' ') || !tokens[open + 1]?.capital) return 0;
  if (!attached(tokens, open) || attached(tokens, open - 1)) return 0;
  for (let i = open + 2; i < tokens.length && i < open + MAX_QUOTED; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') continue;
    if (CLOSING.includes(token.folded)) return attached(tokens, i - 1) ? i + 1 : 0;
    if (',;:!?'.includes(token.folded)) return 0;
  }
  return 0;
}

/** Index of the mark that opens the quoted name whose last mark is `close`, or -1. */
export function opening(tokens: readonly Token[], close: number): number {
  if (!CLOSING.includes(tokens[close]?.folded ?? ' ')) return -1;
  for (let i = close - 2; i >= 0 && i > close - MAX_QUOTED; i--)
    if (OPENING.includes(tokens[i]?.folded ?? ' ') && attached(tokens, i)) return i;
  return -1;
}

/** The country named within the name, or in an adjective of it. */
export function countryIn(scan: BodyScan, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const named = scan.cover[i];
    if (named?.type === 'country') return named.country ?? null;
  }
  return null;
}
