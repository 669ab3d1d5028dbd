import { parseYearless } from '../dates/reference.ts';
import type { EventDate, EventRecord, EventType, Participant } from '../model/record.ts';
import { namingNoun } from './frames.ts';
import type { EventFrame } from './scene.ts';
import { type Trigger, typeOfNoun } from './triggers.ts';

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
  const { date, venue, status } = event;
  if (event.type === 'visit' && !hasVisitor(event.participants) && !(isOfDays(date) && venue?.city)) return false;
  let points = Math.min(whoMet(trigger, event.participants), MANY);
  // Two states make what would be an encounter a meeting.
  if (event.participants.filter((p) => p.kind === 'country').length > 1) points += 1;
  if (trigger.verb?.kind === 'verbs:met' && event.issues.length > 0) points += 1;
  if (isNamed(frame)) points += FORMAL.has(event.type) ? 2 : 1;
  if (date && (date.start !== null || date.precision === 'partial')) points += 1;
  if (venue && (venue.city !== null || venue.country !== null || venue.facility !== null)) points += 1;
  if (status === 'cancelled' || status === 'postponed') points += 1;
  return points >= ENOUGH;
}

/** "A trip to Iceland comes with a question": a country alone is where one may go. */
function hasVisitor(participants: readonly Participant[]): boolean {
  return participants.length > 1 || participants.some((p) => p.kind !== 'country');
}

/** Dated to the day, as news are. */
function isOfDays(date: EventDate | null): boolean {
  return date?.precision === 'day' || date?.precision === 'range' || parseYearless(date?.edtf.split('/')[0]) !== null;
}

/** What was discussed was so by sides; persons who speak somewhere in a text make no event of it. */
function whoMet({ noun, verb }: Trigger, participants: readonly Participant[]): number {
  if (noun || verb?.kind !== 'discussion:verbs') return participants.length;
  return participants.filter((p) => p.kind !== 'person').length;
}

/** Its own noun or the title's says what it was; "event", "activity" does not. */
function isNamed({ made, scope }: EventFrame): boolean {
  if (typeOfNoun(made.trigger.noun) !== null) return true;
  return namingNoun(made.trigger, scope)?.sentence.zone === 'title';
}
