import type { Language } from '../languages/language.ts';
import type { ByAmount, Calendar, CldrCalendar, Endings, Overlay, Words } from '../languages/types/calendar.ts';
import type { CalendarUnit, YearPart } from '../model/partial-date.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

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

/** Kinds of words, with the value that a word of the kind carries. */
export interface Values {
  month: number;
  weekday: number;
  season: 21 | 22 | 23 | 24;
  part: YearPart;
  unit: UnitWord;
  /** −1: the last. */
  ordinal: number;
  cardinal: number;
  determiner: Determiner;
  relative: { unit: CalendarUnit; amount: number; anchor: 'reference' | 'context' };
  edge: { unit: 'year' | 'month' | 'week'; edge: 'start' | 'mid' | 'end' };
  modifier: Edge;
  modifierAfter: Edge;
  /** −1 ago, +1 ahead, from the reference or from the date named last. */
  distance: { sign: -1 | 1; anchor: 'reference' | 'context' };
  distanceAfter: { sign: -1 | 1; anchor: 'reference' | 'context' };
  from: true;
  between: true;
  to: true;
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
  numbered: 1 << 27,
  otherEra: 1 << 27,
  plan: 1 << 27,
  planAfter: 1 << 27,
  tense: 1 << 28,
  quote: 1 << 28,
};

export interface TenseEnding {
  ending: string;
  value: 'past' | 'future';
}

/** All entries of one word. */
export interface WordEntry {
  /** Bits of the entries of this word alone. */
  mask: number;
  entries: Entry[];
  /** Second words of the longer entries; null where there are none. */
  next: Set<string> | null;
}

export interface Entry<K extends Kind = Kind> {
  kind: K;
  value: Values[K];
  /** Role of the ending of a one-word entry; of longer ones the last position's map says it. */
  role: Role;
  /** Counts only in company. */
  weak: boolean;
  /** An abbreviation: weak, and takes a stop. */
  short: boolean;
  /** Only with a capital, only without one, or either way (null). */
  capital: boolean | null;
  /** Forms of the further tokens. */
  rest: readonly ReadonlyMap<string, Role>[] | null;
}

/** A language's calendar, ready for use. */
export interface CompiledCalendar {
  words: ReadonlyMap<string, WordEntry>;
  /** Marks by `probe` where a word of the table may lie: most words of a text are none, and need no look-up. */
  probes: Uint8Array;
  /** Endings may be joined by an apostrophe. */
  apostrophes: boolean;
  numberSuffixes: ReadonlyMap<string, Role>;
  order: 'dmy' | 'mdy';
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
  /** By their last letter, the longest first. */
  tenseEndings: ReadonlyMap<string, readonly TenseEnding[]>;
}

type Flags = Partial<Pick<Entry, 'weak' | 'short'>>;
type Forms = Map<string, Role>;

const NONE: readonly never[] = [];
const _WEAKENED: ReadonlySet<Kind> = new Set<Kind>(['month', 'weekday', 'season']);
const PARTS: Readonly<Record<string, YearPart>> = { H1: 40, H2: 41, Q1: 33, Q2: 34, Q3: 35, Q4: 36 };
const compiled = new WeakMap<Language, CompiledCalendar>();

/** Date lines inflect little: endings up to this length are met there. */
const LINE_ENDING = 3;
const PROBES = 1 << 16;

/** A cheap number for a word: the same words always have the same. */
export function probe(word: string): number {
  const length = word.length;
  const first = word.charCodeAt(0);
  const second = length > 1 ? word.charCodeAt(1) : 0;
  const middle = word.charCodeAt(length >> 1);
  return (first * 31 + second * 1021 + middle * 4099 + word.charCodeAt(length - 1) * 257 + length * 13) & (PROBES - 1);
}

/** The calendar of a pack, compiled once. */
export function compileCalendar(language: Language): CompiledCalendar {
  let known = compiled.get(language);
  if (!known) {
    known = compile([language]);
    compiled.set(language, known);
  }
  return known;
}

/** The months, weekdays and year words of several packs at once, for lines whose language is not known. */
export function compileUnion(languages: readonly Pick<Language, 'calendar'>[]): CompiledCalendar {
  return compile(languages, true);
}

/** Numeric dates alone, for languages without a pack. */
export function neutralCalendar(): CompiledCalendar {
  return compile([]);
}

function compile(
  languages: readonly (Pick<Language, 'calendar'> & Partial<Language>)[],
  datesOnly = false,
): CompiledCalendar {
  const words = new Map<string, WordEntry>();
  const numberSuffixes = new Map<string, Role>();
  const numerals = new Map<string, number>();
  const weekdayLetters = new Map<string, number>();
  const tenseEndings: TenseEnding[] = [];
  for (const { calendar } of languages) {
    const add = adder(words, calendar, languages.length > 1);
    addNames(add, calendar);
    addUnits(add, calendar, datesOnly);
    if (!datesOnly) addAll(add, calendar);
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
      for (const ending of calendar.tense?.[`${value}Endings`] ?? NONE)
        tenseEndings.push({ ending: fold(ending), value });
  }
  const only = languages.length === 1 ? languages[0] : undefined;
  const probes = new Uint8Array(PROBES);
  for (const word of words.keys()) probes[probe(word)] = 1;
  return {
    words,
    probes,
    apostrophes: languages.some((l) => l.calendar.suffixes !== undefined),
    numberSuffixes,
    order: only?.calendar.order ?? 'dmy',
    monthFirst: only?.calendar.monthFirst ?? 'free',
    bareYears: only?.calendar.bareYears ?? false,
    capitals: only?.calendar.capitals ?? null,
    verbLast: only?.calendar.tense?.verbLast ?? false,
    determinersFollow: only?.calendar.determinersFollow ?? null,
    decadesFollow: only?.calendar.decadesFollow ?? false,
    ordinalStop: only?.ordinalStop ?? false,
    numerals: numerals.size ? numerals : null,
    weekdayLetters: weekdayLetters.size ? weekdayLetters : null,
    tenseEndings: byLastLetter(tenseEndings),
  };
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

type Add = <K extends Kind>(kind: K, patterns: Words | undefined, value: Values[K], flags?: Flags) => void;

/** Writes patterns into the table, every form under its first token. */
function adder(words: Map<string, WordEntry>, calendar: Calendar, union: boolean): Add {
  const weakForms = new Set((calendar.weak ?? NONE).flatMap((pattern) => [...forms(pattern, calendar).keys()]));
  return (kind, patterns, value, flags = {}) => {
    for (const pattern of (patterns ?? NONE).flatMap(apart)) {
      const capital = pattern.startsWith('^') ? true : pattern.startsWith('_') ? false : null;
      const positions = parse(
        capital === null ? pattern : pattern.slice(1),
        calendar,
        union ? LINE_ENDING : Number.POSITIVE_INFINITY,
      );
      const rest = positions.length > 1 ? positions.slice(1) : null;
      for (const [form, role] of positions[0] ?? NONE) {
        const named = !rest && capital === null && (kind === 'month' || kind === 'weekday' || kind === 'season');
        const weak = union || flags.weak || (named && weakForms.has(form));
        const entry: Entry = { kind, value, role, rest, capital, weak, short: flags.short ?? false };
        let known = words.get(form);
        if (!known) {
          known = { mask: 0, entries: [], next: null };
          words.set(form, known);
        }
        known.entries.push(entry);
        if (rest) {
          known.next ??= new Set();
          for (const second of (rest[0] as Forms).keys()) known.next.add(second);
        } else known.mask |= BIT[kind];
      }
    }
  };
}

/** Alternatives without company are patterns of their own, and may be of several tokens: "week-end|weekend". */
function apart(pattern: string): string[] {
  if (pattern.includes(' ') || !pattern.includes('|')) return [pattern];
  const mark = /^[_^]/.exec(pattern)?.[0] ?? '';
  return pattern
    .slice(mark.length)
    .split('|')
    .map((alternative) => mark + alternative);
}

function parse(pattern: string, calendar: Calendar, longest: number): Forms[] {
  const positions: Forms[] = [];
  for (const part of pattern.split(' ')) {
    const alternatives = part.split('|');
    const pieces = tokenize(part.replace('~', ''));
    // An elided article ("l'") is one token where a word follows it.
    if (alternatives.length === 1 && pieces.length > 1 && !part.endsWith("'")) {
      pieces.forEach((piece, i) => {
        const inflects = part.endsWith('~') && i === pieces.length - 1;
        positions.push(forms(piece.folded + (inflects ? '~' : ''), calendar, longest));
      });
      continue;
    }
    const split = alternatives.find((a) => tokenize(a.replace('~', '')).length > 1 && !a.endsWith("'"));
    if (alternatives.length > 1 && split !== undefined)
      throw new Error(`"${split}" in "${pattern}" is more than one word`);
    const all: Forms = new Map();
    for (const alternative of alternatives)
      for (const [form, role] of forms(alternative, calendar, longest)) all.set(form, role);
    positions.push(all);
  }
  return positions;
}

function forms(word: string, calendar: Calendar, longest = Number.POSITIVE_INFINITY): Forms {
  if (!word.endsWith('~')) return new Map([[fold(word), 'plain']]);
  const base = fold(word.slice(0, -1));
  const out: Forms = new Map([[base, 'plain']]);
  const stems = [base];
  for (const [ending, replacement] of calendar.stems ?? NONE)
    if (base.endsWith(ending)) stems.push(base.slice(0, base.length - ending.length) + replacement);
  const suffixes = calendar.suffixes;
  if (suffixes)
    for (const stem of stems)
      for (const role of ['until', 'from', 'plain'] as const)
        for (const suffix of endings(suffixes[role])) if (suffix.length <= longest) out.set(stem + suffix, role);
  return out;
}

function endings(list: Words | undefined): string[] {
  return (list ?? NONE).flatMap((entry) => entry.split('|')).map(fold);
}

function addSuffixes(table: Map<string, Role>, lists: (Endings & { decade?: Words }) | undefined): void {
  for (const role of ['decade', 'until', 'from', 'plain'] as const)
    for (const ending of endings(lists?.[role])) if (!table.has(ending)) table.set(ending, role);
}

function addNames(add: Add, calendar: Calendar): void {
  const unused = new Set((calendar.unused ?? NONE).map(fold));
  const inflects = calendar.suffixes !== undefined;
  const table = (kind: 'month' | 'weekday', names: keyof CldrCalendar, more: Overlay | undefined, short: boolean) => {
    calendar.cldr[names].forEach((list, i) => {
      const kept = list.filter((form) => !unused.has(fold(form)));
      add(kind, inflects && !short ? kept.map((form) => `${form}~`) : kept, i + 1, { short, weak: short });
      add(kind, more?.[i + 1], i + 1, { short, weak: short });
    });
  };
  table('month', 'months', calendar.months, false);
  table('month', 'monthsShort', calendar.monthsShort, true);
  table('weekday', 'weekdays', calendar.weekdays, false);
  table('weekday', 'weekdaysShort', calendar.weekdaysShort, true);
}

function addUnits(add: Add, { units, glue }: Calendar, datesOnly: boolean): void {
  add('unit', units.year, 'year');
  add('unit', units.date, 'date');
  add('unit', units.dayNumber, 'dayNumber');
  add('unit', units.month, 'month');
  add('unit', units.day, 'day');
  add('glue', glue, true);
  if (datesOnly) return;
  add('unit', units.years, 'years');
  add('unit', units.monthCount, 'monthCount');
  add('unit', units.week, 'week');
  add('unit', units.weekend, 'weekend');
  add('unit', units.quarter, 'quarter');
  add('unit', units.halfYear, 'half');
  add('unit', units.half, 'halfOf');
  add('unit', units.tenDays, 'tenDays');
  add('unit', units.decade, 'decade');
  add('unit', units.century, 'century');
}

function addAll(add: Add, calendar: Calendar): void {
  const { seasons, determiners, range, tense } = calendar;
  add('season', seasons.spring, 21);
  add('season', seasons.summer, 22);
  add('season', seasons.autumn, 23);
  add('season', seasons.winter, 24);
  for (const [name, list] of Object.entries(calendar.parts ?? {})) add('part', list, PARTS[name] as YearPart);
  calendar.ordinals.forEach((word, i) => {
    add('ordinal', [word], i + 1);
  });
  add('ordinal', calendar.last, -1);
  calendar.cardinals?.forEach((word, i) => {
    add('cardinal', [word], i + 1);
  });
  for (const name of Object.keys(determiners) as Determiner[]) add('determiner', determiners[name], name);
  addRelative(add, calendar);
  add('distance', calendar.ago?.before, { sign: -1, anchor: 'reference' });
  add('distanceAfter', calendar.ago?.after, { sign: -1, anchor: 'reference' });
  add('distance', calendar.ahead?.before, { sign: 1, anchor: 'reference' });
  add('distanceAfter', calendar.ahead?.after, { sign: 1, anchor: 'reference' });
  add('distance', calendar.later?.before, { sign: 1, anchor: 'context' });
  add('distanceAfter', calendar.later?.after, { sign: 1, anchor: 'context' });
  add('distance', calendar.earlier?.before, { sign: -1, anchor: 'context' });
  add('distanceAfter', calendar.earlier?.after, { sign: -1, anchor: 'context' });
  for (const edge of ['start', 'mid', 'end', 'approx'] as const) {
    add('modifier', calendar.modifiers[edge], edge);
    add('modifierAfter', calendar.modifiersAfter?.[edge], edge);
  }
  for (const unit of ['year', 'month', 'week'] as const)
    for (const edge of ['start', 'mid', 'end'] as const) add('edge', calendar.edges?.[unit]?.[edge], { unit, edge });
  add('from', range.from, true);
  add('to', range.to, true);
  add('and', range.and, true);
  add('between', range.between, true);
  add('toAfter', range.toAfter, true);
  for (const bound of ['before', 'after', 'until', 'since', 'by'] as const) {
    add('bound', calendar.bounds[bound]?.before, bound);
    add('boundAfter', calendar.bounds[bound]?.after, bound);
  }
  add('inside', calendar.inside, true);
  add('counted', calendar.counted, true);
  add('numbered', calendar.numbered, true);
  add('otherEra', calendar.otherEra, true);
  for (const [decade, list] of Object.entries(calendar.decades ?? {})) add('decade', list, Number(decade));
  add('plan', calendar.plan?.before, true);
  add('planAfter', calendar.plan?.after, true);
  for (const [when, list] of Object.entries(calendar.feasts ?? {})) add('feast', list, feast(when));
  add('never', calendar.never, true);
  add('tense', tense?.future, 'future');
  add('tense', tense?.past, 'past');
  add('quote', tense?.quote, true);
  add('eve', calendar.eve, true);
}

function addRelative(add: Add, calendar: Calendar): void {
  const tables = [
    ['reference', calendar.relative],
    ['context', calendar.anaphoric ?? {}],
  ] as const;
  for (const [anchor, table] of tables)
    for (const [unit, amounts] of Object.entries(table) as [CalendarUnit, ByAmount][])
      for (const [amount, list] of Object.entries(amounts))
        add('relative', list, { unit, amount: Number(amount), anchor });
}

function feast(when: string): Values['feast'] {
  if (when.startsWith('easter')) return { easter: Number(when.slice('easter'.length)) };
  const [month = 1, day = 1] = when.split('-').map(Number);
  return { month, day };
}
