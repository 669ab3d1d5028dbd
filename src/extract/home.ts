import type { Language } from '../languages/language.ts';
import { datelinePlaces } from '../names/dateline-places.ts';
import type { Scene } from './scene.ts';

/** So often a state is named on a page that is its own, where neither title nor lead names it. */
const OFTEN = 2;
/** Sentences of the lead. */
const LEAD = 2;

/** The country of the dateline's city, which stands outside of all sentences. */
function datelineCountry({ article, blocks }: Scene): string | null {
  for (const { place } of datelinePlaces(blocks, article.datelineSpan)) if (place.country) return place.country;
  return null;
}

/**
 * The state whose press the page belongs to: the only one of its language, else the only one among those that share the
 * language which the dateline, the title, the lead or more than one sentence names. Null where the page does not tell.
 */
export function homeOf(scene: Scene, pack: Language | null): string | null {
  const { homeland = null, homelands = [] } = pack?.participation ?? {};
  if (homeland || homelands.length === 0) return homeland;
  const named = new Map<string, number>();
  const sentences = scene.title ? [scene.title, ...scene.sentences] : scene.sentences;
  for (const { order, entities } of sentences)
    for (const { country, type } of entities) {
      if (!country || type === 'person' || !homelands.includes(country)) continue;
      named.set(country, (named.get(country) ?? 0) + (order < LEAD ? OFTEN : 1));
    }
  const written = datelineCountry(scene);
  if (written && homelands.includes(written)) return written;
  const likely = [...named].filter(([, times]) => times >= OFTEN);
  return likely.length === 1 ? (likely[0]?.[0] ?? null) : null;
}
