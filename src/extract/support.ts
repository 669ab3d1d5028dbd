import type { EventRecord, EventType } from '../model/record.ts';
import { namingNoun } from './frames.ts';
import type { EventFrame } from './scene.ts';

/** A report answers at least so many of: who, when, where, and what it was. */
const ENOUGH = 3;

/** More people than these say no more of whether there was an event. */
const MANY = 3;

/** Nobody calls a chance encounter so. */
const FORMAL = new Set<EventType>(['consultation', 'session', 'summit', 'talks', 'signing']);

/**
 * Whether enough is known of the main event to believe in it. "The wall met a wrecking ball on Wednesday", "the case is being
 * examined": a cue word without people, day and place is ordinary prose.
 */
export function isSupported(frame: EventFrame, event: EventRecord): boolean {
  const { trigger } = frame.made;
  const named = trigger.noun !== null || namingNoun(trigger, frame.scope) !== null;
  const { date, venue, status } = event;
  let points = Math.min(event.participants.length, MANY);
  if (named) points += FORMAL.has(event.type) ? 2 : 1;
  if (date && (date.start !== null || date.precision === 'partial')) points += 1;
  if (venue && (venue.city !== null || venue.country !== null || venue.facility !== null)) points += 1;
  if (status === 'cancelled' || status === 'postponed') points += 1;
  return points >= ENOUGH;
}
