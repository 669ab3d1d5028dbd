import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { exactWords, wordList, wordSet } from './body-lexicon.ts';
import { type CaseTable, compileCases } from './persons-cases.ts';

/** Word lists of a pack for names and posts, folded. */
export interface PersonLexicon {
  cases: CaseTable;
  surnames: readonly string[];
  /** The same as a set: whole family names where names are written in Han characters. */
  surnameSet: ReadonlySet<string>;
  patronymics: readonly string[];
  /** Patronymic words that stand alone: oğlu, uulu. */
  kin: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  links: ReadonlySet<string>;
  and: ReadonlySet<string>;
  chain: readonly string[];
  /** Whole words among the endings: `=дел`. */
  chainWords: ReadonlySet<string>;
  anyChain: boolean;
  stop: readonly string[];
  stopWords: ReadonlySet<string>;
  posting: readonly string[];
  compounds: readonly string[];
  /** Case endings, longest first, for languages with closed suffix lists. */
  suffixes: readonly string[];
  suffixSet: ReadonlySet<string>;
  suffixLengths: readonly number[];
  /** Words before the country or body that a person is from. */
  origins: ReadonlySet<string>;
  capitalsAreNames: boolean;
  /** Endings of the base form that suffixes replace. */
  stems: readonly (readonly [ending: string, replacement: string])[];
}

const compiled = new WeakMap<Language, PersonLexicon>();

export function compilePersons(pack: Language): PersonLexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    const { persons, morphology } = pack;
    const { grammar } = persons;
    const patronymics = wordList(persons.patronymics);
    lexicon = {
      cases: compileCases(pack),
      surnames: wordList(persons.surnames),
      surnameSet: wordSet(persons.surnames),
      patronymics: patronymics.filter((p) => !p.startsWith('=')),
      kin: exactWords(persons.patronymics),
      particles: wordSet(persons.particles),
      notNames: wordSet(persons.notNames),
      links: wordSet(grammar.links),
      and: wordSet(grammar.and),
      chain: wordList(grammar.chain).filter((e) => e !== '*' && !e.startsWith('=')),
      chainWords: exactWords(grammar.chain),
      anyChain: grammar.chain.includes('*'),
      stop: wordList(grammar.stop),
      stopWords: wordSet(grammar.stopWords),
      posting: wordList(grammar.posting),
      compounds: wordList(grammar.compounds),
      suffixSet: new Set((morphology.suffixes ?? []).map(fold)),
      suffixLengths: [...new Set((morphology.suffixes ?? []).map((e) => fold(e).length))].filter((n) => n > 0),
      origins: wordSet(grammar.origins),
      capitalsAreNames: grammar.capitalsAreNames,
      stems: morphology.stems ?? [],
      suffixes: (morphology.suffixes ?? []).map(fold).sort((a, b) => b.length - a.length),
    };
    compiled.set(pack, lexicon);
  }
  return lexicon;
}
