import { areAside, isApartFrom, isOfEarlier } from './asides.ts';
import { cueOf } from './cues.ts';
import { gapTo } from './dates.ts';
import { COMMAS } from './issues/phrases.ts';
import { topicSpans } from './issues/spans.ts';
import { type PlaceFound, placesOf } from './places.ts';
import { OWN, weightOf } from './placing.ts';
import { relativeOf } from './relative.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { isFramed, isOfAnother, statusOfVerb, type Trigger, typeOfNoun } from './triggers.ts';

/** Of all places that the text names the one where the event is. */

/** A bare name counts in the event's own clause and in the title; elsewhere it has to be a place. */
const ENOUGH = 7;

/** What such a place counts: less than one in the title. */
const OFF = 4;

function isBehindOff({ sentence, from }: PlaceFound, { verb, sentence: own, type }: Trigger): boolean {
  const off = verb?.kind === 'verbs:cancelled' || verb?.kind === 'verbs:postponed';
  return off && type === 'visit' && sentence === own && from >= verb.to;
}

export function bestPlace(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): PlaceFound | null {
  let best: PlaceFound | null = null;
  let bestScore = 0;
  for (const sentence of scope) {
    const weight = weightOf(sentence, trigger);
    if (weight === 0) continue;
    for (const found of placesOf(scene, sentence)) {
      if (isTopic(found, sentence, trigger) || isElsewhere(found, sentence, trigger)) continue;
      if (isApartFrom(trigger, sentence, found.from, true) || isOfEarlier(sentence, found.from)) continue;
      if (isOfPrevious(found, sentence, trigger) || isToldBy(found, sentence, trigger)) continue;
      // "峇里岛会晤共识": a bare name before a noun that is only spoken of.
      if (sentence !== trigger.sentence && isOfFramed(found, sentence)) continue;
      const bare = sentence === trigger.sentence && found.score <= BARE && !isTarget(found, sentence, trigger);
      // "The visit is called off because of the weather in the City".
      const own = isBehindOff(found, trigger) ? OFF : weight;
      const score = own + 2 * found.score - farness(found, sentence, trigger) - (bare ? OWN : 0);
      if (score < ENOUGH || score <= bestScore) continue;
      best = found;
      bestScore = score;
    }
  }
  return best;
}

/**
 * "They discussed the opening of an embassy in Yerevan": a place in a list of topics behind its verb. In the event's own
 * clause the first topic may have the place of the event beside it.
 */
function isTopic({ from }: PlaceFound, sentence: SceneSentence, trigger: Trigger): boolean {
  const { pack, tokens } = sentence.block;
  if (sentence.zone === 'title') return false;
  if (pack?.issues.order !== 'after') return sentence !== trigger.sentence && isDeepInTopics(from, sentence);
  const span = topicSpans(sentence).find((s) => from >= s.from && from < s.to);
  if (!span || sentence.nouns.some((n) => n.from >= span.from && n.to <= from && from - n.to <= 2)) return false;
  if (sentence !== trigger.sentence) return true;
  if (trigger.verb && areAside(sentence, trigger.verb.from, from)) return false;
  for (let i = span.from; i < from; i++) if (COMMAS.has(tokens[i]?.folded ?? '')) return true;
  return false;
}

/** "To discuss the situation in A": the country of a topic. */
export function isAmongTopics(at: number, sentence: SceneSentence): boolean {
  if (sentence.block.pack?.issues.order !== 'after') return isDeepInTopics(at, sentence);
  return topicSpans(sentence).some((s) => at > s.from && at < s.to);
}

/** Where the topics stand before their verb, the first words among them may say where they were discussed. */
function isDeepInTopics(from: number, sentence: SceneSentence): boolean {
  if (!cueOf(sentence, 'discussion:verbs', 'discussion:agenda')) return false;
  return topicSpans(sentence).some((s) => from > s.from + SETTING && from < s.to);
}

const SETTING = 3;

/** "Nazirlər Bakıda keçiriləcək forumun gündəliyini müzakirə ediblər": the seat of another event. */
function isElsewhere(found: PlaceFound, sentence: SceneSentence, trigger: Trigger): boolean {
  const relative = relativeOf(sentence, found.to);
  if (!relative || relative.noun === trigger.noun) return false;
  if (trigger.status === 'held' && statusOfVerb(relative.verb) === 'scheduled') return true;
  return (
    typeOfNoun(relative.noun) !== null && isOfAnother(sentence, relative.noun, trigger) && sentence !== trigger.sentence
  );
}

/** "X said that they had met in the City, too": a place that a speaker tells of. */
function isToldBy({ from }: PlaceFound, sentence: SceneSentence, trigger: Trigger): boolean {
  if (sentence === trigger.sentence || sentence.zone === 'title' || sentence.block.pack?.events.headFinal) return false;
  const said = sentence.context.find((c) => c.kind === 'context:said' && c.to <= from);
  return said !== undefined && sentence.entities.some((e) => e.type === 'person' && e.to <= said.from);
}

/** "The next meeting will be held in spring, the previous one was in Yerevan": the place stands behind the word. */
function isOfPrevious({ from }: PlaceFound, sentence: SceneSentence, { verb, noun }: Trigger): boolean {
  if (sentence.block.pack?.events.headFinal !== true || sentence.zone === 'title') return false;
  const end = (noun ?? verb)?.to ?? sentence.from;
  const { tokens } = sentence.block;
  return sentence.context.some(
    (c) =>
      c.kind === 'context:previous' &&
      c.from >= end &&
      c.to <= from &&
      ',，;；'.includes(tokens[c.from - 1]?.folded ?? '-'),
  );
}

function isOfFramed({ to, score }: PlaceFound, sentence: SceneSentence): boolean {
  return score <= BARE && sentence.nouns.some((n) => n.from === to && isFramed(sentence, n));
}

/** No "in" stands before it, no locative ending behind it. */
export const BARE = 2;

/** A bare name is the place where it is visited, or stands by the building ("the Moscow office") or by "the capital". */
function isTarget(found: PlaceFound, sentence: SceneSentence, trigger: Trigger): boolean {
  if (trigger.type === 'visit') return true;
  const { noun } = trigger;
  if (noun && (found.to === noun.from || found.from === noun.to)) return true;
  const beside = ['venue:facilities', 'venue:capital', 'context:hosting', 'venue:inCity'];
  return sentence.context.some((c) => beside.includes(c.kind) && gapTo(c, found.from, found.to) <= 2);
}

function farness(found: PlaceFound, sentence: SceneSentence, trigger: Trigger): number {
  if (sentence !== trigger.sentence) return 0;
  const anchor = trigger.verb ?? trigger.noun;
  if (!anchor) return 0;
  if (anchor.split && found.from >= anchor.from && found.to <= anchor.to) return 0;
  const gap = found.from >= anchor.to ? found.from - anchor.to : Math.max(0, anchor.from - found.to);
  return Math.min(gap, 20) / 10;
}
