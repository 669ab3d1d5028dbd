import { resolveDate } from '../dates/index.ts';
import { parseYearless } from '../dates/reference.ts';
import type { DateValue, EventStatus, EventType } from '../model/record.ts';
import { asidesOf, NOUN_REACH } from './asides.ts';
import type { Cue } from './cues.ts';
import { daysBetween } from './date-values.ts';
import { type DateCandidate, datesOf, fits, gapTo, plain, precisionOf } from './dates.ts';
import { isNewDay } from './find-date.ts';
import { signing } from './find-trigger.ts';
import { relativeOf } from './relative.ts';
import { hasContext, hasVerb, type Scene, type SceneSentence } from './scene.ts';
import { type Trigger, typeOfNoun } from './triggers.ts';

/** An event beside the main one: announced, second, called off. */
export interface OtherEvent {
  trigger: Trigger;
  type: EventType;
  status: EventStatus;
  date: DateCandidate;
  /** Told in passing in a sentence about another event. */
  aside?: boolean;
  /** The sentence that names it, where its own only says when: "invited to a visit. It will take place in May". */
  named?: SceneSentence | null;
}

/** A second event lies at most so many days from the main one; what is further back is a memory. */
const NEAR = 60;

/** Events with a date or period of their own that are told around the main one, in the order of the text. */
export function findOthers(
  scene: Scene,
  main: { trigger: Trigger; type: EventType; date: DateValue | null },
  triggers: ReadonlyMap<SceneSentence, Trigger>,
): OtherEvent[] {
  const others = [...rescheduled(scene, main), ...toldAside(scene, main)];
  for (const sentence of scene.sentences) {
    if (sentence === main.trigger.sentence || sentence.zone === 'background') continue;
    const trigger = triggers.get(sentence);
    const told = announced(scene, sentence, main, trigger);
    // What somebody says may announce an event, but reports none.
    const found = told ?? (sentence.zone === 'comment' ? null : second(scene, main, sentence, trigger));
    if (found) found.date = withYear(scene, found, main.date);
    if (found && !others.some((o) => o.type === found.type && o.date.value.edtf === found.date.value.edtf))
      others.push(found);
  }
  return others;
}

/** Of a page without a day of publication the main event's own year settles that of the others. */
function withYear(scene: Scene, { date, status }: OtherEvent, main: DateValue | null): DateCandidate {
  if (date.value.precision !== 'partial' || scene.reference.published || !main?.start) return date;
  if (main.inferred.includes('year') || main.precision !== 'day') return date;
  const reference = { ...scene.reference, published: main.start };
  const value = resolveDate(date.mention.partial, reference, status === 'scheduled' ? 'future' : 'past');
  return value.start ? { ...date, value: plain(value) } : date;
}

/** The new date of what was put off. */
function rescheduled(scene: Scene, main: Main): OtherEvent[] {
  const { sentence, status, verb } = main.trigger;
  if (status !== 'postponed') return [];
  const later = datesOf(scene, sentence, 'scheduled')
    .filter((d) => d.mention.partial.bound !== 'after')
    .map((d) => (d.mention.partial.bound ? { ...d, value: unbound(scene, d) } : d))
    .find((d) => precisionOf(d.value) > 0 && (isLater(main.date, d.value) || isNewDay(d, main.trigger)));
  if (!later) return [];
  const trigger: Trigger = { ...main.trigger, noun: null, verb, status: 'scheduled' };
  return [{ trigger, type: main.type, status: 'scheduled', date: { ...later, rule: 'new date' } }];
}

/** "They discussed the summit, which will be held in Lima in May", "… and agreed to hold the next round in May". */
function toldAside(scene: Scene, main: Main): OtherEvent[] {
  const { sentence, status } = main.trigger;
  if (status !== 'held' || sentence.zone === 'title') return [];
  return asidesOf(sentence).flatMap((aside) => {
    const inside = (at: number) => at >= aside.from && at < aside.to;
    const agreed = aside.cue.kind === 'context:agreed';
    const verb = agreed ? aside.cue : sentence.verbs.find((c) => isAhead(c) && inside(c.from));
    const date = datesOf(scene, sentence, 'scheduled').find(
      (d) => inside(d.mention.partial.from) && precisionOf(d.value) > 0 && fits(scene, d.value, 'scheduled'),
    );
    if (!verb || !date || (main.date && !isLater(main.date, date.value))) return [];
    const noun = agreed
      ? sentence.nouns.find((n) => inside(n.from))
      : sentence.nouns.findLast((n) => n.to <= aside.from && aside.from - n.to <= NOUN_REACH);
    if (!noun && !agreed) return [];
    const type = typeOfNoun(noun ?? null) ?? kindOfNext(main.type);
    const trigger: Trigger = {
      sentence,
      noun: noun ?? null,
      verb,
      type,
      status: 'scheduled',
      present: false,
      strength: 3,
    };
    return [
      { trigger, type, status: 'scheduled' as const, aside: true, date: { ...date, rule: 'date of a clause aside' } },
    ];
  });
}

/** "Put off until 9 June": that day. */
function unbound(scene: Scene, { mention }: DateCandidate): DateValue {
  return plain(resolveDate({ ...mention.partial, bound: null }, scene.reference, 'future'));
}

type Main = Parameters<typeof findOthers>[1];

/** The next round, the summit at which a document is to be adopted, a visit that is expected. */
function announced(scene: Scene, sentence: SceneSentence, main: Main, trigger: Trigger | undefined): OtherEvent | null {
  const has = (kind: string) => sentence.cues.some((c) => c.kind === kind);
  const ahead = has('verbs:scheduled') || has('verbs:willMeet') || has('verbs:willVisit');
  const done = has('verbs:held') || has('verbs:met') || has('verbs:visited');
  const decided =
    !(done && sentence.order === 0) &&
    has('context:agreed') &&
    (has('context:holding') || has('nouns:visit') || has('discussion:verbs') || has('context:next'));
  const next = has('context:next') && (has('verbs:underway') || has('context:future') || has('context:holding'));
  // "The meeting is put off. It will now be held …": the word of delay may stand by the new day.
  const moved = main.trigger.status === 'postponed' && trigger?.status === 'postponed';
  const toSign = has('documents:planned') && has('documents:signed');
  if (!ahead && !decided && !next && !toSign && !moved) return null;
  if (has('context:unreal') && (main.trigger.status === 'cancelled' || main.trigger.status === 'postponed'))
    return null;
  // "The convention is to be signed in the City on 27 September".
  const signed = ahead || has('documents:planned') ? has('documents:signed') && sentence.nouns.length === 0 : false;
  const named = signed ? null : namedBefore(scene, sentence);
  const noun = sentence.nouns.length > 0 || named !== null;
  // "The delegations will meet again in the City": nobody arrives alone.
  const arrival =
    !noun && !has('verbs:willMeet') && has('cues:delegation') && sentence.entities.some((e) => e.type === 'place');
  if (
    !noun &&
    !arrival &&
    !(signed && sentence.entities.some((e) => e.type === 'place')) &&
    !has('verbs:willMeet') &&
    !has('verbs:willVisit') &&
    !decided &&
    !(main.trigger.status === 'postponed' && ahead)
  )
    return null;
  if (trigger?.status === 'cancelled' || (trigger?.status === 'postponed' && !moved)) return null;
  const verb = sentence.verbs.find((c) => isAhead(c)) ?? trigger?.verb ?? null;
  const date = bestDate(scene, sentence, 'scheduled', main.date, verb);
  if (
    !date ||
    date.value.edtf === 'XXXX' ||
    isToday(scene, date.value) ||
    (date.value.precision === 'year' && !has('context:next') && !decided && !isOfSameKind(scene, main, trigger, date))
  )
    return null;
  const eve = isEve(main, trigger, date);
  const apart = has('context:next') || eve || (main.date ? isLater(main.date, date.value) : decided);
  if (main.trigger.status === 'scheduled' && !apart) return null;
  const beside = eve ? (trigger?.noun ?? null) : nounBeside(sentence, date);
  const told = beside ?? named?.nouns.at(-1) ?? null;
  const type = signed
    ? 'signing'
    : (typeOfNoun(told) ??
      trigger?.type ??
      (arrival || (decided && has('context:visiting')) ? 'visit' : kindOfNext(main.type)));
  const made: Trigger = { sentence, noun: beside, verb, type, status: 'scheduled', present: false, strength: 3 };
  return { trigger: made, type, status: 'scheduled', date, named };
}

/** "On the eve of the session, on 24 June, the experts will meet". */
function isEve(main: Main, trigger: Trigger | undefined, { sentence, value }: DateCandidate): boolean {
  if (!main.date || !isLater(value, main.date) || precisionOf(value) < DAY) return false;
  if (!trigger?.noun || trigger.strength < 3) return false;
  return hasContext(sentence, 'context:within') || (trigger.type !== null && trigger.type !== main.type);
}

/** What a day is worth. */
const DAY = 6;

/** "She invited him to a state visit. It is to take place in spring": the sentence before names what was agreed. */
function namedBefore(scene: Scene, sentence: SceneSentence): SceneSentence | null {
  if (sentence.nouns.length > 0 || !hasVerb(sentence, 'verbs:scheduled')) return null;
  const before = scene.sentences[sentence.order - 1];
  if (!before || before.blockIndex !== sentence.blockIndex || before.nouns.length === 0) return null;
  return hasContext(before, 'context:agreed') || hasContext(before, 'context:next') ? before : null;
}

/** "The sixth meeting will be held in 2027": a year is enough for what is plainly another edition. */
function isOfSameKind(scene: Scene, main: Main, trigger: Trigger | undefined, { value }: DateCandidate): boolean {
  if (!trigger?.noun || trigger.status !== 'scheduled' || trigger.type !== main.type) return false;
  const { published } = scene.reference;
  return main.date ? isLater(main.date, value) : (value.start ?? '') > (published ?? '9999');
}

/** The day of the dateline: "today the preparations for the next session were discussed". */
function isToday(scene: Scene, value: DateValue): boolean {
  const { published, dateline } = scene.reference;
  return value.precision !== 'range' && (value.edtf === dateline || value.edtf === published?.slice(0, 10));
}

/** After a call or a signing people agree to meet, not to call again. */
function kindOfNext(type: EventType): EventType {
  return type === 'call' || type === 'signing' ? 'meeting' : type;
}

function isAhead(cue: Cue): boolean {
  return cue.kind === 'verbs:scheduled' || cue.kind === 'verbs:willMeet' || cue.kind === 'verbs:willVisit';
}

/** The event noun that stands nearest to the date: "preparations for the summit, which will be held in May". */
function nounBeside(sentence: SceneSentence, { mention }: DateCandidate): Cue | null {
  const { nouns } = sentence;
  if (nouns.length < 2) return nouns[0] ?? null;
  const { from, to } = mention.partial;
  const relative = relativeOf(sentence, to);
  if (relative) return relative.noun;
  const gap = (c: Cue) => gapTo(c, from, to);
  return nouns.reduce((a, b) => (gap(b) < gap(a) ? b : a));
}

/** A second meeting, a signing on another day, a session that was called off. */
function second(scene: Scene, main: Main, sentence: SceneSentence, trigger: Trigger | undefined): OtherEvent | null {
  const made = (trigger && trigger.strength >= 2.5 ? null : signing(sentence, 2.5)) ?? trigger;
  if (!made || made.strength < 2.5 || made.status === 'scheduled') return null;
  // The main event's own day stands there, too: it is told once more.
  if (main.date && datesOf(scene, sentence, made.status).some((d) => d.value.edtf === main.date?.edtf)) return null;
  const date = bestDate(scene, sentence, made.status, main.date, made.verb ?? made.noun);
  if (!date || !isApart(main.date, date.value) || isLastDay(scene, sentence, made, main)) return null;
  const type = made.type ?? (made.noun ? main.type : 'meeting');
  return { trigger: made, type, status: made.status, date };
}

/** "It opened yesterday and closes today": a day of the same event. */
function isLastDay(scene: Scene, sentence: SceneSentence, { status }: Trigger, { date }: Main): boolean {
  if (!hasContext(sentence, 'context:opened') || !hasContext(sentence, 'context:closed')) return false;
  return datesOf(scene, sentence, status).some((d) => d.value.edtf === date?.edtf);
}

function bestDate(
  scene: Scene,
  sentence: SceneSentence,
  status: EventStatus,
  main: DateValue | null,
  beside: Cue | null,
): DateCandidate | null {
  const found = datesOf(scene, sentence, status).filter(
    (d) => d.value.precision !== 'before' && d.value.precision !== 'decade' && fits(scene, d.value, status),
  );
  const apart = found.filter((d) => !main || d.value.edtf !== main.edtf);
  const fine = apart.filter((d) => precisionOf(d.value) > 0);
  if (beside && fine.length > 1) {
    const gap = (d: DateCandidate) => gapTo(beside, d.mention.partial.from, d.mention.partial.to);
    return fine.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  }
  return fine[0] ?? apart.find((d) => d.value.precision === 'year') ?? null;
}

function isLater(main: DateValue | null, value: DateValue): boolean {
  if (main?.precision === 'partial' && value.precision === 'partial')
    return (value.edtf.split('/')[0] ?? '') > (main.edtf.split('/').at(-1) ?? '');
  return Boolean(main?.end && value.start && value.start > main.end);
}

/** Another day than the main event's, and not so far off that it is a memory. */
function isApart(main: DateValue | null, value: DateValue): boolean {
  const [own, other] = [daysOf(main), daysOf(value)];
  if (!own || !other || own.known !== other.known) return false;
  if (other.start <= own.end && other.end >= own.start) return false;
  return Math.abs(daysBetween(own.end, other.start)) <= NEAR;
}

/** First and last day; of a yearless date in a year that stands for any, and not `known`. Null where a month or less is told. */
function daysOf(value: DateValue | null): { start: string; end: string; known: boolean } | null {
  if (!value) return null;
  if (value.start && value.end)
    return precisionOf(value) < DAY ? null : { start: value.start, end: value.end, known: true };
  const [first = '', last = first] = value.edtf.split('/');
  if (!parseYearless(first) || !parseYearless(last)) return null;
  return { start: first.replace('XXXX', ANY), end: last.replace('XXXX', ANY), known: false };
}

/** A leap year, for 29 February. */
const ANY = '2000';
