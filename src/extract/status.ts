import { parseYearless } from '../dates/reference.ts';
import type { DateValue, EventStatus } from '../model/record.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** The status by the verb, set right by the date: what is under way on the day of publication is held, what lies ahead is not. */
export function statusOf(scene: Scene, trigger: Trigger, date: DateValue | null): EventStatus {
  const published = scene.reference.published?.slice(0, 10) ?? null;
  if (trigger.status === 'held' && trigger.present && isAfterDateline(scene.reference.dateline, date))
    return 'scheduled';
  if (!published || !date?.start || !date.end) return trigger.status;
  if (trigger.status === 'held' && trigger.present && date.start > published) return 'scheduled';
  if (trigger.status === 'scheduled' && date.end < published) return 'held';
  return trigger.status;
}

/** Without a year: a day of the same or the next months behind the dateline's. */
function isAfterDateline(dateline: string | null | undefined, date: DateValue | null): boolean {
  if (date?.precision !== 'partial') return false;
  const day = parseYearless(date.edtf.split('/')[0]);
  const line = parseYearless(dateline);
  if (!day || !line) return false;
  const gap = (day.month - line.month) * 31 + day.day - line.day;
  return gap > 0 && gap < AHEAD;
}

/** Days, of months of 31: what lies further ahead may as well lie behind. */
const AHEAD = 186;
