import { daysInMonth, toDays } from './civil.ts';

/** Which way a sentence looks from the day of publication. */
export type Direction = 'past' | 'future' | 'unknown';

/** What yearless and relative dates are counted from. All days are ISO 8601, as precise as known ("2019-03" too). */
export interface DateReference {
  published: string | null;
  /** The dateline's day; may be partial: "XXXX-08-22". Relative words count from it where it lies up to three days before `published`. */
  dateline?: string | null | undefined;
  /** Which day of the week the dateline's day is, where the text tells: 1 Monday … 7 Sunday. */
  weekday?: number | null;
  /** The caller's own reference date, where the page has none. */
  referenceDate?: string | undefined;
  /** Start of the coming event that the text dates in full: what is reported lies before it. Used where nothing else is known. */
  upper?: string | null;
  /** The date that the text named last: for "the next day", "the same year". */
  context?: { start: string; end: string } | null;
  /** The year that the passage speaks of, when it is plainly not the reference's. */
  year?: number | null;
}

/** A reference with day numbers. `day` is null where only the month or year is known. */
export interface Anchor {
  lo: number;
  hi: number;
  day: number | null;
  year: number;
}

/** A dateline without a year. */
export interface Yearless {
  month: number;
  day: number;
  /** 1 Monday … 7 Sunday, where it is known. */
  weekday?: number | null | undefined;
}

const MAX_LAG = 3;

export function parseIso(value: string | null | undefined): Anchor | null {
  const match = value ? /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) : null;
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : 0;
  const day = match[3] ? Number(match[3]) : 0;
  if (month > 12 || (month && day > daysInMonth(year, month))) return null;
  if (!month) return { lo: toDays(year, 1, 1), hi: toDays(year, 12, 31), day: null, year };
  if (!day) return { lo: toDays(year, month, 1), hi: toDays(year, month, daysInMonth(year, month)), day: null, year };
  const n = toDays(year, month, day);
  return { lo: n, hi: n, day: n, year };
}

export function parseYearless(value: string | null | undefined): Yearless | null {
  const match = value ? /^XXXX-(\d\d)-(\d\d)$/.exec(value) : null;
  return match ? { month: Number(match[1]), day: Number(match[2]) } : null;
}

/** The day to count from: the dateline where it confirms the publication, else the publication, else what stands in for it. */
export function anchorOf(reference: DateReference): Anchor | null {
  const published = parseIso(reference.published);
  const full = parseIso(reference.dateline);
  const yearless = parseYearless(reference.dateline);
  if (!published) {
    if (full) return full;
    const given = parseIso(reference.referenceDate);
    return given ? (nearDateline(given, yearless, Number.POSITIVE_INFINITY) ?? given) : null;
  }
  if (full?.day !== undefined && full?.day !== null && lag(published, full.day) <= MAX_LAG) return full;
  return nearDateline(published, yearless, MAX_LAG) ?? published;
}

/** A yearless dateline set at most `most` days before the reference. */
export function nearDateline(anchor: Anchor, dateline: Yearless | null, most: number): Anchor | null {
  if (!dateline) return null;
  for (const year of [anchor.year, anchor.year - 1]) {
    if (dateline.day > daysInMonth(year, dateline.month)) continue;
    const day = toDays(year, dateline.month, dateline.day);
    const days = anchor.hi - day;
    if (days >= 0 && days <= most + (anchor.hi - anchor.lo)) return { lo: day, hi: day, day, year };
  }
  return null;
}

function lag(published: Anchor, day: number): number {
  const days = published.hi - day;
  return days < 0 ? Number.POSITIVE_INFINITY : Math.max(0, days - (published.hi - published.lo));
}
