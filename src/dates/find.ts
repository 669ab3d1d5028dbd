import type { DatePoint, PartialDate } from '../model/partial-date.ts';
import type { Token } from '../text/tokens.ts';
import type { CompiledCalendar } from './compile.ts';
import { listLed } from './date-list.ts';
import type { Level } from './found.ts';
import { exists, holds, isCounted, isHabit, isName, isPlan } from './holds.ts';
import { skipGlue } from './pieces.ts';
import { rangeLed } from './range.ts';
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

export interface Expression {
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
