import { daysInMonth } from './civil.ts';
import type { Expression } from './find.ts';
import { isLikelyYear } from './pieces.ts';
import type { Reader } from './reader.ts';

/** Whether what reads like a date is one: no name, no count, no habit. */

/** A weak date needs something around it; days that do not exist are none. */
export function holds(reader: Reader, e: Expression): boolean {
  if (e.level === 'weekday' && opensHours(reader, e)) return false;
  if (e.level === 'month' && e.to - e.from === 1 && isPersonName(reader, e)) return false;
  if (
    (e.level === 'month' || e.level === 'weekday') &&
    e.to - e.from === 1 &&
    reader.oddCase(e.from) &&
    reader.nameAt(e.from)
  )
    return false;
  if (e.strong) return true;
  if (e.from === 0 && e.to === reader.tokens.length) return true;
  const article = e.level === 'season' && reader.has(e.from - 1, 'glue');
  const prepared = reader.has(article ? e.from - 2 : e.from - 1, 'inside') || reader.has(e.from - 1, 'inside');
  return e.level === 'year' ? yearHolds(reader, e, prepared) : prepared;
}

/** "April Jones": the month is a given name where months are written with a capital. */
function isPersonName(reader: Reader, { from, to }: Expression): boolean {
  const next = reader.tokens[to];
  if (!reader.tokens[from]?.capital || next?.kind !== 'word' || !next.capital || reader.mask(to) !== 0) return false;
  return !reader.has(from - 1, 'inside') && !reader.has(from - 1, 'bound') && !reader.has(from - 1, 'from');
}

/** "31 февраля" and "32 мая" are taken in and told apart from a date. */
export function exists({ first, last }: Expression): boolean {
  for (const { year, month, day } of last ? [first, last] : [first])
    if (month !== undefined && day !== undefined && day > daysInMonth(year ?? 2024, month)) return false;
  return true;
}

/** "32 травня 2024 року": a month behind a number that is no day of it. */
export function isCounted(reader: Reader, { level, from }: Expression): boolean {
  return level === 'month' && reader.tokens[from - 1]?.kind === 'number';
}

/** "Mon–Fri 9:00–18:00". */
function opensHours(reader: Reader, e: Expression): boolean {
  const next = reader.tokens[e.to];
  const at = next?.kind === 'mark' && ',:('.includes(next.folded) ? e.to + 1 : e.to;
  return e.last !== null && reader.tokens[at]?.kind === 'number' && (reader.is(at + 1, ':') || reader.dash(at + 1));
}

/** Is a bare four-digit number a year? */
function yearHolds(reader: Reader, e: Expression, prepared: boolean): boolean {
  const value = e.first.year;
  if (value === undefined || glued(reader, e) || reader.has(e.to, 'counted')) return false;
  if (value % 100 === 0 && value < 1900) return false;
  if (prepared) return true;
  const recent = value >= 1800 && value <= 2060;
  const open = reader.tokens[e.from - 1]?.folded ?? '';
  const close = reader.tokens[e.to]?.folded ?? '';
  if ((open === '(' || open === '（') && (close === ')' || close === ',' || close === '）')) return recent;
  if (reader.calendar.bareYears) return recent && value % 100 !== 0;
  // "Expo 2020." closes a name; elsewhere a bare number needs more to be a year.
  const named = reader.tokens[e.from - 1]?.kind === 'word';
  return named && isLikelyYear(value) && (close === '' || '.,;:)»”"!?'.includes(close));
}

/** Part of a longer number, a sum, a code or a telephone number. */
function glued(reader: Reader, e: Expression): boolean {
  const { tokens } = reader;
  const before = tokens[e.from - 1];
  const next = tokens[e.to];
  if (before && (reader.touches(e.from) || '№#$€£₽₸+'.includes(before.folded))) {
    if (before.kind !== 'mark' || !'(«"“„[/–—\'’'.includes(before.folded)) return true;
  }
  if (before?.kind === 'number' && before.folded.length <= 3) return true;
  if (!next) return false;
  if (next.kind === 'number') return true;
  if ('%$€£₽₸°'.includes(next.folded)) return true;
  if (!reader.touches(e.to)) return false;
  const after = tokens[e.to + 1];
  return (
    next.kind !== 'mark' || ('.,:/-'.includes(next.folded) && after?.kind === 'number' && reader.touches(e.to + 1))
  );
}

/** "every Monday", "дүйсенбі сайын": no day in particular. */
export function isHabit(reader: Reader, i: number, { to, first }: Expression): boolean {
  if (first.year !== undefined) return false;
  if (reader.has(to, 'everyAfter')) return true;
  for (let k = i - 1; k >= i - 3; k--) if (reader.find(k, 'every')?.to === i) return true;
  return false;
}

/** "улица 8 Марта", "resolution 1973": the date is part of a name. */
export function isName(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  if (!before) return false;
  if (before.folded === '№' || before.folded === '#') return true;
  const end = reader.is(i - 1, '.') ? i - 1 : i;
  for (let k = end - 1; k >= end - 3; k--) if (reader.find(k, 'numbered')?.to === end) return true;
  return false;
}

export function isPlan(reader: Reader, e: Expression): boolean {
  if (reader.has(e.to, 'planAfter')) return true;
  for (let k = 1; k <= 3; k++) {
    if (reader.has(e.from - k, 'plan')) return true;
    if (!reader.has(e.from - k, 'glue') && !reader.has(e.from - k, 'unit')) return false;
  }
  return false;
}
