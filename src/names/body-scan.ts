import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Match } from '../text/matcher.ts';
import { suffixesOf } from '../text/morphology.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyCue, type BodyLexicon, compileBodies } from './body-lexicon.ts';
import type { NameMemory } from './name-memory.ts';

/** One block, as the recognisers of organisations and persons are given it. */
export interface BodyInput {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  pack: Language;
  /** Countries, places and groups of the block, in order. */
  names: readonly NameMention[];
  memory: NameMemory;
}

export interface BodyScan extends BodyInput {
  lexicon: BodyLexicon;
  /** Tokens at which cues of a kind begin, in order: later passes need not look at the others. */
  starts: { known: number[]; organ: number[]; head: number[]; post: number[] };
  /** Words with a capital, in order. */
  capitals: number[];
  /** The mention that covers a token. */
  cover: (NameMention | undefined)[];
  /** Cues that begin at a token, longest first. */
  cues: (readonly Match<BodyCue>[] | undefined)[];
  /** The token is the first word of its sentence. */
  initial: Uint8Array;
  /** The token stands in a phrase that only looks like a body. */
  trapped: Uint8Array;
  /** The token stands in a verb of saying or doing. */
  barrier: Uint8Array;
  /** The language is written in Latin letters. */
  latin: boolean;
  /** Most words are in capitals, so that capitals say nothing. */
  shouting: boolean;
}

/** Looks every token up once. */
export function scanBodies(input: BodyInput): BodyScan {
  const { tokens, text, names, pack } = input;
  const lexicon = compileBodies(pack);
  const cover: (NameMention | undefined)[] = new Array(tokens.length);
  for (const name of names) for (let i = name.from; i < name.to; i++) cover[i] = name;
  const cues: (readonly Match<BodyCue>[] | undefined)[] = new Array(tokens.length);
  const trapped = new Uint8Array(tokens.length);
  const barrier = new Uint8Array(tokens.length);
  const starts: BodyScan['starts'] = { known: [], organ: [], head: [], post: [] };
  const capitals: number[] = [];
  let words = 0;
  let upper = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || token.kind === 'number') continue;
    words++;
    if (token.upper) upper++;
    if (token.capital) capitals.push(i);
    const found = lexicon.matcher.at(tokens, i);
    if (!found.length) continue;
    const standing = found.every((m) => stands(text, token, m.value))
      ? found
      : found.filter((m) => stands(text, token, m.value));
    if (!standing.length) continue;
    cues[i] = standing;
    for (const m of standing) {
      const { kind } = m.value;
      if (kind === 'trap') trapped.fill(1, m.from, m.to);
      else if (kind === 'speech' && (m.to - m.from > 1 || token.kind !== 'han')) barrier.fill(1, m.from, m.to);
      else if (kind === 'known' || kind === 'organ' || kind === 'head' || kind === 'post') note(starts[kind], i);
      else if (kind === 'state-body') note(starts.head, i);
    }
  }
  const initial = new Uint8Array(tokens.length);
  for (const s of input.sentences) {
    for (let i = s.from; i < s.to; i++) {
      if ((tokens[i] as Token).kind === 'mark') continue;
      initial[i] = 1;
      break;
    }
  }
  return {
    text,
    tokens,
    sentences: input.sentences,
    pack,
    names,
    memory: input.memory,
    lexicon,
    cover,
    cues,
    starts,
    capitals,
    initial,
    trapped,
    barrier,
    latin: lexicon.latin,
    shouting: words > 3 && upper > words / 2,
  };
}

function note(list: number[], i: number): void {
  if (list.at(-1) !== i) list.push(i);
}

/** The first word is written as the name demands: a capital, or capitals throughout with nothing but an ending ("WHO", not "who"). */
function stands(text: string, token: Token, cue: BodyCue): boolean {
  if (cue.shape === 'any') return true;
  if (!token.capital) return isCaseless(token);
  if (cue.shape === 'capital') return true;
  const { name } = cue;
  if (!text.startsWith(name, token.start)) return false;
  const next = text.charAt(token.start + name.length);
  return token.end <= token.start + name.length || next === next.toLowerCase();
}

export function isCaseless(token: Token): boolean {
  const code = token.folded.charCodeAt(0);
  return token.kind === 'han' || (code >= 0x10d0 && code <= 0x10ff);
}

export function cueAt<K extends BodyCue['kind']>(
  scan: BodyScan,
  i: number,
  kind: K,
): (Match<BodyCue> & { value: Extract<BodyCue, { kind: K }> }) | null {
  const found = scan.cues[i];
  if (found)
    for (const m of found)
      if (m.value.kind === kind) return m as Match<BodyCue> & { value: Extract<BodyCue, { kind: K }> };
  return null;
}

/** The first token behind titles of courtesy: "Mr", "Prof. Dr.". */
export function behindHonorifics(scan: BodyScan, at: number): number {
  let i = at;
  for (let n = 0; n < MOST_HONORIFICS; n++) {
    const polite = cueAt(scan, i, 'honorific');
    if (!polite) return i;
    i = scan.tokens[polite.to]?.folded === '.' ? polite.to + 1 : polite.to;
  }
  return i;
}

const MOST_HONORIFICS = 3;

export function endsWithAny(word: string, endings: readonly string[]): boolean {
  for (const e of endings) if (word.length > e.length && word.endsWith(e)) return true;
  return false;
}

/** The two tokens stand without a blank between them. */
export function attached(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token | undefined)?.end === (tokens[i + 1] as Token | undefined)?.start;
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.folded === '-' || token.folded === '‑' || token.folded === '–');
}

/** "ТМД-ға": an ending after a hyphen belongs to the word. */
export function withSuffix(scan: BodyScan, to: number): number {
  const { tokens, pack } = scan;
  const ending = tokens[to + 1];
  const suffixes = pack.morphology.suffixes ? suffixesOf(pack.morphology) : null;
  if (!suffixes || !ending || !isHyphen(tokens[to])) return to;
  if (!attached(tokens, to - 1) || !attached(tokens, to) || ending.kind !== 'word' || ending.capital) return to;
  return suffixes.has(ending.folded) ? to + 2 : to;
}
