import type { Dateline, LanguageShare, PublishedFrom, ValueOrigin, Warning } from './record.ts';

/** A block of the article's text; `text.slice(start, end)` of the article is its text. */
export interface ArticleBlock {
  kind: 'paragraph' | 'heading' | 'list-item' | 'quote';
  start: number;
  end: number;
  /** BCP 47. */
  language: string;
}

export interface Removal {
  /** Short slug of the rule that took it away. */
  reason: string;
  text: string;
}

/** An article without its boilerplate: what `strip` hands on. */
export interface Article {
  title: string | null;
  titleFrom: 'head' | 'text' | 'input' | null;
  /** ISO 8601, as precise as known. */
  published: string | null;
  publishedFrom: PublishedFrom | null;
  /** Where the quote for `published` stands in `text` (dateline) or else its origin. */
  publishedQuote: { startOffset: number; endOffset: number } | ValueOrigin | null;
  agency: string[];
  dateline: Dateline | null;
  /** The dateline's extent in `text`, so that its city and day can be switched off. */
  datelineSpan: { start: number; end: number } | null;
  site: string | null;
  author: string | null;
  /** Blocks joined by "\n\n"; the title is not repeated. */
  text: string;
  blocks: ArticleBlock[];
  language: string;
  languages: LanguageShare[];
  removed: Removal[];
  warnings: Warning[];
}
