import type { EventStatus, EventType } from '../model/record.ts';
import { cueOf } from './cues.ts';
import { daysBetween } from './date-values.ts';
import { datesOf, fits } from './dates.ts';
import { isOwnDay } from './find-date.ts';
import { findTrigger } from './find-trigger.ts';
import { hasContext, type Scene, type SceneSentence } from './scene.ts';
import { isFramed, type Trigger, typeOfNoun } from './triggers.ts';
import { isSpeech } from './zones.ts';

/** Below this the article reports no event. */
const THRESHOLD = 3;

/** The trigger of the event that the article reports, or null: an analysis, a biography, a market report. */
export function findMainTrigger(scene: Scene, triggers: ReadonlyMap<SceneSentence, Trigger>): Trigger | null {
  if (isNoReport(scene)) return null;
  const title = scene.title ? findTrigger(scene.title) : null;
  let best: Trigger | null = null;
  let bestScore = 0;
  let told = 0;
  for (const sentence of scene.sentences) {
    // What is quoted first only puts off the news.
    const place = isSpeech(sentence) ? told : told++;
    const trigger = triggers.get(sentence);
    if (!trigger || (sentence.zone !== 'lead' && sentence.zone !== 'body') || trigger.strength < 2) continue;
    const score = scoreOf(scene, sentence, trigger, title) + placeBonus(place);
    if (score > bestScore) {
      best = trigger;
      bestScore = score;
    }
  }
  if (best && bestScore >= THRESHOLD) return namedByTitle(agreed(best, title), scene.title);
  if (title && title.strength >= 2) return title;
  return title && title.strength >= 1 ? namedInPassing(scene, 2) : namedInPassing(scene, 1);
}

/** "The invitation was handed over during the meeting of the two ministers": the lead names the event and who met, no more. */
function namedInPassing(scene: Scene, reach: number): Trigger | null {
  let signing: Trigger | null = null;
  for (const sentence of scene.sentences.slice(0, reach + 1)) {
    if (sentence.zone !== 'lead' && sentence.zone !== 'body') continue;
    const invited = hasContext(sentence, 'context:agreed');
    const noun = sentence.nouns.find((c) => isNamed(typeOfNoun(c), invited));
    const signed = noun ? null : cueOf(sentence, 'documents:signed');
    if ((!noun && !signed) || !isOfMany(scene, sentence) || isOfOld(scene, sentence)) continue;
    const type = noun ? typeOfNoun(noun) : 'signing';
    const found: Trigger = {
      sentence,
      noun: noun ?? null,
      verb: signed,
      type,
      status: 'held',
      present: false,
      strength: 2,
    };
    if (noun) return found;
    signing ??= found;
  }
  return signing;
}

/** What somebody is invited to has not been. */
function isNamed(type: EventType | null, invited: boolean): boolean {
  return type !== null && type !== 'other' && !(invited && type === 'visit');
}

/** All its dates lie too far back to be news. */
function isOfOld(scene: Scene, sentence: SceneSentence): boolean {
  const dates = datesOf(scene, sentence, 'held');
  return dates.length > 0 && !dates.some((d) => fits(scene, d.value, 'held'));
}

/** At least two countries are named up to here. */
function isOfMany(scene: Scene, sentence: SceneSentence): boolean {
  const countries = new Set<string>();
  for (const s of scene.sentences) {
    if (s.order > sentence.order) break;
    for (const e of s.entities) if (e.country) countries.add(e.country);
  }
  return countries.size >= 2;
}

/** A title that is a sentence tells the status: "the session has begun" — "the president will speak at the session". */
function agreed(best: Trigger, title: Trigger | null): Trigger {
  if (!title?.verb || title.strength < 3 || title.present || title.type !== best.type) return best;
  // "The forum is put off" above "The forum, which they wanted to hold in May, …".
  if (isOff(title.status) && best.verb === null) return { ...best, status: title.status };
  // "Will not take place in April": what the text says is put off is not called off.
  if (isOff(title.status)) return best.status === 'postponed' ? best : { ...best, status: title.status };
  return best.status === 'scheduled' && title.status === 'held' ? { ...best, status: 'held' } : best;
}

/** "Went on a visit to take part in the meeting": of two events in one sentence the title names the one that is reported. */
function namedByTitle(best: Trigger, title: SceneSentence | null): Trigger {
  if (!title || best.status === 'cancelled' || best.status === 'postponed') return best;
  if (best.noun === null || typeOfNoun(best.noun) === null) return calledByTitle(best, title);
  const types = new Set(title.nouns.map(typeOfNoun).filter((t) => t !== null));
  const [type] = types;
  if (types.size !== 1 || !type || type === best.type || !TIED.has(type) || !best.type || !TIED.has(best.type))
    return best;
  const noun = best.sentence.nouns.find((n) => typeOfNoun(n) === type);
  if (noun) return { ...best, noun, type };
  // A summit may be called a meeting, too.
  return type === 'summit' && best.type === 'meeting' ? { ...best, type } : best;
}

/** "They met": the title calls it a summit or a conference, and nothing else. */
function calledByTitle(best: Trigger, title: SceneSentence): Trigger {
  if (best.type !== null || best.verb?.kind !== 'verbs:met') return best;
  const types = new Set(title.nouns.filter((n) => !isFramed(title, n)).map(typeOfNoun));
  const [type] = types;
  return types.size === 1 && (type === 'summit' || type === 'conference') ? { ...best, type } : best;
}

/** Events that take place inside one another. */
const TIED: ReadonlySet<EventType> = new Set<EventType>([
  'visit',
  'talks',
  'meeting',
  'consultation',
  'session',
  'conference',
  'summit',
]);

function scoreOf(scene: Scene, sentence: SceneSentence, trigger: Trigger, title: Trigger | null): number {
  let score = trigger.strength;
  if (title && trigger.type && title.type === trigger.type) score += 1;
  else if (title && title.type === null && haveMet(title) && haveMet(trigger)) score += 1;
  else if (title && title.strength >= 1) score += 0.5;
  // "The forum is put off. It was to be held on 5 May": the second sentence tells no event of its own.
  if (trigger.status === 'scheduled' && title && title.strength >= 2 && isOff(title.status)) score -= 2;
  if (trigger.status === 'scheduled' && isNext(sentence) && title?.status !== 'scheduled') score -= 2;
  const dates = datesOf(scene, sentence, trigger.status, trigger.present);
  // A year alone dates no news.
  if (sentence.order > 1 && dates.length > 0 && dates.every((d) => d.value.precision === 'year')) score -= 2;
  // "In November the ministers promised …": told further down, what lies months back is a memory.
  if (sentence.order > 1 && dates.length > 0 && dates.every((d) => isOld(scene, d.value.end))) score -= 2;
  const fitting = dates.some(
    (d) => fits(scene, d.value, trigger.status, trigger.present) || isOwnDay(scene, d, trigger),
  );
  if (fitting) score += 0.5;
  else if (dates.length > 0) score -= 2;
  return score;
}

/** Days after which an event is no news. */
const NEWS = 45;

function isOld({ reference }: Scene, end: string | null): boolean {
  const today = reference.published?.slice(0, 10);
  return Boolean(today && today.length === 10 && end && daysBetween(end, today) > NEWS);
}

function isOff(status: EventStatus): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Told by a verb of meeting alone. */
function haveMet({ noun, verb }: Trigger): boolean {
  return noun === null && (verb?.kind === 'verbs:met' || verb?.kind === 'verbs:willMeet');
}

/** The news stands first; `place` counts the sentences before it. */
function placeBonus(place: number): number {
  if (place < 4) return 2 - place / 2;
  return place < 8 ? -1 : -2;
}

function isNext(sentence: SceneSentence): boolean {
  return sentence.order > 0 && hasContext(sentence, 'context:next');
}

/** Lines of one to three words that say what kind of text it is, titles that begin so, and lives told from birth to death. */
function isNoReport(scene: Scene): boolean {
  const { title, sentences } = scene;
  const heads = sentences.filter((s) => s.to - s.from <= 3 && s.block.sentences.length === 1);
  if (heads.some((s) => hasContext(s, 'context:analysis'))) return true;
  if (sentences.slice(0, LIFE).some((s) => hasContext(s, 'context:life'))) return true;
  const [first] = sentences;
  if (first && isLabelled(first)) return true;
  if (isContest(title, sentences)) return true;
  if (!title) return false;
  if (hasContext(title, 'context:life')) return true;
  return isLabelled(title);
}

/** "The club met the team of the City and won by 2:0": the head tells of sports, and of nobody in office. */
function isContest(title: SceneSentence | null, sentences: readonly SceneSentence[]): boolean {
  const head = sentences.slice(0, LIFE);
  const words = new Set<string>();
  for (const sentence of title ? [title, ...head] : head) {
    if (cueOf(sentence, 'cues:office')) return false;
    for (const c of sentence.context)
      if (c.kind === 'context:contest') words.add(sentence.block.tokens[c.from]?.folded.slice(0, STEM) ?? '');
  }
  return words.size >= CONTEST;
}

/** Letters of a word that endings leave as they are, and how many such words tell of sports. */
const STEM = 4;
const CONTEST = 3;

/** A life is told from the head of the text. */
const LIFE = 3;

/** "Analysis: …", or nothing behind it. */
function isLabelled(sentence: SceneSentence): boolean {
  const label = sentence.context.find((c) => c.kind === 'context:analysis' && c.from === sentence.from);
  const next = label && sentence.block.tokens[label.to];
  if (!label) return false;
  return !next || (next.kind === 'mark' && ':：|.—–-'.includes(next.folded));
}
