import type { DatePoint, PartialDate } from '../model/partial-date.ts';
import type { DateValue } from '../model/record.ts';
import { iso, weekdayOf } from './civil.ts';
import { dayInterval, type Interval, inYear } from './interval.ts';
import { masks } from './masks.ts';
import type { DateReference, Direction } from './reference.ts';
import { ALL, type Frame, frameOf, needsYear, pick, settle, settleOffset } from './settle.ts';

/** A date as `annotate` prints it: the calendar value and its TIMEX3 form. */
export interface ResolvedDate extends DateValue {
  value: string;
}

/**
 * Fills what the words leave out, from the reference and the way the sentence looks. Without any reference the
 * value stays partial: `XXXX-08-21`, start and end null. Pure.
 */
export function resolveDate(
  partial: PartialDate,
  reference: DateReference,
  direction: Direction = 'unknown',
): ResolvedDate {
  const { first, last } = partial;
  const frame = frameOf(reference, direction, needsYear(first));
  const interval = last ? between(first, last, frame) : settle(first, frame);
  if (!interval) {
    const { edtf, timex } = masks(partial, frame.yearless, direction);
    return {
      start: null,
      end: null,
      edtf,
      precision: 'partial',
      inferred: [],
      modifier: partial.modifier,
      value: timex,
    };
  }
  const past = partial.bound === 'by' && frame.anchor !== null && interval.end < frame.anchor.lo;
  return bounded(interval, partial, past ? null : partial.bound);
}

function bounded(interval: Interval, partial: PartialDate, bound: PartialDate['bound']): ResolvedDate {
  const { edtf, timex, inferred } = interval;
  const start = iso(interval.start);
  const end = iso(interval.end);
  const { modifier } = partial;
  if (bound === 'before' || bound === 'by')
    return { start: null, end, edtf: `[..${edtf}]`, precision: 'before', inferred, modifier, value: timex };
  if (bound === 'after')
    return { start, end: null, edtf: `${edtf}/..`, precision: 'after', inferred, modifier, value: timex };
  return { start, end, edtf, precision: interval.precision, inferred, modifier, value: timex };
}

/** Both ends; the second lies after the first. */
function between(first: DatePoint, last: DatePoint, frame: Frame): Interval | null {
  const yearless = needsYear(first) && needsYear(last);
  const inherited = yearless && frame.year !== null && !first.toward && !last.toward ? frame.year : null;
  if (inherited !== null) return join2(inYear(first, inherited, ['year']), inYear(last, inherited, ['year']));
  const a = yearless ? null : (weekdayBefore(first, last, frame) ?? settle(first, frame));
  const b = yearless ? null : (a && weekdayAfter(a, last)) || settle(last, frame);
  if (a && b && a.start <= b.end) return join(a, b);
  if (!yearless && !(a && needsYear(last)) && !(b && needsYear(first))) return null;
  return pick(frame, (year, inferred) => {
    const from = a ?? inYear(first, year, inferred);
    if (!from) return null;
    const same = inYear(last, year, inferred);
    const to = same && same.end >= from.start ? same : inYear(last, year + 1, inferred);
    return to ? join(from, to) : null;
  });
}

/** "From Friday to Sunday": the second day follows the first. */
function weekdayAfter(from: Interval, { weekday, day, month, offset }: DatePoint): Interval | null {
  if (weekday === undefined || day !== undefined || month !== undefined || offset) return null;
  return dayInterval(from.end + ((weekday - weekdayOf(from.end) + 7) % 7), [...ALL]);
}

/** "From Wednesday until yesterday": the first day lies before the second. */
function weekdayBefore({ weekday, day, month, offset }: DatePoint, last: DatePoint, frame: Frame): Interval | null {
  if (weekday === undefined || day !== undefined || month !== undefined || offset || last.offset?.unit !== 'day')
    return null;
  const to = settleOffset(last, frame);
  return to && dayInterval(to.start - ((weekdayOf(to.start) - weekday + 7) % 7), [...ALL]);
}

function join2(a: Interval | null, b: Interval | null): Interval | null {
  return a && b && a.start <= b.end ? join(a, b) : null;
}

function join(a: Interval, b: Interval): Interval {
  const inferred = ALL.filter((f) => a.inferred.includes(f) || b.inferred.includes(f));
  return {
    start: a.start,
    end: b.end,
    precision: 'range',
    edtf: `${head(a)}/${tail(b)}`,
    timex: `${a.timex}/${b.timex}`,
    inferred,
  };
}

/** Parts of a year end no interval of ISO 8601-2: their months do. */
function head({ edtf, start, precision }: Interval): string {
  return isPart(precision) ? iso(start).slice(0, 7) : (edtf.split('/')[0] as string);
}

function tail({ edtf, end, precision }: Interval): string {
  return isPart(precision) ? iso(end).slice(0, 7) : (edtf.split('/').at(-1) as string);
}

function isPart(precision: Interval['precision']): boolean {
  return precision === 'season' || precision === 'quarter' || precision === 'half';
}
