import type { DatePoint } from '../model/partial-date.ts';
import { daysInMonth } from './civil.ts';
import type { Found } from './found.ts';
import { centuryOf, isYear } from './pieces.ts';
import { figures, type Reader } from './reader.ts';

/** Dates in figures: 22.08.2020, 2020-08-22, 22/08/20, 09/2012, 5.6. */

const SEPARATORS = new Set(['.', '-', '/', '–', '‑', '．', '／']);

interface Figure {
  value: number;
  digits: number;
}

/** Numbers joined by one separator: "22.08.2020". Blanks are allowed after a full stop ("5. 6. 2020") and around strokes. */
function series(reader: Reader, i: number): { parts: Figure[]; to: number; mark: string; closed: boolean } | null {
  const first = plain(reader, i);
  const mark = reader.tokens[i + 1]?.folded ?? '';
  if (!first || !SEPARATORS.has(mark)) return null;
  const parts = [first];
  let to = i + 1;
  const spaced = mark === '/' && !reader.touches(to);
  while (parts.length < 4 && reader.is(to, mark)) {
    if (!spaced && !reader.touches(to)) break;
    const next = plain(reader, to + 1);
    if (!next || (!spaced && mark !== '.' && !reader.touches(to + 1))) break;
    if (mark === '.' && !reader.touches(to + 1) && next.digits > 2 && next.digits !== 4) break;
    parts.push(next);
    to += 2;
  }
  const closed = reader.is(to, mark) && reader.touches(to) && mark === '.';
  return { parts, to, mark, closed };
}

function plain(reader: Reader, i: number): Figure | null {
  const token = reader.tokens[i];
  if (token?.kind !== 'number' || token.folded.length > 4) return null;
  const value = figures(token.folded);
  return value < 0 ? null : { value, digits: token.folded.length };
}

/** `joined`: a range leads up to it, so what stands before does not count. */
export function figuresLed(reader: Reader, i: number, joined = false): Found | null {
  if (reader.tokens[i]?.kind !== 'number' || (!joined && joinsBefore(reader, i))) return null;
  const met = series(reader, i);
  if (!met) return null;
  const { parts, mark } = met;
  if (parts.length === 3) {
    if (joinsAfter(reader, met.to)) return null;
    const point = full(parts as [Figure, Figure, Figure], mark, reader.order);
    return point && found(point, met.to, 'day', true);
  }
  return parts.length === 2 ? short(reader, i, parts as [Figure, Figure], met) : null;
}

/** 2012-08-10, 10.08.2012, 8/15/2012, 22/08/20; null where it is none. */
function full([a, b, c]: readonly [Figure, Figure, Figure], mark: string, order: 'dmy' | 'mdy'): DatePoint | null {
  if (a.digits === 4 && b.digits <= 2 && c.digits <= 2) {
    if (!isYear(a.value)) return null;
    return valid(a.value, b.value, c.value) ?? valid(a.value, c.value, b.value);
  }
  if (a.digits > 2 || b.digits > 2) return null;
  let year = c.value;
  if (c.digits === 2) {
    if (mark !== '.' && mark !== '/' && b.digits !== 2) return null;
    year = centuryOf(c.value);
  } else if (c.digits !== 4 || !isYear(year)) return null;
  const usual = order === 'mdy' ? valid(year, a.value, b.value) : valid(year, b.value, a.value);
  if (usual) return usual;
  return mark === '/' || order === 'mdy'
    ? order === 'mdy'
      ? valid(year, b.value, a.value)
      : valid(year, a.value, b.value)
    : null;
}

function valid(year: number, month: number, day: number): DatePoint | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** 09/2012, 09.2012; "5.6." and "25/12" where something says that it is a day. */
function short(
  reader: Reader,
  i: number,
  [a, b]: readonly [Figure, Figure],
  met: { to: number; mark: string; closed: boolean },
): Found | null {
  if (b.digits === 4 && a.digits <= 2 && (met.mark === '/' || met.mark === '.')) {
    if (joinsAfter(reader, met.to) || a.value < 1 || a.value > 12 || !isYear(b.value)) return null;
    const strong = met.mark === '/' || a.digits === 2;
    return found({ year: b.value, month: a.value }, met.to, 'month', strong);
  }
  if (a.digits > 2 || b.digits > 2) return null;
  const mdy = reader.order === 'mdy';
  const day = mdy ? b.value : a.value;
  const month = mdy ? a.value : b.value;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(2024, month)) return null;
  const prepared = reader.has(i - 1, 'inside') || reader.has(i - 1, 'from') || reader.has(i - 1, 'to');
  if (met.mark === '.' && met.closed && !goesOn(reader, met.to + 1))
    return found({ month, day }, met.to + 1, 'day', prepared || a.digits + b.digits > 2);
  const ranged = reader.dash(met.to) && reader.tokens[met.to + 1]?.kind === 'number';
  if (met.mark === '.' && b.digits === 2 && (ranged || (prepared && !joinsAfter(reader, met.to))))
    return found({ month, day }, met.to, 'day', false);
  if (met.mark === '/' && !joinsAfter(reader, met.to)) return found({ month, day }, met.to, 'day', false);
  return null;
}

function found(point: DatePoint, to: number, level: 'day' | 'month', strong: boolean): Found {
  return { point, to, role: 'plain', level, strong, edge: null };
}

/** A longer number, a version, a telephone number. */
function joinsBefore(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  if (!before || !reader.touches(i)) return false;
  if (before.kind !== 'mark') return before.kind === 'word';
  if ('+№#$€£'.includes(before.folded)) return true;
  return '.-/,'.includes(before.folded) && reader.touches(i - 1);
}

function joinsAfter(reader: Reader, i: number): boolean {
  const mark = reader.tokens[i];
  if (!mark || !reader.touches(i)) return false;
  if (mark.kind === 'number' || mark.folded === '%') return true;
  const next = reader.tokens[i + 1];
  return '.-/:'.includes(mark.folded) && next?.kind === 'number' && next.start === mark.end;
}

/** A letter or figure follows at once. */
function goesOn(reader: Reader, i: number): boolean {
  return reader.touches(i) && reader.tokens[i]?.kind !== 'mark';
}
