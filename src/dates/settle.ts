import type { DatePoint } from '../model/partial-date.ts';
import type { DateField } from '../model/record.ts';
import { daysInMonth, fromDays, toDays, weekdayOf } from './civil.ts';
import {
  centuryInterval,
  dayInterval,
  decadeInterval,
  type Interval,
  inMonth,
  inYear,
  unitInterval,
  weekendInterval,
  weekInterval,
} from './interval.ts';
import { FIRST_YEAR, LAST_YEAR } from './pieces.ts';
import {
  type Anchor,
  anchorOf,
  type DateReference,
  type Direction,
  nearDateline,
  parseIso,
  parseYearless,
  type Yearless,
} from './reference.ts';

/** What day or period an expression means, seen from the day that it is told on. */

export interface Frame {
  anchor: Anchor | null;
  /** A dateline without any year to go by. */
  yearless: Yearless | null;
  context: { start: number; end: number } | null;
  year: number | null;
  direction: Direction;
}

export const ALL: DateField[] = ['year', 'month', 'day'];

export function frameOf(reference: DateReference, direction: Direction, yearOnly: boolean): Frame {
  let anchor = anchorOf(reference);
  let way = direction;
  const upper = anchor ? null : parseIso(reference.upper);
  // The coming event settles the year of the dateline; by itself it says when nothing was but the year: no "today" leans on it.
  const written = upper && nearDateline(upper, parseYearless(reference.dateline), Number.POSITIVE_INFINITY);
  if (written) anchor = written;
  else if (upper && yearOnly && direction !== 'future') {
    anchor = upper;
    way = 'past';
  }
  const start = parseIso(reference.context?.start);
  const end = parseIso(reference.context?.end);
  const context = start && end ? { start: start.lo, end: end.hi } : null;
  const day = anchor ? null : parseYearless(reference.dateline);
  const yearless = day && { ...day, weekday: reference.weekday };
  return { anchor, yearless, context, year: reference.year ?? null, direction: way };
}

/** One point as days; null where nothing is known to count from. */
export function settle(p: DatePoint, frame: Frame): Interval | null {
  if (p.offset) return settleOffset(p, frame);
  if (p.decade !== undefined) return decadeInterval(p.decade);
  if (p.century !== undefined) return centuryInterval(p.century);
  const year = yearOf(p, frame);
  if (year !== null)
    return year < FIRST_YEAR || year > LAST_YEAR ? null : inYear(p, year, p.year === undefined ? ['year'] : []);
  if (p.yearOffset !== undefined || p.sameYear) return null;
  if (p.monthOffset !== undefined) return settleMonth(p, p.monthOffset, frame);
  if (needsYear(p)) return settleYearless(p, frame);
  if (p.day !== undefined) return settleDay(p.day, p, frame);
  return p.weekday !== undefined ? settleWeekday(p.weekday, p.toward, frame) : null;
}

function yearOf(p: DatePoint, frame: Frame): number | null {
  if (p.year !== undefined) return p.year;
  if (p.yearOffset !== undefined) return frame.anchor ? frame.anchor.year + p.yearOffset : null;
  if (p.sameYear)
    return frame.context ? fromDays(frame.context.start).year : (frame.year ?? frame.anchor?.year ?? null);
  return needsYear(p) && !p.toward ? frame.year : null;
}

export function settleOffset(p: DatePoint, frame: Frame): Interval | null {
  const { unit, amount, anchor } = p.offset as NonNullable<DatePoint['offset']>;
  const from =
    anchor === 'context' ? contextDay(unit, amount, frame) : (frame.anchor?.day ?? coarseDay(unit, frame.anchor));
  if (from === null) return null;
  if (p.weekday !== undefined) return dayInterval(weekInterval(from + 7 * amount).start + p.weekday - 1, [...ALL]);
  if (unit === 'weekend' && anchor === 'reference' && amount === 0) return settleWeekend(from, frame.direction);
  const inferred =
    unit === 'year' || unit === 'decade'
      ? (['year'] as DateField[])
      : unit === 'day' || unit === 'week' || unit === 'weekend'
        ? [...ALL]
        : (['year', 'month'] as DateField[]);
  return unitInterval(unit, amount, from, inferred);
}

function contextDay(unit: string, amount: number, frame: Frame): number | null {
  const { context } = frame;
  // "In 2020 … the next day": counted from something else.
  if (context && (unit !== 'day' || context.end - context.start <= MONTH))
    return amount < 0 ? context.start : context.end;
  // "Three months later", "the day before" without anything before it are told from the day of writing; "the next day" from nothing.
  return unit === 'day' && (amount === 0 || amount === 1) ? null : (frame.anchor?.day ?? null);
}

const MONTH = 31;

/** A month is enough to tell last month from this one. */
function coarseDay(unit: string, anchor: Anchor | null): number | null {
  if (!anchor || unit === 'day' || unit === 'week' || unit === 'weekend') return null;
  const month = anchor.hi - anchor.lo < 31;
  return month || unit === 'year' || unit === 'decade' ? anchor.lo : null;
}

function settleWeekend(day: number, direction: Direction): Interval {
  const here = weekendInterval(day, [...ALL]);
  if (direction === 'past' && here.start > day) return weekendInterval(day - 7, [...ALL]);
  if (direction === 'unknown' && weekdayOf(day) < 3) return weekendInterval(day - 7, [...ALL]);
  return here;
}

function settleMonth(p: DatePoint, amount: number, frame: Frame): Interval | null {
  const { anchor } = frame;
  if (!anchor || anchor.hi - anchor.lo > 31) return null;
  const { year, month } = fromDays(anchor.hi);
  const n = year * 12 + month - 1 + amount;
  return inMonth(p, Math.floor(n / 12), (n % 12) + 1, p.day, ['year', 'month']);
}

/** The year that puts a yearless date where the sentence looks, a fitting weekday before any other. */
function settleYearless(p: DatePoint, frame: Frame): Interval | null {
  const way: Direction | 'this' =
    p.toward === 'this' ? 'this' : p.toward === 'past' ? 'past' : p.toward ? 'future' : frame.direction;
  const make = (year: number, inferred: DateField[]) => inYear(p, year, inferred);
  if (way === 'this') return frame.anchor ? make(frame.anchor.year, ['year']) : null;
  const turned = { ...frame, direction: way };
  const strict = p.toward !== undefined;
  if (p.weekday !== undefined && p.day !== undefined) {
    const fitting = (year: number, inferred: DateField[]) => {
      const made = make(year, inferred);
      return made && weekdayOf(made.start) === p.weekday ? made : null;
    };
    const fits = pick(turned, fitting, false, [1]);
    if (fits) return fits;
  }
  return pick(turned, make, strict);
}

/** The candidate nearest to the reference among those that lie on the right side of it. */
export function pick(
  frame: Frame,
  make: (year: number, inferred: DateField[]) => Interval | null,
  strict = false,
  reach: readonly number[] = [1, 8],
): Interval | null {
  const { anchor, direction } = frame;
  if (!anchor) return null;
  let best: Interval | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const years of reach) {
    for (let year = anchor.year - years; year <= anchor.year + years; year++) {
      const made = make(year, ['year']);
      if (!made || !allowed(made, anchor, direction, strict)) continue;
      const distance =
        made.end < anchor.lo ? anchor.lo - made.end : made.start > anchor.hi ? made.start - anchor.hi : 0;
      if (distance < bestDistance) {
        best = made;
        bestDistance = distance;
      }
    }
    if (best) return best;
  }
  return null;
}

function allowed(made: Interval, anchor: Anchor, direction: Direction, strict: boolean): boolean {
  if (direction === 'past') return strict ? made.end < anchor.lo : made.start <= anchor.hi;
  if (direction === 'future') return strict ? made.start > anchor.hi : made.end >= anchor.lo;
  return true;
}

/** "11日": the nearest such day. */
function settleDay(day: number, { weekday, toward }: DatePoint, frame: Frame): Interval | null {
  const { anchor } = frame;
  const direction = toward === 'past' ? 'past' : toward === 'next' || toward === 'future' ? 'future' : frame.direction;
  if (!anchor) return null;
  const base = fromDays(anchor.hi);
  let best: Interval | null = null;
  for (const shift of direction === 'future' ? [0, 1, 2, 3] : [0, -1, -2, 1, -3]) {
    const n = base.year * 12 + base.month - 1 + shift;
    const year = Math.floor(n / 12);
    const month = (n % 12) + 1;
    if (day > daysInMonth(year, month)) continue;
    const made = dayInterval(toDays(year, month, day), ['year', 'month']);
    if (!allowed(made, anchor, direction, false)) continue;
    if (weekday !== undefined && weekdayOf(made.start) !== weekday) continue;
    if (direction !== 'unknown') return made;
    if (!best || Math.abs(made.start - anchor.hi) < Math.abs(best.start - anchor.hi)) best = made;
  }
  return best;
}

function settleWeekday(weekday: number, toward: DatePoint['toward'], frame: Frame): Interval | null {
  const from = frame.anchor?.day;
  if (from === undefined || from === null) return null;
  const monday = from - weekdayOf(from) + 1;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (toward === 'this') return dayInterval(monday + weekday - 1, [...ALL]);
  if (toward === 'next') return dayInterval(monday + 7 + weekday - 1, [...ALL]);
  if (toward === 'past') return dayInterval(from - (7 - ahead), [...ALL]);
  if (toward === 'future') return dayInterval(from + (ahead || 7), [...ALL]);
  const back = ahead === 0 ? 0 : 7 - ahead;
  const way = frame.direction === 'unknown' ? (back <= ahead ? 'past' : 'future') : frame.direction;
  return dayInterval(way === 'past' ? from - back : from + ahead, [...ALL]);
}

export function needsYear(p: DatePoint): boolean {
  const dated = p.month !== undefined || p.part !== undefined || p.easter !== undefined;
  return dated && p.year === undefined && p.yearOffset === undefined && !p.sameYear;
}
