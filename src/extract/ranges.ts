import { resolveDate } from '../dates/index.ts';
import { parseYearless } from '../dates/reference.ts';
import type { DateFinding } from '../model/mentions.ts';
import type { DateValue } from '../model/record.ts';
import type { CueKind } from './cues.ts';
import { addDays, daysBetween } from './date-values.ts';
import { type DateCandidate, datesOf, plain } from './dates.ts';
import { weightOf } from './find-date.ts';
import { hasContext, type Scene, type SceneSentence } from './scene.ts';
import { type Trigger, typeOfNoun } from './triggers.ts';

/** An event of several days is not longer than this. */
const LONGEST = 31;

interface Day {
  /** ISO, or "XXXX-10-07" where the year is not known. */
  day: string;
  /** "Until" stands beside it. */
  until: boolean;
}

/** A range whose first and last day are told apart: "opened on Monday … closed today". `found` is one of the two. */
export function widen(
  scene: Scene,
  found: DateCandidate,
  scope: readonly SceneSentence[],
  trigger: Trigger,
): DateCandidate {
  const whole = wholeOf(scene, found, scope, trigger);
  if (whole) return whole;
  const day = dayOf(found.value);
  if (!day) {
    const exact = dayWithin(scene, found, scope, trigger);
    return exact ? widen(scene, exact, scope, trigger) : found;
  }
  const last = nearestTo(scene, scope, 'context:closed', found);
  // "On 3 May the fair began. It will go on until the 8th": no other beginning is told.
  const first = nearestTo(scene, scope, 'context:opened', found)?.day ?? (last?.until ? day : null);
  if (!first || !last || first >= last.day || isMasked(first) !== isMasked(last.day))
    return lasting(scene, found, day, trigger) ?? found;
  if (daysBetween(counted(first), counted(last.day)) > LONGEST) return found;
  if (day !== first && day !== last.day) return found;
  return { ...found, value: rangeOf(found.value, first, last.day), rule: 'first and last day told apart' };
}

/** The one day that a value is; null for all others. */
function dayOf({ precision, start, edtf }: DateValue): string | null {
  if (precision === 'day') return start;
  return precision === 'partial' && parseYearless(edtf) ? edtf : null;
}

function isMasked(day: string): boolean {
  return day.startsWith('XXXX');
}

/** A day without a year is counted in a common one. */
function counted(day: string): string {
  return day.replace('XXXX', '2001');
}

function rangeOf({ inferred }: DateValue, first: string, last: string): DateValue {
  const edtf = `${first}/${last}`;
  if (isMasked(first)) return { start: null, end: null, edtf, precision: 'partial', inferred, modifier: null };
  return { start: first, end: last, edtf, precision: 'range', inferred, modifier: null };
}

/** "Wound up on Tuesday … The meeting, held on 7 and 8 October, …": one day of those that another sentence names. */
function wholeOf(
  scene: Scene,
  { sentence, value }: DateCandidate,
  scope: readonly SceneSentence[],
  trigger: Trigger,
): DateCandidate | null {
  if (!dayOf(value)) return null;
  for (const other of scope) {
    if (other === sentence || other.dates.length === 0 || weightOf(other, trigger) < OWN) continue;
    if (!other.nouns.some((n) => (typeOfNoun(n) ?? trigger.type) === trigger.type || trigger.noun === null)) continue;
    for (const found of datesOf(scene, other, trigger.status, trigger.present))
      if (holds(found.value, value)) return { ...found, rule: 'days of which one is told elsewhere' };
  }
  return null;
}

const LONG = new Set<DateValue['precision']>(['week', 'month', 'season', 'quarter']);

/** "Gathered earlier this week … The three-day event ended on Thursday": the day that another sentence about it tells. */
function dayWithin(
  scene: Scene,
  { sentence, value }: DateCandidate,
  scope: readonly SceneSentence[],
  trigger: Trigger,
): DateCandidate | null {
  const { start, end } = value;
  if (!LONG.has(value.precision) || !start || !end || trigger.status !== 'held') return null;
  for (const other of scope) {
    if (other === sentence || other.nouns.length === 0 || weightOf(other, trigger) <= OWN) continue;
    for (const found of datesOf(scene, other, trigger.status)) {
      const day = found.value;
      if (day.precision === 'day' && day.start && day.start >= start && day.start <= end)
        return { ...found, rule: 'day within a longer time' };
    }
  }
  return null;
}

/** A sentence that names the event and says that it is held. */
const OWN = 5;

function holds(range: DateValue, day: DateValue): boolean {
  // A week has two ends, too, but no more is known of it.
  if (LONG.has(range.precision)) return false;
  const [first, last] = range.edtf.split('/');
  if (!first || !last || first.length !== day.edtf.length || last.length !== first.length) return false;
  if (!range.start || !range.end || !day.start) return first === day.edtf || last === day.edtf;
  return range.start <= day.start && range.end >= day.start && daysBetween(range.start, range.end) <= LONGEST;
}

/** Tokens between a day and the word of beginning or ending, which may close a long clause. */
const FARTHEST = 16;

const DAYS: Readonly<Partial<Record<CueKind, number>>> = {
  'context:twoDays': 2,
  'context:threeDays': 3,
  'context:fourDays': 4,
  'context:fiveDays': 5,
};

/** "The two-day session ended on Wednesday", "arrived on Monday on a three-day visit": the other end, counted from the one that is told. */
function lasting(scene: Scene, found: DateCandidate, day: string, trigger: Trigger): DateCandidate | null {
  const { sentence, value } = found;
  if (sentence !== trigger.sentence && sentence.nouns.length === 0) return null;
  const own = lengthIn(sentence);
  // "… opened today. It will go on for three days", "… ended today. The proceedings, held over two days, …"
  const told = own ?? lengthOfNext(scene, sentence);
  if (!told) return null;
  const ended = hasContext(sentence, 'context:closed') && !hasContext(sentence, 'context:opened');
  if (own && !ended && !hasContext(sentence, 'context:opened') && trigger.type !== 'visit') return null;
  const other = addDays(counted(day), ended ? 1 - told : told - 1);
  const shown = isMasked(day) ? `XXXX${other.slice(4)}` : other;
  const [first, last] = ended ? [shown, day] : [day, shown];
  return { ...found, value: rangeOf(value, first, last), rule: 'one end and the length' };
}

function lengthIn(sentence: SceneSentence): number | null {
  for (const { kind } of sentence.context) {
    const days = DAYS[kind];
    if (days) return days;
  }
  return null;
}

/** The sentence behind it says how long it goes on, and names no other day. */
function lengthOfNext(scene: Scene, sentence: SceneSentence): number | null {
  const { order, blockIndex } = sentence;
  const next = scene.sentences[order + 1];
  if (!next || next.blockIndex !== blockIndex || next.dates.length > 0) return null;
  const bounded = [next, sentence].some((s) => hasContext(s, 'context:closed') || hasContext(s, 'context:opened'));
  return bounded ? lengthIn(next) : null;
}

/** The day that stands nearest to a cue of beginning or ending. */
function nearestTo(
  scene: Scene,
  scope: readonly SceneSentence[],
  kind: 'context:opened' | 'context:closed',
  found: DateCandidate,
): Day | null {
  let best: Day | null = null;
  let nearest = FARTHEST;
  for (const sentence of scope) {
    if (sentence.zone === 'background' || sentence.zone === 'announcement' || sentence.zone === 'title') continue;
    const cues = sentence.context.filter((c) => c.kind === kind);
    if (cues.length === 0) continue;
    for (const { mention, value: told } of datesOf(scene, sentence, 'held')) {
      const value = mention.partial.bound ? untilDay(scene, mention, found) : told;
      const day = value && dayOf(value);
      if (!day || (mention.partial.bound && kind === 'context:opened')) continue;
      for (const cue of cues) {
        const { from, to } = mention.partial;
        const gap = from >= cue.to ? from - cue.to : Math.max(0, cue.from - to);
        if (gap >= nearest) continue;
        // Of two days in one sentence each belongs to the cue beside it.
        if (sentence === found.sentence && hasNearer(sentence, OTHER[kind], { from, to }, gap)) continue;
        best = { day, until: Boolean(mention.partial.bound) };
        nearest = gap;
      }
    }
  }
  return best;
}

/** "Until the 8th": that day, the first one that is not before the day found. */
function untilDay(scene: Scene, { partial }: DateFinding, found: DateCandidate): DateValue | null {
  if (partial.bound !== 'before' && partial.bound !== 'by') return null;
  const start = dayOf(found.value) ?? '';
  for (const tense of ['past', 'future'] as const) {
    const value = plain(resolveDate({ ...partial, bound: null }, scene.reference, tense));
    const day = dayOf(value);
    if (day && isMasked(day) === isMasked(start) && day >= start) return value;
  }
  return null;
}

const OTHER = { 'context:opened': 'context:closed', 'context:closed': 'context:opened' } as const;

function hasNearer(
  sentence: SceneSentence,
  kind: CueKind,
  { from, to }: { from: number; to: number },
  gap: number,
): boolean {
  return sentence.context.some((c) => {
    if (c.kind !== kind) return false;
    return (from >= c.to ? from - c.to : Math.max(0, c.from - to)) < gap;
  });
}
