import type { NamesById } from './names.ts';

/**
 * Bodies by gazetteer id (`src/gazetteer/organizations.ts`), and how the names of others are built.
 * Names and words are separated by commas and written as in `NamesById`: base forms, marks where a pattern is meant.
 */
export interface OrganizationNames {
  /** Names and acronyms by id. */
  known: NamesById;
  /** Organs by id ("secretariat"): beside a known body they make one name with it. */
  organs: NamesById;
  /** Head nouns of other bodies, singular. */
  heads: string;
  /** Head nouns that are common nouns besides (society, group, movement). */
  weakHeads: string;
  /** Head nouns of bodies of a state, singular. */
  stateHeads: string;
  /** Bodies of a state under a name of their own (МИД, Госдума), by ISO 3166-1 alpha-2 code, or `*` where every state has one. */
  stateBodies: NamesById;
  /** Phrases with a head noun that name no body: press service, working group. */
  traps: string;
  /** How a name is built around its head; null where heads are not read. */
  grammar: OrganizationGrammar | null;
}

/** Lists are separated by blanks. Endings are met at the end of folded words. */
export interface OrganizationGrammar {
  /** Where the head noun stands: "Ministry of X" or "X министрлігі". */
  order: 'first' | 'last';
  /** Words between the parts of a name: of, the, für …; `+word` only behind another link (оид +ба). */
  links: string;
  /** Those of the links after which a place is where the body is, not part of its name: in, at. */
  at: string;
  /** "and". */
  and: string;
  /** Those of the links after which a lower-case word goes on the name ("Organisation mondiale de la santé"). */
  lowerLinks: string;
  /** The head of a name always has a capital. */
  capitalHead: boolean;
  /** Capitalised words follow the head without a link ("Comisión Europea"). */
  capitalsFollow: boolean;
  /** Endings of lower-case words that go on a name without a link: genitives, adjectives. */
  chain: string;
  /** Endings that end a name: finite verbs, adverbs. */
  stop: string;
  /** Endings of words that may stand before the head ('*': any capitalised word). */
  before: string;
  /** Endings of compounds that are a head by themselves (-ministerium). */
  compounds: string;
  /** Endings of compounds that are a head as any other: what follows has to speak for a name (Naturschutzbund Polens). */
  compoundHeads?: string;
  /** Beginnings of compounds that are a body of a state by themselves (Минобороны, Росстат). */
  stateBeginnings: string;
  /** Words that open names of bodies, at the head of a sentence as well: International, World, European. */
  opening?: string;
  /** Forms of heads that are no name: plurals. */
  plurals: string;
  /** Capitals that are no body: ДТП, GDP, COVID. */
  notBodies: string;
}
