import type { Article } from '../model/article.ts';
import type { Dateline } from '../model/record.ts';
import type { Annotated } from './index.ts';

/** The dateline with the English name of its place, where the gazetteer knows it; else as the page writes it. */
export function nameDateline(article: Article, annotated: Annotated): Dateline | null {
  const { dateline, datelineSpan: span } = article;
  if (!dateline?.place || !span) return dateline;
  for (const block of annotated.blocks)
    for (const e of block.entities)
      if (e.type === 'place' && e.id !== undefined && e.name && e.startOffset >= span.start && e.endOffset <= span.end)
        return { ...dateline, place: e.name };
  return dateline;
}
