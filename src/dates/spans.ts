import type { DatePoint } from '../model/partial-date.ts';
import { centuryAt } from './decades.ts';
import { amount } from './distance.ts';
import { gap } from './found.ts';
import { yearOf } from './parts.ts';
import { afterDash, skipGlue } from './pieces.ts';
import type { Range } from './range.ts';
import type { Reader } from './reader.ts';

/** Ranges without two ends: the first months of a year, a half of a century. */
export function spanLed(reader: Reader, i: number): Range | null {
  return monthsLed(reader, i) ?? centuriesLed(reader, i);
}

/** Months that are counted from January. */
interface Months {
  last: number;
  to: number;
  /** "The first …" is said. */
  first: boolean;
}

/** "the first nine months of 2023", "девять месяцев 2023 года", "2023 жылдың тоғыз айында", "前三季度". */
function monthsLed(reader: Reader, i: number): Range | null {
  const ahead = months(reader, i);
  if (ahead) {
    const y = yearOf(reader, ahead.to);
    if (y) return span(y.point, ahead.last, y.to);
    return ahead.first ? span({}, ahead.last, ahead.to) : null;
  }
  const y = yearOf(reader, i);
  const behind = y && months(reader, gap(reader, y.to, true));
  if (!y || !behind || !(behind.first || y.point.year !== undefined)) return null;
  return span(y.point, behind.last, behind.to);
}

function span(year: DatePoint, month: number, to: number): Range {
  return { first: { ...year, month: 1 }, last: { ...year, month }, to, level: 'month', strong: true };
}

function months(reader: Reader, i: number): Months | null {
  let at = i;
  let first = false;
  const opening = firstAt(reader, at);
  if (opening !== null) {
    first = true;
    at = opening;
  }
  const count = amount(reader, at);
  if (!count || count.value < 2) return null;
  at = count.to;
  const inner = first ? null : firstAt(reader, at);
  if (inner !== null) {
    first = true;
    at = inner;
  }
  const months = monthUnit(reader, at);
  const unit = months ?? (first ? reader.unit(at, 'quarter') : null);
  const last = count.value * (months ? 1 : 3);
  if (!unit || last > 11) return null;
  const behind = first ? null : firstAt(reader, unit.to);
  return { last, to: behind ?? unit.to, first: first || behind !== null };
}

function monthUnit(reader: Reader, i: number) {
  const counted = reader.unit(i, 'monthCount');
  return counted ?? (reader.tokens[i]?.kind === 'han' ? null : reader.unit(i, 'month'));
}

function firstAt(reader: Reader, i: number): number | null {
  const word = reader.find(i, 'first');
  if (word) return word.to;
  const ordinal = reader.find(i, 'ordinal');
  return ordinal?.value === 1 ? ordinal.to : null;
}

/** "the second half of the 19th century", "XIX ғасырдың екінші жартысы". */
function centuriesLed(reader: Reader, i: number): Range | null {
  const half = halfAt(reader, i);
  if (half) {
    const century = centuryAt(reader, gap(reader, half.to, false));
    return century && years(century.value, half.n, century.to);
  }
  const century = centuryAt(reader, i);
  const behind = century && halfAt(reader, gap(reader, century.to, false));
  return century && behind ? years(century.value, behind.n, behind.to) : null;
}

function halfAt(reader: Reader, i: number): { n: number; to: number } | null {
  const ordinal = reader.find(i, 'ordinal');
  if (!ordinal || (ordinal.value !== 1 && ordinal.value !== 2)) return null;
  const unit = reader.unit(afterDash(reader, skipGlue(reader, ordinal.to)), 'halfOf');
  return unit && { n: ordinal.value, to: unit.to };
}

function years(century: number, half: number, to: number): Range {
  const start = (century - 1) * 100 + (half - 1) * 50;
  return { first: { year: start }, last: { year: start + 49 }, to, level: 'century', strong: true };
}
