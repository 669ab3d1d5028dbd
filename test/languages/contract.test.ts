import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRY_NAMES } from '../../src/gazetteer/countries.ts';
import { GROUPS } from '../../src/gazetteer/groups.ts';
import { PLACES } from '../../src/gazetteer/places.ts';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { NamesById } from '../../src/languages/types/names.ts';
import { readName, splitNames } from '../../src/names/pattern.ts';

const folder = (tag: string) => new URL(`../../src/languages/${tag}/`, import.meta.url);

/** Ids of all names of a pack by pattern, what the pack says is unusual left out. */
function claims({ names, places, morphology }: Language): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const claim = (name: string, id: string, adjective = false) => {
    const { pattern, shape } = readName(name, morphology, adjective);
    const key = `${pattern} ${shape}`;
    out.set(key, (out.get(key) ?? new Set()).add(id));
  };
  const all = (list: NamesById | undefined, kind: string) => {
    for (const [id, text] of Object.entries(list ?? {}))
      for (const name of splitNames(text)) claim(name, `${kind} ${id}`, kind === 'adjective');
  };
  for (const [code, name] of Object.entries(names.territories))
    if (!names.unusual?.includes(code)) claim(name, `country ${code}`);
  for (const [id, name] of Object.entries(places.cities)) if (!names.unusual?.includes(id)) claim(name, `place ${id}`);
  all(names.countries, 'country');
  all(names.adjectives, 'adjective');
  all(places.names, 'place');
  all(names.groups, 'group');
  return out;
}

const packs = (await Promise.all(LANGUAGE_TAGS.map(loadLanguage))).filter((p) => p !== null);

describe('the packs', () => {
  it('have the same files', () => {
    const [first, ...others] = LANGUAGE_TAGS.map((tag) => readdirSync(folder(tag)).sort());
    for (const files of others) expect(files).toEqual(first);
  });

  it('carry the CLDR names that the scripts write today', () => {
    for (const script of ['territories', 'cities'])
      execFileSync(process.execPath, [`scripts/${script}.mjs`, '--check'], { stdio: 'pipe' });
  });
});

describe.each(packs)('names of $tag', (pack) => {
  const { names, places } = pack;

  it('name every country and every group', () => {
    const unnamed = Object.keys(COUNTRY_NAMES).filter((c) => !names.territories[c] && !names.countries[c]);
    expect(unnamed).toEqual([]);
    expect(Object.keys(names.groups ?? {}).filter((id) => !GROUPS[id])).toEqual([]);
  });

  it('name every city, but for those that share the name of their country', () => {
    const shared = ['algiers', 'tunis', 'brasilia'];
    const unnamed = Object.keys(PLACES).filter((id) => !places.cities[id] && !places.names[id] && !shared.includes(id));
    expect(unnamed).toEqual([]);
  });

  it('use no id that the gazetteers do not know', () => {
    const codes = [...Object.keys(names.countries), ...Object.keys(names.adjectives)];
    expect(codes.filter((c) => !COUNTRY_NAMES[c])).toEqual([]);
    expect([...Object.keys(places.cities), ...Object.keys(places.names)].filter((id) => !PLACES[id])).toEqual([]);
    for (const id of names.unusual ?? []) expect(COUNTRY_NAMES[id] ?? PLACES[id], id).toBeDefined();
  });

  it('have adjectives for the countries of the news', () => {
    const wanted = 'AM AZ BY CN DE FR GB GE IN IR IT JP KG KZ PL RU TJ TM TR UA US UZ'.split(' ');
    if (pack.tag === 'zh') return;
    expect(wanted.filter((c) => !names.adjectives[c] && !names.adjectival)).toEqual([]);
  });

  it('say no name twice under one id', () => {
    const twice: string[] = [];
    for (const list of [names.countries, names.adjectives, places.names, names.groups ?? {}])
      for (const [id, text] of Object.entries(list)) {
        const all = splitNames(text);
        for (const n of new Set(all.filter((x, i) => all.indexOf(x) !== i))) twice.push(`${id}: ${n}`);
      }
    expect(twice).toEqual([]);
  });

  it('claim no name for two ids', () => {
    const claimed = [...claims(pack)].filter(([, ids]) => {
      // A country and its people may share a word ("Suisse", "Беларус"); two countries or two cities may not.
      const bare = new Set([...ids].map((id) => id.replace(/^(adjective|country) /, '')));
      return bare.size > 1;
    });
    expect(claimed.map(([pattern, ids]) => `${pattern}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('know the members of every group', () => {
    for (const { members } of Object.values(GROUPS)) for (const m of members) expect(COUNTRY_NAMES[m]).toBeDefined();
  });
});
