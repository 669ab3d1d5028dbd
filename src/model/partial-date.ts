/**
 * A date as the words give it, before a reference date fills the rest. Made by `dates/`, resolved there too;
 * `extract` resolves it again once it knows whether the event lies before or after the publication.
 */

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade';

/** EDTF codes of the parts of a year: seasons 21–24 (spring first), quarters 33–36, halves 40–41. */
export type YearPart = 21 | 22 | 23 | 24 | 33 | 34 | 35 | 36 | 40 | 41;

/** One end of a date expression. Only what is said is set. */
export interface DatePoint {
  year?: number | undefined;
  /** Years from the reference's year: "this year" 0, "last year" −1. */
  yearOffset?: number | undefined;
  /** "of the same year": the year that the text named last. */
  sameYear?: boolean | undefined;
  /** 1..12 */
  month?: number | undefined;
  /** Months from the reference's month: "of this month" 0. */
  monthOffset?: number | undefined;
  /** 1..31 */
  day?: number | undefined;
  /** 1 Monday … 7 Sunday. */
  weekday?: number | undefined;
  part?: YearPart | undefined;
  /** Half of the month: 1 or 2; third of the month (ten days): 1..3. */
  monthPart?: { of: 2 | 3; n: number } | undefined;
  /** First year of a decade. */
  decade?: number | undefined;
  /** 19: the years 1800 to 1899. */
  century?: number | undefined;
  /** The week or weekend that holds the day: "the week of 5 May". */
  within?: 'week' | 'weekend' | undefined;
  /** A whole unit so far from the reference ("yesterday", "two weeks ago") or from the date named last ("the next day"). */
  offset?: { unit: CalendarUnit; amount: number; anchor: 'reference' | 'context' } | undefined;
  /** "first Monday of May", "last week of May", "last day of May"; n = −1 is the last. */
  nth?: { unit: 'weekday' | 'week' | 'day'; n: number } | undefined;
  /** Month and day of a feast that moves, as days from Easter Sunday. */
  easter?: number | undefined;
  /** "last March", "next Friday": which way to look whatever the tense. `week`: the day of the week before or after. */
  toward?: 'past' | 'future' | 'this' | 'next' | undefined;
  /** "in two weeks": a date only where the sentence looks ahead, else a stretch of time. */
  onlyAhead?: true | undefined;
}

/** What a date is told apart from: the plan or project that bears it in its name. */
export type DateRole = 'plain' | 'attributive';

export interface PartialDate {
  /** Index of the first token. */
  from: number;
  /** Index after the last token. */
  to: number;
  startOffset: number;
  endOffset: number;
  first: DatePoint;
  /** The other end of a range, complete by itself; null for a single date. */
  last: DatePoint | null;
  /** `before`: `first` is an upper bound; `after`: a lower bound; `by`: an upper bound if it lies ahead of the reference. */
  bound: 'before' | 'after' | 'by' | null;
  modifier: 'start' | 'mid' | 'end' | 'approx' | null;
  role: DateRole;
}
