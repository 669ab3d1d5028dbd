import type { DatePoint } from '../model/partial-date.ts';
import { daysInMonth } from './civil.ts';
import { figuresLed } from './figures.ts';
import { type Found, gap } from './found.ts';
import { afterDash, day, isYear, month, skipGlue, year, yearWord } from './pieces.ts';
import { joined } from './points.ts';
import type { Reader } from './reader.ts';
import { single } from './single.ts';
import { bits } from './words.ts';

/** Ranges: two dates joined, each lending the other what it lacks. */

export interface Range {
  first: DatePoint;
  last: DatePoint;
  to: number;
  level: Found['level'];
  strong: boolean;
}

type Joint = 'dash' | 'to' | 'next' | 'and' | 'ablative';

export function rangeLed(reader: Reader, i: number): Range | null {
  if (!joinedSoon(reader, i)) return null;
  const opened = reader.find(i, 'between') ?? reader.find(i, 'from');
  const between = reader.has(i, 'between');
  const at = opened ? skipGlue(reader, opened.to) : i;
  let best: Range | null = null;
  for (const a of openings(reader, at)) {
    const joint = jointAt(reader, a, opened !== null);
    if (!joint) continue;
    for (const b of closings(reader, joint.to, a)) {
      const end = withYear(reader, a, b);
      const close = reader.find(end.to, 'toAfter');
      const range = merge(a, end, joint.kind, between || close !== null, reader);
      if (!range) continue;
      const closed = { ...range, to: close?.to ?? range.to, strong: range.strong || opened !== null || close !== null };
      if (!best || closed.to > best.to) best = closed;
    }
  }
  return best;
}

/** How far from its start a range is joined at most: "from Monday, the 5th of May 2024 (evening), to …". */
const JOINT = 12;
const JOINTS = bits('to', 'and');

/** Tells cheaply that no range begins here. Where endings join, any word may. */
function joinedSoon(reader: Reader, i: number): boolean {
  if (reader.calendar.ablatives) return true;
  for (let k = i + 1; k <= i + JOINT; k++)
    if ((reader.mask(k) & JOINTS) !== 0 || reader.dash(k) || reader.is(k, '/')) return true;
  return false;
}

/** What a range may begin with: a date, a bare day ("3–4 мая"), a day under its year ("2024 жылғы 3–4 мамыр"). */
function openings(reader: Reader, i: number): Found[] {
  const out: Found[] = [];
  const whole = single(reader, i);
  if (whole) out.push(whole);
  const bare = bareDay(reader, i);
  if (bare) out.push(bare);
  const monthed = whole?.level === 'month' ? bareDay(reader, gap(reader, whole.to, true)) : null;
  if (whole && monthed) out.push({ ...monthed, point: joined(whole.point, monthed.point) });
  const y = year(reader, i);
  const under = y?.marked ? bareDay(reader, gap(reader, y.to, true)) : null;
  if (y && under) out.push({ ...under, point: joined(y.point, under.point) });
  if (y && whole?.level !== 'year')
    out.push({ point: y.point, to: y.to, role: y.role, level: 'year', strong: y.marked, edge: null });
  const counted = reader.calendar.numerals ? bareMonth(reader, y ? gap(reader, y.to, true) : i) : null;
  if (counted) out.push({ ...counted, point: y ? joined(y.point, counted.point) : counted.point });
  return out;
}

/** 1—5月: the number of a month before another. */
function bareMonth(reader: Reader, i: number): Found | null {
  const figure = reader.number(i);
  if (!figure || figure.spelled || figure.value < 1 || figure.value > 12 || !reader.dash(figure.to)) return null;
  return { point: { month: figure.value }, to: figure.to, role: 'plain', level: 'month', strong: false, edge: null };
}

function bareDay(reader: Reader, i: number): Found | null {
  const d = day(reader, i);
  if (!d) return null;
  const to = reader.is(d.to, '.') && reader.touches(d.to) ? d.to + 1 : d.to;
  return { point: d.point, to, role: d.role, level: 'day', strong: !d.weak, edge: null };
}

function closings(reader: Reader, i: number, a: Found): Found[] {
  const out: Found[] = [];
  const whole =
    reader.tokens[i]?.kind === 'number' ? (figuresLed(reader, i, true) ?? single(reader, i)) : single(reader, i);
  if (whole) out.push(whole);
  const told = a.point.year !== undefined || a.point.yearOffset !== undefined;
  const m = told && whole?.level === 'month' ? month(reader, i) : null;
  if (m && m.to < (whole?.to ?? 0))
    out.push({ point: m.point, to: m.to, role: m.role, level: 'month', strong: true, edge: null });
  if (a.level === 'day' && !whole) {
    const bare = bareDay(reader, i);
    if (bare && !isCount(reader, bare.to) && !reader.has(bare.to, 'counted')) out.push(bare);
  }
  const figure = reader.number(i);
  if (figure?.digits === 2 && a.level === 'year' && a.point.year !== undefined) {
    const value = Math.floor(a.point.year / 100) * 100 + figure.value;
    const named = yearWord(reader, afterDash(reader, figure.to));
    if (value === a.point.year + 1 || (named && value > a.point.year))
      out.push({
        point: { year: value },
        to: named?.to ?? figure.to,
        role: 'plain',
        level: 'year',
        strong: named !== null,
        edge: null,
      });
  }
  return out;
}

/** "March 3–4,000": the number goes on. */
function isCount(reader: Reader, i: number): boolean {
  const mark = reader.tokens[i];
  const next = reader.tokens[i + 1];
  if (mark?.folded === '%' || mark?.folded === ':') return true;
  return (
    mark !== undefined &&
    ',.'.includes(mark.folded) &&
    reader.touches(i) &&
    next?.kind === 'number' &&
    reader.touches(i + 1)
  );
}

function jointAt(reader: Reader, a: Found, opened: boolean): { kind: Joint; to: number } | null {
  let at = a.to;
  if (opened && reader.is(at, ',') && reader.has(at + 1, 'to')) at++;
  if (reader.dash(at)) {
    const to = reader.dash(at + 1) ? at + 2 : at + 1;
    return { kind: 'dash', to: skipGlue(reader, to) };
  }
  const stroke = reader.is(at, '/') && reader.touches(at) && (a.level !== 'day' || isBareDay(a.point));
  if (stroke) return { kind: 'dash', to: at + 1 };
  const to = reader.find(at, 'to');
  if (to) return { kind: 'to', to: skipGlue(reader, to.to) };
  const next = isBareDay(a.point) ? reader.find(at, 'toNext') : null;
  if (next) return { kind: 'next', to: skipGlue(reader, next.to) };
  const and = reader.find(at, 'and');
  if (and) return { kind: 'and', to: skipGlue(reader, and.to) };
  return a.role === 'from' ? { kind: 'ablative', to: at } : null;
}

/** "December 24–25, 2023": the year behind the second day is that of both. */
function withYear(reader: Reader, a: Found, b: Found): Found {
  if (a.point.month === undefined || !isBareDay(b.point)) return b;
  const y = year(reader, gap(reader, b.to, true));
  if (!y || reader.has(y.to, 'counted')) return b;
  return { ...b, point: joined(b.point, y.point), to: y.to, role: y.role };
}

/** Told from the reference: no end of a range in figures. */
function isRelative({ point }: Found): boolean {
  return point.offset !== undefined || (point.yearOffset !== undefined && point.month === undefined);
}

function merge(a: Found, b: Found, joint: Joint, between: boolean, reader: Reader): Range | null {
  if (a.level !== b.level) {
    if (joint === 'dash' || joint === 'and' || isBareDay(a.point) || isBareDay(b.point)) return null;
    // "From Monday until today".
    if ((a.level === 'weekday' || b.level === 'weekday') && !isDayFromNow(a.point) && !isDayFromNow(b.point))
      return null;
  }
  if (joint === 'dash' && isRelative(a) !== isRelative(b)) return null;
  const first = { ...a.point };
  const last = { ...b.point };
  if (a.level === 'day' && b.level === 'day') lendMonth(first, last);
  lendYear(first, last);
  if (!ordered(first, last) || (joint === 'next' && last.day !== (first.day ?? 0) + 1)) return null;
  // "жылдың шілде-тамызында, 2021": the year is told already, and another's does not belong here.
  if (first.yearOffset !== undefined && last.year !== undefined) return null;
  if (joint === 'and' && !between && !neighbours(a, b, first, last)) return null;
  if (a.level === 'day' && isBareDay(first) && !(a.strong && b.strong)) return null;
  const strong = a.strong || b.strong || a.level === 'day' || yearsAlone(reader, a, b, joint);
  return { first, last, to: b.to, level: a.level, strong };
}

/** Yesterday, today, tomorrow. */
function isDayFromNow({ offset }: DatePoint): boolean {
  return offset?.unit === 'day' && offset.anchor === 'reference';
}

/** "18 and 19 May", "Tuesday and Wednesday", "yesterday and today". */
function neighbours(a: Found, b: Found, first: DatePoint, last: DatePoint): boolean {
  if (isDayFromNow(first)) return last.offset?.amount === (first.offset?.amount ?? 0) + 1;
  if (a.level === 'weekday') return last.weekday === ((first.weekday ?? 0) % 7) + 1;
  if (isBareDay(a.point) || isBareDay(b.point)) return last.day === (first.day ?? 0) + 1;
  return a.point.year === undefined && isEve(first, last);
}

/** "30 September and 1 October": the second is the day after the first. */
function isEve(first: DatePoint, last: DatePoint): boolean {
  if (first.month === undefined || last.month === undefined || first.day === undefined || last.day === undefined)
    return false;
  if (first.month === last.month) return first.year === last.year && last.day === first.day + 1;
  const end = daysInMonth(first.year ?? 2023, first.month);
  return last.day === 1 && first.day === end && last.month === (first.month % 12) + 1;
}

function isBareDay(point: DatePoint): boolean {
  return point.day !== undefined && point.month === undefined && point.monthOffset === undefined;
}

function lendMonth(first: DatePoint, last: DatePoint): void {
  if (isBareDay(first)) lend(last, first);
  else if (isBareDay(last)) lend(first, last);
}

function lend(from: DatePoint, to: DatePoint): void {
  if (from.month !== undefined) to.month = from.month;
  if (from.monthOffset !== undefined) to.monthOffset = from.monthOffset;
}

/** The year of one end is that of the other, unless a turn of the year lies between. */
function lendYear(first: DatePoint, last: DatePoint): void {
  const turn = first.month !== undefined && last.month !== undefined && first.month > last.month ? 1 : 0;
  for (const key of ['year', 'yearOffset'] as const) {
    if (hasYear(first) === hasYear(last)) return;
    const known = hasYear(last) ? last : first;
    const value = known[key];
    if (value === undefined || !(takesYear(first) && takesYear(last))) continue;
    if (known === last) first[key] = value - turn;
    else last[key] = value + turn;
  }
}

function hasYear(p: DatePoint): boolean {
  return p.year !== undefined || p.yearOffset !== undefined || p.sameYear === true;
}

function takesYear(p: DatePoint): boolean {
  return p.month !== undefined || p.part !== undefined || p.day !== undefined;
}

function ordered(a: DatePoint, b: DatePoint): boolean {
  if (isDayFromNow(a) && isDayFromNow(b)) return (a.offset?.amount ?? 0) < (b.offset?.amount ?? 0);
  if (isDayFromNow(a) || isDayFromNow(b)) return a.weekday !== undefined || b.weekday !== undefined;
  for (const p of [a, b])
    if (p.month !== undefined && p.day !== undefined && p.day > daysInMonth(p.year ?? 2024, p.month)) return false;
  if (a.decade !== undefined && b.decade !== undefined) return a.decade < b.decade;
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year < b.year;
  if (a.part !== undefined && b.part !== undefined) return a.part < b.part;
  if (a.month !== b.month)
    return a.month === undefined || b.month === undefined || a.month < b.month || a.year === undefined;
  if (a.day !== undefined && b.day !== undefined) return a.day < b.day;
  if (a.weekday !== undefined && b.weekday !== undefined) return a.weekday !== b.weekday;
  return a.year !== b.year;
}

/** Two bare years with a dash are a range where both are near each other: "1939–1945". */
function yearsAlone(reader: Reader, a: Found, b: Found, joint: Joint): boolean {
  const { year: from } = a.point;
  const { year: to } = b.point;
  if (from === undefined || to === undefined || !isYear(to)) return false;
  return joint === 'dash' && from >= 1400 && to <= 2110 && to - from <= 400 && !reader.has(b.to, 'counted');
}

/** "5, 6 и 9 мая 2024", "в марте и апреле 2024 года": dates that share what the last one says. */
export function listLed(
  reader: Reader,
  i: number,
): { point: DatePoint; from: number; to: number; level: Found['level'] }[] | null {
  const items: { point: DatePoint; from: number; to: number }[] = [];
  let at = i;
  for (let n = 0; n < 6; n++) {
    const item = day(reader, at) ?? namedAlone(reader, at);
    if (!item) return null;
    const comma = reader.is(item.to, ',');
    const and = reader.find(comma ? item.to + 1 : item.to, 'and');
    if (!comma && !and) return null;
    items.push({ point: item.point, from: at, to: item.to });
    at = and ? skipGlue(reader, and.to) : item.to + 1;
    while (reader.has(at, 'inside')) at++;
    const rest = and ? single(reader, at) : null;
    if (rest) return share(items, rest, at);
    if (and) return null;
  }
  return null;
}

function namedAlone(reader: Reader, i: number): { point: DatePoint; to: number } | null {
  const m = month(reader, i);
  if (m && m.point.month !== undefined) return m;
  const y = year(reader, i);
  return y && !y.marked && y.point.year !== undefined ? y : null;
}

function share(
  items: { point: DatePoint; from: number; to: number }[],
  rest: Found,
  at: number,
): { point: DatePoint; from: number; to: number; level: Found['level'] }[] | null {
  const { level, point } = rest;
  if (level !== 'day' && level !== 'month' && !(level === 'year' && rest.strong)) return null;
  const out: { point: DatePoint; from: number; to: number; level: Found['level'] }[] = [];
  for (const item of items) {
    const kind = item.point.day !== undefined ? 'day' : item.point.month !== undefined ? 'month' : 'year';
    if (kind !== level || point[kind] === undefined) return null;
    const shared = joined(point, item.point);
    delete shared.weekday;
    if (kind !== 'year' && (shared.day ?? 1) > daysInMonth(2024, shared.month ?? 1)) return null;
    out.push({ point: shared, from: item.from, to: item.to, level });
  }
  out.push({ point, from: at, to: rest.to, level });
  return out;
}
