import { loadLanguage } from '../languages/index.ts';
import type { PlaceNames } from '../languages/types/names.ts';
import { splitNames } from '../names/pattern.ts';
import { fold } from '../text/fold.ts';
import { push } from '../text/multimap.ts';
import { overlap } from './align.ts';

/** "St Petersburg" and "Saint Petersburg": the same words, or two English names of one place of the gazetteer. */
export function sameCity(a: string, b: string): boolean {
  if (overlap(a, b) === 1) return true;
  const ids = idsOf(a);
  return idsOf(b).some((id) => ids.includes(id));
}

/** Ids of the gazetteer's places by their folded English names; records name cities in English. */
const known = index((await loadLanguage('en'))?.places);

function idsOf(name: string): string[] {
  return known.get(fold(name)) ?? [];
}

function index(places: PlaceNames | undefined): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const list of [places?.cities ?? {}, places?.names ?? {}])
    for (const [id, names] of Object.entries(list)) for (const name of splitNames(names)) push(ids, fold(name), id);
  return ids;
}
