import { resolveDate } from '../dates/index.ts';
import type { DateValue, EventDate, EventType, Venue } from '../model/record.ts';
import { type DateCandidate, findEventDate, findLeadDate, quoteDate, upperBound } from './dates.ts';
import { findMainTrigger } from './main.ts';
import { nameOf } from './name.ts';
import { findOthers, type OtherEvent } from './others.ts';
import { widen } from './ranges.ts';
import { type EventFrame, type Scene, type SceneSentence, spanOf } from './scene.ts';
import { statusOf } from './status.ts';
import { findTrigger, type Trigger, typeOfNoun } from './triggers.ts';
import { findVenue } from './venue.ts';

/** The events of a scene, the main one first; each with the sentences that speak of it. */
export function findFrames(scene: Scene): EventFrame[] {
  const triggers = new Map<SceneSentence, Trigger>();
  for (const sentence of scene.sentences) {
    const trigger = sentence.zone === 'background' ? null : findTrigger(sentence);
    if (trigger) triggers.set(sentence, trigger);
  }
  const trigger = findMainTrigger(scene, triggers);
  if (!trigger) return [];
  const wide = scopeOf(scene, []);
  const type = trigger.type ?? typeFromScope(trigger, wide);
  const first = dated(scene, trigger, wide);
  const others = findOthers(scene, { trigger, type, date: first?.value ?? null }, triggers);
  markAnnouncements(scene, trigger, others);
  const scope = scopeOf(scene, others);
  const date = beforeNext(scene, dated(scene, trigger, scope), others);
  const status = statusOf(scene, trigger, date?.value ?? null);
  const eventDate = date ? quoteDate(date) : status === 'held' ? upperBound(scene) : null;
  const main = frame(scene, { ...trigger, status }, type, scope, true, eventDate, mainVenue(scene, trigger, scope));
  return [main, ...others.map((o) => otherFrame(scene, o))];
}

/** Without a publication date the next event, dated with its year, settles the year of this one: the last such day before it. */
function beforeNext(scene: Scene, found: DateCandidate | null, others: readonly OtherEvent[]): DateCandidate | null {
  if (found?.value.precision !== 'partial' || scene.reference.published) return found;
  for (const { status, date } of others) {
    const { start, inferred } = date.value;
    if (status !== 'scheduled' || !start || inferred.includes('year')) continue;
    const value = resolveDate(found.mention.partial, { ...scene.reference, upper: start }, 'past');
    if (value.start) return { ...found, value: withoutTimex(value) };
  }
  return found;
}

function withoutTimex({ start, end, edtf, precision, inferred, modifier }: DateValue): DateValue {
  return { start, end, edtf, precision, inferred, modifier };
}

function dated(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): DateCandidate | null {
  const found = findEventDate(scene, trigger, scope) ?? findLeadDate(scene, trigger);
  return found && widen(scene, found, scope);
}

/** The main event always has a venue, if an empty one. */
function mainVenue(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): Venue {
  return (
    findVenue(scene, trigger, scope) ?? {
      mode: null,
      city: null,
      country: null,
      facility: null,
      text: null,
      startOffset: null,
      endOffset: null,
    }
  );
}

/** What is told of the next round says nothing of the main event, dated or not. */
function markAnnouncements(scene: Scene, main: Trigger, others: readonly OtherEvent[]): void {
  for (const other of others) if (other.status === 'scheduled') other.trigger.sentence.zone = 'announcement';
  for (const sentence of scene.sentences) {
    if (sentence === main.sentence || (sentence.zone !== 'body' && sentence.zone !== 'lead')) continue;
    const has = (kind: string) => sentence.cues.some((c) => c.kind === kind);
    if (has('context:next') && (has('verbs:scheduled') || has('context:agreed'))) sentence.zone = 'announcement';
  }
}

function otherFrame(scene: Scene, { trigger, type, date }: OtherEvent): EventFrame {
  const scope = [trigger.sentence];
  return frame(scene, trigger, type, scope, false, quoteDate(date), findVenue(scene, trigger, scope));
}

function frame(
  scene: Scene,
  trigger: Trigger,
  type: EventType,
  scope: readonly SceneSentence[],
  main: boolean,
  date: EventDate | null,
  venue: Venue | null,
): EventFrame {
  const { sentence, status } = trigger;
  const cue = trigger.noun ?? trigger.verb;
  const range = cue ?? { from: sentence.from, to: sentence.from + 1 };
  const place = sentence.zone === 'title' ? null : spanOf(sentence, range.from, range.to);
  return { type, status, main, name: nameOf(scene, trigger), trigger: place, head: sentence, scope, date, venue };
}

/** Everything but what belongs to other events and to the background; the title first. */
function scopeOf(scene: Scene, others: readonly OtherEvent[]): SceneSentence[] {
  const taken = new Set(others.map((o) => o.trigger.sentence));
  const text = scene.sentences.filter((s) => s.zone !== 'background' && !taken.has(s));
  return scene.title ? [scene.title, ...text] : text;
}

/** What a verb alone has made is called by its name later: "during the consultations", or in the title. */
function typeFromScope(trigger: Trigger, scope: readonly SceneSentence[]): EventType {
  const order = trigger.sentence.order;
  const met = trigger.verb?.kind === 'verbs:met' || trigger.verb?.kind === 'verbs:willMeet';
  const own = met ? order + 1 : order;
  const later = scope.filter((s) => s.zone !== 'title' && s.zone !== 'background' && s.order >= own);
  for (const sentence of [...later, ...scope.filter((s) => s.zone === 'title')]) {
    if (sentence.cues.some((c) => c.kind === 'context:next')) continue;
    for (const cue of sentence.cues) {
      const type = typeOfNoun(cue);
      if (type && type !== 'other' && type !== 'signing') return type;
    }
  }
  return 'meeting';
}
