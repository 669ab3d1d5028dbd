import type { EventStatus, EventType } from '../model/record.ts';
import { asidesOf } from './asides.ts';
import type { Cue, CueKind } from './cues.ts';
import { documentRanges } from './documents/index.ts';
import { hasContext, hasVerb, type SceneSentence } from './scene.ts';
import { isFramed, isMeeting, isVerbFinal, STATUS, type Trigger, TYPES, typeOfNoun } from './triggers.ts';

/** Which noun and which verb of a sentence make an event, and how surely. */

/** The trigger of a sentence, or null. */
export function findTrigger(sentence: SceneSentence): Trigger | null {
  const nouns = eventNouns(sentence);
  const all = ownVerbs(sentence);
  // "They discussed the summit, which will be held in May": what is told there is not what is reported.
  const verbs = all.filter((v) => !asidesOf(sentence).some((a) => v.from >= a.from && v.from < a.to));
  if (verbs.length === 0 && all.length > 0) {
    const told = discussion(sentence);
    if (told) return told;
  }
  return triggerOf(sentence, nouns, verbs.length > 0 ? verbs : all);
}

function triggerOf(sentence: SceneSentence, nouns: readonly Cue[], verbs: readonly Cue[]): Trigger | null {
  const verb = governingVerb(sentence, verbs);
  const noun = headNoun(sentence, isMeeting(verb) ? nouns.filter((n) => !isFrame(n, verb)) : nouns, verb);
  if (!verb && !noun) return signing(sentence, 2) ?? discussion(sentence);
  const status = verb ? (STATUS[verb.kind] as EventStatus) : isAhead(sentence) ? 'scheduled' : 'held';
  const strength = strengthOf(sentence, noun, verb);
  if (strength < 2) return discussion(sentence) ?? make(sentence, noun, verb, status, strength);
  return make(sentence, noun, verb, status, strength);
}

/** "X met Y, who was there on a visit, for a forum": neither is what is reported. */
const FRAMES = new Set<CueKind>(['nouns:visit', 'nouns:conference', 'nouns:other']);

function isFrame(noun: Cue, verb: Cue | null): boolean {
  if (!FRAMES.has(noun.kind)) return false;
  // "They met at a seminar": it stands right behind the verb.
  const end = verb?.split ? verb.from + 1 : (verb?.to ?? 0);
  return noun.kind !== 'nouns:conference' || noun.from < end || noun.from - end > OBJECT;
}

function make(
  sentence: SceneSentence,
  noun: Cue | null,
  verb: Cue | null,
  status: EventStatus,
  strength: number,
): Trigger {
  const present = verb?.kind === 'verbs:underway';
  return { sentence, noun, verb, type: typeOf(noun, verb), status, present, strength };
}

/** A visit or a call is one by its verb; a meeting of two only where nothing else is named. */
function typeOf(noun: Cue | null, verb: Cue | null): EventType | null {
  if (verb?.kind === 'verbs:phoned') return 'call';
  const named = typeOfNoun(noun);
  if (named) return named;
  if (verb?.kind === 'verbs:visited' || verb?.kind === 'verbs:willVisit') return 'visit';
  return null;
}

/** Nouns that may name the event: not those of a frame ("on the sidelines of the summit") nor of a document's title. */
function eventNouns(sentence: SceneSentence): readonly Cue[] {
  const { nouns } = sentence;
  if (nouns.length === 0) return nouns;
  const documents = documentRanges(sentence);
  const free = nouns.filter((n) => !documents.some((d) => d.from < n.from && d.to >= n.to));
  return free.filter((n) => !isFramed(sentence, n));
}

/** How far a verb may stand from the noun that it belongs to. */
const NEAR = 6;

/** "Told at a briefing, held at the ministry, that the session will be held …": the briefing's verb is not the session's. */
function ownVerbs(sentence: SceneSentence): readonly Cue[] {
  const { verbs, nouns } = sentence;
  if (verbs.length < 2 || nouns.length < 2) return verbs;
  const briefings = nouns.filter((n) => n.kind === 'nouns:other');
  if (briefings.length === 0 || briefings.length === nouns.length) return verbs;
  const own = verbs.filter((v) => !briefings.some((n) => Math.max(n.from - v.to, v.from - n.to) <= NEAR));
  return own.length > 0 ? own : verbs;
}

/**
 * The verb of the main clause: the last one where verbs stand last, else the first. Cancelled and postponed win, but for
 * what was held after all ("the session, postponed in March, took place").
 */
function governingVerb(sentence: SceneSentence, told: readonly Cue[]): Cue | null {
  // "After a phone call of the presidents the ministers met".
  const verbs = told.filter((c) => c.kind !== 'verbs:phoned' || !isFramedCall(sentence, c));
  if (verbs.length === 0) return null;
  const phoned = verbs.find((c) => c.kind === 'verbs:phoned');
  if (phoned) return phoned;
  const first = verbs.find((c) => c.kind === 'verbs:cancelled' || c.kind === 'verbs:postponed');
  // "It will not take place in May and is put off until autumn".
  const off =
    first?.kind === 'verbs:cancelled'
      ? (verbs.find((c) => c.kind === 'verbs:postponed' && c.from >= first.to) ?? first)
      : first;
  if (off && !verbs.some((c) => c.from >= off.to && (c.kind === 'verbs:held' || c.kind === 'verbs:met'))) return off;
  const chosen = isVerbFinal(sentence) ? verbs.at(-1) : verbs[0];
  // "As X announced, the experts will meet": without a noun the verb of meeting makes the event.
  if (chosen?.kind === 'verbs:scheduled' && sentence.nouns.length === 0)
    return verbs.find((c) => c.kind === 'verbs:willMeet') ?? chosen;
  // "On a working visit" has no tense of its own.
  if (chosen?.kind === 'verbs:visited' && sentence.nouns.some((c) => c.kind === 'nouns:visit' && isWithin(c, chosen)))
    return verbs.find((c) => AHEAD.has(c.kind) || (c.kind === 'verbs:met' && isBare(chosen))) ?? chosen;
  return chosen ?? null;
}

function isFramedCall(sentence: SceneSentence, verb: Cue): boolean {
  return sentence.nouns.some((n) => n.kind === 'nouns:call' && isWithin(n, verb) && isFramed(sentence, n));
}

const AHEAD = new Set<CueKind>(['verbs:willVisit', 'verbs:scheduled']);

/** "On a visit" beside a name, without a verb: what is reported is another thing. */
function isBare(cue: Cue): boolean {
  return !cue.split && cue.to - cue.from <= 2;
}

function isWithin(inner: Cue, outer: Cue): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** How far an object may stand behind its verb: "held political consultations". */
const OBJECT = 3;

function headNoun(sentence: SceneSentence, nouns: readonly Cue[], verb: Cue | null): Cue | null {
  const named = nouns.filter((n) => TYPES[n.kind] !== undefined);
  const chief = named.filter((n) => n.kind !== 'nouns:other');
  const pool = chief.length > 0 ? chief : named.length > 0 ? named : nouns;
  if (pool.length < 2 || !verb) return pool[0] ?? null;
  if (sentence.block.pack?.events.headFinal) {
    const before = pool.filter((n) => n.to <= verb.to);
    return before.at(-1) ?? endOfPhrase(sentence, pool);
  }
  const end = verb.split ? verb.from + 1 : verb.to;
  const object = pool.find((n) => n.from >= end && n.from - end <= OBJECT);
  return object ?? pool[0] ?? null;
}

/** "Was held the assembly's annual session": behind its verb the last noun of the phrase is the head. */
function endOfPhrase(sentence: SceneSentence, nouns: readonly Cue[]): Cue | null {
  let [head = null] = nouns;
  for (const noun of nouns) {
    if (!head || noun === head) continue;
    if (noun.from - head.to > OBJECT || sentence.verbs.some((v) => v.from >= (head as Cue).to && v.from < noun.from))
      break;
    let parted = false;
    for (let i = head.to; i < noun.from; i++) parted ||= sentence.block.tokens[i]?.kind === 'mark';
    if (parted) break;
    head = noun;
  }
  return head;
}

function strengthOf(sentence: SceneSentence, noun: Cue | null, verb: Cue | null): number {
  const has = (...kinds: CueKind[]) => sentence.cues.some((c) => kinds.includes(c.kind));
  const weak = noun?.kind === 'nouns:other';
  if (verb?.kind === 'verbs:phoned') return 3;
  if (isMeeting(verb)) return noun || hasParties(sentence) ? 3 : 1.5;
  if (verb?.kind === 'verbs:visited' || verb?.kind === 'verbs:willVisit') {
    // "Invited him to come on a visit".
    if (verb.kind === 'verbs:visited' && noun && isWithin(noun, verb) && has('context:agreed')) return 1;
    // "On a visit" in a title: the text tells whether it is or will be.
    if (noun && sentence.zone === 'title' && isWithin(noun, verb) && verb.kind === 'verbs:visited') return 1.5;
    if (noun?.kind === 'nouns:visit') return 3;
    if (!hasPlace(sentence) || !hasParties(sentence)) return 1;
    // "Went to the City, where he met Y."
    // Or "tomorrow X comes to the City".
    return hasVerb(sentence, 'verbs:met') || sentence.dates.length > 0 ? 2.5 : 2;
  }
  if (noun && verb) return weak ? 2 : 3;
  if (noun && has('cues:attended', 'cues:chair', 'cues:led', 'cues:organizer', 'cues:host')) return weak ? 1.5 : 2.5;
  return noun ? 1 : 0.5;
}

/** Somebody is named who can meet. */
function hasParties(sentence: SceneSentence): boolean {
  const parties = sentence.entities.some((e) => e.type !== 'place');
  return parties || sentence.cues.some((c) => c.kind === 'cues:actors');
}

function hasPlace(sentence: SceneSentence): boolean {
  return sentence.entities.some((e) => e.type === 'place' || e.type === 'country');
}

function isAhead(sentence: SceneSentence): boolean {
  return hasContext(sentence, 'context:future') || hasVerb(sentence, 'verbs:scheduled');
}

/** "A and B signed in the City a memorandum": no other event is named. */
export function signing(sentence: SceneSentence, strength: number): Trigger | null {
  const { cues, context, entities, dates } = sentence;
  const verb = cues.find((c) => c.kind === 'documents:signed');
  const placed = entities.some((e) => e.type === 'place') || context.some((c) => c.kind === 'venue:facilities');
  if (!verb || !placed) return null;
  const states = new Set(entities.flatMap((e) => (e.type === 'country' ? (e.country ?? []) : [])));
  // "Rector X and rector Y put their names to it on Friday."
  const dated = dates.length > 0 && entities.filter((e) => e.type === 'person').length >= 2;
  if (strength < 2.5 && states.size < 2 && !dated) return null;
  return { sentence, noun: null, verb, type: 'signing', status: 'held', present: false, strength };
}

/** "The experts discussed …": an event without a noun of its own. */
function discussion(sentence: SceneSentence): Trigger | null {
  const verb = sentence.cues.find((c) => c.kind === 'discussion:verbs');
  if (!verb || !hasParties(sentence)) return null;
  const aside = asidesOf(sentence);
  const ahead = sentence.cues.some(
    (c) =>
      (c.kind === 'context:future' || c.kind === 'verbs:scheduled') &&
      !aside.some((a) => c.from >= a.from && c.from < a.to),
  );
  return make(sentence, null, verb, ahead ? 'scheduled' : 'held', 2);
}
