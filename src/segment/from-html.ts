import type { Block, Segmented } from '../model/block.ts';
import type { Warning } from '../model/record.ts';
import { chooseBody } from './html-body.ts';
import { type Box, collectBlocks, type Limit } from './html-boxes.ts';

const WARNINGS: Readonly<Record<Limit, (size: number) => Warning>> = {
  deep: (size) => ({ code: 'html-too-deep', message: `elements are nested ${size} deep` }),
  misnested: (size) => ({ code: 'html-misnested', message: `${size} tags close nothing, or are never closed` }),
  'long-tag': (size) => ({
    code: 'html-long-tag',
    message: `the attributes of a tag of ${size} characters were not read`,
  }),
  'many-elements': (size) => ({
    code: 'html-many-elements',
    message: `of the elements only the first ${size} were told apart`,
  }),
  'many-blocks': (size) => ({
    code: 'html-too-large',
    message: `of the blocks only the first ${size} were read as they stand`,
  }),
};

/** Blocks of a page, with what the markup says about each of them, and what its head says of the page. */
export function segmentHtml(html: string): Segmented {
  const { blocks, boxes, times, head, limits } = collectBlocks(html);
  const titles = [head.meta['og:title'], head.title].filter((t) => t != null);
  const { isBody, hints } = chooseBody(blocks, boxes, titles, articleBody(head.jsonLd));
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
          parent: (OF_TEXT.has(block.box.tag) ? (block.box.parent ?? block.box) : block.box).id,
          hints: (hints[index] ?? []).map((h) => h.reason),
          inBody: isBody(index),
        },
      }),
    ),
    head: { ...head, times },
    warnings: [...limits].map(([limit, size]) => WARNINGS[limit](size)),
  };
}

/** Elements that hold one paragraph. */
const OF_TEXT = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre'.split(' '));

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
