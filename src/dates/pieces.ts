import type { DatePoint } from '../model/partial-date.ts';
import { type Hit, once, type Reader } from './reader.ts';
import type { Determiner, Role, UnitWord } from './words.ts';

/** A day, month, year or weekday met in the text: what it adds to a date. */
export interface Piece {
  point: DatePoint;
  /** Index after its last token. */
  to: number;
  /** Ending of its last word. */
  role: Role;
  /** It counts only in company. */
  weak: boolean;
  /** A day with an ending or day word; a year with a year word. */
  marked: boolean;
  /** An abbreviation. */
  short?: boolean;
}

/** Years that a text may speak of. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2149;

const OFFSETS: Readonly<Partial<Record<Determiner, number>>> = {
  beforeLast: -2,
  previous: -1,
  current: 0,
  next: 1,
  coming: 1,
  afterNext: 2,
};

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** The century of two figures: up to 49 this one. */
export function centuryOf(value: number): number {
  return value + (value < 50 ? 2000 : 1900);
}

/** A year that needs no word to tell it from a count. */
export function isLikelyYear(value: number): boolean {
  return value >= 1900 && value <= 2060 && value % 100 !== 0;
}

/** "5", "5th", "5.", "fifth", "5日". */
export const day = once((reader, i): Piece | null => {
  const figure = reader.number(i);
  if (figure) {
    if (figure.value < 1 || figure.value > 31 || figure.digits > (figure.spelled ? 3 : 2)) return null;
    const dated = reader.unit(figure.to, 'date');
    if (figure.spelled && !dated && !figure.suffixed) return null;
    const { to, role } = dated ?? figure;
    return { point: { day: figure.value }, to, role, weak: !dated, marked: figure.suffixed || dated !== null };
  }
  const ordinal = reader.find(i, 'ordinal');
  const named = reader.find(i, 'dayWord');
  const word = named && (!ordinal || named.to > ordinal.to) ? named : ordinal;
  if (!word || word.value < 1 || word.value > 31 || isPart(reader, word.to)) return null;
  return { point: { day: word.value }, to: word.to, role: word.role, weak: true, marked: true };
});

/** "Қарашаның екінші жартысы", "mayning birinchi haftasi": the ordinal counts parts of the month. */
function isPart(reader: Reader, at: number): boolean {
  return reader.unit(at, 'halfOf') !== null || reader.unit(at, 'tenDays') !== null || reader.unit(at, 'week') !== null;
}

/** "May", "mai.", "месяце мае", "май айында", "5月", "next month". */
export const month = once((reader, i): Piece | null => {
  return namedMonth(reader, i) ?? figureMonth(reader, i) ?? relativeUnit(reader, i, 'month');
});

export function namedMonth(reader: Reader, i: number): Piece | null {
  const name = reader.find(i, 'month');
  if (name) {
    const point = { month: name.value };
    const unit = name.short ? null : reader.unit(afterDash(reader, name.to), 'month');
    if (unit) return { point, to: unit.to, role: unit.role, weak: false, marked: true };
    return { point, to: name.to, role: name.role, weak: name.weak || name.short, marked: false, short: name.short };
  }
  const unit = reader.unit(i, 'month');
  if (!unit) return null;
  const after = reader.find(skipGlue(reader, unit.to), 'month');
  if (!after || after.short) return null;
  return { point: { month: after.value }, to: after.to, role: after.role, weak: false, marked: true };
}

/** 5月: a number with the month word written on to it, in scripts without blanks. */
function figureMonth(reader: Reader, i: number): Piece | null {
  const figure = reader.number(i);
  if (!figure || figure.value < 1 || figure.value > 12 || figure.digits > 2) return null;
  if (reader.tokens[figure.to]?.kind !== 'han') return null;
  const unit = reader.unit(figure.to, 'month');
  if (!unit) return null;
  return { point: { month: figure.value }, to: unit.to, role: 'plain', weak: false, marked: true };
}

/** "2024", "2024 года", "соли 2024", "last year", "биыл". */
export const year = once((reader, i): Piece | null => {
  const figure = reader.number(i);
  if (figure) {
    if (figure.digits !== 4 || !isYear(figure.value) || figure.role === 'decade') return null;
    const named = yearWord(reader, afterDash(reader, figure.to));
    if (figure.spelled && !named) return null;
    const to = named ? skipStop(reader, named.to) : figure.to;
    if (reader.has(to, 'otherEra')) return null;
    return {
      point: { year: figure.value },
      to,
      role: (named ?? figure).role,
      weak: !named && !(figure.suffixed && (figure.apostrophe || isLikelyYear(figure.value))),
      marked: named !== null || figure.suffixed,
    };
  }
  return cutYear(reader, i) ?? yearAfterWord(reader, i) ?? relativeUnit(reader, i, 'year');
});

/** '98 */
function cutYear(reader: Reader, i: number): Piece | null {
  const figure = /^['’‘]$/.test(reader.tokens[i]?.folded ?? '') && reader.touches(i + 1) ? reader.number(i + 1) : null;
  if (figure?.digits !== 2 || figure.suffixed || reader.touches(figure.to)) return null;
  return { point: { year: centuryOf(figure.value) }, to: figure.to, role: 'plain', weak: true, marked: false };
}

/** Tajik соли 2024, French l'année 2024. */
function yearAfterWord(reader: Reader, i: number): Piece | null {
  const unit = yearWord(reader, i);
  if (!unit) return null;
  const figure = reader.number(skipGlue(reader, unit.to));
  if (!figure || figure.spelled || figure.digits !== 4 || !isYear(figure.value) || figure.role === 'decade')
    return null;
  if (yearWord(reader, afterDash(reader, figure.to)) || reader.has(figure.to, 'otherEra')) return null;
  return { point: { year: figure.value }, to: figure.to, role: figure.role, weak: false, marked: true };
}

export function yearWord(reader: Reader, i: number): Hit<'unit'> | null {
  return reader.unit(i, 'year') ?? reader.unit(i, 'years');
}

export function afterDash(reader: Reader, i: number): number {
  return reader.dash(i) ? i + 1 : i;
}

/** "next month", "прошлого года", "année prochaine", "биыл", as a piece of a date: its offset only. */
function relativeUnit(reader: Reader, i: number, unit: 'month' | 'year'): Piece | null {
  const word = reader.find(i, 'relative');
  if (word && word.value.unit === unit) {
    if (word.value.anchor === 'context' && word.value.amount !== 0) return null;
    const same = word.value.anchor === 'context';
    const to = skipStop(reader, word.to);
    return { point: offsetPoint(unit, word.value.amount, same), to, role: word.role, weak: false, marked: true };
  }
  const found = withDeterminer(reader, i, unit);
  if (!found) return null;
  const amount = OFFSETS[found.determiner];
  if (amount === undefined && found.determiner !== 'same') return null;
  const point = offsetPoint(unit, amount ?? 0, amount === undefined);
  return { point, to: found.to, role: found.role, weak: false, marked: true };
}

function offsetPoint(unit: 'month' | 'year', amount: number, same: boolean): DatePoint {
  if (unit === 'month') return { monthOffset: amount };
  return same ? { sameYear: true } : { yearOffset: amount };
}

/** A unit with its adjective on either side: "next week", "semaine prochaine". */
export function withDeterminer(
  reader: Reader,
  i: number,
  wanted: UnitWord,
): { determiner: Determiner; to: number; role: Role } | null {
  const { determinersFollow } = reader.calendar;
  const before = determinersFollow === 'only' ? null : reader.find(i, 'determiner');
  if (before) {
    const unit = reader.unit(before.to, wanted);
    return unit && { determiner: before.value, to: unit.to, role: unit.role };
  }
  if (!determinersFollow) return null;
  const unit = reader.unit(i, wanted);
  if (!unit) return null;
  const after = reader.find(unit.to, 'determiner');
  return after ? { determiner: after.value, to: after.to, role: after.role } : null;
}

/** "Monday", "Mon.", "рӯзи душанбе", "душанба куни". */
export const weekday = once((reader, i): Piece | null => {
  const name = reader.find(i, 'weekday');
  if (name) {
    const unit = name.short ? null : reader.unit(name.to, 'day');
    const point = { weekday: name.value };
    if (unit) return { point, to: unit.to, role: unit.role, weak: false, marked: true };
    return { point, to: name.to, role: name.role, weak: name.weak || name.short, marked: false, short: name.short };
  }
  const unit = reader.unit(i, 'day');
  if (!unit) return null;
  const after = reader.find(skipGlue(reader, unit.to), 'weekday');
  if (!after || after.short) return null;
  return { point: { weekday: after.value }, to: after.to, role: after.role, weak: false, marked: true };
});

/** Index after up to two words such as "of the". */
export function skipGlue(reader: Reader, i: number): number {
  const first = reader.find(i, 'glue');
  if (!first) return i;
  return reader.find(first.to, 'glue')?.to ?? first.to;
}

/** Takes in the stop of a short year word: "2024 г.", "թ.". */
export function skipStop(reader: Reader, i: number): number {
  const word = reader.tokens[i - 1];
  if (word && word.end - word.start <= 3 && reader.is(i, '.') && reader.touches(i)) return i + 1;
  return i;
}
