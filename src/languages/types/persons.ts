/**
 * How a language names persons and their posts. Words and names are separated by commas and written as in `NamesById`
 * (base forms, inflected by the language); lists of endings, particles and first names by blanks.
 */
export interface PersonCues {
  /** Head words of posts: minister, chairman. */
  posts: string;
  /** Head words of posts in a state: minister, governor, member of parliament. */
  statePosts: string;
  /** ISO 3166-1 alpha-2 of the one state whose press leaves its name out beside such a post, or ''. */
  home: string;
  /** Posts of those who are sent: the second country of "ambassador of A to B" is not theirs. */
  envoys: string;
  /** Of the posts those that say no more than what somebody is to another or at the meeting: counterpart, colleague, moderator. */
  passing?: string;
  /** Titles that stand beside a post: general, ambassador, professor. "The head of the service, Professor X" has both. */
  ranks?: string;
  /** Posts that stand right behind a name written without blanks (王毅外长). */
  behind?: string;
  /** Words that belong to a post when they stand before it: deputy, first, acting. */
  modifiers: string;
  /** Mr, г-н, Herr: no post by themselves. */
  honorifics: string;
  /** Common first names, nominative. */
  male: string;
  female: string;
  /** Endings typical of surnames. */
  surnames: string;
  /** Endings that no name has (-ung, -ției, -ություն). */
  commonEndings: string;
  /** People bear two surnames. */
  twoSurnames?: boolean;
  /** Endings of patronymics; `=word` for one that stands alone (=oğlu). */
  patronymics: string;
  /** Small words inside names: de, van, uulu. */
  particles: string;
  /** Verbs beside a person: said, noted. */
  speech: string;
  /** Nouns that stand with a capital in names of other things (island, street, award), inflected. */
  otherNouns: string;
  /** Capitalised words that begin no name. */
  notNames: string;
  grammar: PersonGrammar;
}

export interface PersonGrammar {
  /** Two capitalised words in mid-sentence that mean nothing else are a person: the language keeps capitals for names. */
  capitalsAreNames: boolean;
  /** Where the head of a post stands in its phrase: "minister of X" or "X министрі". */
  order: 'first' | 'last';
  /** Words that go on a post: of, for, по. */
  links: string;
  and: string;
  /** Endings of lower-case words that go on a post without a link; `=word` for a whole word, '*' for any word. Where the head stands last: what belongs to a post though it ends like the end of one. */
  chain: string;
  /** Endings that end a post. */
  stop: string;
  /** Words that end a post. */
  stopWords: string;
  /** Prepositions before (or endings of) the country to which an envoy is sent. */
  posting: string;
  /** Endings of compounds that are a post by themselves (Vizekulturminister). */
  compounds: string;
  /** "delegation", "side": the country beside them is the person's. */
  sides: string;
  /** Words between a name and the country or body that the person is from: from, из. */
  origins: string;
  /** Case endings that no name ends in by itself (Armenian -ը, Kazakh -ның). */
  caseEndings: string;
  /** Declension of names, where names decline by paradigms. */
  declension: readonly NameDeclension[];
  /** Endings of nouns in the plural by case, where names decline: a post of several persons. */
  plural?: Readonly<Partial<Record<NameCase, string>>>;
  /** Prepositions by the case they govern. */
  prepositions: Readonly<Partial<Record<NameCase, string>>>;
}

export type NameCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative';

/** Endings of the nominative and of the genitive, dative, accusative, instrumental and locative; alternatives by `|`. */
export interface NameDeclension {
  gender: 'm' | 'f' | 'mf';
  slot: 'given' | 'surname' | 'both';
  ending: string;
  /** Only after one of these letters. */
  after?: string;
  forms: readonly [genitive: string, dative: string, accusative: string, instrumental: string, locative: string];
}
