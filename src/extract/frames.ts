import type { NameMention } from '../model/mentions.ts';
import type { EventType } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import type { Cue } from './cues.ts';
import type { DateCandidate } from './dates.ts';
import { dateMain } from './dating.ts';
import { quoteDate, upperBound } from './event-date.ts';
import { findTrigger } from './find-trigger.ts';
import { topicSpans } from './issues/spans.ts';
import { findMainTrigger } from './main.ts';
import { nameOf } from './name.ts';
import { findOthers, type OtherEvent } from './others.ts';
import { type EventFrame, hasContext, hasVerb, type Scene, type SceneSentence, spanOf } from './scene.ts';
import { statusOf } from './status.ts';
import { isFramed, type Trigger, typeOfNoun } from './triggers.ts';
import { findVenue, NO_VENUE } from './venue.ts';

/** The events of a scene, the main one first; each with the sentences that speak of it. */
export function findFrames(scene: Scene): EventFrame[] {
  const triggers = new Map<SceneSentence, Trigger>();
  for (const sentence of scene.sentences) {
    const trigger = sentence.zone === 'background' ? null : findTrigger(sentence);
    if (trigger) triggers.set(sentence, trigger);
  }
  const trigger = findMainTrigger(scene, triggers);
  if (!trigger) return [];
  const wide = scopeOf(scene, trigger.sentence, []);
  const phoned = trigger.type === null && isToldByPhone(scene, trigger);
  const type = trigger.type ?? (phoned ? 'call' : typeFromScope(trigger, wide));
  const dated = dateMain(scene, { ...trigger, type }, wide, []);
  if (!dated && isMemory(scene, trigger, type)) return [];
  const others = findOthers(scene, { trigger, type, date: dated?.value ?? null }, triggers);
  const same = isToldInTitle(scene) ? undefined : others.find((o) => isSame(o, trigger, type, dated));
  const main = same ? same.trigger : trigger;
  const beside = others.filter((o) => o !== same);
  markAnnouncements(scene, main, beside);
  const first = mainFrame(scene, { ...main, type }, same ? null : dated, beside);
  const rest = beside.filter((o) => o.type !== first.type || o.date.value.edtf !== first.date?.edtf);
  return [first, ...rest.map((o) => otherFrame(scene, o))];
}

/** "X spoke with Y. Ministers X and Y had a telephone conversation …": the title or the next sentence on the same two says how. */
function isToldByPhone(scene: Scene, { sentence, verb }: Trigger): boolean {
  if (scene.title && hasVerb(scene.title, 'verbs:phoned')) return true;
  const next = scene.sentences[sentence.order + 1];
  if (verb?.kind !== 'verbs:met' || !next || next.zone === 'background') return false;
  if (!hasVerb(next, 'verbs:phoned') && !next.nouns.some((n) => n.kind === 'nouns:call')) return false;
  const surname = (m: NameMention) => fold(m.text).split(' ').at(-1);
  const persons = (s: SceneSentence) => new Set(s.entities.filter((e) => e.type === 'person').map(surname));
  const own = persons(sentence);
  return [...persons(next)].filter((p) => own.has(p)).length > 1;
}

/** "It is five years since they signed the convention": a signing that nothing dates and no headline tells is no news. */
function isMemory(scene: Scene, { noun, verb }: Trigger, type: EventType): boolean {
  if (type !== 'signing' || noun || verb?.kind !== 'documents:signed') return false;
  return !scene.title?.cues.some((c) => c.kind === 'documents:signed' || c.kind === 'documents:nouns');
}

/** The headline says that it was held: a session to come is the next one. */
function isToldInTitle({ title }: Scene): boolean {
  const trigger = title && findTrigger(title);
  return trigger?.verb != null && trigger.status === 'held' && !trigger.present;
}

/** "The minister takes part in the session. … The session will be held on 5 May": the second sentence tells when and that it is to come. */
function isSame(other: OtherEvent, main: Trigger, type: EventType, dated: DateCandidate | null): boolean {
  // "Was there on 5 and 6 April. … The return visit will take place in May".
  if (dated && dated.sentence === main.sentence && dated.value.edtf !== other.date.value.edtf) return false;
  if ((main.verb !== null && !main.present) || other.status !== 'scheduled' || other.type !== type) return false;
  const { sentence } = other.trigger;
  return !hasContext(sentence, 'context:next') && !hasContext(sentence, 'context:agreed');
}

function mainFrame(
  scene: Scene,
  trigger: Trigger & { type: EventType },
  dated: DateCandidate | null,
  others: readonly OtherEvent[],
): EventFrame {
  // What is put off and its new day are one meeting: who comes is told of both.
  const scope = scopeOf(scene, trigger.sentence, trigger.status === 'postponed' ? [] : others);
  const found = others.length > 0 || !dated ? dateMain(scene, trigger, scope, others) : dated;
  const status = statusOf(scene, trigger, found?.value ?? null);
  const date = found ? quoteDate(found) : status === 'held' ? upperBound(scene) : null;
  const venue = findVenue(scene, trigger, scope);
  const made = { trigger: { ...trigger, status }, date: found, venue };
  return frame(scene, made, { type: trigger.type, date, venue: venue?.venue ?? NO_VENUE, main: true, scope });
}

function otherFrame(scene: Scene, other: OtherEvent): EventFrame {
  const { trigger, type, date } = other;
  // "Invited to a visit to the City. It will take place in May": the sentence that names it tells where.
  const named = other.named && findVenue(scene, { ...trigger, sentence: other.named }, [other.named]);
  const own = [trigger.sentence];
  const venue = findVenue(scene, trigger, own) ?? named ?? null;
  const scope = isAside(other) ? [] : [trigger.sentence];
  const values = { type, date: quoteDate(date), venue: venue?.venue ?? null, main: false, scope };
  return frame(scene, { trigger, date, venue }, values);
}

function frame(
  scene: Scene,
  made: EventFrame['made'],
  { type, date, venue, main, scope }: Pick<EventFrame, 'type' | 'date' | 'venue' | 'main' | 'scope'>,
): EventFrame {
  const { sentence, status, noun, verb } = made.trigger;
  const range = noun ?? verb ?? { from: sentence.from, to: sentence.from + 1 };
  const place = sentence.zone === 'title' ? null : spanOf(sentence, range.from, range.to);
  return {
    type,
    status,
    main,
    name: nameOf(scene, made.trigger),
    trigger: place,
    head: sentence,
    scope,
    date,
    venue,
    unknownPlace: made.venue?.place?.unknown ?? false,
    made,
  };
}

/** What is told of the next round says nothing of the main event, dated or not. */
function markAnnouncements(scene: Scene, main: Trigger, others: readonly OtherEvent[]): void {
  for (const other of main.status === 'postponed' ? [] : others)
    if (other.status === 'scheduled' && other.trigger.sentence !== main.sentence && !isAside(other)) {
      other.trigger.sentence.zone = 'announcement';
      markFollowers(scene, main, other.trigger.sentence);
    }
  for (const sentence of scene.sentences) {
    if (sentence === main.sentence || (sentence.zone !== 'body' && sentence.zone !== 'lead')) continue;
    const planned = hasVerb(sentence, 'verbs:scheduled') || hasContext(sentence, 'context:agreed');
    // Of what is to come itself the text may say "the next" again.
    const own = main.status === 'scheduled' && sentence.dates.length === 0;
    if (planned && hasContext(sentence, 'context:next') && !own) sentence.zone = 'announcement';
  }
}

/** "On Wednesday he is expected in Astana. There he will meet the minister X": it goes on in the future without a day of its own. */
function markFollowers(scene: Scene, main: Trigger, announced: SceneSentence): void {
  if (main.status === 'scheduled') return;
  for (let k = announced.order + 1; ; k++) {
    const next = scene.sentences[k];
    if (!next || next.blockIndex !== announced.blockIndex || next === main.sentence || next.dates.length > 0) return;
    if (next.zone !== 'body' && next.zone !== 'lead') return;
    if (!hasVerb(next, 'verbs:willMeet', 'verbs:willVisit', 'verbs:scheduled')) return;
    next.zone = 'announcement';
  }
}

/** The announced event is only what was spoken of: "they discussed the summit, which will be held in May, and …". */
function isAside({ status, trigger, aside }: OtherEvent): boolean {
  const { sentence, noun } = trigger;
  if (aside) return true;
  if (status !== 'scheduled' || !noun) return false;
  const last = sentence.block.pack?.events.headFinal === true;
  const governed = (cue: Cue) => cue.to <= noun.from || (last && cue.from >= noun.to);
  return topicSpans(sentence).some((s) => noun.from >= s.from && noun.to <= s.to && governed(s.cue));
}

/** Everything but what belongs to other events and to the background; the title first. */
function scopeOf(scene: Scene, own: SceneSentence, others: readonly OtherEvent[]): SceneSentence[] {
  const taken = new Set(others.flatMap((o) => (o.trigger.sentence === own || isAside(o) ? [] : o.trigger.sentence)));
  const text = scene.sentences.filter((s) => s.zone !== 'background' && !taken.has(s));
  return scene.title ? [scene.title, ...text] : text;
}

/** What people who met may call it: a meeting is no session for that a session is spoken of. */
const TALKING = new Set<EventType>(['consultation', 'talks', 'meeting']);
const NAMING = new Set<EventType>([...TALKING, 'session', 'summit', 'conference', 'visit', 'call']);

/** "During the consultations" names what is told; "during the summit" may be when it was. */
const WITHIN = new Set<EventType>([...TALKING, 'session', 'call']);

/** What a verb alone has made is called by its name later: "during the consultations", or in the title. */
function typeFromScope(trigger: Trigger, scope: readonly SceneSentence[]): EventType {
  return namingNoun(trigger, scope)?.type ?? 'meeting';
}

/** It stands among the topics behind a verb of discussion. */
function isSpokenOf(sentence: SceneSentence, noun: Cue): boolean {
  if (sentence.block.pack?.issues.order !== 'after') return false;
  return topicSpans(sentence).some((s) => noun.from >= s.from && noun.to <= s.to && s.cue.to <= noun.from);
}

function isObject({ verb, sentence }: Trigger, noun: Cue): boolean {
  return verb?.kind === 'discussion:verbs' && noun.from >= verb.to && sentence.block.pack?.issues.order === 'after';
}

/** Sentences behind "they met" that may tell what it was. */
const SOON = 3;

/** "They met in the City. … The session was opened by X": the noun opens a sentence about who came, who held or who led it. */
function opensOwn(sentence: SceneSentence, noun: Cue, order: number): boolean {
  if (sentence.zone !== 'body' && sentence.zone !== 'lead') return false;
  if (sentence.order - order > SOON || noun.from - sentence.from > 1 || noun.kind === 'nouns:visit') return false;
  return sentence.cues.some(
    (c) => c.kind === 'cues:chair' || c.kind === 'cues:organizer' || c.kind === 'cues:attended',
  );
}

/** The noun elsewhere that gives such an event its type. */
export function namingNoun(
  trigger: Trigger,
  scope: readonly SceneSentence[],
): { type: EventType; sentence: SceneSentence; cue: Cue } | null {
  const order = trigger.sentence.order;
  const met = trigger.verb?.kind === 'verbs:met' || trigger.verb?.kind === 'verbs:willMeet';
  const own = met ? order + 1 : order;
  const later = scope.filter((s) => s.zone !== 'title' && s.zone !== 'comment' && s.order >= own);
  const title = scope.filter((s) => s.zone === 'title');
  for (const sentence of met ? [...title, ...later] : [...later, ...title]) {
    if (hasContext(sentence, 'context:next')) continue;
    for (const cue of sentence.nouns) {
      // "He said that they were open to talks": what one of those who met speaks of.
      if (met && sentence.context.some((c) => c.kind === 'context:said' && c.to <= cue.from)) continue;
      const type = typeOfNoun(cue);
      // "Discussed on the sidelines of the conference", "the results of the second summit".
      // "After a phone call": the call itself is told by its verb.
      const apart = sentence === trigger.sentence || type === 'call' || !(type && WITHIN.has(type));
      if (apart && isFramed(sentence, cue)) continue;
      // A videoconference, a round is no visit, whatever is spoken of beside it.
      if (type === 'visit' && trigger.noun) continue;
      // "They discussed the summit": what they discussed is not what they held.
      if (sentence === trigger.sentence ? isObject(trigger, cue) : isSpokenOf(sentence, cue)) continue;
      if (type && ((met ? TALKING : NAMING).has(type) || (met && opensOwn(sentence, cue, order))))
        return { type, sentence, cue };
    }
  }
  return null;
}
