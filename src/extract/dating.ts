import { resolveDate } from '../dates/index.ts';
import { type DateCandidate, datesOf, plain } from './dates.ts';
import { findEventDate, findLeadDate } from './find-date.ts';
import type { OtherEvent } from './others.ts';
import { widen } from './ranges.ts';
import type { Scene, SceneSentence } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The date that the text gives the main event, or null. */
export function dateMain(
  scene: Scene,
  trigger: Trigger,
  scope: readonly SceneSentence[],
  others: readonly OtherEvent[],
): DateCandidate | null {
  const found = findEventDate(scene, trigger, scope) ?? findLeadDate(scene, trigger);
  return found && beforeNext(scene, withYear(scene, widen(scene, found, scope, trigger), scope, trigger), others);
}

/** "On 5 May … It will be held on 5 May 2021": the same day is told once more, with its year. */
function withYear(
  scene: Scene,
  found: DateCandidate,
  scope: readonly SceneSentence[],
  trigger: Trigger,
): DateCandidate {
  if (found.value.precision !== 'partial') return found;
  for (const sentence of scope)
    for (const other of datesOf(scene, sentence, trigger.status))
      if (other.value.start && other.value.edtf.replace(/\d{4}/g, 'XXXX') === found.value.edtf)
        return { ...other, rule: 'the same day, told with its year' };
  return found;
}

/** Without a publication date the next event, dated with its year, settles the year of this one: the last such day before it. */
function beforeNext(scene: Scene, found: DateCandidate, others: readonly OtherEvent[]): DateCandidate {
  if (found.value.precision !== 'partial' || scene.reference.published) return found;
  for (const { status, date } of others) {
    const { start, inferred } = date.value;
    if (status !== 'scheduled' || !start || inferred.includes('year')) continue;
    const value = resolveDate(found.mention.partial, { ...scene.reference, upper: start }, 'past');
    if (value.start) return { ...found, value: plain(value), rule: 'year from the next event' };
  }
  return found;
}
