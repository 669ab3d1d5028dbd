import type { DatePoint } from '../model/partial-date.ts';
import { daysInMonth } from './civil.ts';
import type { Found } from './found.ts';
import { isYear } from './pieces.ts';
import type { Joint, Range } from './range.ts';
import type { Reader } from './reader.ts';

/** "From 3 to 5 May 2026": what one end of a range lends the other. */

export function merge(a: Found, b: Found, joint: Joint, between: boolean, reader: Reader): Range | null {
  if (a.level !== b.level) {
    if (joint === 'dash' || joint === 'and' || isBareDay(a.point) || isBareDay(b.point)) return null;
    // "From Monday until today".
    if ((a.level === 'weekday' || b.level === 'weekday') && !isDayFromNow(a.point) && !isDayFromNow(b.point))
      return null;
  }
  if (joint === 'dash' && isRelative(a) !== isRelative(b)) return null;
  const first = { ...a.point };
  const last = { ...b.point };
  if (a.level === 'day' && b.level === 'day') lendMonth(first, last);
  lendYear(first, last);
  if (!ordered(first, last) || (joint === 'next' && last.day !== (first.day ?? 0) + 1)) return null;
  // "жылдың шілде-тамызында, 2021": the year is told already, and another's does not belong here.
  if (first.yearOffset !== undefined && last.year !== undefined) return null;
  if (joint === 'and' && !between && !neighbours(a, b, first, last)) return null;
  if (a.level === 'day' && isBareDay(first) && !(a.strong && b.strong)) return null;
  const strong = a.strong || b.strong || a.level === 'day' || yearsAlone(reader, a, b, joint);
  return { first, last, to: b.to, level: a.level, strong };
}

/** Yesterday, today, tomorrow. */
function isDayFromNow({ offset }: DatePoint): boolean {
  return offset?.unit === 'day' && offset.anchor === 'reference';
}

/** "18 and 19 May", "Tuesday and Wednesday", "yesterday and today". */
function neighbours(a: Found, b: Found, first: DatePoint, last: DatePoint): boolean {
  if (isDayFromNow(first)) return last.offset?.amount === (first.offset?.amount ?? 0) + 1;
  if (a.level === 'weekday') return last.weekday === ((first.weekday ?? 0) % 7) + 1;
  if (isBareDay(a.point) || isBareDay(b.point)) return last.day === (first.day ?? 0) + 1;
  return a.point.year === undefined && isEve(first, last);
}

/** "30 September and 1 October": the second is the day after the first. */
function isEve(first: DatePoint, last: DatePoint): boolean {
  if (first.month === undefined || last.month === undefined || first.day === undefined || last.day === undefined)
    return false;
  if (first.month === last.month) return first.year === last.year && last.day === first.day + 1;
  const end = daysInMonth(first.year ?? 2023, first.month);
  return last.day === 1 && first.day === end && last.month === (first.month % 12) + 1;
}

export function isBareDay(point: DatePoint): boolean {
  return point.day !== undefined && point.month === undefined && point.monthOffset === undefined;
}

function lendMonth(first: DatePoint, last: DatePoint): void {
  if (isBareDay(first)) lend(last, first);
  else if (isBareDay(last)) lend(first, last);
}

function lend(from: DatePoint, to: DatePoint): void {
  if (from.month !== undefined) to.month = from.month;
  if (from.monthOffset !== undefined) to.monthOffset = from.monthOffset;
}

/** The year of one end is that of the other, unless a turn of the year lies between. */
function lendYear(first: DatePoint, last: DatePoint): void {
  const turn = first.month !== undefined && last.month !== undefined && first.month > last.month ? 1 : 0;
  for (const key of ['year', 'yearOffset'] as const) {
    if (hasYear(first) === hasYear(last)) return;
    const known = hasYear(last) ? last : first;
    const value = known[key];
    if (value === undefined || !(takesYear(first) && takesYear(last))) continue;
    if (known === last) first[key] = value - turn;
    else last[key] = value + turn;
  }
}

function hasYear(p: DatePoint): boolean {
  return p.year !== undefined || p.yearOffset !== undefined || p.sameYear === true;
}

function takesYear(p: DatePoint): boolean {
  return p.month !== undefined || p.part !== undefined || p.day !== undefined;
}

function ordered(a: DatePoint, b: DatePoint): boolean {
  if (isDayFromNow(a) && isDayFromNow(b)) return (a.offset?.amount ?? 0) < (b.offset?.amount ?? 0);
  if (isDayFromNow(a) || isDayFromNow(b)) return a.weekday !== undefined || b.weekday !== undefined;
  for (const p of [a, b])
    if (p.month !== undefined && p.day !== undefined && p.day > daysInMonth(p.year ?? 2024, p.month)) return false;
  if (a.decade !== undefined && b.decade !== undefined) return a.decade < b.decade;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year < b.year;
  if (a.part !== undefined && b.part !== undefined) return a.part < b.part;
  if (a.month !== b.month)
    return a.month === undefined || b.month === undefined || a.month < b.month || a.year === undefined;
  if (a.day !== undefined && b.day !== undefined) return a.day < b.day;
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday !== b.weekday;
  return a.year !== b.year;
}

/** Told from the reference: no end of a range in figures. */
function isRelative({ point }: Found): boolean {
  return point.offset !== undefined || (point.yearOffset !== undefined && point.month === undefined);
}

/** Two bare years with a dash are a range where both are near each other: "1939–1945". */
function yearsAlone(reader: Reader, a: Found, b: Found, joint: Joint): boolean {
  const { year: from } = a.point;
  const { year: to } = b.point;
  if (from === undefined || to === undefined || !isYear(to)) return false;
  return joint === 'dash' && from >= 1400 && to <= 2110 && to - from <= 400 && !reader.has(b.to, 'counted');
}
