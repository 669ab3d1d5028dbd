import type { AnnotatedBlock } from './annotate/index.ts';
import type { Article } from './model/article.ts';
import type { EntityMention } from './model/mentions.ts';
import type { DocumentRecord, EventRecord, StripRecord } from './model/record.ts';
import type { Source } from './model/source.ts';

/** The last step of the way: what is printed of an article. */

/** The record of a document. `supported`: there is a pack for its language. */
export function toRecord(
  source: Source,
  article: Article,
  events: EventRecord[],
  supported: boolean,
  { noText = false }: { noText?: boolean },
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

/** What a page says of itself. */
export function metadataOf(
  article: Omit<Article, 'removed'>,
): Omit<StripRecord, 'id' | 'url' | 'language' | 'text' | 'stripped'> {
  const { title, published, publishedFrom, agency, dateline, site, author } = article;
  return { title, published, publishedFrom, agency, dateline, site, author };
}

/** The names of a block without what only `extract` needs. */
export function printable(block: AnnotatedBlock): EntityMention[] {
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
