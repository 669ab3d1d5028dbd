import { PLACES } from '../gazetteer/places.ts';
import type { Language } from '../languages/language.ts';
import { splitNames } from '../names/pattern.ts';
import { fold } from '../text/fold.ts';
import type { FacilityFound } from './facility.ts';
import type { PlaceFound } from './places.ts';

/** "Вільнюскі ўніверсітэт", "Чернівецький університет": the city that a building's adjective is made of. */
export function cityOfFacility({ sentence, from, to }: FacilityFound): PlaceFound | null {
  const { pack, tokens } = sentence.block;
  const marks = pack?.places.adjectiveMarks;
  if (!pack || !marks) return null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      !token.capital ||
      tokens[i - 1]?.folded === '-' ||
      sentence.entities.some((e) => e.type === 'country' && e.from <= i && e.to > i)
    )
      continue;
    const city = cityOf(pack, marks, token.folded);
    if (city) return { sentence, city: city.name, country: city.country, from: i, to: i + 1, score: 0, unknown: false };
  }
  return null;
}

interface City {
  name: string;
  country: string;
}

/** Letters of an adjective's ending. */
const ENDING = 3;
/** Consonants that tell a city from others. */
const ENOUGH = 3;

function cityOf(pack: Language, marks: readonly string[], word: string): City | null {
  const stems = marks.flatMap((mark) => {
    const at = word.lastIndexOf(mark);
    if (at < 2 || word.length - at - mark.length > ENDING) return [];
    const base = word.slice(0, at);
    return [base, base + mark[0], base + mark];
  });
  if (stems.length === 0) return null;
  const cities = citiesOf(pack);
  return (
    only(stems.flatMap((stem) => cities.stems.get(bare(stem)) ?? [])) ??
    only(stems.map(skeleton).flatMap((bones) => (bones.length < ENOUGH ? [] : (cities.bones.get(bones) ?? []))))
  );
}

/** The one city among them. */
function only(found: readonly City[]): City | null {
  return new Set(found.map((c) => c.name)).size === 1 ? (found[0] as City) : null;
}

interface Cities {
  /** By the name without its last vowel. */
  stems: Map<string, City[]>;
  /** By the consonants of it: vowels come and go ("Чернівці", "чернівецький"). */
  bones: Map<string, City[]>;
}

const known = new WeakMap<Language, Cities>();

function citiesOf(pack: Language): Cities {
  let cities = known.get(pack);
  if (cities) return cities;
  cities = { stems: new Map(), bones: new Map() };
  const { cities: generated, names, towns } = pack.places;
  for (const list of [generated, names])
    for (const id in list) {
      const place = PLACES[id];
      if (place) for (const name of splitNames(list[id] as string)) add(cities, name, place);
    }
  for (const country in towns)
    for (const town of splitNames(towns[country] as string)) {
      const [name = '', english = name] = town.split('=');
      add(cities, name, { name: english, country });
    }
  known.set(pack, cities);
  return cities;
}

function add(cities: Cities, name: string, city: City): void {
  const word = fold(name.replace(/^=/, ''));
  if (/[^\p{L}]/u.test(word)) return;
  const stem = bare(word);
  // "Караганда", "карагандинский"; "Рига", "рижский".
  for (const form of [stem, `${stem}ин`, `${stem}ін`, `${stem}ов`, stem.replace(/г$/u, 'ж').replace(/х$/u, 'ш')])
    push(cities.stems, form, city);
  const bones = skeleton(word);
  if (bones.length < ENOUGH) return;
  push(cities.bones, bones, city);
  push(cities.bones, `${bones}н`, city);
}

function push(map: Map<string, City[]>, key: string, city: City): void {
  const list = map.get(key);
  if (!list) map.set(key, [city]);
  else if (!list.some((c) => c.name === city.name)) list.push(city);
}

function bare(word: string): string {
  return word.replace(/[аеёиіїоуыэюяєьй]$/u, '');
}

/** Consonants, with those that soften in one language and not in another made alike. */
function skeleton(word: string): string {
  return word
    .replace(/дз/gu, 'д')
    .replace(/ц/gu, 'т')
    .replace(/[аеёиіїоуыэюяєьъў'’й]/gu, '');
}
