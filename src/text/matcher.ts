import { fold } from './fold.ts';
import { inflect, type Morphology } from './morphology.ts';
import { type Token, tokenize } from './tokens.ts';

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

interface Position {
  forms: Set<string> | null;
  stems: Set<string> | null;
  prefixes: string[] | null;
  gap: boolean;
}

interface Compiled<T> {
  value: T;
  positions: Position[];
}

const PREFIX_KEY = 3;

/** Compiles entries once per language. Empty patterns are an error. */
export function compileMatcher<T>(entries: Iterable<LexiconEntry<T>>, morphology: Morphology = {}): Matcher<T> {
  const exact = new Map<string, Compiled<T>[]>();
  const stems = new Map<string, Compiled<T>[]>();
  const prefixes = new Map<string, Compiled<T>[]>();
  /** First letters of a stem or prefix → the lengths that occur, so that few slices are tried. */
  const lengths = new Map<string, number[]>();
  const suffixes = new Set((morphology.suffixes ?? []).map(fold));
  let longestSuffix = 0;
  for (const s of suffixes) longestSuffix = Math.max(longestSuffix, s.length + 1);

  for (const entry of entries) {
    const positions = parse(entry.pattern, morphology);
    const first = positions[0];
    if (!first || first.gap) throw new Error(`empty pattern: ${entry.pattern}`);
    const compiled = { value: entry.value, positions };
    for (const form of first.forms ?? []) push(exact, form, compiled);
    for (const stem of first.stems ?? []) {
      if (stem.length >= PREFIX_KEY) {
        push(stems, stem, compiled);
        note(lengths, stem);
      } else for (const s of suffixes) for (const form of [stem + s, `${stem}'${s}`]) push(exact, form, compiled);
    }
    for (const prefix of first.prefixes ?? []) {
      if (prefix.length < PREFIX_KEY) throw new Error(`prefix too short: ${entry.pattern}`);
      push(prefixes, prefix, compiled);
      note(lengths, prefix);
    }
  }

  function fitsStem(word: string, stem: string): boolean {
    if (word.length === stem.length) return true;
    const rest = word.charCodeAt(stem.length) === 39 ? word.slice(stem.length + 1) : word.slice(stem.length);
    return suffixes.has(rest);
  }

  function fits(position: Position, word: string): boolean {
    if (position.forms?.has(word)) return true;
    if (position.stems) for (const s of position.stems) if (word.startsWith(s) && fitsStem(word, s)) return true;
    if (position.prefixes) for (const p of position.prefixes) if (word.startsWith(p)) return true;
    return false;
  }

  /** Of the last match with a gap that was followed. */
  let gap: { from: number; to: number } | null = null;

  /** Index after the last token of the match, or -1. */
  function follow(positions: Position[], p: number, tokens: readonly Token[], i: number): number {
    let at = i;
    for (let k = p; k < positions.length; k++) {
      const position = positions[k] as Position;
      if (position.gap) {
        const stop = Math.min(tokens.length, at + MAX_GAP + 1);
        for (let g = at; g < stop; g++) {
          const end = follow(positions, k + 1, tokens, g);
          if (end >= 0) {
            gap = { from: at, to: g };
            return end;
          }
          if (isStop(tokens[g] as Token)) return -1;
        }
        return -1;
      }
      const token = tokens[at];
      if (!token || !fits(position, token.folded)) return -1;
      at++;
    }
    return at;
  }

  function collect(list: Compiled<T>[] | undefined, tokens: readonly Token[], i: number, out: Match<T>[]): void {
    if (!list) return;
    for (const c of list) {
      gap = null;
      const to = c.positions.length === 1 ? i + 1 : follow(c.positions, 1, tokens, i + 1);
      if (to < 0 || out.some((m) => m.value === c.value && m.to === to)) continue;
      const inside = gap as { from: number; to: number } | null;
      out.push(
        inside
          ? { value: c.value, from: i, to, gapFrom: inside.from, gapTo: inside.to }
          : { value: c.value, from: i, to },
      );
    }
  }

  function at(tokens: readonly Token[], i: number): Match<T>[] {
    const token = tokens[i];
    const out: Match<T>[] = [];
    if (!token) return out;
    const word = token.folded;
    collect(exact.get(word), tokens, i, out);
    if (token.kind === 'word') {
      const known = lengths.get(word.slice(0, PREFIX_KEY));
      if (known)
        for (const length of known) {
          if (length > word.length) break;
          const head = length === word.length ? word : word.slice(0, length);
          if (word.length - length <= longestSuffix) {
            const list = stems.get(head);
            if (list && fitsStem(word, head)) collect(list, tokens, i, out);
          }
          collect(prefixes.get(head), tokens, i, out);
        }
    }
    if (out.length > 1) out.sort((a, b) => b.to - a.to);
    return out;
  }

  return {
    at,
    scan(tokens, from = 0, to = tokens.length) {
      const out: Match<T>[] = [];
      for (let i = from; i < to; i++) {
        const found = at(tokens, i);
        for (const m of found) out.push(m);
      }
      return out;
    },
  };
}

function isStop(token: Token): boolean {
  return token.kind === 'mark' && '.!?。！？։;'.includes(token.folded);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function note(lengths: Map<string, number[]>, stem: string): void {
  const key = stem.slice(0, PREFIX_KEY);
  const list = lengths.get(key);
  if (!list) lengths.set(key, [stem.length]);
  else if (!list.includes(stem.length)) {
    list.push(stem.length);
    list.sort((a, b) => a - b);
  }
}

function parse(pattern: string, morphology: Morphology): Position[] {
  const positions: Position[] = [];
  for (const part of pattern.trim().split(/\s+/u)) {
    if (part === '…') {
      positions.push({ forms: null, stems: null, prefixes: null, gap: true });
      continue;
    }
    const alternatives = part.split('|');
    if (alternatives.length === 1) {
      // "Гвинея-Бисау~" or "сообщает." is several tokens: every piece keeps the mark of the whole.
      const { word, mark } = unmark(part);
      for (const token of tokenize(word)) {
        const last = token.end === word.length;
        const own = token.kind === 'word' && (mark === '~' || last) ? mark : '';
        positions.push(position([word.slice(token.start, token.end) + own], morphology));
      }
    } else positions.push(position(alternatives, morphology));
  }
  return positions;
}

function unmark(part: string): { word: string; mark: '' | '~' | '*' } {
  const last = part.at(-1);
  return last === '~' || last === '*' ? { word: part.slice(0, -1), mark: last } : { word: part, mark: '' };
}

function position(alternatives: string[], morphology: Morphology): Position {
  const forms = new Set<string>();
  const stems = new Set<string>();
  const prefixes: string[] = [];
  for (const alternative of alternatives) {
    const { word, mark } = unmark(alternative);
    if (mark === '~') {
      const inflected = inflect(word, morphology);
      for (const f of inflected.forms) forms.add(f);
      for (const s of inflected.stems) stems.add(s);
    } else if (mark === '*') prefixes.push(fold(word));
    else forms.add(fold(word));
  }
  return {
    forms: forms.size ? forms : null,
    stems: stems.size ? stems : null,
    prefixes: prefixes.length ? prefixes : null,
    gap: false,
  };
}
