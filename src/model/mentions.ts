import type { PartialDate } from './partial-date.ts';
import type { DateValue } from './record.ts';

/** A span of a text: UTF-16 code units, end exclusive. */
export interface Span {
  startOffset: number;
  endOffset: number;
}

/** A date as `annotate` prints it. */
export interface DateMention extends Span, DateValue {
  text: string;
  /** TIMEX3 value, e.g. 2023-H2, 2022-Q1, 2021-SP. */
  value: string;
}

/** A date as the engine hands it to `extract`, which may resolve `partial` again by the tense of an event. */
export interface DateFinding extends DateMention {
  partial: PartialDate;
}

export type EntityType = 'country' | 'organization' | 'person' | 'place';

/** A name as `annotate` prints it. */
export interface EntityMention extends Span {
  type: EntityType;
  text: string;
  /** Gazetteer slug of an organisation or place. */
  id?: string;
  /** ISO 3166-1 alpha-2: of a country itself, of a place, of a person where the text gives it. */
  country?: string;
  /** English name (country, place, organisation) or the nominative (person). */
  name?: string;
  /** A country adjective ("российский"). */
  adjective?: boolean;
}

/**
 * A name as the engines hand it to `extract`: with its tokens and what surrounds it.
 * `group` ("страны СНГ", "five Central Asian states") is for `extract` only; `annotate` does not print it.
 */
export interface NameMention extends Span {
  type: EntityType | 'group';
  text: string;
  id: string | undefined;
  country: string | undefined;
  name: string | undefined;
  adjective: boolean | undefined;
  /** An adjective's noun for the people of a country, in the plural: the Swedes. */
  people: boolean | undefined;
  /** Index of the first token in the block. */
  from: number;
  /** Index after the last token. */
  to: number;
  /** A place that is no city: a province, a continent, a sea, a square. */
  region: boolean | undefined;
  /** The mention stands inside a wider one: a country in an organisation's name or in a person's post. */
  within: 'organization' | 'post' | 'person' | 'place' | 'group' | null;
  /** A person's post as written, with its extent. */
  post: (Span & { text: string }) | undefined;
  /** The key of a person over scripts and spellings. */
  key: string | undefined;
  /** A body of a state (ministry, parliament, MFA); `country` says which state, where the text does. */
  national: boolean | undefined;
  /** The acronym in brackets after an organisation's name. */
  acronym: string | undefined;
}
