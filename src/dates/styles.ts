import type { DatePoint } from '../model/partial-date.ts';
import { toDays } from './civil.ts';
import { dayLed } from './days.ts';
import { type Found, gap } from './found.ts';
import { day, month, type Piece, year } from './pieces.ts';
import { joined } from './points.ts';
import type { Reader } from './reader.ts';

/** One day by two calendars: the later of both is the one that is in use today. */

/** How far the old calendar is behind, from the sixteenth century to the twentieth. */
const LEAST = 10;
const MOST = 13;

/** "8 (21) січня 1919 р.", "27 січня (9 лютого) 1918 року". */
export function twoStyles(reader: Reader, i: number): Found | null {
  return underOneMonth(reader, i) ?? underOneYear(reader, i);
}

function underOneMonth(reader: Reader, i: number): Found | null {
  const a = day(reader, i);
  const b = a && bracketed(reader, a.to, day);
  const m = b && month(reader, gap(reader, b.to + 1, false));
  if (!a || !b || !m || !apart((b.point.day ?? 0) - (a.point.day ?? 0))) return null;
  const y = year(reader, gap(reader, m.to, true));
  const point = joined(joined(b.point, m.point), y?.point ?? {});
  return found(point, y ?? m);
}

function underOneYear(reader: Reader, i: number): Found | null {
  const a = dayLed(reader, i);
  const b = a?.point.month && !a.point.year ? bracketed(reader, a.to, dayLed) : null;
  const y = b?.point.month && !b.point.year ? year(reader, b.to + 1) : null;
  if (!a || !b || !y) return null;
  const days = daysOf(b.point) - daysOf(a.point);
  if (!apart(Math.abs(days))) return null;
  return found(joined(days > 0 ? b.point : a.point, y.point), y);
}

function bracketed<T extends { to: number }>(
  reader: Reader,
  i: number,
  read: (reader: Reader, i: number) => T | null,
): T | null {
  const inner = reader.is(i, '(') ? read(reader, i + 1) : null;
  return inner && reader.is(inner.to, ')') ? inner : null;
}

function apart(days: number): boolean {
  return days >= LEAST && days <= MOST;
}

function daysOf({ month = 1, day = 1 }: DatePoint): number {
  return toDays(1900, month, day);
}

function found(point: DatePoint, last: Pick<Piece, 'to' | 'role'>): Found {
  return { point, to: last.to, role: last.role, level: 'day', strong: true, edge: null };
}
