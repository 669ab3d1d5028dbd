import type { DatePoint } from '../model/partial-date.ts';
import { figuresLed } from './figures.ts';
import { type Found, gap } from './found.ts';
import { isBareDay, merge } from './lend.ts';
import { afterDash, day, month, skipGlue, year, yearWord } from './pieces.ts';
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

export type Joint = 'dash' | 'to' | 'next' | 'and' | 'ablative';

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
