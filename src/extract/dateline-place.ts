import { datelinePlaces } from '../names/dateline-places.ts';
import { romanize } from '../names/romanize.ts';
import { homeOf } from './home.ts';
import type { PlaceFound } from './places.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** The place that the report was written at, for a building without a city. */

/** A building without a city stands where the report was written. */
export function datelinePlace(scene: Scene): PlaceFound | null {
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
