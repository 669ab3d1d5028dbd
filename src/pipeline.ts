import { annotate } from './annotate/index.ts';
import { detectBlocks } from './detect/index.ts';
import { extract } from './extract/index.ts';
import { loadAllLanguages } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import type { Article } from './model/article.ts';
import type { DocumentRecord } from './model/record.ts';
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

export interface Pipeline {
  strip(source: Source): Article;
  extract(source: Source): DocumentRecord;
}

/** Loads what the stages need and gives them as synchronous functions. */
export async function createPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const languages = await loadAllLanguages();
  const packs = new Map<string, Language>(languages.map((l) => [l.tag, l]));
  const { referenceDate } = options;
  const stripContext = { languages, ...(referenceDate === undefined ? {} : { referenceDate }) };

  function toArticle(source: Source): Article {
    const segmented = segment(source);
    const found = detectBlocks(segmented.blocks.map((b) => b.text));
    segmented.blocks.forEach((b, i) => {
      b.language = found.languages[i] ?? 'und';
    });
    return strip(source, segmented, stripContext);
  }

  return {
    strip: toArticle,
    extract(source) {
      const article = toArticle(source);
      const annotated = annotate(article, { packs, ...(referenceDate === undefined ? {} : { referenceDate }) });
      const events = extract(article, annotated, { id: source.id });
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
        text: article.text,
        events,
        warnings: [...source.warnings, ...article.warnings],
      };
    },
  };
}
