import type { DatePoint } from '../model/partial-date.ts';
import { daysInMonth } from './civil.ts';
import type { Found } from './found.ts';
import { day, month, skipGlue, year } from './pieces.ts';
import { joined } from './points.ts';
import type { Reader } from './reader.ts';
import { single } from './single.ts';

/** "On 3, 5 and 9 May": days that share their month and year. */

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
