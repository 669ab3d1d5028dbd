/**
 * Sentences of the language with what is to be found in them; `test/languages/examples.test.ts` runs them.
 * They are counted from 5 June 2024 (a Wednesday).
 */
export type Examples = readonly Example[];

export interface Example {
  text: string;
  /** ISO 3166-1 alpha-2 of the countries that are named, adjectives included, in order of the text. */
  countries: readonly string[];
  /** EDTF of the dates, in order of the text. */
  dates: readonly string[];
}
