import type { Annotated, AnnotatedBlock } from './annotate/index.ts';
import { loadBoilerplate, loadLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article } from './model/article.ts';
import type { EntityMention } from './model/mentions.ts';
import type { AnnotateRecord, DetectRecord, DocumentRecord, EventRecord, StripRecord } from './model/record.ts';
import type { SiteProfile } from './model/site-profile.ts';
import type { Source } from './model/source.ts';
import type { UserGazetteer } from './model/user-gazetteer.ts';

/** The order of the stages: the one file that knows it. */

export interface PipelineOptions {
  /** ISO day by which dates without a year are resolved. */
  referenceDate?: string;
  /** A date in the path of the file is the publication date. */
  dateFromPath?: boolean;
  expandGroups?: boolean;
  explain?: boolean;
  /** A user's own bodies, persons and places. */
  gazetteer?: UserGazetteer;
  /** Lines that repeat across the sites of the documents. */
  siteProfile?: SiteProfile;
  /** Leave the text out of the records. */
  noText?: boolean;
}

/** A value, or a promise of it where a language pack must be loaded first. */
export type Eventually<T> = T | Promise<T>;

/** What is done with a source. None throws on any input. */
export interface Pipeline {
  detect(source: Source): DetectRecord;
  strip(source: Source): StripRecord;
  annotate(source: Source): Eventually<AnnotateRecord>;
  extract(source: Source): Eventually<DocumentRecord>;
}

const STAGES = { detect: createDetect, strip: createStrip, annotate: createAnnotate, extract: createExtract };

/** One function of the pipeline, with no more loaded than it needs. */
export function createStage<K extends keyof Pipeline>(stage: K, options: PipelineOptions = {}): Promise<Pipeline[K]> {
  const create = STAGES[stage] as (options: PipelineOptions) => Promise<Pipeline[K]>;
  return create(options);
}

/** All four. */
export async function createPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const [detect, strip, annotate, extract] = await Promise.all([
    createDetect(),
    createStrip(options),
    createAnnotate(options),
    createExtract(options),
  ]);
  return { detect, strip, annotate, extract };
}

async function createDetect(): Promise<Pipeline['detect']> {
  const [{ detect, prepareDetect }, { segment }] = await Promise.all([
    import('./detect/index.ts'),
    import('./segment/index.ts'),
  ]);
  await prepareDetect();
  return (source) => {
    const text = source.format === 'text' ? source.content : visibleText(segment(source).blocks, '\n');
    return { id: source.id, ...detect(text) };
  };
}

async function createStrip(options: PipelineOptions): Promise<Pipeline['strip']> {
  const toArticle = await createArticle(options);
  return (source) => {
    const { removed, ...article } = toArticle(source);
    return {
      id: source.id,
      url: source.url,
      ...metadataOf(article),
      language: article.language,
      text: article.text,
      stripped: true,
      ...(options.explain ? { removed } : {}),
    };
  };
}

async function createAnnotate(options: PipelineOptions): Promise<Pipeline['annotate']> {
  const [read, annotations] = await Promise.all([createReader(), createAnnotations(options)]);
  return (source) => {
    const article = read(source);
    return annotations(article, ({ blocks }) => ({
      id: source.id,
      text: article.text,
      language: article.language,
      dates: blocks.flatMap((b) => b.dates.map(({ partial: _, ...printed }) => printed)),
      entities: blocks.flatMap(printable),
    }));
  };
}

async function createExtract(options: PipelineOptions): Promise<Pipeline['extract']> {
  const [toArticle, annotations, { extract }, { nameDateline, namedSources }] = await Promise.all([
    createArticle(options),
    createAnnotations(options),
    import('./extract/index.ts'),
    import('./annotate/dateline.ts'),
  ]);
  const { expandGroups = false, explain = false } = options;
  return (source) => {
    const article = toArticle(source);
    return annotations(article, (annotated, pack) => {
      const { events, warnings } = pack
        ? extract(article, annotated, { id: source.id, expandGroups, explain })
        : { events: [], warnings: [] };
      const dateline = nameDateline(article, annotated);
      const agency = namedSources(article, annotated);
      const known = { ...article, agency, dateline, warnings: [...article.warnings, ...warnings] };
      return toRecord(source, known, events, pack !== null, options);
    });
  };
}

/**
 * Source → article: segment, strip, detect. Strip asks for languages when it knows what it keeps: nine blocks of ten of a page are
 * navigation, and their language costs more than all the rest.
 */
async function createArticle(options: PipelineOptions): Promise<(source: Source) => Article> {
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

type WithAnnotations = <T>(article: Article, next: (annotated: Annotated, pack: Language | null) => T) => Eventually<T>;

/** Annotates an article and goes on with it, once the packs of its languages are loaded. */
async function createAnnotations({ referenceDate, gazetteer }: PipelineOptions): Promise<WithAnnotations> {
  const { annotate } = await import('./annotate/index.ts');
  const packs = new Map<string, Language>();
  const asked = new Set<string>();
  const context = {
    packs,
    ...(referenceDate === undefined ? {} : { referenceDate }),
    ...(gazetteer === undefined ? {} : { gazetteer }),
  };
  return (article, next) => {
    const go = () => next(annotate(article, context), packs.get(article.language) ?? null);
    const tags = [article.language, ...article.blocks.map((b) => b.language)].filter((tag) => !asked.has(tag));
    if (tags.length === 0) return go();
    return Promise.all(tags.map(loadLanguage)).then((loaded) => {
      tags.forEach((tag, i) => {
        const pack = loaded[i];
        if (pack) packs.set(tag, pack);
        asked.add(tag);
      });
      return go();
    });
  };
}

/** Source → article without stripping: the text of an NDJSON line as it stands, else the visible blocks. */
async function createReader(): Promise<(source: Source) => Article> {
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

function visibleText(blocks: readonly { text: string }[], separator: string): string {
  return blocks.map((b) => b.text).join(separator);
}

/** Lines that are not blank; one that was broken only for its width goes on in the next. */
function paragraphs(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    next = end + 1;
    const line = text.slice(start, end).trim();
    if (line === '') continue;
    const last = spans.at(-1);
    if (last && last.end === start - 1 && isWrapped(text.slice(Math.max(last.start, last.end - WIDTH), last.end), line))
      last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A shorter line has ended by itself. */
const WIDTH = 40;

/** Does a line go on in the next one, in the middle of a sentence? */
function isWrapped(tail: string, next: string): boolean {
  if (tail.length < WIDTH || !/[\p{L}\p{N},\-–]\s*$/u.test(tail)) return false;
  return /^[\p{Ll}\p{Nd}]/u.test(next) || /[\p{Nd},]\s*$/u.test(tail);
}

function toRecord(
  source: Source,
  article: Article,
  events: EventRecord[],
  supported: boolean,
  { noText = false }: PipelineOptions,
): DocumentRecord {
  const { id, path, url, format, encoding, sha256 } = source;
  const { language, languages, text } = article;
  const warnings = [...source.warnings, ...article.warnings];
  if (text.trim() === '') warnings.push({ code: 'empty', message: 'no text was found in the document' });
  else if (!supported) warnings.push({ code: 'unsupported-language', message: `no events are found in ${language}` });
  return {
    id,
    schema: 'ciscorpus/document@1',
    source: { path, url, format, encoding, sha256 },
    language,
    languages,
    ...metadataOf(article),
    ...(noText ? {} : { text }),
    events,
    warnings,
  };
}

function metadataOf(
  article: Omit<Article, 'removed'>,
): Omit<StripRecord, 'id' | 'url' | 'language' | 'text' | 'stripped'> {
  const { title, published, publishedFrom, agency, dateline, site, author } = article;
  return { title, published, publishedFrom, agency, dateline, site, author };
}

/** The names of a block without what only `extract` needs. */
function printable(block: AnnotatedBlock): EntityMention[] {
  const entities: EntityMention[] = [];
  for (const { type, id, country, name, adjective, text, startOffset, endOffset } of block.entities) {
    if (type === 'group') continue;
    entities.push({
      type,
      ...(id === undefined ? {} : { id }),
      ...(country === undefined ? {} : { country }),
      ...(name === undefined ? {} : { name }),
      ...(adjective ? { adjective } : {}),
      text,
      startOffset,
      endOffset,
    });
  }
  return entities;
}
