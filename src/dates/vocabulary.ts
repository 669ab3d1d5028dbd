import type { ByAmount, Calendar, CldrCalendar, Overlay } from '../languages/types/calendar.ts';
import type { CalendarUnit, YearPart } from '../model/partial-date.ts';
import { fold } from '../text/fold.ts';
import type { Add } from './forms.ts';
import type { Determiner, Values } from './words.ts';

/** What each list of a pack's calendar means. */

const NONE: readonly never[] = [];
const PARTS: Readonly<Record<string, YearPart>> = { H1: 40, H2: 41, Q1: 33, Q2: 34, Q3: 35, Q4: 36 };

export function addNames(add: Add, calendar: Calendar): void {
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

export function addUnits(add: Add, { units, glue }: Calendar): void {
  add('unit', units.year, 'year');
  add('unit', units.date, 'date');
  add('unit', units.dayNumber, 'dayNumber');
  add('unit', units.month, 'month');
  add('unit', units.day, 'day');
  add('glue', glue, true);
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

export function addAll(add: Add, calendar: Calendar): void {
  const { seasons, determiners, range, tense } = calendar;
  add('season', seasons.spring, 21);
  add('season', seasons.summer, 22);
  add('season', seasons.autumn, 23);
  add('season', seasons.winter, 24);
  for (const [name, list] of Object.entries(calendar.parts ?? {})) add('part', list, PARTS[name] as YearPart);
  calendar.ordinals.forEach((word, i) => {
    add('ordinal', [word], i + 1);
  });
  calendar.dayWords?.forEach((word, i) => {
    add('dayWord', word ? [word] : [], i + 1);
  });
  add('first', calendar.first, true);
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
  add('distance', calendar.aheadIfFuture?.before, { sign: 1, anchor: 'reference', onlyAhead: true });
  add('distanceAfter', calendar.aheadIfFuture?.after, { sign: 1, anchor: 'reference', onlyAhead: true });
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
  add('toNext', range.toNext, true);
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
  add('every', calendar.every?.before, true);
  add('everyAfter', calendar.every?.after, true);
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
