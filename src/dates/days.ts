import type { DatePoint } from '../model/partial-date.ts';
import { figuresLed } from './figures.ts';
import { type Found, gap, type Level } from './found.ts';
import { afterDash, centuryOf, day, isYear, month, type Piece, weekday, year, yearWord } from './pieces.ts';
import { joined } from './points.ts';
import { once, type Reader } from './reader.ts';

/** Days, months and years in words, in every order that languages use. */

function found(point: DatePoint, last: Piece, level: Level, strong = true): Found {
  return { point, to: last.to, role: last.role, level, strong, edge: null };
}

/** "5 May", "5 May 2024", "15日", "24 числа". */
export const dayLed = once((reader, i): Found | null => {
  const named = reader.unit(i, 'dayNumber');
  if (named) return dayLed(reader, named.to) ?? dayAlone(reader, named.to);
  const d = day(reader, i);
  if (!d) return null;
  const m = month(reader, d.to) ?? monthBehind(reader, d.to);
  const alone = !d.weak && reader.tokens[i]?.kind === 'number' && !reader.has(d.to, 'counted');
  if (!m) return alone ? found(d.point, d, 'day') : null;
  const point = joined(d.point, m.point);
  const y = yearAfter(reader, m, d.to);
  if (y) return found(joined(point, y.point), y, 'day');
  // "il secondo set": an ordinal in words goes with a month in full.
  return m.short && reader.tokens[i]?.kind === 'word' ? null : found(point, m, 'day');
});

/** A month behind its day: "5-mai"; in 1—5月 both are months. */
function monthBehind(reader: Reader, i: number): Piece | null {
  return reader.dash(i) && reader.tokens[i + 1]?.kind === 'number' ? null : month(reader, gap(reader, i, false));
}

/** "5" behind something that says it is a day, and before nothing that it could count. */
function dayAlone(reader: Reader, i: number): Found | null {
  const d = day(reader, i);
  if (!d || reader.tokens[i]?.kind !== 'number' || startsSomethingElse(reader, d) || reader.dash(d.to)) return null;
  const next = reader.tokens[d.to];
  const open = next?.kind === 'word' && !next.capital && !reader.has(d.to, 'glue') && !reader.has(d.to, 'inside');
  return open || next?.kind === 'number' ? null : found(d.point, d, 'day');
}

/** "May 5, 2024", "мамырдың 5-і", "May 2024", "May". */
export const monthLed = once((reader, i): Found | null => {
  const m = month(reader, i);
  if (!m) return null;
  const dated = monthDay(reader, i, m) ?? monthYear(reader, m);
  if (dated || !m.short || shortAlone(reader, i, m.to)) return dated ?? found(m.point, m, 'month', !m.weak);
  return null;
});

/** "Nov–Feb", or nothing else in the text ("in Jan"): elsewhere an abbreviation alone is another word. */
function shortAlone(reader: Reader, i: number, to: number): boolean {
  if (i <= 1 && to >= reader.tokens.length) return true;
  return (reader.dash(to) && reader.has(to + 1, 'month')) || (reader.dash(i - 1) && reader.has(i - 2, 'month'));
}

function monthYear(reader: Reader, m: Piece): Found | null {
  const y = yearAfter(reader, m, m.to);
  return y ? found(joined(m.point, y.point), y, 'month') : null;
}

function monthDay(reader: Reader, i: number, m: Piece): Found | null {
  const at = gap(reader, m.to, true);
  const d = day(reader, at);
  if (!d || startsSomethingElse(reader, d) || namesMonth(reader, d)) return null;
  const point = joined(m.point, d.point);
  const y = yearAfter(reader, d, at);
  if (y) return found(joined(point, y.point), y, 'day');
  if (m.point.monthOffset !== undefined) return found(point, d, 'day');
  const rule = reader.calendar.monthFirst;
  if (rule === 'with-year' || (rule === 'suffixed' && !d.marked && m.role === 'plain' && !closes(reader, d.to)))
    return null;
  if (reader.is(m.to, ',') || (!d.marked && reader.has(i - 1, 'inside') && isLowerWord(reader, d.to))) return null;
  return found(point, d, 'day');
}

/** Nothing follows that could be counted. */
function closes(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  return !token || token.kind === 'mark';
}

function isLowerWord(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  return token?.kind === 'word' && !token.capital && !reader.has(i, 'glue') && !reader.has(i, 'and');
}

/** "May 10:30", "May 5 June", "May 5.5". */
function startsSomethingElse(reader: Reader, d: Piece): boolean {
  const next = reader.tokens[d.to];
  if (!next || !reader.touches(d.to)) return false;
  const after = reader.tokens[d.to + 1];
  const glued = after !== undefined && after.start === next.end;
  if (next.folded === '%') return true;
  return glued && after.kind === 'number' && ':.,/'.includes(next.folded);
}

/** "мая 5 июня": the number belongs to the next month, unless an ending ties it to the one before. */
function namesMonth(reader: Reader, d: Piece): boolean {
  if (d.marked && reader.calendar.monthFirst !== 'with-year') return false;
  const after = month(reader, gap(reader, d.to, false));
  return after !== null && after.point.month !== undefined;
}

/** "2024 жылғы 5 маусым", "2024-cü il martın 7-si", "2024年6月5日", "2024 May", "2024". */
export const yearLed = once((reader, i): Found | null => {
  const y = year(reader, i);
  if (!y) return null;
  const at = gap(reader, y.to, true);
  const m = month(reader, at);
  if (m && m.point.month !== undefined && (y.point.year !== undefined || !year(reader, m.to))) {
    const dayAt = gap(reader, m.to, true);
    const d = day(reader, dayAt);
    const point = joined(y.point, m.point);
    if (
      d &&
      !namesMonth(reader, d) &&
      !startsSomethingElse(reader, d) &&
      (d.marked || reader.calendar.monthFirst === 'free')
    )
      return found(joined(point, d.point), d, 'day');
    return found(point, m, 'month');
  }
  const d = y.marked ? day(reader, at) : null;
  const dm = d && monthBehind(reader, d.to);
  if (d && dm) return found(joined(joined(y.point, dm.point), d.point), dm, 'day');
  return found(y.point, y, 'year', y.marked && !y.weak);
});

/** A year behind a day or month: "May 2024", "May, 2024", "3 Feb 82", "мая сего года". */
function yearAfter(reader: Reader, before: Piece, joint: number): Piece | null {
  const y = year(reader, before.to) ?? year(reader, gap(reader, before.to, true));
  if (y) return isCount(reader, y) ? null : y;
  return shortYear(reader, before.to, joint);
}

/** "in March, 2000 people": after a comma a bare round number is a count where a small word follows. */
function isCount(reader: Reader, y: Piece): boolean {
  if (y.marked || y.point.year === undefined) return false;
  const counted = reader.find(y.to, 'counted');
  return counted !== null && !isClock(reader, counted.to);
}

/** "2023 sagat 14:05": the word tells the time of day. */
function isClock(reader: Reader, i: number): boolean {
  return (
    reader.tokens[i]?.kind === 'number' && (reader.is(i + 1, ':') || reader.is(i + 1, '.')) && reader.touches(i + 1)
  );
}

/** Two figures: after a stroke or hyphen ("21-APR-16"), an apostrophe, or above any day ("Feb 82"). */
function shortYear(reader: Reader, i: number, joint: number): Piece | null {
  const apostrophe = /^['’‘]$/.test(reader.tokens[i]?.folded ?? '');
  const joined = (reader.dash(i) || reader.is(i, '/')) && (reader.dash(joint) || reader.is(joint, '/'));
  const at = apostrophe || joined ? i + 1 : i;
  const figure = reader.number(reader.is(at, ',') ? at + 1 : at);
  if (figure?.digits !== 2 || figure.suffixed || reader.has(figure.to, 'unit')) return null;
  if (!apostrophe && !joined && figure.value < 32) return null;
  const value = centuryOf(figure.value);
  if (!isYear(value) || yearWord(reader, afterDash(reader, figure.to))) return null;
  return { point: { year: value }, to: figure.to, role: 'plain', weak: false, marked: false };
}

/** "Friday, 5 May 2024", "Friday"; with a day behind, the weekday only checks it. */
export function weekdayLed(reader: Reader, i: number): Found | null {
  const w = weekday(reader, i);
  if (!w) return null;
  let at = w.to;
  if (reader.is(at, ',') || reader.is(at, '(') || reader.is(at, '/')) at++;
  while (!reader.has(at, 'and') && (reader.has(at, 'glue') || reader.has(at, 'inside')))
    at = reader.find(at, 'glue')?.to ?? at + 1;
  const date = figuresLed(reader, at) ?? dayLed(reader, at) ?? monthLed(reader, at) ?? yearLed(reader, at);
  if (date?.level === 'day') {
    const close = reader.is(w.to, '(') && reader.is(date.to, ')') ? 1 : 0;
    return { ...date, to: date.to + close, point: joined(date.point, w.point) };
  }
  const bare = w.weak || reader.is(w.to, '(') ? null : dayAlone(reader, at);
  if (bare) return { ...bare, point: joined(bare.point, w.point) };
  if (w.short && !(i === 0 && w.to >= reader.tokens.length)) return null;
  return found(w.point, w, 'weekday', !w.weak);
}

/** A weekday behind a day: "5 мая, в среду", "5 May (Friday)". */
export function withWeekdayAfter(reader: Reader, date: Found): Found {
  if (date.level !== 'day' || date.point.weekday !== undefined) return date;
  let at = date.to;
  const bracket = reader.is(at, '(') || reader.is(at, '（');
  if (bracket || reader.is(at, ',')) at++;
  if (!bracket)
    while (!reader.has(at, 'and') && (reader.has(at, 'inside') || reader.has(at, 'glue')))
      at = reader.find(at, 'inside')?.to ?? reader.find(at, 'glue')?.to ?? at + 1;
  const w = weekday(reader, at);
  if (!w || (bracket && !(reader.is(w.to, ')') || reader.is(w.to, '）')))) return date;
  if (dayLed(reader, gap(reader, w.to, true)) !== null) return date;
  return { ...date, to: w.to + (bracket ? 1 : 0), point: joined(date.point, w.point), role: w.role };
}
