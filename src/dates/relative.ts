import type { DatePoint } from '../model/partial-date.ts';
import type { Token } from '../text/tokens.ts';
import type { CompiledCalendar } from './compile.ts';
import { dayLed, monthLed, weekdayLed } from './days.ts';
import { distanceLed } from './distance.ts';
import { type Found, found, gap, LEVELS, longest } from './found.ts';
import { skipGlue, weekday, withDeterminer } from './pieces.ts';
import { joined } from './points.ts';
import type { Reader } from './reader.ts';
import { BIT, type Determiner, type Role } from './words.ts';

/** Dates told from another day: yesterday, next week, two days ago, last Friday, the first Monday of May. */

const AMOUNTS: Readonly<Record<Determiner, number>> = {
  beforeLast: -2,
  previous: -1,
  preceding: -1,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
  afterNext: 2,
};
const CONTEXT = new Set<Determiner>(['same', 'following', 'preceding']);

/** "yesterday", "last week", "in the same month". */
export function relativeLed(reader: Reader, i: number): Found | null {
  const word = reader.find(i, 'relative');
  if (word) {
    const { unit } = word.value;
    const told = word.value.anchor === 'context' && unit === 'day' ? apposition(reader, word.to) : null;
    if (told) return told;
    // "The day before the session": counted from something else.
    if (word.value.anchor === 'context' && word.value.amount < 0 && reader.has(word.to, 'glue')) return null;
    const point: DatePoint =
      unit === 'year' && word.value.anchor === 'reference' ? { yearOffset: word.value.amount } : { offset: word.value };
    if (unit === 'week' || unit === 'weekend') return weekWith(reader, point, word.to, word.role);
    // "Today 25 years ago".
    const past = unit === 'day' && word.value.amount === 0 ? distanceLed(reader, gap(reader, word.to, true)) : null;
    if (past?.level === 'year' && (past.point.yearOffset ?? 0) < 0) return past;
    return found(point, word.to, word.role, LEVELS[unit]);
  }
  return eve(reader, i) ?? longest([unitLed(reader, i), determinedName(reader, i)]) ?? weekendAlone(reader, i);
}

/** "The day before, on 22 May, …": the day is told. */
function apposition(reader: Reader, i: number): Found | null {
  const day = reader.is(i, ',') ? dayLed(reader, skipGlue(reader, i + 1)) : null;
  return day?.point.month === undefined ? null : day;
}

/** "накануне" before a verb, a preposition or a stop. */
function eve(reader: Reader, i: number): Found | null {
  const word = reader.find(i, 'eve');
  const next = reader.tokens[word?.to ?? i];
  if (!word || !next) return null;
  if (next.kind === 'word' && !next.capital && !reader.has(word.to, 'inside') && !isVerb(next, reader.calendar))
    return null;
  return found({ offset: { unit: 'day', amount: -1, anchor: 'reference' } }, word.to, word.role, 'day');
}

function isVerb(token: Token, { words, tenseEndings }: CompiledCalendar): boolean {
  if (words.get(token.folded)?.entries.some((e) => e.kind === 'tense')) return true;
  const endings = tenseEndings.get(token.folded.at(-1) ?? '') ?? [];
  return endings.some((e) => e.ending.length >= 3 && token.folded.endsWith(e.ending));
}

/** "am Wochenende": the nearest one. */
function weekendAlone(reader: Reader, i: number): Found | null {
  const unit = reader.unit(i, 'weekend');
  return (
    unit && found({ offset: { unit: 'weekend', amount: 0, anchor: 'reference' } }, unit.to, unit.role, 'week', false)
  );
}

/** An adjective with week, weekend, day, quarter, half or decade (months and years are pieces of dates). */
function unitLed(reader: Reader, i: number): Found | null {
  const before = reader.find(i, 'determiner');
  if ((reader.mask(before?.to ?? i) & BIT.unit) === 0) return null;
  for (const unit of ['weekend', 'week', 'day', 'quarter', 'half', 'decade', 'month', 'year'] as const) {
    const met = withDeterminer(reader, i, unit);
    if (!met) continue;
    const context = CONTEXT.has(met.determiner) || (unit === 'day' && met.determiner !== 'current');
    if (!context && (unit === 'month' || unit === 'year')) return null;
    // "In the coming days" is no day.
    if (unit === 'day' && (met.determiner === 'current' || met.determiner === 'coming')) return null;
    const point: DatePoint = {
      offset: { unit, amount: AMOUNTS[met.determiner], anchor: context ? 'context' : 'reference' },
    };
    return unit === 'week' || unit === 'weekend'
      ? weekWith(reader, point, met.to, met.role)
      : found(point, met.to, met.role, LEVELS[unit]);
  }
  return null;
}

/** "next week on Tuesday". */
function weekWith(reader: Reader, point: DatePoint, to: number, role: Role): Found {
  const letter = reader.calendar.weekdayLetters?.get(reader.tokens[to]?.folded ?? '');
  if (letter && point.offset?.unit === 'week') return found(joined(point, { weekday: letter }), to + 1, role, 'day');
  let at = gap(reader, to, true);
  if (reader.has(at, 'inside')) at = reader.find(at, 'inside')?.to ?? at;
  const day = point.offset?.unit === 'week' ? weekday(reader, at) : null;
  if (day && !reader.number(gap(reader, day.to, true))) return found(joined(point, day.point), day.to, day.role, 'day');
  return found(point, to, role, 'week');
}

/** "last Friday", "vendredi prochain", "next March", "last summer", "el pasado 7 de marzo". */
function determinedName(reader: Reader, i: number): Found | null {
  const { determinersFollow } = reader.calendar;
  const before = determinersFollow === 'only' ? null : reader.find(i, 'determiner');
  if (before) {
    const at = skipGlue(reader, before.to);
    const season = reader.find(at, 'season');
    if (season) return found(seasonPoint(season.value, before.value), season.to, season.role, 'season');
    if (reader.oddCase(at)) return null;
    const named = weekdayLed(reader, at) ?? dayLed(reader, at) ?? monthLed(reader, at);
    return named && turned(named, before.value);
  }
  if (!determinersFollow) return null;
  const season = reader.find(i, 'season');
  const afterSeason = season && reader.find(season.to, 'determiner');
  if (season && afterSeason)
    return found(seasonPoint(season.value, afterSeason.value), afterSeason.to, 'plain', 'season');
  const named = weekdayLed(reader, i) ?? dayLed(reader, i) ?? monthLed(reader, i);
  const after = named && reader.find(named.to, 'determiner');
  const result = after && turned(named, after.value);
  return result ? { ...result, to: after.to } : null;
}

function seasonPoint(part: 21 | 22 | 23 | 24, determiner: Determiner): DatePoint {
  if (determiner === 'current' || determiner === 'same') return { part, toward: 'this' };
  return { part, toward: AMOUNTS[determiner] < 0 ? 'past' : 'future' };
}

/** A named day or month without a year, with the way to look. */
function turned(named: Found, determiner: Determiner): Found | null {
  const { point } = named;
  if (point.year !== undefined || point.yearOffset !== undefined || point.monthOffset !== undefined) return null;
  if (CONTEXT.has(determiner) || determiner === 'beforeLast' || determiner === 'afterNext') return null;
  const toward =
    determiner === 'current' ? 'this' : determiner === 'next' ? 'next' : determiner === 'coming' ? 'future' : 'past';
  return { ...named, point: joined(point, { toward }), strong: true };
}

/** "Tuesday of last week", "Freitag nächster Woche". */
export function weekdayOfWeek(reader: Reader, i: number): Found | null {
  const w = weekday(reader, i);
  if (!w) return null;
  let at = gap(reader, w.to, true);
  if (reader.has(at, 'inside')) at = reader.find(at, 'inside')?.to ?? at;
  const word = reader.find(at, 'relative');
  if (word?.value.unit === 'week') return found(joined(w.point, { offset: word.value }), word.to, word.role, 'day');
  const week = withDeterminer(reader, at, 'week');
  if (!week || CONTEXT.has(week.determiner)) return null;
  const offset = { unit: 'week' as const, amount: AMOUNTS[week.determiner], anchor: 'reference' as const };
  return found(joined(w.point, { offset }), week.to, week.role, 'day');
}
