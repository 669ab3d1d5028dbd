import type { EventStatus, EventType } from '../model/record.ts';
import type { Cue, CueKind } from './cues.ts';
import type { SceneSentence } from './scene.ts';

/** What in a sentence says that an event was, is or will be held. */
export interface Trigger {
  sentence: SceneSentence;
  /** The event noun; null where a verb alone makes the event ("X met Y"). */
  noun: Cue | null;
  verb: Cue | null;
  /** What the noun (or the verb) calls it; null where neither does: round, event, "the experts discussed". */
  type: EventType | null;
  status: EventStatus;
  /** A present tense: the date decides whether it is held or to come. */
  present: boolean;
  /** 0 to 3: how surely the sentence reports an event. */
  strength: number;
}

export const TYPES: Readonly<Partial<Record<CueKind, EventType>>> = {
  'nouns:consultation': 'consultation',
  'nouns:meeting': 'meeting',
  'nouns:session': 'session',
  'nouns:summit': 'summit',
  'nouns:conference': 'conference',
  'nouns:visit': 'visit',
  'nouns:talks': 'talks',
  'nouns:call': 'call',
  'nouns:signing': 'signing',
  'nouns:other': 'other',
};

export function typeOfNoun(noun: Cue | null): EventType | null {
  return noun ? (TYPES[noun.kind] ?? null) : null;
}

export const STATUS: Readonly<Partial<Record<CueKind, EventStatus>>> = {
  'verbs:held': 'held',
  'verbs:underway': 'held',
  'verbs:met': 'held',
  'verbs:visited': 'held',
  'verbs:phoned': 'held',
  'verbs:scheduled': 'scheduled',
  'verbs:willMeet': 'scheduled',
  'verbs:willVisit': 'scheduled',
  'verbs:cancelled': 'cancelled',
  'verbs:postponed': 'postponed',
};

/** These are no other words for a meeting of another kind. */
const APART = new Set<EventType>(['summit', 'conference', 'visit']);

/** The sentence names an event of another kind, and none that could be this one: "the summit, which was held in May". */
export function speaksOfAnother(sentence: SceneSentence, trigger: Trigger): boolean {
  if (sentence === trigger.sentence || trigger.type === null) return false;
  const types = sentence.nouns.flatMap((c) => TYPES[c.kind] ?? []);
  // People who met are in no session that somebody tells of.
  const told = trigger.noun === null && isMeeting(trigger.verb) && trigger.type !== 'session';
  const apart = (t: EventType) => APART.has(t) || (told && t === 'session');
  return types.length > 0 && types.every((t) => apart(t) && t !== trigger.type && !isOwnName(trigger, t));
}

/** "The forum's eighth session" may be called the forum later. */
function isOwnName({ sentence, noun }: Trigger, type: EventType): boolean {
  if (!noun) return false;
  return sentence.nouns.some((n) => {
    const gap = Math.max(n.from - noun.to, noun.from - n.to);
    return TYPES[n.kind] === type && gap <= PHRASE && !isFramed(sentence, n);
  });
}

/** How many words may stand between two nouns of one name. */
const PHRASE = 2;

/** The status that a verb gives, or null where the cue is none. */
export function statusOfVerb(verb: Cue): EventStatus | null {
  return STATUS[verb.kind] ?? null;
}

/** The noun of a relative clause ("X-də keçirilən forum") names another event than the trigger's: of another kind, or a frame. */
export function isOfAnother(sentence: SceneSentence, noun: Cue, trigger: Trigger): boolean {
  if (noun === trigger.noun) return false;
  const type = typeOfNoun(noun);
  if (type === 'other' || isFramed(sentence, noun)) return true;
  return type !== null && APART.has(type) && type !== trigger.type && !isOwnName(trigger, type);
}

/** "Within the framework of the summit", "саммит аясында": the word of relation stands right before or right after. */
export function isFramed(sentence: SceneSentence, noun: Cue): boolean {
  const after = sentence.block.pack?.events.headFinal === true;
  return sentence.context.some((c) => {
    if (c.kind !== 'context:within') return false;
    return after ? c.from >= noun.to && c.from - noun.to <= 1 : c.to <= noun.from && noun.from - c.to <= 6;
  });
}

export function isVerbFinal(sentence: SceneSentence): boolean {
  return sentence.block.pack?.participation.order.verb === 'after';
}

export function isMeeting(verb: Cue | null): boolean {
  return verb?.kind === 'verbs:met' || verb?.kind === 'verbs:willMeet';
}
