import type { Article } from '../model/article.ts';
import type { Dateline } from '../model/record.ts';
import { datelinePlaces } from '../names/dateline-places.ts';
import type { Annotated } from './index.ts';

/** The dateline with the English name of its place, where the gazetteer knows it; else as the page writes it. */
export function nameDateline(article: Article, annotated: Annotated): Dateline | null {
  const { dateline, datelineSpan: span } = article;
  if (!dateline?.place || !span) return dateline;
  for (const { place } of datelinePlaces(annotated.blocks, span))
    if (place.id !== undefined && place.name && place.startOffset >= span.start && place.endOffset <= span.end)
      return { ...dateline, place: place.name };
  return dateline;
}
