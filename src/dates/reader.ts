import type { Token } from '../text/tokens.ts';
import type { CompiledCalendar } from './compile.ts';
import type { WordEntry } from './forms.ts';
import { BIT, FIGURE, FOUR, type Kind, type Role, SMALL, type UnitWord, type Values } from './words.ts';

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
  /** How 05/06 is read here. */
  order: 'dmy' | 'mdy';
  /** How dates with strokes must be read that can be read one way only (8/15/2012); null where there are none, or both. */
  strokes: 'dmy' | 'mdy' | null;
  /** The longest word of a kind at `i`. */
  find<K extends Kind>(i: number, kind: K): Hit<K> | null;
  /** The longest word for this unit at `i`. */
  unit<U extends UnitWord>(i: number, unit: U): Hit<'unit'> | null;
  has(i: number, kind: Kind): boolean;
  /** Bits of the kinds that the word at `i` may be. */
  mask(i: number): number;
  /** Tells the positions of this reader from those of all others. */
  base: number;
  number(i: number): NumberHit | null;
  /** The same, looked up anew. */
  readNumber(i: number): NumberHit | null;
  /** The first character of the token at `i` is this mark. */
  is(i: number, mark: string): boolean;
  /** No blank between the token at `i` and the one before it. */
  touches(i: number): boolean;
  dash(i: number): boolean;
  /** The name of a month or weekday at `i` is not written as the language writes them: "Mars", "may". */
  oddCase(i: number): boolean;
  /** The name of a month or weekday stands at `i`. */
  nameAt(i: number): boolean;
}

type Parse<T> = (reader: Reader, i: number) => T;

/** Results at the last positions: the grammar never looks further back than a date is long. */
const RECENT = 64;

/** Tokens that a reader may hold, and readers until their numbers begin anew: together an exact number. */
const SPAN = 2 ** 27;
const READERS = 2 ** 25;
let readers = 0;

/** A part of the grammar that looks at a position once: readings overlap and ask for the same pieces again and again. */
export function once<T>(parse: Parse<T>): Parse<T> {
  const positions = new Float64Array(RECENT);
  const results: (T | undefined)[] = new Array(RECENT).fill(undefined);
  return (reader, i) => {
    const slot = i & (RECENT - 1);
    const position = reader.base + i;
    if (positions[slot] === position) return results[slot] as T;
    const made = parse(reader, i);
    positions[slot] = position;
    results[slot] = made;
    return made;
  };
}

const DASHES = new Set(['-', '–', '—', '−', '‑', '‐', '―', 'ー', '～', '~']);
/** Armenian writes the one-dot leader, too. */
const STOPS = new Set(['.', '․']);
const DEGREES = new Set(['°', 'º', 'ª']);
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', 'ʻ', '`', '´', '′']);
const numberAt = once((reader, i) => reader.readNumber(i));

export function createReader(tokens: readonly Token[], calendar: CompiledCalendar): Reader {
  readers = readers >= READERS ? 1 : readers + 1;
  const { numberSuffixes, numerals } = calendar;
  const size = tokens.length;
  const masks = new Int32Array(size);
  const met: (WordEntry | null)[] = new Array(size).fill(null);
  let dayFirst = false;
  let monthFirst = false;
  for (let i = 0; i < size; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number') {
      masks[i] = numerals ? FIGURE : figureBits(token.folded.length);
      if (calendar.orderVaries && tokens[i + 1]?.folded === '/') {
        const order = strokeOrder(tokens, i);
        dayFirst ||= order === 'dmy';
        monthFirst ||= order === 'mdy';
      }
    } else if (token.kind === 'mark')
      masks[i] = APOSTROPHES.has(token.folded) && tokens[i + 1]?.kind === 'number' ? FIGURE : 0;
    else {
      const known = calendar.look(token);
      if (!known) continue;
      const { entry } = known;
      met[i] = entry;
      masks[i] = entry?.next?.has(tokens[i + 1]?.folded ?? '') ? known.mask | longer(entry, i) : known.mask;
    }
  }

  const strokes = dayFirst === monthFirst ? null : monthFirst ? 'mdy' : 'dmy';

  /** Bits of the entries of several words that stand at `i`. */
  function longer({ entries }: WordEntry, i: number): number {
    let mask = 0;
    for (const { rest, kind } of entries) if (rest && restRole(rest, i + 1)) mask |= BIT[kind];
    return mask;
  }

  function find<K extends Kind>(i: number, kind: K, value?: Values[K]): Hit<K> | null {
    if (i < 0 || i >= size || ((masks[i] as number) & BIT[kind]) === 0) return null;
    const token = tokens[i] as Token;
    let best: Hit<K> | null = null;
    for (const entry of (met[i] as WordEntry).entries) {
      if (entry.kind !== kind || (value !== undefined && entry.value !== value)) continue;
      if (entry.capital !== null && entry.capital !== token.capital) continue;
      let role = entry.role;
      let to = i + 1;
      if (entry.rest) {
        const last = restRole(entry.rest, to);
        if (!last) continue;
        role = last;
        to += entry.rest.length;
      }
      if (entry.short && stopAt(to)) to++;
      if (best && (best.to > to || (best.to === to && (entry.weak || !best.weak)))) continue;
      best = { value: entry.value as Values[K], to, role, weak: entry.weak, short: entry.short };
    }
    return best;
  }

  /** Role of the last further token; null where they do not follow. */
  function restRole(rest: readonly ReadonlyMap<string, Role>[], at: number): Role | null {
    let role: Role | null = null;
    for (let k = 0; k < rest.length; k++) {
      const token = tokens[at + k];
      const next = token && (rest[k] as ReadonlyMap<string, Role>).get(token.folded);
      if (!next) return null;
      role = next;
    }
    return role;
  }

  function stopAt(i: number): boolean {
    const token = tokens[i];
    return token !== undefined && STOPS.has(token.folded) && token.start === tokens[i - 1]?.end;
  }

  function readNumber(i: number): NumberHit | null {
    const token = tokens[i];
    if (!token || (token.kind !== 'number' && token.kind !== 'han')) return null;
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
    return numerals ? spelled(i, numerals) : null;
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
      // "5- va 6-may": the ending is said once.
      if (DASHES.has(after.folded) && find(at, 'and')) return { ...hit, to: at, suffixed: true };
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

  const reader: Reader = {
    tokens,
    calendar,
    order: strokes ?? calendar.order,
    strokes,
    find,
    unit: (i, unit) => find(i, 'unit', unit),
    has: (i, kind) => find(i, kind) !== null,
    mask: (i) => masks[i] ?? 0,
    base: readers * SPAN,
    number: (i) => numberAt(reader, i),
    readNumber,
    is: (i, mark) => {
      const folded = tokens[i]?.folded;
      return folded === mark || (mark === '.' && folded === '․');
    },
    touches: (i) => i > 0 && i < tokens.length && tokens[i]?.start === tokens[i - 1]?.end,
    nameAt: (i) => find(i, 'month') !== null || find(i, 'weekday') !== null,
    oddCase: (i) => {
      const token = tokens[i];
      const { capitals } = calendar;
      if (capitals === null || !token || token.upper || token.capital === capitals) return false;
      return capitals || tokens[i - 1]?.kind === 'word';
    },
    dash: (i) => DASHES.has(tokens[i]?.folded ?? ''),
  };
  return reader;
}

/** Value of up to four digits (also full-width ones); -1 for anything else. */
export function figures(text: string): number {
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

function figureBits(digits: number): number {
  return digits < 4 ? SMALL : digits === 4 ? FOUR : 0;
}

/** The order of 8/15/2012, which is read one way only; null for 8/10/2012 and what is no such date. */
function strokeOrder(tokens: readonly Token[], i: number): 'dmy' | 'mdy' | null {
  if (tokens[i - 1]?.folded === '/' || tokens[i + 3]?.folded !== '/' || tokens[i + 4]?.kind !== 'number') return null;
  const a = figures(tokens[i]?.folded ?? '');
  const b = figures(tokens[i + 2]?.folded ?? '');
  if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 === b > 12) return null;
  return a > 12 ? 'dmy' : 'mdy';
}
