import type { Morphology } from '../text/morphology.ts';
import type { Boilerplate } from './types/boilerplate.ts';
import type { Calendar } from './types/calendar.ts';
import type { EventCues } from './types/events.ts';
import type { Examples } from './types/examples.ts';
import type { IssueCues } from './types/issues.ts';
import type { CountryNames, PlaceNames } from './types/names.ts';
import type { OrganizationNames } from './types/organizations.ts';
import type { ParticipationCues } from './types/participation.ts';
import type { PersonCues } from './types/persons.ts';
import type { TopicCues } from './types/topics.ts';

/**
 * A language pack: words, not logic. One folder a language, one file a property, the same names everywhere.
 * Words are written as patterns of `text/matcher.ts` (`word`, `word~` inflected, `word*` prefix, `a|b`, `…` gap).
 */
export interface Language {
  /** BCP 47; the script only where it is not the usual one (uz-Cyrl). */
  tag: string;
  /** English name. */
  name: string;
  /** The language's own name. */
  endonym: string;
  /** How its words inflect, and what ends a sentence. */
  morphology: Morphology;
  /** Folded abbreviations without the stop, after which a sentence goes on. */
  abbreviations: readonly string[];
  /** "23." is an ordinal (de, hu …), so that stop ends no sentence. */
  ordinalStop: boolean;
  /** Months, weekdays, connectors, parts, relative words. */
  calendar: Calendar;
  /** Countries and their adjectives, by ISO 3166-1 alpha-2. */
  names: CountryNames;
  /** Cities by gazetteer id. */
  places: PlaceNames;
  /** International bodies by gazetteer id, and head nouns for the rest. */
  organizations: OrganizationNames;
  /** Posts, titles, name shapes. */
  persons: PersonCues;
  /** Event nouns; what says that, when, where and how an event is held, and what switches a sentence off. */
  events: EventCues;
  /** Who took part and in which role. */
  participation: ParticipationCues;
  /** What was discussed, and what became of documents. */
  issues: IssueCues;
  /** Topic codes by cue words. */
  topics: TopicCues;
  /** Lines that belong to the site, not to the article. */
  boilerplate: Boilerplate;
  /** Sentences with what is to be recognised in them: tests. */
  examples: Examples;
}
