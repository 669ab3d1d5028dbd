import type { EventRecord, Explanation } from '../../model/record.ts';
import type { PlaceFound } from '../places.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { placeOf, wording } from './wording.ts';

/** The date: which clause gave it, and what was filled in from where. */
export function explainDate(scene: Scene, { made }: EventFrame, { date }: EventRecord): Explanation[] {
  if (!date) return [];
  const { startOffset, endOffset, inferred } = date;
  if (!made.date)
    return [{ path: 'date', rule: 'upper bound: reported on the day of publication', startOffset, endOffset }];
  const filled = inferred.length > 0 ? `; ${inferred.join(', ')} ${source(scene)}` : '';
  return [{ path: 'date', rule: made.date.rule + filled, startOffset, endOffset }];
}

function source({ article, reference }: Scene): string {
  if (article.published) return `from the publication (${article.published.slice(0, 10)})`;
  return reference.published ? `by the reference date (${reference.published.slice(0, 10)})` : 'from the text';
}

/** City, country, building and mode, each with its own words. */
export function explainVenue(scene: Scene, frame: EventFrame, { venue }: EventRecord): Explanation[] {
  const { place, facility, cue } = frame.made.venue ?? {};
  const out: Explanation[] = [];
  if (!venue) return out;
  if (place) {
    const where = placeOf(place.sentence, place);
    const rule = ruleOf(place, frame);
    if (venue.city) out.push({ path: 'venue.city', rule, ...where });
    if (venue.country) out.push({ path: 'venue.country', rule: countryRule(place, rule), ...where });
  }
  if (facility && venue.facility)
    out.push({
      path: 'venue.facility',
      rule: 'building or body with a word of place',
      ...placeOf(facility.sentence, facility),
    });
  if (cue)
    out.push({
      path: 'venue.mode',
      rule: `said to be ${cue.mode}: ${wording(scene, cue.sentence, cue.cue)}`,
      ...placeOf(cue.sentence, cue.cue),
    });
  else if (venue.mode) {
    const { startOffset, endOffset } = venue;
    out.push({ path: 'venue.mode', rule: 'a place, and no hint of remote participation', startOffset, endOffset });
  }
  return out;
}

function ruleOf(place: PlaceFound, { made }: EventFrame): string {
  // The building stands where the report was written.
  if (place.score === 0) return 'the city that the name of the building tells, else that of the dateline';
  if (place.sentence.zone === 'title') return 'place in the title';
  if (place.sentence !== made.trigger.sentence) return 'place in another clause about the event';
  return place.unknown ? "outside the gazetteer, in the event's own clause" : "place in the event's own clause";
}

function countryRule(place: PlaceFound, rule: string): string {
  if (!place.city) return `country as the place; ${rule}`;
  return place.unknown ? 'the country that hosts, or where the page is made' : `country of ${place.city}`;
}
