import { resolveDate } from '../dates/index.ts';
import type { DateFinding } from '../model/mentions.ts';
import type { DateValue } from '../model/record.ts';
import type { CueKind } from './cues.ts';
import { addDays, daysBetween } from './date-values.ts';
import { type DateCandidate, datesOf, plain } from './dates.ts';
import { hasContext, type Scene, type SceneSentence } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** An event of several days is not longer than this. */
const LONGEST = 31;

interface Day {
  start: string | null;
  end: string | null;
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
  const { value } = found;
  if (value.precision !== 'day' || !value.start) return found;
  const last = nearestTo(scene, scope, 'context:closed', found);
  // "On 3 May the fair began. It will go on until the 8th": no other beginning is told.
  const first = nearestTo(scene, scope, 'context:opened', found) ?? (last?.until ? value : null);
  if (!first?.start || !last?.end || first.start >= last.end) return lasting(found, trigger) ?? found;
  if (daysBetween(first.start, last.end) > LONGEST) return found;
  if (value.start !== first.start && value.start !== last.end) return found;
  const inferred = found.value.inferred;
  const edtf = `${first.start}/${last.end}`;
  return {
    ...found,
    value: { start: first.start, end: last.end, edtf, precision: 'range', inferred, modifier: null },
    rule: 'first and last day told apart',
  };
}

const DAYS: Readonly<Partial<Record<CueKind, number>>> = {
  'context:twoDays': 2,
  'context:threeDays': 3,
  'context:fourDays': 4,
};

/** "The two-day session ended on Wednesday", "arrived on Monday on a three-day visit": the other end, counted from the one that is told. */
function lasting(found: DateCandidate, trigger: Trigger): DateCandidate | null {
  const { sentence, value } = found;
  if (sentence !== trigger.sentence || !value.start) return null;
  const days = sentence.context.map((c) => DAYS[c.kind]).find((n) => n !== undefined);
  if (!days) return null;
  const ended = hasContext(sentence, 'context:closed');
  if (!ended && !hasContext(sentence, 'context:opened') && trigger.type !== 'visit') return null;
  const other = addDays(value.start, ended ? 1 - days : days - 1);
  const [start, end] = ended ? [other, value.start] : [value.start, other];
  const edtf = `${start}/${end}`;
  const { inferred } = value;
  return {
    ...found,
    value: { start, end, edtf, precision: 'range', inferred, modifier: null },
    rule: 'one end and the length',
  };
}

/** The day that stands nearest to a cue of beginning or ending. */
function nearestTo(
  scene: Scene,
  scope: readonly SceneSentence[],
  kind: 'context:opened' | 'context:closed',
  found: DateCandidate,
): Day | null {
  let best: Day | null = null;
  let nearest = 12;
  for (const sentence of scope) {
    if (sentence.zone === 'background' || sentence.zone === 'announcement' || sentence.zone === 'title') continue;
    const cues = sentence.context.filter((c) => c.kind === kind);
    if (cues.length === 0) continue;
    for (const { mention, value: told } of datesOf(scene, sentence, 'held')) {
      const value = mention.partial.bound ? untilDay(scene, mention, found) : told;
      if (value?.precision !== 'day' || (mention.partial.bound && kind === 'context:opened')) continue;
      for (const cue of cues) {
        const { from, to } = mention.partial;
        const gap = from >= cue.to ? from - cue.to : Math.max(0, cue.from - to);
        if (gap >= nearest) continue;
        // Of two days in one sentence each belongs to the cue beside it.
        if (
          sentence === found.sentence &&
          kind === 'context:closed' &&
          value.start &&
          hasNearer(sentence, from, to, gap)
        )
          continue;
        best = { ...value, until: Boolean(mention.partial.bound) };
        nearest = gap;
      }
    }
  }
  return best;
}

/** "Until the 8th": that day, the first one that is not before the day found. */
function untilDay(scene: Scene, { partial }: DateFinding, found: DateCandidate): DateValue | null {
  if (partial.bound !== 'before' && partial.bound !== 'by') return null;
  const start = found.value.start ?? '';
  for (const tense of ['past', 'future'] as const) {
    const value = plain(resolveDate({ ...partial, bound: null }, scene.reference, tense));
    if (value.start && value.start >= start) return value;
  }
  return null;
}

function hasNearer(sentence: SceneSentence, from: number, to: number, gap: number): boolean {
  return sentence.context.some((c) => {
    if (c.kind !== 'context:opened') return false;
    return (from >= c.to ? from - c.to : Math.max(0, c.from - to)) < gap;
  });
}
