import type { CalendarUnit, YearPart } from '../model/partial-date.ts';

/** The kinds of words that a calendar has, and the bits that tell them apart. */

/** What an ending says: nothing, "from here", "up to here", "a decade". */
export type Role = 'plain' | 'from' | 'until' | 'decade';

export type UnitWord = CalendarUnit | 'date' | 'dayNumber' | 'monthCount' | 'halfOf' | 'tenDays' | 'years' | 'century';
export type Edge = 'start' | 'mid' | 'end' | 'approx';
export type BoundWord = 'before' | 'after' | 'until' | 'since' | 'by';
export type Determiner =
  | 'beforeLast'
  | 'previous'
  | 'current'
  | 'next'
  | 'coming'
  | 'afterNext'
  | 'same'
  | 'following'
  | 'preceding';

export interface Distance {
  sign: -1 | 1;
  anchor: 'reference' | 'context';
  /** Else it is a stretch of time: "in two weeks". */
  onlyAhead?: true;
}

/** Kinds of words, with the value that a word of the kind carries. */
export interface Values {
  month: number;
  weekday: number;
  season: 21 | 22 | 23 | 24;
  part: YearPart;
  unit: UnitWord;
  /** −1: the last. */
  ordinal: number;
  /** A day of the month in words that are no ordinals, or of several words: "veintiuno", "жиырма бірінші". */
  dayWord: number;
  /** Before a count: "the first nine months". */
  first: true;
  cardinal: number;
  determiner: Determiner;
  relative: { unit: CalendarUnit; amount: number; anchor: 'reference' | 'context' };
  edge: { unit: 'year' | 'month' | 'week'; edge: 'start' | 'mid' | 'end' };
  modifier: Edge;
  modifierAfter: Edge;
  /** −1 ago, +1 ahead, from the reference or from the date named last. */
  distance: Distance;
  distanceAfter: Distance;
  from: true;
  between: true;
  to: true;
  toNext: true;
  and: true;
  toAfter: true;
  bound: BoundWord;
  boundAfter: BoundWord;
  glue: true;
  inside: true;
  counted: true;
  numbered: true;
  otherEra: true;
  /** 10 … 90 */
  decade: number;
  plan: true;
  planAfter: true;
  feast: { month: number; day: number } | { easter: number };
  never: true;
  every: true;
  everyAfter: true;
  tense: 'past' | 'future';
  quote: true;
  eve: true;
}
export type Kind = keyof Values;

/** A bit for each kind, so that one look tells what a word may be. Kinds that no date begins with share one. */
export const BIT: Readonly<Record<Kind, number>> = {
  month: 1,
  weekday: 1 << 1,
  season: 1 << 2,
  part: 1 << 3,
  unit: 1 << 4,
  ordinal: 1 << 5,
  cardinal: 1 << 6,
  determiner: 1 << 7,
  relative: 1 << 8,
  edge: 1 << 9,
  modifier: 1 << 10,
  modifierAfter: 1 << 11,
  distance: 1 << 12,
  distanceAfter: 1 << 13,
  from: 1 << 14,
  between: 1 << 15,
  to: 1 << 16,
  toNext: 1 << 16,
  and: 1 << 17,
  toAfter: 1 << 18,
  bound: 1 << 19,
  boundAfter: 1 << 20,
  glue: 1 << 21,
  inside: 1 << 22,
  decade: 1 << 23,
  feast: 1 << 24,
  never: 1 << 25,
  eve: 1 << 26,
  counted: 1 << 27,
  every: 1 << 27,
  everyAfter: 1 << 27,
  numbered: 1 << 27,
  otherEra: 1 << 27,
  plan: 1 << 27,
  planAfter: 1 << 27,
  tense: 1 << 27,
  quote: 1 << 27,
  dayWord: 1 << 28,
  first: 1 << 28,
};

/** Up to three figures; four; a word that is a number (II, Q3), or any number where the script has its own. */
export const SMALL = 1 << 29;
export const FOUR = 1 << 30;
export const NUMERAL = 1 << 31;
export const FIGURE = SMALL | FOUR | NUMERAL;

export function bits(...kinds: Kind[]): number {
  return kinds.reduce((mask, kind) => mask | BIT[kind], 0);
}
