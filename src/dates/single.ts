import { dayLed, monthLed, weekdayLed, withWeekdayAfter, yearLed } from './days.ts';
import { centuryLed, decadeLed } from './decades.ts';
import { distanceLed } from './distance.ts';
import { figuresLed } from './figures.ts';
import { type Found, gap } from './found.ts';
import { feastLed, nthLed, weekOfLed } from './part-of-period.ts';
import { edgeLed, partLed, seasonLed, thisUnit } from './parts.ts';
import { skipGlue } from './pieces.ts';
import { once, type Reader } from './reader.ts';
import { relativeLed, weekdayOfWeek } from './relative.ts';
import { twoStyles } from './styles.ts';
import { bits, type Edge, FIGURE, FOUR, NUMERAL, SMALL } from './words.ts';

type ReadDate = (reader: Reader, i: number) => Found | null;

/** What may open a whole month or year. */
const WHOLE = bits('unit', 'determiner', 'relative') | NUMERAL;

/** What can be read, each with what it begins with; of two as long the first wins. */
const READERS: readonly (readonly [needs: number, read: ReadDate])[] = [
  [bits('ordinal', 'dayWord', 'unit') | SMALL, dayLed],
  [SMALL, twoStyles],
  [bits('weekday', 'unit'), weekdayLed],
  [bits('month') | WHOLE, monthLed],
  [bits('decade', 'unit', 'determiner') | FIGURE, decadeLed],
  [bits('unit', 'ordinal') | SMALL | NUMERAL, centuryLed],
  [WHOLE | FOUR, yearLed],
  [bits('part', 'ordinal', 'month') | WHOLE | SMALL | FOUR, partLed],
  [bits('season') | WHOLE | FOUR, seasonLed],
  [bits('edge', 'month') | WHOLE | FOUR, edgeLed],
  [bits('eve', 'season', 'weekday', 'month', 'ordinal') | WHOLE | SMALL, relativeLed],
  [bits('distance', 'cardinal') | SMALL, distanceLed],
  [bits('ordinal', 'month') | WHOLE | FIGURE, nthLed],
  [bits('weekday', 'unit'), weekdayOfWeek],
  [bits('unit') | SMALL, weekOfLed],
  [bits('feast'), feastLed],
];

/** One date of any kind at `i`, the longest reading. */
export const single = once((reader, i): Found | null => {
  const edged = modified(reader, i);
  const plain = unmodified(reader, i);
  if (edged && (!plain || edged.to > plain.to || (edged.to === plain.to && plain.point.offset?.unit !== 'weekend')))
    return edged;
  return plain && modifiedAfter(reader, i, plain);
});

function unmodified(reader: Reader, i: number): Found | null {
  const token = reader.tokens[i];
  if (!token) return null;
  if (token.kind === 'number') {
    const figures = figuresLed(reader, i);
    if (figures) return withWeekdayAfter(reader, figures);
  }
  const mask = reader.mask(i);
  let best: Found | null = null;
  for (const [needs, read] of READERS) {
    if ((mask & needs) === 0) continue;
    const found = read(reader, i);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best && withWeekdayAfter(reader, best);
}

/** "early May", "в конце 2024 года", "end of the year", "около 2010 года". */
function modified(reader: Reader, i: number): Found | null {
  const word = reader.find(i, 'modifier');
  if (!word) return null;
  const at = skipGlue(reader, reader.dash(word.to) ? word.to + 1 : word.to);
  const date = unmodified(reader, at);
  if (date && (word.value === 'approx' || fits(date))) {
    return { ...date, edge: word.value, strong: date.strong || (date.level !== 'weekday' && word.value !== 'approx') };
  }
  return word.value === 'approx' ? null : bareUnit(reader, at, (to) => ({ edge: word.value, to }));
}

function fits(date: Found): boolean {
  return date.level !== 'day' && date.level !== 'weekday';
}

/** A year, month or week without anything else, as seen from the reference. */
function bareUnit(reader: Reader, i: number, close: (to: number) => { edge: Edge; to: number } | null): Found | null {
  for (const name of ['year', 'month', 'week'] as const) {
    const unit = reader.unit(i, name);
    const closed = unit && close(unit.to);
    if (closed) return { point: thisUnit(name), ...closed, role: 'plain', level: name, strong: true };
  }
  return null;
}

/** "2025 жылдың басында", "yıl sonunda" (with the unit alone: `afterUnit`). */
function modifiedAfter(reader: Reader, i: number, date: Found): Found {
  if (!fits(date) || date.edge) return date;
  const behind = reader.find(gap(reader, date.to, false), 'modifierAfter');
  if (behind) return { ...date, to: behind.to, role: behind.role, edge: behind.value, strong: true };
  return date.point.offset?.unit === 'weekend' ? date : (afterUnit(reader, i) ?? date);
}

/** "жыл соңында", "month's end": a unit without anything else, seen from the reference. */
export function afterUnit(reader: Reader, i: number): Found | null {
  return bareUnit(reader, i, (to) => {
    const behind = reader.find(gap(reader, to, false), 'modifierAfter');
    return behind && { edge: behind.value, to: behind.to };
  });
}
