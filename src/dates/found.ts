import type { CalendarUnit, DatePoint } from '../model/partial-date.ts';
import type { Reader } from './reader.ts';
import type { Edge, Role } from './words.ts';

/** How fine a date is. */
export type Level = 'day' | 'weekday' | 'week' | 'month' | 'part' | 'season' | 'year' | 'decade' | 'century';

/** One date met in the text, before ranges and bounds. */
export interface Found {
  point: DatePoint;
  /** Index after the last token. */
  to: number;
  /** Ending of the last word: "from", "until". */
  role: Role;
  level: Level;
  /** Counts by itself; a weak one (a bare year, "may", "half") needs something around it. */
  strong: boolean;
  edge: Edge | null;
}

export function found(point: DatePoint, to: number, role: Role, level: Level, strong = true): Found {
  return { point, to, role, level, strong, edge: null };
}

/** How fine a date of so many units is. */
export const LEVELS: Readonly<Record<CalendarUnit, Level>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'part',
  half: 'part',
  season: 'season',
  year: 'year',
  decade: 'decade',
};

export function longest(candidates: readonly (Found | null)[]): Found | null {
  let best: Found | null = null;
  for (const c of candidates) if (c && (!best || c.to > best.to)) best = c;
  return best;
}

/** Index after what may stand between two pieces: one comma, a hyphen or stroke written close, a word such as "of". */
export function gap(reader: Reader, i: number, comma: boolean): number {
  if ((reader.dash(i) || reader.is(i, '/')) && reader.touches(i) && reader.touches(i + 1)) return i + 1;
  let at = i;
  if (reader.is(at, '.') && reader.touches(at)) at++;
  if (comma && (reader.is(at, ',') || reader.is(at, '，') || reader.is(at, '՝'))) at++;
  const glue = reader.find(at, 'glue');
  if (!glue) return at;
  return reader.find(glue.to, 'glue')?.to ?? glue.to;
}
