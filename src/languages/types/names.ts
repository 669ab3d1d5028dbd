/**
 * Names by id; the names of one id are separated by commas, the usual one first.
 * A name is written in its base form and inflected as the language does (`compound` of its morphology);
 * one that carries a mark of the matcher (`~`, `|`, `*`) is taken as the pattern it is, `=Name` as exactly that,
 * and an acronym in capitals is met in capitals only. A name that begins with a capital is met with a capital only.
 */
export type NamesById = Readonly<Record<string, string>>;

/** By ISO 3166-1 alpha-2 code. */
export interface CountryNames {
  /** The usual name of every country, from CLDR. */
  territories: NamesById;
  /** Codes, and ids of cities, whose usual name is not met in running text as it stands, or means something else first. */
  unusual?: readonly string[];
  /** Other names: long official ones, short forms, acronyms, older spellings. */
  countries: NamesById;
  /** Adjectives and demonyms. */
  adjectives: NamesById;
  /**
   * How the people of a country is told from the adjective: by endings of the plural (parted by blanks), and, with `capital`,
   * by an entry of `adjectives` that has a capital.
   */
  peoples?: { endings: string; capital?: boolean };
  /** Endings that turn a country's name, small letters allowed, into an adjective ("қазақстандық"). */
  adjectival?: string;
  /** "Republic of X", "X Republikası": words of a state's long name that belong to the mention; capitalised. */
  official?: { before?: string; after?: string };
  /** Words that make a preceding adjective the name of a language ("Russian language"). */
  languages?: string;
  /** Groups of states by gazetteer id (`src/gazetteer/groups.ts`). */
  groups?: NamesById;
  /** Words that make a body the set of its members, before or behind its name ("страны СНГ", "CIS member states"). */
  members?: { before?: string; after?: string };
  /** Wordings that name several countries by a character each → their codes, blank-separated (中俄 → CN RU). */
  pairs?: NamesById;
  /** Wordings that hold the name of a country or city and mean something else. */
  traps?: readonly string[];
  /** Code → words that, standing in the same paragraph, make a name mean something else (Georgia: Atlanta). */
  doubtful?: NamesById;
}

/** Names of cities by gazetteer id (`src/gazetteer/places.ts`). */
export interface PlaceNames {
  /** The usual name, from CLDR, of those that give a time zone its name. */
  cities: NamesById;
  /** All others, and other spellings. */
  names: NamesById;
  /**
   * Towns that hardly any page in another language names, by country: `Name` where English writes it so, else `Name=English`,
   * with commas between. A town of the gazetteer needs a name in every pack; these do not.
   */
  towns?: NamesById;
  /** What an adjective made of a city has before its ending ("мин-ск-ий"). */
  adjectiveMarks?: readonly string[];
  /** The same for capitals that all languages of the script write alike. */
  capitals?: NamesById;
  /** Provinces, continents, seas, rivers by the country they lie in; `*` for those of several. */
  regions?: NamesById;
  /** Words by which a place is known that stands in no list. */
  heads?: PlaceHeads;
  /** Lower-case letters → Latin ones, where the language reads its script otherwise than its neighbours. */
  letters?: Readonly<Record<string, string>>;
}

/** Common nouns beside the name of a place; the name is what begins with a capital. */
export interface PlaceHeads {
  /** "город X": the name alone is the place. */
  before?: string;
  /** "X қаласы": the name alone is the place. */
  after?: string;
  /** "штат X": the noun belongs to the name, which is no city. */
  areaBefore?: string;
  /** "улица X": the same, but a city's name behind it stays that city. */
  siteBefore?: string;
  /** "X облысы", "Тверская область": the noun belongs to the name, which is no city. */
  areaAfter?: string;
  /** Endings that the name before `areaAfter` must have (adjectives); none where any name may stand there. */
  adjectives?: string;
}
