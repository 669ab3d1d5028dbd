import { endsSentence, lineFacts, skeleton } from '../text/characters.ts';
import { findAnchor } from './html-anchor.ts';
import type { Box, HtmlBlock } from './html-boxes.ts';

/** Reasons that take short lines only: prose in a box of this kind is as often the article's. */
const WEAK_HINTS = new Set(['meta', 'byline', 'tags', 'disclaimer']);
/** Share of the page's paragraph text that no exclusion may take away. */
const UNTOUCHABLE = 0.45;
const CLAIMED = 2.5;
/** Links after the first paragraph, in letters, that do not yet count as distance; and what is left of text far behind. */
const NEAR_JUNK = 500;
const FAR_SHARE = 0.25;
/** What stands before the headline is rarely the article. */
const BEFORE_HEADLINE = 0.25;

export interface BodyChoice {
  /** The container that holds the article; null where there is no text. */
  body: Box | null;
  /** For every block: reasons of the excluded boxes around it. */
  hints: (readonly string[])[];
  /** Index of the headline's block, or -1. */
  anchor: number;
}

/**
 * Chooses the article's container: every block is worth its prose or costs its links, elements that the markup excludes count
 * nothing, and the box with the largest sum wins.
 */
export function chooseBody(
  blocks: readonly HtmlBlock[],
  boxes: readonly Box[],
  titles: readonly string[],
  claim: string | null,
): BodyChoice {
  const worth = blocks.map(worthOf);
  markTeasers(blocks, worth);
  const hints = exclude(blocks, boxes, worth);
  const anchor = findAnchor(blocks, titles, worth);
  weighByPlace(worth, anchor);
  weighByClaim(blocks, boxes, worth, claim);
  const sums = prefixSums(worth);
  let body: Box | null = null;
  let best = 0;
  for (const box of boxes) {
    const sum = (sums[box.to] as number) - (sums[box.from] as number);
    if (sum > 0 && sum >= best) {
      best = sum;
      body = box;
    }
  }
  // A page without prose: all that is not excluded.
  return { body: body ?? boxes[0] ?? null, hints, anchor };
}

/** What the page itself calls the article's body, in the markup or in structured data, counts more; it is an anchor, never the answer. */
function weighByClaim(
  blocks: readonly HtmlBlock[],
  boxes: readonly Box[],
  worth: number[],
  claim: string | null,
): void {
  const bones = claim && claim.length >= 200 ? skeleton(claim) : '';
  const claimed = new Set<Box>();
  // Parents stand before their children.
  for (const box of boxes) if (box.isClaim || (box.parent && claimed.has(box.parent))) claimed.add(box);
  blocks.forEach((block, i) => {
    const value = worth[i] as number;
    if (value > 0 && (claimed.has(block.box) || bones?.includes(skeleton(block.text.slice(0, 80)))))
      worth[i] = CLAIMED * value;
  });
}

/** Text before the headline is discounted, and text far behind it with many links between. */
function weighByPlace(worth: number[], anchor: number): void {
  if (anchor < 0) return;
  let junk = 0;
  let begun = false;
  worth.forEach((value, i) => {
    if (i < anchor) {
      if (value > 0) worth[i] = value * BEFORE_HEADLINE;
    } else if (value > 0) {
      begun = true;
      if (junk > NEAR_JUNK) worth[i] = value * Math.max(FAR_SHARE, NEAR_JUNK / junk);
    } else if (begun) junk -= value;
  });
}

function worthOf(block: HtmlBlock): number {
  const { text, linked, level } = block;
  const density = linked / text.length;
  const { letters, words } = lineFacts(text);
  if (density >= 0.5) return -10 - letters / 2;
  if (level) return 0;
  const prose = letters >= 80 || (letters >= 40 && words >= 6 && endsSentence(text));
  if (prose) return letters * (1 - density) ** 2;
  return block.kind === 'list-item' ? 0 : -3;
}

/** A linked headline and a paragraph below it, again and again: teasers of other articles. */
function markTeasers(blocks: readonly HtmlBlock[], worth: number[]): void {
  const found: number[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const head = blocks[i - 1] as HtmlBlock;
    if ((worth[i] as number) <= 0 || head.linked < 0.9 * head.text.length || head.text.length < 15) continue;
    const next = blocks[i + 1];
    const alone = !next || (worth[i + 1] as number) <= 0 || next.box !== (blocks[i] as HtmlBlock).box;
    if (alone) found.push(i);
  }
  found.forEach((i, n) => {
    const near = (k: number | undefined): boolean => k !== undefined && Math.abs(k - i) <= 6;
    if (near(found[n - 1]) || near(found[n + 1])) worth[i] = -0.3 * (worth[i] as number);
  });
}

/** From the top: what the markup excludes is worth nothing, unless it holds too much of the page's text. */
function exclude(blocks: readonly HtmlBlock[], boxes: readonly Box[], worth: number[]): (readonly string[])[] {
  const positive = prefixSums(worth.map((w) => Math.max(0, w)));
  const total = positive[blocks.length] as number;
  const hints: (readonly string[])[] = blocks.map(() => []);
  let done = 0;
  let doneWeakly = 0;
  for (const box of boxes) {
    if (!box.hints.length || box.to <= Math.max(done, box.from)) continue;
    if ((positive[box.to] as number) - (positive[box.from] as number) > UNTOUCHABLE * total) continue;
    const weak = box.hints.every((h) => WEAK_HINTS.has(h));
    if (weak && box.to <= doneWeakly) continue;
    if (weak) doneWeakly = box.to;
    else done = box.to;
    for (let i = box.from; i < box.to; i++) {
      if (weak && (worth[i] as number) > 0) continue;
      if (!hints[i]?.length) hints[i] = box.hints;
      worth[i] = 0;
    }
  }
  return hints;
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}
