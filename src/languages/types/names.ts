/** Names by ISO 3166-1 alpha-2 code; every name is a matcher pattern. The first name of a code is its usual one. */
export interface CountryNames {
  countries: Readonly<Record<string, readonly string[]>>;
  /** Adjectives and demonyms. */
  adjectives: Readonly<Record<string, readonly string[]>>;
}

/** Names of cities and regions by gazetteer id (`src/gazetteer/places.ts`). */
export type PlaceNames = Readonly<Record<string, readonly string[]>>;

/** Names and acronyms of bodies by gazetteer id (`src/gazetteer/organizations.ts`), and how unknown ones are built. */
export interface OrganizationNames {
  known: Readonly<Record<string, readonly string[]>>;
}
