import type { DatePoint } from '../model/partial-date.ts';
import { dayLed, yearLed } from './days.ts';
import { type Found, found, gap } from './found.ts';
import { month, skipGlue, weekday, year } from './pieces.ts';
import { joined } from './points.ts';
import type { Reader } from './reader.ts';
import type { Role } from './words.ts';

/** "The second week of May", "the first Monday in June", "on Easter Monday 2026". */

/** "the week of 6 May", "le week-end du 10 août", "6 Mayıs haftası". */
export function weekOfLed(reader: Reader, i: number): Found | null {
  const unit = weekAt(reader, i);
  if (!unit) {
    const date = dayLed(reader, i);
    const behind = date?.point.month && reader.tokens[date.to]?.kind === 'word' ? weekAt(reader, date.to) : null;
    return date && behind && !weekday(reader, date.to) ? weekOf(date, behind.to, behind.value) : null;
  }
  let at = skipGlue(reader, unit.to);
  if (at === unit.to) at = reader.find(at, 'from')?.to ?? reader.find(at, 'inside')?.to ?? at;
  const date = at > unit.to && !weekday(reader, i) ? dayLed(reader, at) : null;
  return date?.point.month ? weekOf(date, date.to, unit.value) : null;
}

function weekAt(reader: Reader, i: number): { value: 'week' | 'weekend'; to: number } | null {
  const weekend = reader.unit(i, 'weekend');
  const unit = weekend ?? reader.unit(i, 'week');
  return unit && { value: weekend ? 'weekend' : 'week', to: unit.to };
}

function weekOf(date: Found, to: number, within: 'week' | 'weekend'): Found {
  return { ...date, to, point: joined(date.point, { within }), level: 'week' };
}

/** "first Monday of May 2024", "last week of May", "мамырдың бірінші аптасы". */
export function nthLed(reader: Reader, i: number): Found | null {
  const nth = nthAt(reader, i);
  if (nth) {
    const at = gap(reader, nth.to, false);
    const whole = monthOf(reader, at);
    return whole && nthFound(joined(whole.point, nth.point), whole.to, whole.role);
  }
  const whole = reader.find(i, 'month') || reader.number(i) ? monthOf(reader, i) : null;
  const behind = whole && nthAt(reader, gap(reader, whole.to, false));
  return behind ? nthFound(joined(whole.point, behind.point), behind.to, 'plain') : null;
}

function nthFound(point: DatePoint, to: number, role: Role): Found {
  return found(point, to, role, point.nth?.unit === 'week' ? 'week' : 'day');
}

function monthOf(reader: Reader, i: number): { point: DatePoint; to: number; role: Role } | null {
  const m = month(reader, i);
  if (m) {
    const y = year(reader, gap(reader, m.to, true));
    return y ? { point: joined(m.point, y.point), to: y.to, role: y.role } : m;
  }
  const y = yearLed(reader, i);
  return y?.level === 'month' ? y : null;
}

function nthAt(reader: Reader, i: number): { point: DatePoint; to: number } | null {
  const ordinal = reader.find(i, 'ordinal');
  const figure = ordinal ? null : reader.number(i);
  const n = ordinal?.value ?? (figure?.suffixed ? figure.value : 0);
  if (n !== -1 && (n < 1 || n > 5)) return null;
  const at = ordinal?.to ?? figure?.to ?? i;
  const w = weekday(reader, at);
  if (w) return { point: joined(w.point, { nth: { unit: 'weekday', n } }), to: w.to };
  for (const name of ['week', 'day'] as const) {
    const unit = reader.unit(at, name);
    if (unit) return { point: { nth: { unit: name, n } }, to: unit.to };
  }
  return null;
}

/** "Christmas", "Easter Monday 2024". */
export function feastLed(reader: Reader, i: number): Found | null {
  const feast = reader.find(i, 'feast');
  if (!feast) return null;
  const y = year(reader, gap(reader, feast.to, true));
  const point = y ? joined(feast.value, y.point) : { ...feast.value };
  return found(point, y?.to ?? feast.to, y?.role ?? feast.role, 'day');
}
