import type { AnnotatedBlock } from './annotate/index.ts';
import { annotate } from './annotate/index.ts';
import { detect, detectBlocks } from './detect/index.ts';
import { extract } from './extract/index.ts';
import { loadAllLanguages, loadLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article, ArticleBlock } from './model/article.ts';
import type { EntityMention } from './model/mentions.ts';
import type { AnnotateRecord, DetectRecord, DocumentRecord, StripRecord } from './model/record.ts';
import type { Source } from './model/source.ts';
import { segment } from './segment/index.ts';
import { strip } from './strip/index.ts';

/** The order of the stages: the one file that knows it. */

export interface PipelineOptions {
  referenceDate?: string;
  dateFromPath?: boolean;
  expandGroups?: boolean;
  explain?: boolean;
  noText?: boolean;
}

/** A value, or a promise of it where a language pack must be loaded first. */
export type Eventually<T> = T | Promise<T>;

export interface Pipeline {
  detect(source: Source): DetectRecord;
  strip(source: Source): StripRecord;
  annotate(source: Source): Eventually<AnnotateRecord>;
  extract(source: Source): Eventually<DocumentRecord>;
}

/** Loads what the stages need and gives them as functions of a source. They throw on no input. */
export async function createPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const languages = await loadAllLanguages();
  const packs = new Map<string, Language>();
  const reference = options.referenceDate === undefined ? {} : { referenceDate: options.referenceDate };
  const stripContext = { languages, dateFromPath: options.dateFromPath ?? false, ...reference };

  function toArticle(source: Source): Article {
    const segmented = segment(source);
    const found = detectBlocks(
      segmented.blocks.map((b) => b.text),
      segmented.head.lang === null ? [] : [segmented.head.lang],
    );
    segmented.blocks.forEach((b, i) => {
      b.language = found.languages[i] ?? 'und';
    });
    return strip(source, segmented, stripContext);
  }

  /** Runs `next` once the packs of these blocks are there. */
  function withPacks<T>(blocks: readonly ArticleBlock[], next: () => T): Eventually<T> {
    const missing = new Set(blocks.map((b) => b.language).filter((tag) => !packs.has(tag)));
    if (missing.size === 0) return next();
    return Promise.all([...missing].map(loadLanguage)).then((loaded) => {
      for (const pack of loaded) if (pack) packs.set(pack.tag, pack);
      return next();
    });
  }

  return {
    detect: (source) => ({ id: source.id, ...detect(visibleText(source)) }),

    strip(source) {
      const article = toArticle(source);
      return {
        id: source.id,
        url: source.url,
        title: article.title,
        published: article.published,
        publishedFrom: article.publishedFrom,
        agency: article.agency,
        dateline: article.dateline,
        site: article.site,
        author: article.author,
        language: article.language,
        text: article.text,
        stripped: true,
        ...(options.explain ? { removed: article.removed } : {}),
      };
    },

    annotate(source) {
      const article = asItStands(source);
      return withPacks(article.blocks, () => {
        const { blocks } = annotate(article, { packs, ...reference });
        return {
          id: source.id,
          text: article.text,
          language: article.language,
          dates: blocks.flatMap((b) => b.dates),
          entities: blocks.flatMap(printable),
        };
      });
    },

    extract(source) {
      const article = toArticle(source);
      return withPacks(article.blocks, () => {
        const annotated = annotate(article, { packs, ...reference });
        const events = extract(article, annotated, {
          id: source.id,
          expandGroups: options.expandGroups ?? false,
          explain: options.explain ?? false,
        });
        return {
          id: source.id,
          schema: 'ciscorpus/document@1',
          source: {
            path: source.path,
            url: source.url,
            format: source.format,
            encoding: source.encoding,
            sha256: source.sha256,
          },
          language: article.language,
          languages: article.languages,
          title: article.title,
          published: article.published,
          publishedFrom: article.publishedFrom,
          agency: article.agency,
          dateline: article.dateline,
          site: article.site,
          author: article.author,
          ...(options.noText ? {} : { text: article.text }),
          events,
          warnings: [...source.warnings, ...article.warnings],
        };
      });
    },
  };
}

function visibleText(source: Source): string {
  if (source.format === 'text') return source.content;
  return segment(source)
    .blocks.map((b) => b.text)
    .join('\n');
}

/** A source as an article without stripping: the text of an NDJSON line as it stands, else the visible blocks. */
function asItStands(source: Source): Article {
  const { given } = source;
  const text =
    source.format === 'text' && source.asItStands
      ? source.content
      : segment(source)
          .blocks.map((b) => b.text)
          .join('\n\n');
  const spans = nonBlankLines(text);
  const lines = spans.map(({ start, end }) => text.slice(start, end));
  const language = given.language ?? detect(text).language;
  const found = given.language ? null : detectBlocks(lines).languages;
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
    blocks: spans.map((s, i) => ({ kind: 'paragraph', ...s, language: found?.[i] ?? language })),
    language,
    languages: [{ language, share: 1 }],
    removed: [],
    warnings: [],
  };
}

function nonBlankLines(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** The names of a block without what only `extract` needs. */
function printable(block: AnnotatedBlock): EntityMention[] {
  const entities: EntityMention[] = [];
  for (const e of block.entities) {
    if (e.type === 'group') continue;
    entities.push({
      type: e.type,
      ...(e.id === undefined ? {} : { id: e.id }),
      ...(e.country === undefined ? {} : { country: e.country }),
      ...(e.name === undefined ? {} : { name: e.name }),
      ...(e.adjective ? { adjective: true } : {}),
      text: e.text,
      startOffset: e.startOffset,
      endOffset: e.endOffset,
    });
  }
  return entities;
}
