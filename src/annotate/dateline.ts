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

/** "LETICIA (Colombia).": what stands in the dateline's brackets may be a country, and no agency. */
export function namedSources({ agency, datelineSpan: span }: Article, { blocks }: Annotated): string[] {
  if (!span || agency.length === 0) return agency;
  return agency.filter(
    (name) =>
      !blocks.some((block) =>
        block.entities.some((e) => e.type === 'country' && e.startOffset < span.end && e.text === name),
      ),
  );
}
