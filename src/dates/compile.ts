import type { Language } from '../languages/language.ts';
import type { Calendar, Endings, Words } from '../languages/types/calendar.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { adder, endings, type WordEntry } from './forms.ts';
import { type Known, lookUp } from './look-up.ts';
import { addAll, addNames, addUnits } from './vocabulary.ts';
import type { Role } from './words.ts';

export interface TenseEnding {
  ending: string;
  /** The word that must follow: Armenian «-ել է»; null where none must. */
  next: string | null;
  value: 'past' | 'future';
}

/** A language's calendar, ready for use. */
export interface CompiledCalendar {
  words: ReadonlyMap<string, WordEntry>;
  /** What a word of a text may be; null for most. */
  look(token: Token): Known | null;
  numberSuffixes: ReadonlyMap<string, Role>;
  /** Endings say "from", and join a range. */
  ablatives: boolean;
  order: 'dmy' | 'mdy';
  /** Some write the month first: dates that can be read one way only tell of the others. */
  orderVaries: boolean;
  monthFirst: Calendar['monthFirst'];
  bareYears: boolean;
  capitals: boolean | null;
  verbLast: boolean;
  determinersFollow: Calendar['determinersFollow'] | null;
  decadesFollow: boolean;
  ordinalStop: boolean;
  /** Letter → digit; ten is 10. */
  numerals: ReadonlyMap<string, number> | null;
  /** Letter → weekday, after a word for week. */
  weekdayLetters: ReadonlyMap<string, number> | null;
  /** Endings of a unit that say "in", where the sentence looks ahead. */
  aheadEndings: readonly string[];
  /** By their last letter, the longest first. */
  tenseEndings: ReadonlyMap<string, readonly TenseEnding[]>;
}

const NONE: readonly never[] = [];
const compiled = new WeakMap<Language, CompiledCalendar>();
/** The calendar of a pack, compiled once. */
export function compileCalendar(language: Language): CompiledCalendar {
  let known = compiled.get(language);
  if (!known) {
    known = compile(language);
    compiled.set(language, known);
  }
  return known;
}

/** Numeric dates alone, for languages without a pack. */
export function neutralCalendar(): CompiledCalendar {
  return compile(null);
}

function compile(language: Language | null): CompiledCalendar {
  const words = new Map<string, WordEntry>();
  const numberSuffixes = new Map<string, Role>();
  const numerals = new Map<string, number>();
  const weekdayLetters = new Map<string, number>();
  const tenseEndings: TenseEnding[] = [];
  const calendar = language?.calendar;
  if (calendar) {
    const add = adder(words, calendar);
    addNames(add, calendar);
    addUnits(add, calendar);
    addAll(add, calendar);
    addSuffixes(numberSuffixes, calendar.numberSuffixes);
    if (calendar.numerals) {
      [...calendar.numerals.digits].forEach((d, i) => {
        numerals.set(d, i % 10);
      });
      numerals.set(calendar.numerals.ten, 10);
      [...(calendar.numerals.weekdays ?? '')].forEach((letter, i) => {
        weekdayLetters.set(letter, Math.min(i + 1, 7));
      });
    }
    for (const value of ['future', 'past'] as const)
      for (const ending of calendar.tense?.[`${value}Endings`] ?? NONE) tenseEndings.push(tenseEnding(ending, value));
  }
  return {
    words,
    look: lookUp(words, numberSuffixes, numerals, calendar?.suffixes !== undefined),
    numberSuffixes,
    ablatives: (calendar?.suffixes?.from ?? calendar?.numberSuffixes?.from) !== undefined,
    order: calendar?.order ?? 'dmy',
    orderVaries: calendar?.orderVaries ?? false,
    monthFirst: calendar?.monthFirst ?? 'free',
    bareYears: calendar?.bareYears ?? false,
    capitals: calendar?.capitals ?? null,
    verbLast: calendar?.tense?.verbLast ?? false,
    determinersFollow: calendar?.determinersFollow ?? null,
    decadesFollow: calendar?.decadesFollow ?? false,
    ordinalStop: language?.ordinalStop ?? false,
    numerals: numerals.size ? numerals : null,
    weekdayLetters: weekdayLetters.size ? weekdayLetters : null,
    aheadEndings: endings(calendar?.aheadIfFuture?.endings),
    tenseEndings: byLastLetter(tenseEndings),
  };
}

function tenseEnding(pattern: string, value: TenseEnding['value']): TenseEnding {
  const [ending = '', next] = pattern.split(' ');
  return { ending: fold(ending), next: next === undefined ? null : fold(next), value };
}

/** The longest ending tells most. */
function byLastLetter(endings: readonly TenseEnding[]): Map<string, TenseEnding[]> {
  const table = new Map<string, TenseEnding[]>();
  for (const entry of [...endings].sort((a, b) => b.ending.length - a.ending.length)) {
    const letter = entry.ending.at(-1) ?? '';
    const known = table.get(letter);
    if (known) known.push(entry);
    else table.set(letter, [entry]);
  }
  return table;
}

function addSuffixes(table: Map<string, Role>, lists: (Endings & { decade?: Words }) | undefined): void {
  for (const role of ['decade', 'until', 'from', 'plain'] as const)
    for (const ending of endings(lists?.[role])) if (!table.has(ending)) table.set(ending, role);
}
