import { dayLed, monthLed, weekdayLed, withWeekdayAfter, yearLed } from './days.ts';
import { figuresLed } from './figures.ts';
import { type Found, gap, longest } from './found.ts';
import type { Edge } from './lexicon.ts';
import { decadeLed, edgeLed, partLed, seasonLed, thisUnit } from './parts.ts';
import { skipGlue } from './pieces.ts';
import { once, type Reader } from './reader.ts';
import { distanceLed, feastLed, nthLed, relativeLed, weekdayOfWeek } from './relative.ts';

/** One date of any kind at `i`, the longest reading. */
export const single = once((reader, i): Found | null => {
  const edged = modified(reader, i);
  const plain = unmodified(reader, i);
  if (edged && (!plain || edged.to > plain.to || (edged.to === plain.to && plain.point.offset?.unit !== 'weekend')))
    return edged;
  return plain && modifiedAfter(reader, i, plain);
});

const unmodified = once((reader, i): Found | null => {
  if (reader.tokens[i]?.kind === 'number') {
    const figures = figuresLed(reader, i);
    if (figures) return withWeekdayAfter(reader, figures);
  }
  const best = longest([
    dayLed(reader, i),
    weekdayLed(reader, i),
    monthLed(reader, i),
    decadeLed(reader, i),
    yearLed(reader, i),
    partLed(reader, i),
    seasonLed(reader, i),
    edgeLed(reader, i),
    relativeLed(reader, i),
    distanceLed(reader, i),
    nthLed(reader, i),
    weekdayOfWeek(reader, i),
    feastLed(reader, i),
  ]);
  return best && withWeekdayAfter(reader, best);
});

/** "early May", "в конце 2024 года", "end of the year", "около 2010 года". */
function modified(reader: Reader, i: number): Found | null {
  const word = reader.find(i, 'modifier');
  if (!word) return null;
  const at = skipGlue(reader, reader.dash(word.to) ? word.to + 1 : word.to);
  const date = unmodified(reader, at);
  if (date && (word.value === 'approx' || fits(date))) {
    return { ...date, edge: word.value, strong: date.strong || date.level !== 'weekday' };
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
