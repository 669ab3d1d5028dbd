import type { Annotated } from './annotate/index.ts';
import { type ArticleOptions, createArticle, createReader, visibleText } from './articles.ts';
import { loadLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article } from './model/article.ts';
import type { AnnotateRecord, DetectRecord, DocumentRecord, StripRecord } from './model/record.ts';
import type { Source } from './model/source.ts';
import type { UserGazetteer } from './model/user-gazetteer.ts';
import { metadataOf, printable, toRecord } from './records.ts';

/** The order of the stages: the one file that knows it. */

export interface PipelineOptions extends ArticleOptions {
  expandGroups?: boolean;
  explain?: boolean;
  /** A user's own bodies, persons and places. */
  gazetteer?: UserGazetteer;
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
