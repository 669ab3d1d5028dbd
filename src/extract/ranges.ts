import { daysBetween } from './date-values.ts';
import { type DateCandidate, datesOf } from './dates.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** An event of several days is not longer than this. */
const LONGEST = 31;

/** A range whose first and last day are told apart: "opened on Monday … closed today". `found` is one of the two. */
export function widen(scene: Scene, found: DateCandidate, scope: readonly SceneSentence[]): DateCandidate {
  const { value } = found;
  if (value.precision !== 'day' || !value.start) return found;
  const first = nearestTo(scene, scope, 'context:opened', found);
  const last = nearestTo(scene, scope, 'context:closed', found);
  if (!first?.start || !last?.end || first.start >= last.end) return found;
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

/** The day that stands nearest to a cue of beginning or ending. */
function nearestTo(
  scene: Scene,
  scope: readonly SceneSentence[],
  kind: 'context:opened' | 'context:closed',
  found: DateCandidate,
): { start: string | null; end: string | null } | null {
  let best: { start: string | null; end: string | null } | null = null;
  let nearest = 12;
  for (const sentence of scope) {
    if (sentence.zone === 'background' || sentence.zone === 'announcement' || sentence.zone === 'title') continue;
    const cues = sentence.context.filter((c) => c.kind === kind);
    if (cues.length === 0) continue;
    for (const { mention, value } of datesOf(scene, sentence, 'held')) {
      if (value.precision !== 'day') continue;
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
        best = value;
        nearest = gap;
      }
    }
  }
  return best;
}

function hasNearer(sentence: SceneSentence, from: number, to: number, gap: number): boolean {
  return sentence.context.some((c) => {
    if (c.kind !== 'context:opened') return false;
    return (from >= c.to ? from - c.to : Math.max(0, c.from - to)) < gap;
  });
}
