import type { DatePoint, YearPart } from '../model/partial-date.ts';
import { monthLed, yearLed } from './days.ts';
import { type Found, gap, longest } from './found.ts';
import { CODES, RANKS } from './numerals.ts';
import { afterDash, type Piece, skipGlue, year, yearWord } from './pieces.ts';
import { joined } from './points.ts';
import { type Hit, once, type Reader } from './reader.ts';

/** Halves, quarters, seasons, decades, and the edges of years and months. */

interface Part {
  point: DatePoint;
  to: number;
  /** A half of anything: it needs a year or month. */
  open: boolean;
  short: boolean;
}

/** "first", "1st", "II", "第一". */
function rank(reader: Reader, i: number): { value: number; to: number } | null {
  const word = reader.find(i, 'ordinal');
  if (word) return word;
  const token = reader.tokens[i];
  if (token?.kind === 'word' && token.capital) {
    const value = RANKS.get(token.folded);
    if (value) return { value, to: i + 1 };
  }
  const figure = reader.number(i);
  if (!figure || figure.value < 1 || figure.value > 4 || figure.digits > 1) return null;
  const at = reader.is(figure.to, '.') && reader.touches(figure.to) ? figure.to + 1 : figure.to;
  return { value: figure.value, to: reader.dash(at) ? at + 1 : at };
}

const PARTED = ['quarter', 'half', 'halfOf', 'tenDays'] as const;

function partOf(unit: (typeof PARTED)[number], n: number): Pick<Part, 'point' | 'open'> | null {
  if (unit === 'quarter' && n === -1) return { point: { part: 36 }, open: true };
  if (unit === 'quarter' && n >= 1 && n <= 4) return { point: { part: (32 + n) as YearPart }, open: false };
  const half = n === -1 ? 2 : n;
  if ((unit === 'half' || unit === 'halfOf') && (half === 1 || half === 2))
    return { point: { part: (39 + half) as YearPart }, open: unit === 'halfOf' };
  if (unit === 'tenDays' && n >= 1 && n <= 3) return { point: { monthPart: { of: 3, n } }, open: true };
  return null;
}

/** "second half", "II полугодие", "semestrul II", "нимсолаи дуюм", "Q3". */
function part(reader: Reader, i: number): Part | null {
  const token = reader.tokens[i];
  const code = token?.capital ? CODES.get(token.folded) : undefined;
  if (code) return { point: { part: code }, to: i + 1, open: true, short: true };
  const word = reader.find(i, 'part');
  if (word) return { point: { part: word.value }, to: word.to, open: false, short: false };
  const before = rank(reader, i);
  for (const name of PARTED) {
    const unit = reader.unit(before ? afterDash(reader, before.to) : i, name);
    const r = unit && (before ?? rank(reader, skipGlue(reader, unit.to)));
    const made = r && partOf(name, r.value);
    if (made) return { ...made, to: before ? unit.to : r.to, short: false };
  }
  return null;
}

/** A year as the complement of a part: "2024", "of the year", "of last year". */
export const yearOf = once((reader, i): Piece | null => {
  const at = gap(reader, i, true);
  const y = year(reader, at);
  if (y) return y;
  const unit = reader.unit(at, 'year');
  if (!unit || reader.has(unit.to, 'determiner')) return null;
  return { point: { yearOffset: 0 }, to: unit.to, role: unit.role, weak: false, marked: true };
});

/** A part with its year or month on either side. */
export function partLed(reader: Reader, i: number): Found | null {
  const p = part(reader, i);
  if (p) {
    const inMonth = p.open && !p.short ? halfOfMonth(reader, p, gap(reader, p.to, false)) : null;
    if (inMonth) return inMonth;
    const y = yearOf(reader, p.to);
    if (y && p.point.part) return partFound(joined(y.point, p.point), y.to, y.role);
    return p.open || !p.point.part ? null : partFound(p.point, p.to, 'plain');
  }
  const y = yearOf(reader, i);
  const behind = y && part(reader, y.marked ? gap(reader, y.to, true) : y.to);
  if (y && behind?.point.part) return partFound(joined(y.point, behind.point), behind.to, 'plain');
  const m = y ? null : monthLed(reader, i);
  const inMonth = m?.level === 'month' ? part(reader, gap(reader, m.to, false)) : null;
  return inMonth?.open ? monthHalf({ ...inMonth }, m as Found, inMonth.to) : null;
}

function halfOfMonth(reader: Reader, p: Part, at: number): Found | null {
  const m = monthLed(reader, at);
  if (m?.level === 'month') return monthHalf(p, m, m.to);
  const y = yearLed(reader, at);
  return y?.level === 'month' ? monthHalf(p, y, y.to) : null;
}

function monthHalf(p: Part, m: Found, to: number): Found | null {
  const monthPart = p.point.monthPart ?? (p.point.part === 40 ? { of: 2 as const, n: 1 } : { of: 2 as const, n: 2 });
  return { point: joined(m.point, { monthPart }), to, role: m.role, level: 'part', strong: true, edge: null };
}

function partFound(point: DatePoint, to: number, role: Found['role']): Found {
  return { point, to, role, level: 'part', strong: true, edge: null };
}

/** "summer 2024", "зимой 2020–2021 годов", "2024 жылғы көктемде", "this summer". */
export function seasonLed(reader: Reader, i: number): Found | null {
  const s = reader.find(i, 'season');
  if (s && isEventName(reader, i, s.to)) return null;
  if (s) {
    const y = yearOf(reader, s.to);
    if (y) return seasonFound(joined(y.point, { part: s.value }), secondYear(reader, y), y.role, true);
    return seasonFound({ part: s.value }, s.to, s.role, !s.weak || reader.has(i - 1, 'inside'));
  }
  const y = yearOf(reader, i);
  const end = y && secondYear(reader, y);
  const behind = y && end && reader.find(y.marked || end > y.to ? gap(reader, end, true) : end, 'season');
  // "соли 2023, тирамоҳи соли 2024": the season has a year of its own.
  const own = y && behind && reader.calendar.determinersFollow === 'only' ? yearOf(reader, behind.to) : null;
  if (!y || !behind || own || isEventName(reader, behind.to - 1, behind.to)) return null;
  return seasonFound(joined(y.point, { part: behind.value }), behind.to, behind.role, true);
}

/** "Winter Olympics", "Spring Forum": capitals make a name of it. */
function isEventName(reader: Reader, i: number, to: number): boolean {
  const season = reader.tokens[i];
  const next = reader.tokens[to];
  return season?.capital === true && next?.kind === 'word' && next.capital;
}

/** A winter is named by two years: "2020–2021", "2020/21"; it begins in the first. */
function secondYear(reader: Reader, y: Piece): number {
  if (y.point.year === undefined || !(reader.dash(y.to) || reader.is(y.to, '/'))) return y.to;
  const next = reader.number(y.to + 1);
  const follows = y.point.year + 1;
  if (!next || (next.value !== follows && !(next.digits === 2 && next.value === follows % 100))) return y.to;
  return yearWord(reader, next.to)?.to ?? next.to;
}

function seasonFound(point: DatePoint, to: number, role: Found['role'], strong: boolean): Found {
  return { point, to, role, level: 'season', strong, edge: null };
}

/** "Jahresende", "年底", "Jahresende 2024", "2024年底", "明年初". */
export function edgeLed(reader: Reader, i: number): Found | null {
  const word = reader.find(i, 'edge');
  if (word) {
    const y = word.value.unit === 'year' ? year(reader, gap(reader, word.to, false)) : null;
    if (y) return edgeFound(y.point, y.to, word);
    const m = word.value.unit === 'month' ? monthLed(reader, gap(reader, word.to, false)) : null;
    if (m?.level === 'month') return edgeFound(m.point, m.to, word);
    return edgeFound(thisUnit(word.value.unit), word.to, word);
  }
  const whole = longest([yearLed(reader, i), monthLed(reader, i)]);
  if (!whole || (whole.level !== 'year' && whole.level !== 'month')) return null;
  const behind = reader.find(gap(reader, whole.to, false), 'edge');
  return behind && behind.value.unit === whole.level ? edgeFound(whole.point, behind.to, behind) : null;
}

/** "this year", "this month", "this week". */
export function thisUnit(unit: 'year' | 'month' | 'week'): DatePoint {
  if (unit === 'year') return { yearOffset: 0 };
  if (unit === 'month') return { monthOffset: 0 };
  return { offset: { unit: 'week', amount: 0, anchor: 'reference' } };
}

function edgeFound(point: DatePoint, to: number, word: Hit<'edge'>): Found {
  return { point, to, role: 'plain', level: word.value.unit, strong: true, edge: word.value.edge };
}
