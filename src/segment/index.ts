import type { HeadMetadata, Segmented } from '../model/block.ts';
import type { Source } from '../model/source.ts';

const NO_HEAD: HeadMetadata = { title: null, meta: {}, jsonLd: [], lang: null, canonical: null, times: [] };

/** Cuts a source into blocks: HTML by its markup, text by its lines. Pure; throws nothing on hostile input. */
export function segment(source: Source): Segmented {
  const blocks = source.content
    .split(/\n+/)
    .map((t) => t.trim())
    .filter(Boolean)
    .map((text, index) => ({
      kind: 'line' as const,
      text,
      index,
      features: { linkDensity: 0, level: 0, gapBefore: 0, hints: [], inBody: true },
    }));
  return { blocks, head: NO_HEAD, warnings: [] };
}
