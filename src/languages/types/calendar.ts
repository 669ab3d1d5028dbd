/**
 * The calendar words of a language. Every entry of a `Words` list is a pattern:
 *
 * - `next week`   these words in this order;
 * - `week|weeks`  either;
 * - `week~`       the word with any ending of `suffixes`, with or without an apostrophe before it;
 * - `^May`        only with a capital, `_may` only without one; both count whatever `weak` says.
 *
 * The stop of an abbreviation is left out: "г" also meets "г.".
 * List the forms where a language has few (Slavic, Romance), a stem with `~` where endings pile up (Turkic, Georgian …).
 */
export type Words = readonly string[];

/** Months and weekdays as CLDR has them: written by `scripts/calendars.mjs`, never by hand. */
export interface CldrCalendar {
  /** January first; each with all its forms. */
  months: readonly Words[];
  monthsShort: readonly Words[];
  /** Monday first. */
  weekdays: readonly Words[];
  weekdaysShort: readonly Words[];
}

/** More words for a month (1..12) or weekday (1 Monday … 7 Sunday). */
export type Overlay = Readonly<Partial<Record<number, Words>>>;

/** Endings, grouped by what they say, without the hyphen or apostrophe that joins them. */
export interface Endings {
  /** Case, possessive and ordinal endings that say nothing more. */
  plain: Words;
  /** Endings for "from": Turkic -дан, Armenian -ից. */
  from?: Words;
  /** Endings for "to": Azerbaijani -dək, Georgian -მდე. */
  until?: Words;
}

/** Words that stand before what they belong to, and words that stand after it. */
export interface Sides {
  before?: Words;
  after?: Words;
}

/** Amount → words: −1 last, 0 this, 1 next. */
export type ByAmount = Readonly<Partial<Record<number, Words>>>;

export interface Calendar {
  cldr: CldrCalendar;
  /** How 05/06 is read. Four digits in front always mean year, month, day. */
  order: 'dmy' | 'mdy';
  /** A text with 8/15/2012 has the other order throughout. */
  orderVaries?: boolean;
  /** Day after its month ("March 7", «մարտի 7-ին»): freely, only with an ending ("martın 7-də"), or only when a year follows. */
  monthFirst: 'free' | 'suffixed' | 'with-year';
  /** A four-digit number is a year unless something speaks against it; else it needs a year word, a preposition or brackets. */
  bareYears: boolean;

  /** Names of months and weekdays begin with a capital (true), with a small letter (false), or either way. */
  capitals?: boolean;

  /** Endings that `~` stands for. */
  suffixes?: Endings;
  /** Changes of the stem before an ending: [last letters, replacement]. Georgian ['ი', '']. */
  stems?: readonly (readonly [ending: string, replacement: string])[];
  /** Endings of numbers in figures: 7th, 7-го, 2024-cü, 2025'te. `decade`: 1990s, 1990er. */
  numberSuffixes?: Endings & { decade?: Words };

  /** On top of CLDR. Full names of CLDR take `~` by themselves where the language has endings. */
  months?: Overlay;
  monthsShort?: Overlay;
  weekdays?: Overlay;
  weekdaysShort?: Overlay;
  /** Forms of CLDR that are wrong, or words of another kind. */
  unused?: Words;
  /** Forms of months, weekdays and seasons that mean something else as well: they count only in company (a number, "in", a unit). */
  weak?: Words;

  units: {
    day: Words;
    /** After a day's number: числа, 日. */
    date?: Words;
    /** Before a day's number that stands alone: "el día 5". */
    dayNumber?: Words;
    week: Words;
    weekend?: Words;
    month: Words;
    /** The month as a measure, where it differs: 个月. */
    monthCount?: Words;
    quarter: Words;
    /** A half-year by itself: полугодие, Halbjahr. */
    halfYear?: Words;
    /** A half of anything: "the first half of the year". */
    half?: Words;
    /** A third of a month: "the first ten days of May". */
    tenDays?: Words;
    year: Words;
    /** Year words with which a round number makes a decade: 1990-е годы, 90-yillar. */
    years?: Words;
    /** "last decade". */
    decade?: Words;
    century?: Words;
  };

  /** One word for a part of the year: 上半年. */
  parts?: Readonly<Partial<Record<'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4', Words>>>;
  /** Adverbs and phrases that need no preposition, too: летом. */
  seasons: { spring: Words; summer: Words; autumn: Words; winter: Words };

  /** First, second … as words, as far as halves, quarters and days are told with them. */
  ordinals: Words;
  /** Days of the month in words from the first on, where they are no ordinals ("veintiuno") or the ordinals end before them. */
  dayWords?: Words;
  /** "the first nine months", where it is not the ordinal: 前, «алғашқы». */
  first?: Words;
  /** "last week of May". */
  last?: Words;
  /** One, two … for "two days ago". */
  cardinals?: Words;

  /** Adjectives of a unit, month, weekday or season. */
  determiners: {
    previous: Words;
    current: Words;
    next: Words;
    /** The nearest to come: "am kommenden Freitag". */
    coming?: Words;
    beforeLast?: Words;
    afterNext?: Words;
    /** Seen from the date named last: "the same", "the following", "the previous". */
    same?: Words;
    following?: Words;
    preceding?: Words;
  };
  /** They may follow as well ("semaine prochaine"), or they only follow ("ҳафтаи оянда"). */
  determinersFollow?: 'also' | 'only';
  /** One word or phrase for a unit seen from the reference date: yesterday, биыл. */
  relative: Readonly<Partial<Record<'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year', ByAmount>>>;
  /** "накануне": the day before, but only before a verb, a preposition or a stop; before a noun it is "on the eve of". */
  eve?: Words;
  /** The same seen from the date named last: "the next day". */
  anaphoric?: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', ByAmount>>>;
  /** "two days ago" (after), "vor zwei Tagen" (before). */
  ago?: Sides;
  /** "in two days". */
  ahead?: Sides;
  /** The same words also measure ("in two days they built a bridge"): a date only where the sentence looks ahead. `endings`: of the unit. */
  aheadIfFuture?: Sides & { endings?: Words };
  /** "two days later" and "two days earlier", seen from the date named last. */
  later?: Sides;
  earlier?: Sides;

  /** Early, middle, late, about: before what they belong to. */
  modifiers: { start: Words; mid: Words; end: Words; approx?: Words };
  /** The same after it: "жылдың басында". */
  modifiersAfter?: { start?: Words; mid?: Words; end?: Words; approx?: Words };
  /** One word for the edge of a unit: Jahresende, 年初. */
  edges?: Readonly<Partial<Record<'year' | 'month' | 'week', { start?: Words; mid?: Words; end?: Words }>>>;

  /** "from A to B", "between A and B"; `toAfter` closes a range behind B. */
  range: {
    /** "в ночь с 4 на 5 июня": joins a day to the next alone. */
    toNext?: Words;
    from: Words;
    to: Words;
    and: Words;
    between?: Words;
    toAfter?: Words;
  };
  /** Open ranges: before, after, until, since a day; "by" is an upper bound for what is still to come. */
  bounds: { before?: Sides; after?: Sides; until?: Sides; since?: Sides; by?: Sides };

  /** They make a habit of a date: "every Monday". */
  every?: Sides;
  /** Words that may stand between the pieces of a date: of, the, de. */
  glue: Words;
  /** After these a four-digit number is a year and a weak word what the calendar says: in, since, by. */
  inside: Words;
  /** Words after a number that make it a count: people, km. */
  counted?: Words;
  /** Words before a number or date that make it a name: resolution, room, street. */
  numbered?: Words;
  /** Words after a year that put it before our era or into another calendar. */
  otherEra?: Words;
  /** Decades as words: 90 → nineties, 2000 → двухтысячные. */
  decades?: Readonly<Partial<Record<number, Words>>>;
  /** They count only behind a word for years: "años noventa". */
  decadesFollow?: boolean;
  /** Around the years of a plan or programme, which is no date of an event. */
  plan?: Sides;
  /** Feasts by month and day ("12-25") or by days from Easter Sunday ("easter+1"). */
  feasts?: Readonly<Record<string, Words>>;
  /** Phrases that look like a date and are none. */
  never?: Words;
  /** Words, and endings of longer words (with the word behind them: «-ել է»), that tell where a sentence looks. */
  tense?: {
    future?: Words;
    past?: Words;
    futureEndings?: Words;
    pastEndings?: Words;
    /** The verb closes the sentence, and tells its time before any other word. */
    verbLast?: boolean;
    /** Words that close a reported sentence, before the verb of saying: деп, diye. */
    quote?: Words;
  };
  /** Numbers written with letters of the script: the ten digits from 0 (more of them go round again), ten, and the weekdays after a word for week. */
  numerals?: { digits: string; ten: string; weekdays?: string };
}
