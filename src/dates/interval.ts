import type { DatePoint, YearPart } from '../model/partial-date.ts';
import type { DateField, DatePrecision } from '../model/record.ts';
import { daysInMonth, easter, fromDays, iso, isoWeek, pad, toDays, weekdayOf } from './civil.ts';

/** A settled stretch of days with its two written forms. */
export interface Interval {
  start: number;
  end: number;
  precision: DatePrecision;
  edtf: string;
  timex: string;
  inferred: DateField[];
}

export const TIMEX_PARTS: Readonly<Record<YearPart, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};

export function dayInterval(day: number, inferred: DateField[] = []): Interval {
  const text = iso(day);
  return { start: day, end: day, precision: 'day', edtf: text, timex: text, inferred };
}

export function monthInterval(year: number, month: number, inferred: DateField[] = []): Interval {
  const text = `${pad(year, 4)}-${pad(month)}`;
  const end = toDays(year, month, daysInMonth(year, month));
  return { start: toDays(year, month, 1), end, precision: 'month', edtf: text, timex: text, inferred };
}

export function yearInterval(year: number, inferred: DateField[] = []): Interval {
  const text = pad(year, 4);
  return { start: toDays(year, 1, 1), end: toDays(year, 12, 31), precision: 'year', edtf: text, timex: text, inferred };
}

export function decadeInterval(first: number, inferred: DateField[] = []): Interval {
  const tens = String(first).slice(0, 3);
  const span = { start: toDays(first, 1, 1), end: toDays(first + 9, 12, 31) };
  return { ...span, precision: 'decade', edtf: `${tens}X`, timex: tens, inferred };
}

/** Counted as its name in figures is written: the 19th is 1800 to 1899. */
export function centuryInterval(century: number, inferred: DateField[] = []): Interval {
  const hundreds = pad(century - 1);
  const span = { start: toDays((century - 1) * 100, 1, 1), end: toDays((century - 1) * 100 + 99, 12, 31) };
  return { ...span, precision: 'range', edtf: `${hundreds}XX`, timex: hundreds, inferred };
}

/** A season (winter: December to February), quarter or half of a year. */
export function partInterval(year: number, part: YearPart, inferred: DateField[] = []): Interval {
  const [month, length] =
    part < 30 ? [(part - 20) * 3, 3] : part < 40 ? [(part - 33) * 3 + 1, 3] : [(part - 40) * 6 + 1, 6];
  const lastMonth = ((month + length - 2) % 12) + 1;
  const lastYear = lastMonth < month ? year + 1 : year;
  const precision = part < 30 ? 'season' : part < 40 ? 'quarter' : 'half';
  return {
    start: toDays(year, month, 1),
    end: toDays(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision,
    edtf: `${pad(year, 4)}-${part}`,
    timex: `${pad(year, 4)}-${TIMEX_PARTS[part]}`,
    inferred,
  };
}

/** Monday to Sunday. */
export function weekInterval(day: number, inferred: DateField[] = []): Interval {
  const start = day - weekdayOf(day) + 1;
  const { year, week } = isoWeek(start);
  const edtf = `${iso(start)}/${iso(start + 6)}`;
  return { start, end: start + 6, precision: 'week', edtf, timex: `${year}-W${pad(week)}`, inferred };
}

/** Saturday and Sunday of the week of a day. */
export function weekendInterval(day: number, inferred: DateField[] = []): Interval {
  const week = weekInterval(day, inferred);
  const start = week.start + 5;
  return { ...week, start, precision: 'range', edtf: `${iso(start)}/${iso(week.end)}`, timex: `${week.timex}-WE` };
}

export function spanInterval(start: number, end: number, inferred: DateField[] = []): Interval {
  const text = `${iso(start)}/${iso(end)}`;
  return { start, end, precision: 'range', edtf: text, timex: text, inferred };
}

/** The part of a year that a point names, once its year is known; null where there is no such day. */
export function inYear(point: DatePoint, year: number, inferred: DateField[]): Interval | null {
  if (point.easter !== undefined) return dayInterval(easter(year) + point.easter, inferred);
  const { month, day } = point;
  if (month === undefined)
    return point.part === undefined ? yearInterval(year, inferred) : partInterval(year, point.part, inferred);
  return inMonth(point, year, month, day, inferred);
}

/** The part of a month that a point names. */
export function inMonth(
  point: DatePoint,
  year: number,
  month: number,
  day: number | undefined,
  inferred: DateField[],
): Interval | null {
  const length = daysInMonth(year, month);
  if (point.nth) return nthInterval(point, year, month, inferred);
  if (point.monthPart) {
    const { of, n } = point.monthPart;
    const size = of === 2 ? 15 : 10;
    const first = toDays(year, month, (n - 1) * size + 1);
    const last = toDays(year, month, n === of ? length : n * size);
    return spanInterval(first, last, inferred);
  }
  if (day === undefined) return monthInterval(year, month, inferred);
  if (day > length) return null;
  const n = toDays(year, month, day);
  if (point.within === 'weekend') return weekendInterval(n, inferred);
  return point.within ? weekInterval(n, inferred) : dayInterval(n, inferred);
}

function nthInterval(point: DatePoint, year: number, month: number, inferred: DateField[]): Interval | null {
  const nth = point.nth;
  if (!nth) return null;
  const first = toDays(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const { n } = nth;
  if (nth.unit === 'day') return dayInterval(n < 0 ? last : first + n - 1, inferred);
  if (nth.unit === 'week') {
    const weekWithFirstThursday = first + ((4 - weekdayOf(first) + 7) % 7);
    const lastThursday = last - ((weekdayOf(last) - 4 + 7) % 7);
    return weekInterval(n < 0 ? lastThursday : weekWithFirstThursday + 7 * (n - 1), inferred);
  }
  const weekday = point.weekday ?? 1;
  const day =
    n < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  return day > last ? null : dayInterval(day, inferred);
}

/** A whole unit so many units from a day. */
export function unitInterval(unit: string, amount: number, day: number, inferred: DateField[]): Interval {
  const { year, month } = fromDays(day);
  switch (unit) {
    case 'day':
      return dayInterval(day + amount, inferred);
    case 'week':
      return weekInterval(day + 7 * amount, inferred);
    case 'weekend':
      return weekendInterval(day + 7 * amount, inferred);
    case 'month': {
      const n = year * 12 + month - 1 + amount;
      return monthInterval(Math.floor(n / 12), (n % 12) + 1, inferred);
    }
    case 'quarter': {
      const n = year * 4 + Math.floor((month - 1) / 3) + amount;
      return partInterval(Math.floor(n / 4), (33 + (n % 4)) as YearPart, inferred);
    }
    case 'half': {
      const n = year * 2 + (month > 6 ? 1 : 0) + amount;
      return partInterval(Math.floor(n / 2), (40 + (n % 2)) as YearPart, inferred);
    }
    case 'decade':
      return decadeInterval(Math.floor(year / 10) * 10 + 10 * amount, inferred);
    default:
      return yearInterval(year + amount, inferred);
  }
}
