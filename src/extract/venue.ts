import { capitalOf } from '../gazetteer/capitals.ts';
import type { Venue } from '../model/record.ts';
import { BARE, bestPlace, isAmongTopics } from './best-place.ts';
import { cityOfFacility } from './city-adjective.ts';
import { cueOf } from './cues.ts';
import { datelinePlace } from './dateline-place.ts';
import { gapTo } from './dates.ts';
import { type FacilityFound, facilityOf, isHoused } from './facility.ts';
import { homeOf } from './home.ts';
import { type ModeFound, modeCue } from './mode.ts';
import { countryPlaceOf, type PlaceFound, placesOf } from './places.ts';
import { weightOf } from './placing.ts';
import { hasContext, hasVerb, type Scene, type SceneSentence, spanOf, textOf } from './scene.ts';
import type { Trigger } from './triggers.ts';
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
