import { COUNTRY_NAMES } from '../gazetteer/countries.ts';
import { GROUPS } from '../gazetteer/groups.ts';
import { PLACES } from '../gazetteer/places.ts';
import type { Language } from '../languages/language.ts';
import type { NamesById } from '../languages/types/names.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from '../text/matcher.ts';
import { type NamePattern, readName, splitNames } from './pattern.ts';

/** What the gazetteers know about a name of a pack. */
export interface Known {
  /**
   * `trap`: a wording that only looks like a name. `before`, `after`: words of a state's long name.
   * `language`: what makes an adjective the name of a language. `pair`: several countries, a token each.
   * `head`: a common noun beside the name of a place.
   */
  type: 'country' | 'place' | 'region' | 'group' | 'pair' | 'trap' | 'before' | 'after' | 'language' | 'head';
  id: string;
  /** ISO 3166-1 alpha-2, of a pair several; '' for a group and a trap. */
  country: string;
  /** English name. */
  name: string;
  adjective: boolean;
}

/** One name of it, and how it has to stand in the text. */
export interface KnownName extends Omit<NamePattern, 'pattern'> {
  known: Known;
}

/** Where the words stand that make a body the set of its members. */
export type MembersCue = 'before' | 'after';

export interface CompiledNames {
  matcher: Matcher<KnownName>;
  members: Matcher<MembersCue>;
  /** Folded endings that make an adjective of a country's name. */
  adjectival: readonly string[];
  /** Folded endings of peoples ("the Swedes") and whether only entries with a capital are some. */
  peoples: { endings: readonly string[]; capital: boolean };
  /** Folded endings of the adjectives before a noun such as "область". */
  adjectives: readonly string[];
  /** Country code → folded words that make the name doubtful. */
  doubtful: ReadonlyMap<string, ReadonlySet<string>>;
}

const compiled = new WeakMap<Language, CompiledNames>();

/** The one matcher of a pack's countries, adjectives, cities and groups; made at first use. */
export function compileNames(pack: Language): CompiledNames {
  let known = compiled.get(pack);
  if (!known) {
    known = {
      matcher: compileMatcher(entries(pack), pack.morphology, ({ pattern: name, value }) => {
        const { pattern, shape, length, vowel } = readName(name, pack.morphology, value.adjective);
        return { pattern, value: { known: value, shape, length, vowel } };
      }),
      members: compileMatcher(members(pack), pack.morphology),
      adjectival: splitNames(pack.names.adjectival ?? '').map(fold),
      peoples: peoplesOf(pack),
      adjectives: splitNames(pack.places.heads?.adjectives ?? '').map(fold),
      doubtful: new Map(
        Object.entries(pack.names.doubtful ?? {}).map(([code, words]) => [code, new Set(splitNames(words).map(fold))]),
      ),
    };
    compiled.set(pack, known);
  }
  return known;
}

function peoplesOf({ names: { peoples } }: Language): CompiledNames['peoples'] {
  const endings = peoples?.endings.split(' ').map(fold) ?? [];
  return { endings, capital: peoples?.capital ?? false };
}

/** Names in their base form. */
function entries(pack: Language): LexiconEntry<Known>[] {
  const { names, places } = pack;
  const out: LexiconEntry<Known>[] = [];
  const add = (name: string, known: Known): void => {
    out.push({ pattern: name, value: known });
  };
  const addAll = (list: NamesById | undefined, know: (id: string) => Known): void => {
    for (const id in list) {
      const known = know(id);
      for (const name of splitNames(list[id] as string)) add(name, known);
    }
  };
  const unusual = new Set(names.unusual);
  for (const code in names.territories)
    if (!unusual.has(code)) add(names.territories[code] as string, country(code, false));
  addAll(names.countries, (code) => country(code, false));
  addAll(names.adjectives, (code) => country(code, true));
  for (const id in places.cities) if (!unusual.has(id)) add(places.cities[id] as string, place(id));
  addAll(places.names, place);
  for (const towns of [places.towns, places.capitals])
    for (const code in towns) for (const [name, known] of townsOf(code, towns[code] as string)) add(name, known);
  addAll(places.regions, (code) => known('region', '', code === '*' ? '' : code));
  for (const kind of HEADS) for (const name of splitNames(places.heads?.[kind] ?? '')) add(name, known('head', kind));
  addAll(names.groups, (id) => known('group', id, '', GROUPS[id]?.name ?? id));
  for (const name in names.pairs) add(name, { ...known('pair', name, names.pairs[name]), adjective: true });
  for (const name of names.traps ?? []) add(name, known('trap'));
  for (const name of splitNames(names.official?.before ?? '')) add(name, known('before'));
  for (const name of splitNames(names.official?.after ?? '')) add(name, known('after'));
  for (const name of splitNames(names.languages ?? '')) add(name, known('language'));
  return out;
}

function members({ names, morphology }: Language): LexiconEntry<MembersCue>[] {
  return (['before', 'after'] as const).flatMap((value) =>
    splitNames(names.members?.[value] ?? '').map((n) => ({ pattern: readName(n, morphology, true).pattern, value })),
  );
}

const HEADS = ['before', 'after', 'areaBefore', 'siteBefore', 'areaAfter'] as const;

function known(type: Known['type'], id = '', country = '', name = ''): Known {
  return { type, id, country, name, adjective: false };
}

function country(code: string, adjective: boolean): Known {
  return { type: 'country', id: code, country: code, name: COUNTRY_NAMES[code] ?? code, adjective };
}

/** Letters that are no English letter with an accent, as English writes them: Wroclaw, Tromso. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  ß: 'ss',
};
const BARRED = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** "Name" or "Name=English", with commas between. */
function townsOf(country: string, list: string): [name: string, known: Known][] {
  return list.split(',').map((town) => {
    const [name = '', written = name] = town.split('=').map((part) => part.trim());
    const english = written.replace(BARRED, (letter) => PLAIN[letter] ?? letter);
    return [name, known('place', english.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), country, english)];
  });
}

function place(id: string): Known {
  const { country = '', name = id } = PLACES[id] ?? {};
  return known('place', id, country, name);
}
