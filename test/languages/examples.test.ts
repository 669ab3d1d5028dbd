import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.ts';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import type { Example } from '../../src/languages/types/examples.ts';
import type { Article } from '../../src/model/article.ts';

/** Every pack's own examples, and that it has some: with dates, with countries, and one with neither. */
const packs = await Promise.all(LANGUAGE_TAGS.map(loadLanguage));

function find(text: string, language: string): Omit<Example, 'text'> {
  const pack = packs.find((p) => p?.tag === language);
  const article: Article = {
    title: null,
    titleFrom: null,
    published: '2024-06-05',
    publishedFrom: 'input',
    publishedQuote: 'input',
    agency: [],
    dateline: null,
    datelineSpan: null,
    site: null,
    author: null,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length, language }],
    language,
    languages: [],
    removed: [],
    warnings: [],
  };
  const { blocks } = annotate(article, { packs: new Map(pack ? [[language, pack]] : []) });
  return {
    countries: blocks.flatMap((b) => b.entities.filter((e) => e.type === 'country').map((e) => e.country ?? '')),
    dates: blocks.flatMap((b) => b.dates.map((d) => d.edtf)),
  };
}

describe.each(packs.flatMap((p) => (p ? [p] : [])))('examples of $tag', ({ tag, examples }) => {
  it('are at least three, one of them without a name or a date', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.some((e) => e.countries.length + e.dates.length === 0)).toBe(true);
  });

  it.each(examples)('$text', ({ text, countries, dates }) => {
    expect(find(text, tag)).toEqual({ countries, dates });
  });
});
