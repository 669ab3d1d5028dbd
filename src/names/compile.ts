import { COUNTRY_NAMES } from '../gazetteer/countries.ts';
import { GROUPS } from '../gazetteer/groups.ts';
import { PLACES } from '../gazetteer/places.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from '../text/matcher.ts';
import { namePattern, type Shape, shapeOf, splitNames } from './pattern.ts';

/** What the gazetteers know about a name of a pack. */
export interface KnownName {
  /**
   * `trap`: a wording that only looks like a name. `before`, `after`: words of a state's long name.
   * `language`: what makes an adjective the name of a language. `pair`: several countries, a token each.
   */
  type: 'country' | 'place' | 'group' | 'pair' | 'trap' | 'before' | 'after' | 'language';
  id: string;
  /** ISO 3166-1 alpha-2, of a pair several; '' for a group and a trap. */
  country: string;
  /** English name. */
  name: string;
  adjective: boolean;
  shape: Shape;
  /** Length of the folded name where it is one word, else 0. */
  length: number;
  /** It is one word and ends in a vowel of the singular, which no case takes away without an ending. */
  vowel: boolean;
}

export interface CompiledNames {
  matcher: Matcher<KnownName>;
  /** Folded endings that make an adjective of a country's name. */
  adjectival: readonly string[];
  /** Country code → folded words that make the name doubtful. */
  doubtful: ReadonlyMap<string, ReadonlySet<string>>;
}

const compiled = new WeakMap<Language, CompiledNames>();

/** The one matcher of a pack's countries, adjectives, cities and groups; made at first use. */
export function compileNames(pack: Language): CompiledNames {
  let known = compiled.get(pack);
  if (!known) {
    known = {
      matcher: compileMatcher(entries(pack), pack.morphology),
      adjectival: splitNames(pack.names.adjectival ?? '').map(fold),
      doubtful: new Map(
        Object.entries(pack.names.doubtful ?? {}).map(([code, words]) => [code, new Set(splitNames(words).map(fold))]),
      ),
    };
    compiled.set(pack, known);
  }
  return known;
}

type Name = Omit<KnownName, 'shape' | 'length' | 'vowel'>;

function measure(name: string): Pick<KnownName, 'length' | 'vowel'> {
  if (/[\s~|*=.’'—–-]|\p{Script=Han}/u.test(name)) return { length: 0, vowel: false };
  return { length: fold(name).length, vowel: /[aoeаяоеეაიოუ]$/u.test(name) };
}

function* entries(pack: Language): Generator<LexiconEntry<KnownName>> {
  const { names, places, morphology } = pack;
  const entry = (name: string, value: Name): LexiconEntry<KnownName> => ({
    pattern: namePattern(name, morphology, value.adjective),
    value: { ...value, shape: shapeOf(name), ...measure(name) },
  });
  for (const [code, name] of Object.entries(names.territories)) {
    if (!names.unusual?.includes(code)) yield entry(name, country(code, false));
  }
  for (const [code, list] of Object.entries(names.countries)) {
    for (const name of splitNames(list)) yield entry(name, country(code, false));
  }
  for (const [code, list] of Object.entries(names.adjectives)) {
    for (const name of splitNames(list)) yield entry(name, country(code, true));
  }
  for (const [id, name] of Object.entries(places.cities)) {
    if (!names.unusual?.includes(id)) yield entry(name, place(id));
  }
  for (const [id, list] of Object.entries(places.names)) {
    for (const name of splitNames(list)) yield entry(name, place(id));
  }
  for (const [id, list] of Object.entries(names.groups ?? {})) {
    const value = { type: 'group', id, country: '', name: GROUPS[id]?.name ?? id, adjective: false } as const;
    for (const name of splitNames(list)) yield entry(name, value);
  }
  for (const [name, codes] of Object.entries(names.pairs ?? {})) {
    yield entry(name, { type: 'pair', id: name, country: codes, name: '', adjective: true });
  }
  for (const name of names.traps ?? []) yield entry(name, word('trap'));
  for (const name of splitNames(names.official?.before ?? '')) yield entry(name, word('before'));
  for (const name of splitNames(names.official?.after ?? '')) yield entry(name, word('after'));
  for (const name of splitNames(names.languages ?? '')) yield entry(name, word('language'));
}

function place(id: string): Name {
  const { country = '', name = id } = PLACES[id] ?? {};
  return { type: 'place', id, country, name, adjective: false };
}

function word(type: 'trap' | 'before' | 'after' | 'language'): Name {
  return { type, id: '', country: '', name: '', adjective: false };
}

function country(code: string, adjective: boolean): Name {
  return { type: 'country', id: code, country: code, name: COUNTRY_NAMES[code] ?? code, adjective };
}
