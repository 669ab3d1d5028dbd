import type { CalendarUnit, DatePoint } from '../model/partial-date.ts';
import { yearLed } from './days.ts';
import { type Found, found, gap, LEVELS } from './found.ts';
import type { Reader } from './reader.ts';
import type { Distance, UnitWord } from './words.ts';

/** "In three weeks", "two days ago", "five days later". */

const COUNTED: readonly (readonly [UnitWord, CalendarUnit])[] = [
  ['day', 'day'],
  ['week', 'week'],
  ['monthCount', 'month'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['date', 'day'],
];

/** "two days ago", "vor zwei Tagen", "через неделю". */
export function distanceLed(reader: Reader, i: number): Found | null {
  const before = reader.find(i, 'distance');
  const start = before ? before.to : i;
  const count = amount(reader, start);
  if (!count) return null;
  const n = count.value;
  for (const [name, counted] of COUNTED) {
    const unit = reader.unit(count.to, name);
    if (!unit) continue;
    const way = before ?? reader.find(unit.to, 'distanceAfter');
    const to = before ? unit.to : (way?.to ?? unit.to);
    // 五日内 counts days; 五日前 is before the fifth.
    if (name === 'date' && !way?.value.onlyAhead) continue;
    const value = way?.value ?? (endsAhead(reader, unit.to - 1) ? AHEAD : null);
    if (!value || leadsOn(reader, to)) return null;
    const found = distance(counted, n, value, to);
    return counted === 'year' && value.sign < 0 ? { ...found, to: behindToday(reader, to) } : found;
  }
  return null;
}

/** "25 years ago today": the day of writing is no date of its own. */
function behindToday(reader: Reader, to: number): number {
  const at = gap(reader, to, true);
  const word = reader.find(at, 'relative');
  return word?.value.unit === 'day' && word.value.amount === 0 ? word.to : to;
}

const AHEAD: Distance = { sign: 1, anchor: 'reference', onlyAhead: true };

/** Georgian კვირაში, Armenian շաբաթից: the ending says "in". */
function endsAhead(reader: Reader, i: number): boolean {
  const { aheadEndings } = reader.calendar;
  const folded = reader.tokens[i]?.folded ?? '';
  return aheadEndings.some((ending) => folded.endsWith(ending));
}

/** "two years after the war": counted from something else. */
function leadsOn(reader: Reader, i: number): boolean {
  return reader.has(i, 'glue') || reader.find(i, 'bound')?.value === 'after' || yearLed(reader, i) !== null;
}

export function amount(reader: Reader, i: number): { value: number; to: number } | null {
  const figure = reader.number(i);
  if (figure && figure.value > 0 && figure.value <= 300) {
    return { value: figure.value, to: reader.dash(figure.to) ? figure.to + 1 : figure.to };
  }
  return reader.find(i, 'cardinal');
}

function distance(unit: CalendarUnit, n: number, { sign, anchor, onlyAhead }: Distance, to: number): Found {
  const amount = n * sign;
  const gate: DatePoint = onlyAhead ? { onlyAhead } : {};
  if (unit === 'year' && anchor === 'reference') return found({ yearOffset: amount, ...gate }, to, 'plain', 'year');
  if (unit === 'month' && anchor === 'reference') return found({ monthOffset: amount, ...gate }, to, 'plain', 'month');
  return found({ offset: { unit, amount, anchor }, ...gate }, to, 'plain', LEVELS[unit]);
}
