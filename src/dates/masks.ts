import type { DatePoint, PartialDate } from '../model/partial-date.ts';
import { daysInMonth, fromDays, pad, toDays } from './civil.ts';
import { TIMEX_PARTS } from './interval.ts';
import type { Direction, Yearless } from './reference.ts';

/** What is known without a year to go by, in both written forms. */
export function masks(
  { first, last }: PartialDate,
  yearless: Yearless | null,
  direction: Direction,
): { edtf: string; timex: string } {
  const a = mask(first, yearless, direction);
  const b = last && mask(last, yearless, direction);
  if (!b) return { edtf: a, timex: withPart(first, a) };
  return { edtf: `${a}/${b}`, timex: `${withPart(first, a)}/${withPart(last, b)}` };
}

/** A part of an unknown year has a form of TIMEX3 alone. */
function withPart({ part, month }: DatePoint, known: string): string {
  return part === undefined || month !== undefined ? known : `${known}-${TIMEX_PARTS[part]}`;
}

function mask(p: DatePoint, yearless: Yearless | null, direction: Direction): string {
  const year = p.year === undefined ? 'XXXX' : pad(p.year, 4);
  const { unit, amount } = p.offset ?? {};
  if (unit === 'day' && amount !== undefined && yearless) return fromDateline(yearless, amount);
  if (p.monthOffset !== undefined && yearless) {
    const month = ((yearless.month - 1 + p.monthOffset + 24) % 12) + 1;
    return p.day === undefined ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(p.day)}`;
  }
  if (p.month !== undefined)
    return p.day === undefined ? `${year}-${pad(p.month)}` : `${year}-${pad(p.month)}-${pad(p.day)}`;
  if (p.part !== undefined) return year;
  if (p.day !== undefined) return yearless ? `XXXX-${pad(yearless.month)}-${pad(p.day)}` : `XXXX-XX-${pad(p.day)}`;
  if (p.weekday !== undefined && yearless?.weekday && !unit)
    return fromDateline(yearless, daysTo(p.weekday, yearless.weekday, p.toward ?? direction));
  if (p.monthOffset !== undefined || unit === 'month') return 'XXXX-XX';
  return p.weekday !== undefined || unit === 'day' || unit === 'week' || unit === 'weekend' ? 'XXXX-XX-XX' : year;
}

/** Days from one day of the week to another, on the side to which the words look; without a side back. */
function daysTo(weekday: number, today: number, toward: DatePoint['toward'] | Direction): number {
  const ahead = (weekday - today + 7) % 7;
  if (toward === 'this') return weekday - today;
  if (toward === 'next') return weekday - today + 7;
  if (toward === 'future') return ahead;
  return ahead === 0 ? 0 : ahead - 7;
}

/** "Yesterday" of a dateline without a year; the turn of February is counted in a common year. */
function fromDateline(dateline: Yearless, amount: number): string {
  const day = fromDays(
    toDays(2001, dateline.month, Math.min(dateline.day, daysInMonth(2001, dateline.month))) + amount,
  );
  return `XXXX-${pad(day.month)}-${pad(day.day)}`;
}
