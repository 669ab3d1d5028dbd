import anyAscii from 'any-ascii';
import type { Language } from '../languages/language.ts';
import type { NameCase } from '../languages/types/persons.ts';
import { fold } from '../text/fold.ts';
import { suffixesOf } from '../text/morphology.ts';
import type { Suffixes } from '../text/suffixes.ts';
import { exactWords, wordList, wordSet } from './body-lexicon.ts';
import { endsWithAny } from './body-scan.ts';
import { type CaseTable, caseBit, compileCases } from './persons-cases.ts';

/** What a word may be by its form, as bits. */
export const GIVEN = 1;
export const SURNAME = 2;
export const PATRONYMIC = 4;
export const COMMON = 8;

/** Words whose class is remembered. */
const MAX_WORDS = 4000;

/** Word lists of a pack for names and posts, folded. */
export interface PersonLexicon {
  cases: CaseTable;
  surnames: readonly string[];
  commonEndings: readonly string[];
  /** The same as a set: whole family names where names are written in Han characters. */
  surnameSet: ReadonlySet<string>;
  patronymics: readonly string[];
  /** Patronymic words that stand alone: oğlu, uulu. */
  kin: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** Posts that stand right behind a name written without blanks. */
  behind: ReadonlySet<string>;
  /** Posts of the moment: colleague, moderator. */
  passing: ReadonlySet<string>;
  /** Base forms of titles that stand beside a post. */
  ranks: ReadonlySet<string>;
  /** People bear two surnames. */
  twoSurnames: boolean;
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
  /** The language has a closed list of case endings. */
  agglutinative: boolean;
  suffixSet: Pick<Suffixes, 'has'>;
  /** Last words of names of countries and cities in the nominative, though they end like a case. */
  nominatives: ReadonlySet<string>;
  /** Lengths of the case endings, longest first. */
  suffixLengths: readonly number[];
  /** Words before the country or body that a person is from. */
  origins: ReadonlySet<string>;
  capitalsAreNames: boolean;
  /** Folded word → its class; folded word → its base by endings. */
  classes: Map<string, number>;
  bases: Map<string, Base>;
  /** Endings that no name ends in by itself, longest first. */
  caseEndings: readonly string[];
  /** Endings of the base form that suffixes replace. */
  stems: readonly (readonly [ending: string, replacement: string])[];
  /** Endings of nouns in the plural, with the bit of their case. */
  plurals: readonly (readonly [endings: readonly string[], bit: number])[];
}

const NO_SUFFIXES: Suffixes = { has: () => false, lengths: [] };
const compiled = new WeakMap<Language, PersonLexicon>();

export function compilePersons(pack: Language): PersonLexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    const { persons, morphology } = pack;
    const { grammar } = persons;
    const suffixes = suffixesOf(morphology) ?? NO_SUFFIXES;
    const patronymics = wordList(persons.patronymics);
    lexicon = {
      cases: compileCases(pack),
      surnames: wordList(persons.surnames),
      commonEndings: wordList(persons.commonEndings),
      surnameSet: wordSet(persons.surnames),
      patronymics: patronymics.filter((p) => !p.startsWith('=')),
      kin: exactWords(persons.patronymics),
      particles: wordSet(persons.particles),
      behind: new Set((persons.behind ?? '').split(',').map((p) => p.trim())),
      passing: new Set((persons.passing ?? '').split(',').map((p) => p.trim())),
      ranks: new Set((persons.ranks ?? '').split(',').map((p) => p.trim())),
      twoSurnames: persons.twoSurnames ?? false,
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
      suffixSet: suffixes,
      nominatives: grammar.order === 'last' ? nominativesOf(pack) : new Set(),
      classes: new Map(),
      bases: new Map(),
      suffixLengths: suffixes.lengths,
      origins: wordSet(grammar.origins),
      capitalsAreNames: grammar.capitalsAreNames,
      caseEndings: wordList(grammar.caseEndings).sort((a, b) => b.length - a.length),
      stems: morphology.stems ?? [],
      agglutinative: morphology.suffixes !== undefined,
      plurals: pluralsOf(grammar.plural ?? {}),
    };
    compiled.set(pack, lexicon);
  }
  return lexicon;
}

function pluralsOf(plural: NonNullable<Language['persons']['grammar']['plural']>): PersonLexicon['plurals'] {
  return Object.entries(plural).map(([name, endings]) => [wordList(endings), caseBit(name as NameCase)] as const);
}

function nominativesOf(pack: Language): ReadonlySet<string> {
  const { names, places } = pack;
  const lists = [names.territories, names.countries, places.cities, places.names].flatMap((l) => Object.values(l));
  return new Set(lists.flatMap((l) => l.split(',')).map((name) => fold(name.trim().split(' ').at(-1) ?? '')));
}

/** A base form: so many letters cut off the end, and what takes their place. */
export interface Base {
  cut: number;
  ending: string;
}

/** First name, surname, patronymic: what the word's form speaks for. */
export function classOf(lexicon: PersonLexicon, folded: string): number {
  const known = lexicon.classes.get(folded);
  if (known !== undefined) return known;
  const { given } = lexicon.cases;
  const isGiven = given.has(folded) || withoutSuffixes(lexicon, folded, (base) => given.has(base));
  const isSurname =
    endsWithAny(folded, lexicon.surnames) || withoutSuffixes(lexicon, folded, (base) => endsLikeSurname(lexicon, base));
  const found =
    (isGiven ? GIVEN : 0) |
    (isSurname ? SURNAME : 0) |
    (!isGiven && endsWithAny(folded, lexicon.commonEndings) ? COMMON : 0) |
    (endsWithAny(folded, lexicon.patronymics) ? PATRONYMIC : 0);
  if (lexicon.classes.size >= MAX_WORDS) lexicon.classes.clear();
  lexicon.classes.set(folded, found);
  return found;
}

/** Also one whose base form has lost its own ending before a suffix. */
function endsLikeSurname(lexicon: PersonLexicon, base: string): boolean {
  if (endsWithAny(base, lexicon.surnames)) return true;
  return lexicon.stems.some(([ending, gone]) => gone === '' && endsWithAny(base + ending, lexicon.surnames));
}

/** What makes a surname of a base that has lost the end of its nominative. */
function lostEnding(lexicon: PersonLexicon, base: string): string | undefined {
  const { stems, surnames } = lexicon;
  return stems.find(([end, gone]) => gone === '' && end !== 'ь' && endsWithAny(base + end, surnames))?.[0];
}

/** Some ending of the language, cut off, leaves what the test accepts. */
function withoutSuffixes(lexicon: PersonLexicon, folded: string, test: (base: string) => boolean): boolean {
  for (const length of lexicon.suffixLengths) {
    if (folded.length < length + 3 || !lexicon.suffixSet.has(folded.slice(-length))) continue;
    const base = folded.slice(0, -length);
    if (test(base.endsWith("'") ? base.slice(0, -1) : base)) return true;
  }
  return false;
}

/** The base form of a name in an agglutinative language, by its longest ending that leaves a likely name. */
export function baseOf(lexicon: PersonLexicon, folded: string): Base {
  let base = lexicon.bases.get(folded);
  if (!base) {
    base = readBase(lexicon, folded);
    if (lexicon.bases.size >= MAX_WORDS) lexicon.bases.clear();
    lexicon.bases.set(folded, base);
  }
  return base;
}

const WHOLE: Base = { cut: 0, ending: '' };

function readBase(lexicon: PersonLexicon, folded: string): Base {
  if (lexicon.cases.given.has(folded)) return WHOLE;
  const nominative = lexicon.stems.find(([lost, gone]) => gone === '' && lost !== 'ь')?.[0] ?? '';
  // "Нұрғалиева" ends in -ева, not in an ending -а.
  const own = Math.max(0, ...lexicon.surnames.filter((e) => folded.endsWith(e)).map((e) => e.length));
  for (const cut of lexicon.suffixLengths) {
    if (cut < own || folded.length < cut + 3 || !lexicon.suffixSet.has(folded.slice(-cut))) continue;
    const base = folded.slice(0, -cut);
    const surname = endsWithAny(base, lexicon.surnames);
    // Georgian "-შვილმა" has lost the -ი of its nominative, "-ძის" its -ე.
    const whole = isVowel(base.slice(-1)) || base.endsWith(nominative || ' ');
    const lost = surname || whole ? undefined : lostEnding(lexicon, base);
    if (lost) return { cut, ending: lost };
    // "Rəhimli" is a surname, though Rəhim is a first name and -li an ending.
    const given = lexicon.cases.given.has(base) && !endsWithAny(folded, lexicon.surnames);
    if (given || surname || endsWithAny(base, lexicon.patronymics)) return { cut, ending: '' };
  }
  for (const ending of lexicon.caseEndings) {
    if (folded.length < ending.length + 3 || !folded.endsWith(ending)) continue;
    // "Meloni", "Онега": a short ending shows behind a consonant only.
    if (ending.length <= 2 && isVowel(folded.charAt(folded.length - ending.length - 1))) continue;
    // What is left is no nominative of its own: a shorter ending is meant.
    if (nominative && folded.slice(0, -ending.length).endsWith(nominative)) continue;
    // A name that ends in a vowel takes no ending in the nominative.
    const whole = nominative !== '' && isVowel(folded.charAt(folded.length - ending.length - 1));
    return { cut: ending.length, ending: whole ? '' : nominative };
  }
  return WHOLE;
}

/** In any script. */
function isVowel(letter: string): boolean {
  return /^[aeou]/.test(anyAscii(letter));
}
