import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Segmented } from '../model/block.ts';
import type { Source } from '../model/source.ts';

export interface StripContext {
  /** All packs: boilerplate phrases and month names are matched over their union. */
  languages: readonly Language[];
  /** ISO day for yearless dates (`--reference-date`). */
  referenceDate?: string;
  /** Take a date from the file's path (`--date-from-path`). */
  dateFromPath?: boolean;
}

/** Title / meta / body / boilerplate for every block; the article and its metadata. Pure. */
export function strip(source: Source, segmented: Segmented, _context: StripContext): Article {
  const text = segmented.blocks.map((b) => b.text).join('\n\n');
  let at = 0;
  const blocks = segmented.blocks.map((b) => {
    const start = at;
    at += b.text.length + 2;
    return { kind: 'paragraph' as const, start, end: start + b.text.length, language: b.language ?? 'und' };
  });
  return {
    title: source.given.title ?? null,
    titleFrom: null,
    published: null,
    publishedFrom: null,
    publishedQuote: null,
    agency: [],
    dateline: null,
    datelineSpan: null,
    site: null,
    author: null,
    text,
    blocks,
    language: 'und',
    languages: [],
    removed: [],
    warnings: [],
  };
}
