import { resolveDate } from '../dates/index.ts';
import type { EventStatus } from '../model/record.ts';
import { areApart, isApartFrom, isOfEarlier } from './asides.ts';
import type { Cue } from './cues.ts';
import { daysBetween, lastDay } from './date-values.ts';
import { type DateCandidate, datesOf, fits, gapTo, PRECISION, plain, precisionOf } from './dates.ts';
import { tellsOldPlan } from './placing.ts';
import { relativeOf } from './relative.ts';
import { hasContext, hasVerb, type Scene, type SceneSentence } from './scene.ts';
import { isOfAnother, speaksOfAnother, statusOfVerb, type Trigger } from './triggers.ts';

/** Of all dates that the text gives the one of the event. */

/**
 * The day in the event's own clauses: the trigger's sentence first, then those that name the event and say that it was held,
 * then the title.
 */
export function findEventDate(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): DateCandidate | null {
  let best: DateCandidate | null = null;
  for (const sentence of scope) {
    if (sentence.dates.length === 0) continue;
    const weight = weightOf(sentence, trigger);
    if (weight <= 0) continue;
    for (const candidate of datesOf(scene, sentence, trigger.status, trigger.present)) {
      if (!fits(scene, candidate.value, trigger.status, trigger.present) && !isOwnDay(scene, candidate, trigger))
        continue;
      if (isNewDay(candidate, trigger)) continue;
      const precision = precisionOf(candidate.value);
      // A clause that only names the event may date it to the day, no less.
      if (weight < 4 && precision < PRECISION.partial) continue;
      if (
        precision <= 0 ||
        isApartFrom(trigger, sentence, candidate.mention.partial.from) ||
        isOfEarlier(sentence, candidate.mention.partial.from) ||
        belongsElsewhere(candidate, trigger.status)
      )
        continue;
      const score = weight + precision - distance(candidate, sentence, trigger) / 8 - aside(candidate, trigger);
      if (!best || score > best.score) best = { ...candidate, score, rule: ruleOf(sentence, trigger) };
    }
  }
  if (!best && trigger.status === 'scheduled') return comingYear(scene, trigger);
  return best && trigger.status === 'postponed' ? original(scene, best) : best;
}

/** "They will hold consultations in 2020": of what is to come the year may be all that is known. */
function comingYear(scene: Scene, trigger: Trigger): DateCandidate | null {
  for (const found of datesOf(scene, trigger.sentence, 'scheduled', trigger.present)) {
    const { precision, inferred } = found.value;
    if (precision !== 'year' || inferred.length > 0 || !fits(scene, found.value, 'scheduled')) continue;
    if (isApartFrom(trigger, trigger.sentence, found.mention.partial.from)) continue;
    return { ...found, rule: "year in the event's own clause" };
  }
  return null;
}

/** The day stands in a relative clause about another event: "3 iyunda keçirilən mərasimdən sonra". */
function aside({ sentence, mention }: DateCandidate, trigger: Trigger): number {
  const relative = relativeOf(sentence, mention.partial.to);
  return relative && isOfAnother(sentence, relative.noun, trigger) ? ASIDE : 0;
}

const ASIDE = 5;

/** An old report is dated by the day in its own first sentence, whatever the page says of its age. */
export function isOwnDay(scene: Scene, { sentence, value, mention }: DateCandidate, trigger: Trigger): boolean {
  if (trigger.status !== 'held' || sentence !== trigger.sentence || sentence.order > 0) return false;
  if (mention.inferred.length > 0 || value.precision !== 'day' || !trigger.noun) return false;
  return value.start !== null && value.start <= lastDay(scene.reference.published ?? value.start);
}

/** "Put off until mid-January", "перенесено на 5 мая": behind the verb and a preposition stands the new day. */
export function isNewDay({ sentence, mention }: DateCandidate, { verb, sentence: own }: Trigger): boolean {
  if (verb?.kind !== 'verbs:postponed' || verb.split || sentence !== own) return false;
  const { from } = mention.partial;
  const gap = from - verb.to;
  if (gap === 0) return mention.partial.bound === 'before' || mention.partial.bound === 'by';
  const word = sentence.block.tokens[verb.to]?.folded ?? '';
  // "Moved from 12 March" tells the old one.
  if (sentence.block.pack?.calendar.range.from.includes(word)) return false;
  return gap === 1 && word.length > 0 && word.length <= PREPOSITION;
}

const PREPOSITION = 5;

/** "From 12 March to 5 May": what was put off had the earlier day. */
function original(scene: Scene, found: DateCandidate): DateCandidate {
  let first = found;
  const today = scene.reference.published?.slice(0, 10) ?? '';
  const ahead = (found.value.start ?? '') > today;
  for (const candidate of datesOf(scene, found.sentence, 'postponed')) {
    const { start } = candidate.value;
    // The day on which it was told is none of the two.
    if (ahead && start && start <= today) continue;
    if (start && first.value.start && start < first.value.start && precisionOf(candidate.value) > 0)
      first = { ...candidate, rule: found.rule };
  }
  // "Put off from 4 March": a day, not the time behind it.
  const { partial } = first.mention;
  if (partial.bound !== 'after') return first;
  return { ...first, value: plain(resolveDate({ ...partial, bound: null }, scene.reference, 'future')) };
}

function ruleOf(sentence: SceneSentence, trigger: Trigger): string {
  if (sentence === trigger.sentence) return "date in the event's own clause";
  return sentence.zone === 'title' ? 'date in the title' : 'date in a clause about the event';
}

/** News is told within so many days. */
const FRESH = 10;

/** Where no clause of the event gives a day: a day of the last days that the lead names. */
export function findLeadDate(scene: Scene, trigger: Trigger): DateCandidate | null {
  const { published } = scene.reference;
  if (!published || published.length < 10 || trigger.status !== 'held') return null;
  for (const sentence of scene.sentences.slice(0, 3)) {
    if (sentence.zone !== 'lead' && sentence.zone !== 'body') continue;
    // "They agreed last Thursday to …"
    if (sentence !== trigger.sentence && hasContext(sentence, 'context:agreed')) continue;
    for (const candidate of datesOf(scene, sentence, 'held')) {
      const { start, end } = candidate.value;
      if (precisionOf(candidate.value) < PRECISION.day || !start || !end) continue;
      if (belongsElsewhere(candidate, 'held') || !fits(scene, candidate.value, 'held')) continue;
      if (daysBetween(end, published.slice(0, 10)) <= FRESH) return { ...candidate, rule: 'fresh day in the lead' };
    }
  }
  return null;
}

/** A held event is not dated by what "will take place" beside it, nor a coming one by what "took place". */
function belongsElsewhere({ sentence, mention }: DateCandidate, status: EventStatus): boolean {
  if (status !== 'held' && status !== 'scheduled') return false;
  const { from, to } = mention.partial;
  let nearest = Number.POSITIVE_INFINITY;
  let found: EventStatus | null = null;
  for (const cue of sentence.verbs) {
    const told = statusOfVerb(cue);
    if (!told || isTenseless(sentence, cue) || areApart(sentence, cue.from, from)) continue;
    const gap = gapTo(cue, from, to);
    if (gap >= nearest) continue;
    nearest = gap;
    found = cue.kind === 'verbs:underway' ? status : told;
  }
  return (status === 'held' && found === 'scheduled') || (status === 'scheduled' && found === 'held');
}

/** "On a working visit". */
function isTenseless(sentence: SceneSentence, verb: Cue): boolean {
  if (verb.kind !== 'verbs:visited') return false;
  return sentence.nouns.some((c) => c.kind === 'nouns:visit' && c.from >= verb.from && c.to <= verb.to);
}

/** How surely a sentence dates the event: the trigger's own most of all; 0 where it tells of something else. */
export function weightOf(sentence: SceneSentence, trigger: Trigger): number {
  if (sentence === trigger.sentence) return 10;
  if (sentence.zone === 'background' || sentence.zone === 'announcement' || sentence.zone === 'comment') return 0;
  const noun = sentence.nouns.length > 0;
  if (speaksOfAnother(sentence, trigger)) return 0;
  if (sentence.zone === 'title') return noun ? 5 : 3;
  // "The next summit will be held on 5 May".
  if (trigger.status === 'held' && hasContext(sentence, 'context:next') && hasVerb(sentence, 'verbs:scheduled'))
    return 0;
  // "This was agreed at the talks in October".
  if (hasContext(sentence, 'context:agreed')) return 0;
  // What is off was to be held: the words are those of what is to come.
  const verb = sentence.verbs.some((c) =>
    trigger.status === 'held' ? c.kind === 'verbs:held' || c.kind === 'verbs:met' : c.kind === 'verbs:scheduled',
  );
  if ((noun && verb) || tellsOldPlan(sentence, trigger)) return 6;
  // "On 6 June at the meeting the ministers discussed …".
  const discussed = trigger.status === 'held' && sentence.cues.some((c) => c.kind === 'discussion:verbs');
  if (noun && discussed && sentence.block.pack?.events.headFinal) return 5;
  if (verb && sentence.zone === 'lead') return 4;
  return noun ? 2 : 0;
}

/** Tokens between the date and the words that make the event. */
function distance(candidate: DateCandidate, sentence: SceneSentence, trigger: Trigger): number {
  const { from, to } = candidate.mention.partial;
  const anchors = sentence === trigger.sentence ? [trigger.noun, trigger.verb] : [...sentence.nouns, ...sentence.verbs];
  let least = 24;
  for (const a of anchors) {
    if (a) least = Math.min(least, gapTo(a, from, to));
  }
  return least;
}
