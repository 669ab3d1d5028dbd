import { capitalOf } from '../gazetteer/capitals.ts';
import type { Venue } from '../model/record.ts';
import { datelinePlaces } from '../names/dateline-places.ts';
import { romanize } from '../names/romanize.ts';
import { areAside, isApartFrom, isOfEarlier } from './asides.ts';
import { cityOfFacility } from './city-adjective.ts';
import { cueOf } from './cues.ts';
import { gapTo } from './dates.ts';
import { type FacilityFound, facilityOf, isHoused } from './facility.ts';
import { homeOf } from './home.ts';
import { COMMAS } from './issues/phrases.ts';
import { topicSpans } from './issues/spans.ts';
import { type ModeFound, modeCue } from './mode.ts';
import { countryPlaceOf, type PlaceFound, placesOf } from './places.ts';
import { OWN, weightOf } from './placing.ts';
import { relativeOf } from './relative.ts';
import { hasContext, hasVerb, type Scene, type SceneSentence, spanOf, textOf } from './scene.ts';
import { isFramed, isOfAnother, statusOfVerb, type Trigger, typeOfNoun } from './triggers.ts';
import { unknownPlaceOf } from './unknown-place.ts';

export interface VenueFound {
  venue: Venue;
  /** What it was made of. */
  place: PlaceFound | null;
  facility: FacilityFound | null;
  cue: ModeFound | null;
}

/** The main event always has a venue, if an empty one. */
export const NO_VENUE: Venue = {
  mode: null,
  city: null,
  country: null,
  facility: null,
  text: null,
  startOffset: null,
  endOffset: null,
};

/**
 * City, building and mode of an event. The event's own clause comes first, then the sentences that name the event, then the title.
 * Null where there is no clue at all.
 */
export function findVenue(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): VenueFound | null {
  if (trigger.verb?.kind === 'verbs:phoned' || trigger.type === 'call') return byPhone(scene, trigger);
  const named =
    bestPlace(scene, trigger, scope) ??
    unknownPlace(scene, trigger, scope) ??
    (trigger.verb || hasContext(trigger.sentence, 'context:closed') || hasContext(trigger.sentence, 'context:opened')
      ? withCity(scene, trigger, visitedPlace(trigger))
      : null);
  const facility = bestFacility(trigger, scope);
  const cue = modeCue(trigger, scope, { named, facility });
  const housed = facility !== null || isHoused(trigger.sentence);
  const place =
    named ??
    (facility && cityOfFacility(facility)) ??
    (housed ? datelinePlace(scene) : null) ??
    (facility && capitalBehind(scene, facility));
  if (cue?.mode === 'online') return online(scene, cue);
  const mode = cue?.mode ?? (place || facility ? 'in-person' : null);
  if (!mode) return null;
  const venue = {
    mode,
    city: place?.city ?? null,
    country: place?.country ?? null,
    facility: facility ? quoteOf(scene, facility).text : null,
    ...quote(scene, facility, place, cue),
  };
  return { venue, place: place ?? null, facility, cue };
}

function visitedPlace({ sentence, type }: Trigger): PlaceFound | null {
  return countryPlaceOf(sentence, type === 'visit', (at) => isAmongTopics(at, sentence));
}

/** "Was in Estonia on 5 May. In Tallinn the delegation met …": the city that the next sentences name. */
function withCity(scene: Scene, { sentence, status, type }: Trigger, found: PlaceFound | null): PlaceFound | null {
  if (!found || status !== 'held' || type !== 'visit') return found;
  for (const next of scene.sentences.slice(sentence.order + 1, sentence.order + 1 + NEXT)) {
    if (hasVerb(next, 'verbs:scheduled') || !(next.verbs.length > 0 || cueOf(next, 'cues:met'))) continue;
    const city = placesOf(scene, next).find((p) => p.score > BARE && p.city && p.country === found.country);
    if (city) return city;
  }
  return found;
}

/** Sentences behind the one that names the country. */
const NEXT = 3;

/** A ministry without a city stands in the capital of its state: the body's own, else that of the page. */
function capitalBehind(scene: Scene, { sentence, from, to }: FacilityFound): PlaceFound | null {
  const { pack, entities } = sentence.block;
  const body = entities.find((e) => e.type === 'organization' && e.national && e.from < to && e.to > from);
  const ministry = body ?? sentence.cues.find((c) => c.kind === 'cues:ministry' && c.from >= from && c.to <= to);
  const country = ministry && (body?.country ?? homeOf(scene, pack));
  const city = country ? capitalOf(country) : null;
  return city && country ? { sentence, city, country, from, to, score: 0, unknown: false } : null;
}

/** A call has no seat. */
function byPhone(scene: Scene, { sentence, verb, noun }: Trigger): VenueFound | null {
  const cue = noun ?? verb;
  return cue && online(scene, { mode: 'online', sentence, cue });
}

function online(scene: Scene, found: ModeFound): VenueFound {
  const { sentence, cue } = found;
  const quote = quoteOf(scene, { sentence, from: cue.from, to: cue.to });
  const venue: Venue = { mode: 'online', city: null, country: null, facility: null, ...quote };
  return { venue, place: null, facility: null, cue: found };
}

function quote(scene: Scene, facility: FacilityFound | null, place: PlaceFound | null, cue: ModeFound | null) {
  if (facility) return quoteOf(scene, facility);
  if (place) return quoteOf(scene, place);
  return cue
    ? quoteOf(scene, { sentence: cue.sentence, from: cue.cue.from, to: cue.cue.to })
    : { text: null, startOffset: null, endOffset: null };
}

function quoteOf(scene: Scene, found: { sentence: SceneSentence; from: number; to: number }) {
  const { startOffset, endOffset } = spanOf(found.sentence, found.from, found.to);
  const text = textOf(scene, found.sentence).slice(startOffset, endOffset);
  if (found.sentence.zone === 'title') return { text, startOffset: null, endOffset: null, from: 'title' as const };
  return { text, startOffset, endOffset };
}

/** A bare name counts in the event's own clause and in the title; elsewhere it has to be a place. */
const ENOUGH = 7;

/** What such a place counts: less than one in the title. */
const OFF = 4;

function isBehindOff({ sentence, from }: PlaceFound, { verb, sentence: own, type }: Trigger): boolean {
  const off = verb?.kind === 'verbs:cancelled' || verb?.kind === 'verbs:postponed';
  return off && type === 'visit' && sentence === own && from >= verb.to;
}

function bestPlace(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): PlaceFound | null {
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
function isAmongTopics(at: number, sentence: SceneSentence): boolean {
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
const BARE = 2;

/** A bare name is the place where it is visited, or stands by the building ("the Moscow office") or by "the capital". */
function isTarget(found: PlaceFound, sentence: SceneSentence, trigger: Trigger): boolean {
  if (trigger.type === 'visit') return true;
  const { noun } = trigger;
  if (noun && (found.to === noun.from || found.from === noun.to)) return true;
  const beside = ['venue:facilities', 'venue:capital', 'context:hosting', 'venue:inCity'];
  return sentence.context.some((c) => beside.includes(c.kind) && gapTo(c, found.from, found.to) <= 2);
}

function unknownPlace(scene: Scene, trigger: Trigger, scope: readonly SceneSentence[]): PlaceFound | null {
  const title = scope.find((s) => s.zone === 'title');
  const found = unknownPlaceOf(scene, trigger.sentence) ?? (title ? unknownPlaceOf(scene, title) : null);
  return found && { ...found, country: found.country ?? hostCountry(scope) };
}

/** The country that the text calls the host. */
function hostCountry(scope: readonly SceneSentence[]): string | null {
  for (const sentence of scope) {
    const hosts = sentence.cues.filter((c) => c.kind === 'cues:host');
    for (const e of hosts.length > 0 ? sentence.entities : [])
      if (e.type === 'country' && e.country && !e.within && hosts.some((h) => gapTo(h, e.from, e.to) <= HOST_GAP))
        return e.country;
  }
  return null;
}

const HOST_GAP = 3;

/** A building without a city stands where the report was written. */
function datelinePlace(scene: Scene): PlaceFound | null {
  for (const { block, place } of datelinePlaces(scene.blocks, scene.article.datelineSpan)) {
    if (place.region) continue;
    const sentence = { ...(scene.sentences[0] as SceneSentence), block };
    const { from, to, name = place.text, country = null } = place;
    return { sentence, city: name, country, from, to, score: 0, unknown: place.id === undefined };
  }
  return datelineTown(scene);
}

/** "CORMONS, 2 December –": a town that no gazetteer knows. */
function datelineTown(scene: Scene): PlaceFound | null {
  const [first] = scene.sentences;
  const town = scene.article.dateline?.place ?? null;
  const { pack } = first?.block ?? {};
  if (!first || !town || !pack || town.split(' ').length > TOWN) return null;
  const city = romanize(town === town.toUpperCase() ? capitalised(town) : town, pack.places.letters);
  return {
    sentence: first,
    city,
    country: homeOf(scene, pack),
    from: first.from,
    to: first.from + 1,
    score: 0,
    unknown: true,
  };
}

/** Words of a town's name. */
const TOWN = 3;

function capitalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function farness(found: PlaceFound, sentence: SceneSentence, trigger: Trigger): number {
  if (sentence !== trigger.sentence) return 0;
  const anchor = trigger.verb ?? trigger.noun;
  if (!anchor) return 0;
  if (anchor.split && found.from >= anchor.from && found.to <= anchor.to) return 0;
  const gap = found.from >= anchor.to ? found.from - anchor.to : Math.max(0, anchor.from - found.to);
  return Math.min(gap, 20) / 10;
}

function bestFacility(trigger: Trigger, scope: readonly SceneSentence[]): FacilityFound | null {
  const own = facilityOf(trigger.sentence, trigger.verb?.kind !== 'verbs:met');
  if (own) return own;
  for (const sentence of scope) {
    if (sentence.zone === 'title' || weightOf(sentence, trigger) < 5) continue;
    if (sentence.verbs.length === 0 || hasContext(sentence, 'context:within')) continue;
    const found = facilityOf(sentence, false);
    if (found) return found;
  }
  return null;
}
