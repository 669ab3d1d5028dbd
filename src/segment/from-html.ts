import { createRequire } from 'node:module';
import type { Block, Segmented } from '../model/block.ts';
import { segmentText } from './from-text.ts';
import { chooseBody } from './html-body.ts';
import { type Box, collectBlocks, type HtmlNode } from './html-boxes.ts';
import { isTooDeep } from './html-depth.ts';
import { readHead } from './html-head.ts';
import { htmlToLines } from './html-text.ts';

type Load = typeof import('cheerio/slim').load;
let load: Load | undefined;

/** The parser costs as much start-up time as everything else together: loaded with the first page. */
function parse(html: string): HtmlNode {
  load ??= (createRequire(import.meta.url)('cheerio/slim') as { load: Load }).load;
  return load(html, {}, false).root()[0] as unknown as HtmlNode;
}

/** Blocks of a page, with what the markup says about each of them, and what its head says of the page. */
export function segmentHtml(html: string): Segmented {
  if (isTooDeep(html)) return withoutTree(html);
  const root = parse(html);
  const { blocks, boxes, times } = collectBlocks(root);
  const head = readHead(root);
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
    warnings: [],
  };
}

function articleBody(objects: readonly Record<string, unknown>[]): string | null {
  for (const object of objects) if (typeof object.articleBody === 'string') return object.articleBody;
  return null;
}

function withoutTree(html: string): Segmented {
  const segmented = segmentText(htmlToLines(html));
  const message = 'too deep or too many elements: read as text without structure';
  return { ...segmented, warnings: [...segmented.warnings, { code: 'html-too-deep', message }] };
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
