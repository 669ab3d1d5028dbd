import type { Token } from '../text/tokens.ts';
import type { CompiledCalendar, Entry, Kind, Role, UnitWord, Values } from './lexicon.ts';

/** A word of the calendar met in the text. */
export interface Hit<K extends Kind> {
  value: Values[K];
  /** Index after its last token. */
  to: number;
  role: Role;
  weak: boolean;
  short: boolean;
}

/** A number in figures (or in the numerals of the script). */
export interface NumberHit {
  value: number;
  digits: number;
  to: number;
  /** It has an ending: 7th, 2024-cü. */
  suffixed: boolean;
  role: Role;
  /** An apostrophe joins the ending: 1683'te. */
  apostrophe: boolean;
  /** Written with numerals of the script. */
  spelled: boolean;
}

/** Looks at tokens through a calendar. Positions outside the text are met with null. */
export interface Reader {
  tokens: readonly Token[];
  calendar: CompiledCalendar;
  /** The longest word of a kind at `i`. */
  find<K extends Kind>(i: number, kind: K): Hit<K> | null;
  /** The longest word for this unit at `i`. */
  unit<U extends UnitWord>(i: number, unit: U): Hit<'unit'> | null;
  has(i: number, kind: Kind): boolean;
  /** A word of the calendar, of whatever kind, may begin at `i`. */
  known(i: number): boolean;
  number(i: number): NumberHit | null;
  /** The first character of the token at `i` is this mark. */
  is(i: number, mark: string): boolean;
  /** No blank between the token at `i` and the one before it. */
  touches(i: number): boolean;
  dash(i: number): boolean;
  /** The name of a month or weekday at `i` is not written as the language writes them: "Mars", "may". */
  oddCase(i: number): boolean;
  /** The name of a month or weekday stands at `i`. */
  nameAt(i: number): boolean;
  /** What parts of the grammar found, by part and position. */
  memory: unknown[][];
}

type Parse<T> = (reader: Reader, i: number) => T;
let parts = 0;

/** A part of the grammar that looks at a position once: readings overlap and ask for the same pieces again and again. */
export function once<T>(parse: Parse<T>): Parse<T> {
  const part = parts++;
  return (reader, i) => {
    reader.memory[part] ??= [];
    const found = reader.memory[part] as (T | undefined)[];
    const known = found[i];
    if (known !== undefined) return known;
    const made = parse(reader, i);
    if (i >= 0) found[i] = made;
    return made;
  };
}

const DASHES = new Set(['-', '–', '—', '−', '‑', '‐', '―', 'ー', '～', '~']);
const DEGREES = new Set(['°', 'º', 'ª']);
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʻ', '`', '´', '′']);
/** Kinds that a date may begin with or that a number may lead up to. */
const STARTERS: ReadonlySet<Kind> = new Set<Kind>([
  'month',
  'weekday',
  'season',
  'part',
  'unit',
  'ordinal',
  'cardinal',
  'determiner',
  'relative',
  'edge',
  'modifier',
  'distance',
  'distanceAfter',
  'from',
  'between',
  'bound',
  'eve',
  'decade',
  'feast',
  'never',
]);
const NOTHING: readonly Entry[] = [];

/** The words at a position. */
interface Met {
  entries: readonly Entry[];
  kinds: ReadonlySet<Kind>;
  starts: boolean;
}

const ABSENT: Met = { entries: NOTHING, kinds: new Set(), starts: false };
const meetings = new WeakMap<readonly Entry[], Met>();

function metOf(entries: readonly Entry[]): Met {
  if (entries.length === 0) return ABSENT;
  let known = meetings.get(entries);
  if (!known) {
    known = { entries, kinds: new Set(entries.map((e) => e.kind)), starts: entries.some((e) => STARTERS.has(e.kind)) };
    meetings.set(entries, known);
  }
  return known;
}

export function createReader(tokens: readonly Token[], calendar: CompiledCalendar): Reader {
  const { words, numberSuffixes, numerals } = calendar;

  /** Words met so far: every position is asked for many kinds. */
  const met: (Met | undefined)[] = [];

  function meet(i: number): Met {
    const before = met[i];
    if (before) return before;
    const found = metOf(lookUp(i));
    if (i >= 0) met[i] = found;
    return found;
  }

  function lookUp(i: number): readonly Entry[] {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.kind === 'number') return NOTHING;
    const found = words.get(token.folded);
    if (found) return found;
    if (token.kind !== 'word') return NOTHING;
    const apostrophe = token.folded.indexOf("'");
    return apostrophe > 0 ? (words.get(token.folded.replace("'", '')) ?? NOTHING) : NOTHING;
  }

  function find<K extends Kind>(i: number, kind: K, value?: Values[K]): Hit<K> | null {
    const known = meet(i);
    if (!known.kinds.has(kind)) return null;
    let best: Hit<K> | null = null;
    for (const entry of known.entries) {
      if (entry.kind !== kind || (value !== undefined && entry.value !== value)) continue;
      if (entry.capital !== null && entry.capital !== tokens[i]?.capital) continue;
      let to = i + 1;
      let role = entry.role;
      if (entry.rest) {
        for (const position of entry.rest) {
          const token = tokens[to];
          const next = token && position.get(token.folded);
          if (!next) {
            to = -1;
            break;
          }
          role = next;
          to++;
        }
      }
      if (to < 0) continue;
      if (entry.short && stopAt(to)) to++;
      if (best && (best.to > to || (best.to === to && (entry.weak || !best.weak)))) continue;
      best = { value: entry.value as Values[K], to, role, weak: entry.weak, short: entry.short };
    }
    return best;
  }

  function stopAt(i: number): boolean {
    const token = tokens[i];
    return token !== undefined && token.folded === '.' && token.start === tokens[i - 1]?.end;
  }

  function number(i: number): NumberHit | null {
    const token = tokens[i];
    if (!token) return null;
    if (token.kind === 'number') {
      const value = figures(token.folded);
      if (value < 0) return null;
      return ended({
        value,
        digits: token.folded.length,
        to: i + 1,
        suffixed: false,
        role: 'plain',
        apostrophe: false,
        spelled: false,
      });
    }
    return token.kind === 'han' && numerals ? spelled(i, numerals) : null;
  }

  /** Takes in the ending of a number: 7th, 7-го, 2025'te. */
  function ended(hit: NumberHit): NumberHit {
    const after = tokens[hit.to];
    const before = tokens[hit.to - 1] as Token;
    if (!after || after.start !== before.end) return hit;
    if (DEGREES.has(after.folded)) return { ...hit, to: hit.to + 1, suffixed: true };
    let at = hit.to;
    if (DASHES.has(after.folded) || APOSTROPHES.has(after.folded) || after.folded === '.') {
      at++;
      if (tokens[at]?.start !== after.end) return hit;
      if (after.folded === '.' && !DEGREES.has(tokens[at]?.folded ?? '')) return hit;
    }
    const word = tokens[at];
    const role = word && word.kind !== 'mark' ? numberSuffixes.get(word.folded) : undefined;
    if (!role) return hit;
    const apostrophe = APOSTROPHES.has(after.folded);
    return {
      ...hit,
      to: at + 1,
      suffixed: true,
      apostrophe,
      role: role === 'decade' && hit.value % 10 !== 0 ? 'plain' : role,
    };
  }

  function spelled(i: number, values: ReadonlyMap<string, number>): NumberHit | null {
    let value = 0;
    let digits = 0;
    let ten = false;
    let to = i;
    for (; to < tokens.length && digits < 5; to++, digits++) {
      const n = values.get(tokens[to]?.folded ?? '');
      if (n === undefined) break;
      if (n === 10) {
        value = (value || 1) * 10;
        ten = true;
      } else value = ten ? value + n : value * 10 + n;
    }
    return digits === 0
      ? null
      : ended({ value, digits, to, suffixed: false, role: 'plain', apostrophe: false, spelled: true });
  }

  return {
    tokens,
    calendar,
    find,
    unit: (i, unit) => find(i, 'unit', unit),
    has: (i, kind) => find(i, kind) !== null,
    known: (i) => meet(i).starts,
    number,
    is: (i, mark) => tokens[i]?.folded === mark,
    touches: (i) => i > 0 && i < tokens.length && tokens[i]?.start === tokens[i - 1]?.end,
    nameAt: (i) => find(i, 'month') !== null || find(i, 'weekday') !== null,
    oddCase: (i) => {
      const token = tokens[i];
      const { capitals } = calendar;
      if (capitals === null || !token || token.upper || token.capital === capitals) return false;
      return capitals || tokens[i - 1]?.kind === 'word';
    },
    dash: (i) => DASHES.has(tokens[i]?.folded ?? ''),
    memory: [],
  };
}

/** Value of up to four digits (also full-width ones); -1 for anything else. */
function figures(text: string): number {
  if (text.length > 4) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xff10 && code <= 0xff19) code -= 0xfee0;
    if (code < 48 || code > 57) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}
