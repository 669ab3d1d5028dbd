import type { DateValue, EventStatus } from '../model/record.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The status by the verb, set right by the date: what is under way on the day of publication is held, what lies ahead is not. */
export function statusOf(scene: Scene, trigger: Trigger, date: DateValue | null): EventStatus {
  const published = scene.reference.published?.slice(0, 10) ?? null;
  if (!published || !date?.start || !date.end) return trigger.status;
  if (trigger.status === 'held' && trigger.present && date.start > published) return 'scheduled';
  if (trigger.status === 'scheduled' && date.end < published) return 'held';
  return trigger.status;
}
