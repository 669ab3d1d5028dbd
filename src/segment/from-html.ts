import type { Block, Segmented } from '../model/block.ts';
import { chooseBody } from './html-body.ts';
import { type Box, collectBlocks } from './html-boxes.ts';

/** Deeper pages are damaged or hostile; their elements say little of the article. */
const DEEP = 512;

/** Blocks of a page, with what the markup says about each of them, and what its head says of the page. */
export function segmentHtml(html: string): Segmented {
  const { blocks, boxes, times, head, depth } = collectBlocks(html);
  const titles = [head.meta['og:title'], head.title].filter((t) => t != null);
  const { body, hints } = chooseBody(blocks, boxes, titles, articleBody(head.jsonLd));
  return {
    blocks: blocks.map(
      (block, index): Block => ({
        kind: block.kind,
        text: block.text,
        index,
        features: {
          linkDensity: block.linked / block.text.length,
          level: block.level,
          gapBefore: gap(blocks[index - 1]?.box, block.box),
          hints: [...(hints[index] ?? [])],
          inBody: body !== null && index >= body.from && index < body.to,
        },
      }),
    ),
    head: { ...head, times },
    warnings: depth > DEEP ? [{ code: 'html-too-deep', message: `elements are nested ${depth} deep` }] : [],
  };
}

function articleBody(objects: readonly Record<string, unknown>[]): string | null {
  for (const object of objects) if (typeof object.articleBody === 'string') return object.articleBody;
  return null;
}

/** Steps in the tree between two boxes, capped. */
function gap(a: Box | undefined, b: Box): number {
  let x: Box | null = a ?? null;
  let y: Box | null = b;
  let steps = 0;
  while (x !== y && steps < 8) {
    if (x && (!y || x.depth >= y.depth)) x = x.parent;
    else if (y) y = y.parent;
    steps++;
  }
  return steps;
}
