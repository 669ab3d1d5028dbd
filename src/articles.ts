import { loadBoilerplate } from './languages/index.ts';
import type { Article } from './model/article.ts';
import type { SiteProfile } from './model/site-profile.ts';
import type { Source } from './model/source.ts';
import { paragraphs } from './text/paragraphs.ts';

/** The first half of the way: from a source to its article, stripped or as it stands. */

export interface ArticleOptions {
  /** ISO day by which dates without a year are resolved. */
  referenceDate?: string;
  /** A date in the path of the file is the publication date. */
  dateFromPath?: boolean;
  /** Lines that repeat across the sites of the documents. */
  siteProfile?: SiteProfile;
}

/**
 * Source → article: segment, strip, detect. Strip asks for languages when it knows what it keeps: nine blocks of ten of a page are
 * navigation, and their language costs more than all the rest.
 */
export async function createArticle(options: ArticleOptions): Promise<(source: Source) => Article> {
  const [{ segment }, { detect, detectBlocks }, { strip }, languages] = await Promise.all([
    import('./segment/index.ts'),
    import('./detect/index.ts'),
    import('./strip/index.ts'),
    loadBoilerplate(),
  ]);
  const { referenceDate, dateFromPath = false, siteProfile } = options;
  return (source) => {
    const segmented = segment(source);
    const hints = segmented.head.lang === null ? [] : [segmented.head.lang];
    const languagesOf = (texts: readonly string[]) => detectBlocks(texts, hints).languages;
    const article = strip(source, segmented, { languages, languagesOf, referenceDate, dateFromPath, siteProfile });
    const { language } = source.given;
    if (language === undefined || language === article.language) return article;
    return inLanguage(article, language, detect(article.text).reliable);
  };
}

/** The given language wins over what the text looks like; blocks in a third language keep theirs. */
function inLanguage(article: Article, language: string, reliable: boolean): Article {
  const looks = article.language;
  const shares = new Map<string, number>();
  for (const { language: tag, share } of article.languages) {
    const own = tag === looks ? language : tag;
    shares.set(own, (shares.get(own) ?? 0) + share);
  }
  const doubt = { code: 'language-mismatch', message: `given as ${language}, looks like ${looks}` };
  return {
    ...article,
    language,
    languages:
      shares.size > 0 ? [...shares].map(([tag, share]) => ({ language: tag, share })) : [{ language, share: 1 }],
    blocks: article.blocks.map((b) => (b.language === looks ? { ...b, language } : b)),
    warnings: reliable && looks !== 'und' ? [...article.warnings, doubt] : article.warnings,
  };
}

/** Source → article without stripping: the text of an NDJSON line as it stands, else the visible blocks. */
export async function createReader(): Promise<(source: Source) => Article> {
  const [{ segment }, { detect, detectBlocks }] = await Promise.all([
    import('./segment/index.ts'),
    import('./detect/index.ts'),
  ]);
  return (source) => {
    const { given, content } = source;
    const text = source.asItStands ? content : visibleText(segment(source).blocks, '\n\n');
    const spans = paragraphs(text);
    const language = given.language ?? detect(text).language;
    const found = given.language ? [] : detectBlocks(spans.map((s) => text.slice(s.start, s.end))).languages;
    return {
      title: given.title ?? null,
      titleFrom: given.title ? 'input' : null,
      published: given.published ?? null,
      publishedFrom: given.published ? 'input' : null,
      publishedQuote: given.published ? 'input' : null,
      agency: given.agency ?? [],
      dateline: given.dateline ?? null,
      datelineSpan: null,
      site: given.site ?? null,
      author: given.author ?? null,
      text,
      blocks: spans.map((span, i) => ({ kind: 'paragraph', ...span, language: found[i] ?? language })),
      language,
      languages: [{ language, share: 1 }],
      removed: [],
      warnings: [],
    };
  };
}

export function visibleText(blocks: readonly { text: string }[], separator: string): string {
  return blocks.map((b) => b.text).join(separator);
}
