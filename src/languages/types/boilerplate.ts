/**
 * Lines that belong to the site. Phrases are matcher patterns without `~` (`word`, `word*`, `a|b`, `…` gap):
 * they are matched over the union of all packs, since pages carry navigation in their owner's language.
 * A colon is a mark of its own: "фото :" wants one, "фото" does not.
 */
export interface BoilerplatePhrases {
  /** The line is the phrase, give or take numbers, marks and names of networks. */
  readonly whole?: readonly string[];
  /** The line begins so. Only what no sentence of an article begins with. */
  readonly start?: readonly string[];
  /** Anywhere in the line: the phrase alone gives the line away. */
  readonly inside?: readonly string[];
}

export interface Boilerplate {
  /** Photo and video credits, galleries. */
  readonly photo?: BoilerplatePhrases;
  /** Where the text was taken from. */
  readonly source?: BoilerplatePhrases;
  /** Share rows. */
  readonly share?: BoilerplatePhrases;
  /** Subscribe, follow, newsletters, apps. */
  readonly subscribe?: BoilerplatePhrases;
  /** `whole`: headings above other articles' headlines; `start`: "Read also: …". */
  readonly related?: BoilerplatePhrases;
  /** Copyright, terms of reuse, disclaimers. */
  readonly rights?: BoilerplatePhrases;
  /** Addresses, phones, about us, imprint. */
  readonly contacts?: BoilerplatePhrases;
  /** Views, reading time, numbers of comments. */
  readonly counters?: BoilerplatePhrases;
  /** Comment forms and their headings. */
  readonly comments?: BoilerplatePhrases;
  /** Cookie and consent notices. */
  readonly consent?: BoilerplatePhrases;
  /** Menus, trails, archives, search. */
  readonly navigation?: BoilerplatePhrases;
  /** Log in, register. */
  readonly account?: BoilerplatePhrases;
  /** Tags, topics, categories below an article. */
  readonly tags?: BoilerplatePhrases;
  /** Print, font size, listen, PDF, send by mail. */
  readonly tools?: BoilerplatePhrases;
  /** Editors' marks, corrections, "found a mistake". */
  readonly editorial?: BoilerplatePhrases;
  /** Advertisements, donations. */
  readonly advertising?: BoilerplatePhrases;
  /** Exchange rates and weather. */
  readonly rates?: BoilerplatePhrases;
  /** Who wrote or translated it: `start` "Text:", "By". */
  readonly byline?: BoilerplatePhrases;
  /** "Published on": a date after it is the publication's. */
  readonly published?: BoilerplatePhrases;
  /** "Updated": a date after it is not. */
  readonly updated?: BoilerplatePhrases;
  /** "Today is": a date after it is the day of the visit. */
  readonly today?: BoilerplatePhrases;
  /** Words before a writer's name: by, von. */
  readonly by?: readonly string[];
  /** Words of a sentence that names who reports: "reports", "with reference to". */
  readonly attribution?: readonly string[];
}

export type BoilerplateKind = Exclude<keyof Boilerplate, 'attribution' | 'by'>;

/** The patterns of a list written as "one; another; a third" over several lines. */
export function list(patterns: string): readonly string[] {
  return patterns
    .split(';')
    .map((p) => p.trim())
    .filter(Boolean);
}
