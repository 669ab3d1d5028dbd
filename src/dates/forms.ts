import type { Calendar, Words } from '../languages/types/calendar.ts';
import { fold } from '../text/fold.ts';
import { isPlainWord, tokenize } from '../text/tokens.ts';
import { BIT, type Kind, type Role, type Values } from './words.ts';

/** Patterns of a pack written out: every form of every word, under its first token. */

/** All entries of one word. */
export interface WordEntry {
  /** Bits of the entries of this word alone. */
  mask: number;
  entries: Entry[];
  /** Second words of the longer entries; null where there are none. */
  next: Set<string> | null;
}

export interface Entry<K extends Kind = Kind> {
  kind: K;
  value: Values[K];
  /** Role of the ending of a one-word entry; of longer ones the last position's map says it. */
  role: Role;
  /** Counts only in company. */
  weak: boolean;
  /** An abbreviation: weak, and takes a stop. */
  short: boolean;
  /** Only with a capital, only without one, or either way (null). */
  capital: boolean | null;
  /** Forms of the further tokens. */
  rest: readonly ReadonlyMap<string, Role>[] | null;
}

type Flags = Partial<Pick<Entry, 'weak' | 'short'>>;
type Forms = Map<string, Role>;

const NONE: readonly never[] = [];

export type Add = <K extends Kind>(kind: K, patterns: Words | undefined, value: Values[K], flags?: Flags) => void;

/** Writes patterns into the table, every form under its first token. */
export function adder(words: Map<string, WordEntry>, calendar: Calendar): Add {
  const weakForms = new Set((calendar.weak ?? NONE).flatMap((pattern) => [...forms(pattern, calendar).keys()]));
  return (kind, patterns, value, flags = {}) => {
    for (const pattern of (patterns ?? NONE).flatMap(apart)) {
      const capital = pattern.startsWith('^') ? true : pattern.startsWith('_') ? false : null;
      const positions = parse(capital === null ? pattern : pattern.slice(1), calendar);
      const rest = positions.length > 1 ? positions.slice(1) : null;
      for (const [form, role] of positions[0] ?? NONE) {
        const named = !rest && capital === null && (kind === 'month' || kind === 'weekday' || kind === 'season');
        const weak = flags.weak || (named && weakForms.has(form));
        const entry: Entry = { kind, value, role, rest, capital, weak, short: flags.short ?? false };
        let known = words.get(form);
        if (!known) {
          known = { mask: 0, entries: [], next: null };
          words.set(form, known);
        }
        known.entries.push(entry);
        if (rest) {
          known.next ??= new Set();
          for (const second of (rest[0] as Forms).keys()) known.next.add(second);
        } else known.mask |= BIT[kind];
      }
    }
  };
}

/** Alternatives without company are patterns of their own, and may be of several tokens: "week-end|weekend". */
function apart(pattern: string): string[] {
  if (pattern.includes(' ') || !pattern.includes('|')) return [pattern];
  const mark = /^[_^]/.exec(pattern)?.[0] ?? '';
  return pattern
    .slice(mark.length)
    .split('|')
    .map((alternative) => mark + alternative);
}

function parse(pattern: string, calendar: Calendar): Forms[] {
  const positions: Forms[] = [];
  for (const part of pattern.split(' ')) {
    const inflected = part.endsWith('~');
    if (isPlainWord(inflected ? part.slice(0, -1) : part)) {
      positions.push(forms(part, calendar));
      continue;
    }
    const alternatives = part.split('|');
    const pieces = tokenize(part.replace('~', ''));
    // An elided article ("l'") is one token where a word follows it.
    if (alternatives.length === 1 && pieces.length > 1 && !part.endsWith("'")) {
      pieces.forEach((piece, i) => {
        const inflects = inflected && i === pieces.length - 1;
        positions.push(forms(piece.folded + (inflects ? '~' : ''), calendar));
      });
      continue;
    }
    const split = alternatives.find((a) => tokenize(a.replace('~', '')).length > 1 && !a.endsWith("'"));
    if (alternatives.length > 1 && split !== undefined)
      throw new Error(`"${split}" in "${pattern}" is more than one word`);
    const all: Forms = new Map();
    for (const alternative of alternatives)
      for (const [form, role] of forms(alternative, calendar)) all.set(form, role);
    positions.push(all);
  }
  return positions;
}

function forms(word: string, calendar: Calendar): Forms {
  if (!word.endsWith('~')) return new Map([[fold(word), 'plain']]);
  const base = fold(word.slice(0, -1));
  const out: Forms = new Map([[base, 'plain']]);
  const stems = [base];
  for (const [ending, replacement] of calendar.stems ?? NONE)
    if (base.endsWith(ending)) stems.push(base.slice(0, base.length - ending.length) + replacement);
  const suffixes = calendar.suffixes;
  if (suffixes)
    for (const stem of stems)
      for (const role of ['until', 'from', 'plain'] as const)
        for (const suffix of endings(suffixes[role])) out.set(stem + suffix, role);
  return out;
}

const foldedLists = new WeakMap<Words, readonly string[]>();

export function endings(list: Words | undefined): readonly string[] {
  if (!list) return NONE;
  let folded = foldedLists.get(list);
  if (!folded) {
    folded = list.flatMap((entry) => entry.split('|')).map(fold);
    foldedLists.set(list, folded);
  }
  return folded;
}
