import type { DatePoint, PartialDate } from '../model/partial-date.ts';
import type { Token } from '../text/tokens.ts';
import { daysInMonth } from './civil.ts';
import type { CompiledCalendar } from './compile.ts';
import type { Level } from './found.ts';
import { isLikelyYear, skipGlue } from './pieces.ts';
import { listLed, rangeLed } from './range.ts';
import { createReader, type Reader } from './reader.ts';
import { afterUnit, single } from './single.ts';
import { spanLed } from './spans.ts';
import { createStarts } from './starts.ts';
import { BIT, type BoundWord, bits, FIGURE } from './words.ts';

/** Tokens that a date may take at most: what is longer is none. */
const WINDOW = 40;
/** What a list of days, months or years begins with; what a range may begin with besides a date. */
const LISTED = bits('ordinal', 'month', 'unit') | FIGURE;
const SPANNED = bits('ordinal', 'first', 'cardinal', 'unit', 'determiner', 'relative') | FIGURE;
const RANGED = bits('from', 'between', 'ordinal') | FIGURE;

interface Expression {
  from: number;
  to: number;
  first: DatePoint;
  last: DatePoint | null;
  level: Level;
  bound: PartialDate['bound'];
  edge: PartialDate['modifier'];
  strong: boolean;
  /** The ending of its last word says "up to here". */
  until: boolean;
}

/** Every date of the tokens, leftmost and longest first; offsets are the tokens' own. Linear, never throws. */
export function findDates(tokens: readonly Token[], _text: string, calendar: CompiledCalendar): PartialDate[] {
  return findIn(createReader(tokens, calendar));
}

/** The same through a reader that is there already. */
export function findIn(reader: Reader): PartialDate[] {
  const { tokens } = reader;
  const out: PartialDate[] = [];
  const starts = createStarts(reader);
  let i = 0;
  while (i < tokens.length) {
    if (!starts(i)) {
      i++;
      continue;
    }
    const never = reader.find(i, 'never');
    if (never) {
      i = never.to;
      continue;
    }
    const found = expressionsAt(reader, i);
    const last = found.at(-1);
    if (!last) {
      i++;
      continue;
    }
    if (found.every((e) => exists(e) && !isCounted(reader, e)) && !isName(reader, i) && !isHabit(reader, i, last))
      for (const e of found) out.push(finish(reader, e));
    i = last.to;
  }
  return out;
}

function expressionsAt(reader: Reader, i: number): Expression[] {
  const kinds = reader.mask(i);
  const list = (kinds & LISTED) === 0 ? null : listLed(reader, i);
  const whole = bounded(reader, i);
  if (list && (!whole || (list.at(-1)?.to ?? 0) > whole.to)) {
    const run = consecutive(list.map((item) => item.point));
    const end = list.at(-1);
    if (run && end) return [expression(i, end.to, run.first, run.last, 'day')];
    return list.map((item) => expression(item.from, item.to, item.point, null, item.level));
  }
  return whole && whole.to - i <= WINDOW && holds(reader, whole) ? [whole] : [];
}

function expression(
  from: number,
  to: number,
  first: DatePoint,
  last: DatePoint | null,
  level: Level,
  strong = true,
): Expression {
  return { from, to, first, last, level, bound: null, edge: null, strong, until: false };
}

/** Days in an unbroken row are a range. */
function consecutive(points: DatePoint[]): { first: DatePoint; last: DatePoint } | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || !points.every((p, k) => p.day !== undefined && p.day === (first.day ?? 0) + k)) return null;
  return { first, last };
}

function unbounded(reader: Reader, i: number): Expression | null {
  const kinds = reader.mask(i);
  const one = single(reader, i) ?? ((kinds & BIT.unit) === 0 ? null : afterUnit(reader, i));
  const span = (kinds & SPANNED) === 0 ? null : spanLed(reader, i);
  if (span && (!one || span.to >= one.to))
    return expression(i, span.to, span.first, span.last, span.level, span.strong);
  const range = one || (kinds & RANGED) !== 0 ? rangeLed(reader, i) : null;
  if (range && (!one || range.to > one.to))
    return expression(i, range.to, range.first, range.last, range.level, range.strong);
  if (!one) return null;
  const date = expression(i, one.to, one.point, null, one.level, one.strong);
  date.edge = one.edge;
  date.until = one.role === 'until';
  return date;
}

/** The date at `i`, with a word for before, after, until or since taken in: "after 1 October 2021", "5 мамырға дейін". */
function bounded(reader: Reader, i: number): Expression | null {
  const before = reader.find(i, 'bound');
  const opened = before && unbounded(reader, skipInside(reader, before.to));
  if (before && opened && !opened.last && opens(before.value, opened)) {
    // "с понедельника, 10 июня, по среду": the word opens a range rather than a bound.
    const range = reader.has(i, 'from') ? unbounded(reader, i) : null;
    return range?.last && range.to > opened.to ? range : withBound(opened, i, opened.to, boundOf(before.value));
  }
  const date = unbounded(reader, i);
  if (!date || date.last) return date;
  const after = reader.find(date.to, 'boundAfter');
  if (date.until && opens('until', date)) return withBound(date, date.from, after?.to ?? date.to, 'before');
  return after && opens(after.value, date) ? withBound(date, date.from, after.to, boundOf(after.value)) : date;
}

function withBound(date: Expression, from: number, to: number, bound: Expression['bound']): Expression {
  const made = expression(from, to, date.first, date.last, date.level);
  made.bound = bound;
  made.edge = date.edge;
  made.until = date.until;
  return made;
}

function skipInside(reader: Reader, i: number): number {
  let at = skipGlue(reader, i);
  while (reader.has(at, 'inside')) at = skipGlue(reader, reader.find(at, 'inside')?.to ?? at + 1);
  return at;
}

/** Days open a range, months behind "before" and "after" alone: "until May" and "until 2025" name the month and the year. */
function opens(word: BoundWord, date: Expression): boolean {
  const said = date.first.month !== undefined || date.first.monthOffset !== undefined;
  if (!said || date.edge || date.first.nth) return false;
  return date.level === 'day' || (date.level === 'month' && (word === 'before' || word === 'after'));
}

function boundOf(word: BoundWord): 'before' | 'after' | 'by' {
  if (word === 'by') return 'by';
  return word === 'before' || word === 'until' ? 'before' : 'after';
}

/** A weak date needs something around it; days that do not exist are none. */
function holds(reader: Reader, e: Expression): boolean {
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
function exists({ first, last }: Expression): boolean {
  for (const { year, month, day } of last ? [first, last] : [first])
    if (month !== undefined && day !== undefined && day > daysInMonth(year ?? 2024, month)) return false;
  return true;
}

/** "32 травня 2024 року": a month behind a number that is no day of it. */
function isCounted(reader: Reader, { level, from }: Expression): boolean {
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
function isHabit(reader: Reader, i: number, { to, first }: Expression): boolean {
  if (first.year !== undefined) return false;
  if (reader.has(to, 'everyAfter')) return true;
  for (let k = i - 1; k >= i - 3; k--) if (reader.find(k, 'every')?.to === i) return true;
  return false;
}

/** "улица 8 Марта", "resolution 1973": the date is part of a name. */
function isName(reader: Reader, i: number): boolean {
  const before = reader.tokens[i - 1];
  if (!before) return false;
  if (before.folded === '№' || before.folded === '#') return true;
  const end = reader.is(i - 1, '.') ? i - 1 : i;
  for (let k = end - 1; k >= end - 3; k--) if (reader.find(k, 'numbered')?.to === end) return true;
  return false;
}

function finish(reader: Reader, e: Expression): PartialDate {
  const { tokens } = reader;
  const years = e.level === 'year' && !e.edge;
  // A century dates a work or a wall, no event of the day.
  const remote = e.level === 'century';
  return {
    from: e.from,
    to: e.to,
    startOffset: tokens[e.from]?.start ?? 0,
    endOffset: tokens[e.to - 1]?.end ?? 0,
    first: e.first,
    last: e.last,
    bound: e.bound,
    modifier: e.edge,
    role: remote || (years && isPlan(reader, e)) ? 'attributive' : 'plain',
  };
}

function isPlan(reader: Reader, e: Expression): boolean {
  if (reader.has(e.to, 'planAfter')) return true;
  for (let k = 1; k <= 3; k++) {
    if (reader.has(e.from - k, 'plan')) return true;
    if (!reader.has(e.from - k, 'glue') && !reader.has(e.from - k, 'unit')) return false;
  }
  return false;
}
