import { lineFacts, skeleton } from '../text/characters.ts';
import { findAnchor } from './html-anchor.ts';
import type { Box, HtmlBlock } from './html-boxes.ts';
import { findCards } from './html-cards.ts';
import { exclude } from './html-excluded.ts';
import type { Hint } from './html-exclusion.ts';
import { prefixSums, proseLetters, sumIn, worthOf } from './html-worth.ts';

const CLAIMED = 2.5;
/** What stands before the headline is rarely the article. */
const BEFORE_HEADLINE = 0.25;
/** Links, in letters, that do not yet part a text from another; so many that they do; what text behind them then costs. */
const NEAR = 500;
const FAR = 2000;
const FAR_COST = 0.2;
const FAR_SHARE = 0.25;
/** Share of its prose that a box passes on to the boxes around it, outwards. */
const PASSED_ON = [1, 1, 0.5, 0.25];
const SCRAPS_IN_CORE = 0.5;
/** A wider box must be worth so much more. */
const MORE = 1.25;
const MORE_LETTERS = 200;

export interface BodyChoice {
  /** For every block: it is part of the article as far as the markup tells. */
  isBody(index: number): boolean;
  /** For every block: hints of the excluded boxes around it. */
  hints: (readonly Hint[])[];
}

/**
 * Chooses the article's container: every block is worth its prose or costs its links, what the markup excludes counts nothing, the box
 * with the most prose close to it is the core, and wider boxes win where they add enough that no links part from the core.
 */
export function chooseBody(
  blocks: readonly HtmlBlock[],
  boxes: readonly Box[],
  titles: readonly string[],
  claim: string | null,
): BodyChoice {
  const worth = Float64Array.from(blocks, worthOf);
  const cards = findCards(
    blocks,
    boxes,
    worth.map((w) => Math.max(0, w)),
  );
  markTeasers(blocks, worth);
  const links = worth.map((w) => Math.max(0, -w));
  const anchor = findAnchor(blocks, titles, worth);
  const hints = exclude(boxes, worth, anchor, cards);
  weighByPlace(worth, links, anchor);
  weighByClaim(blocks, boxes, worth, claim);
  const core = findCore(blocks, boxes, worth);
  const body = core ? widen(core, worth, links) : null;
  const lead = body ? findLead(blocks, links, hints, anchor, body.from) : NO_LEAD;
  // A page without prose: all that is not excluded.
  const { from, to } = body ?? (boxes[0] as Box);
  return { isBody: (i) => (i >= from && i < to) || lead.has(i), hints };
}

/** A linked headline and a paragraph below it, again and again: teasers of other articles. */
function markTeasers(blocks: readonly HtmlBlock[], worth: Float64Array): void {
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

/** Text before the headline is discounted, and text far behind it with many links between. */
function weighByPlace(worth: Float64Array, links: Float64Array, anchor: number): void {
  if (anchor < 0) return;
  let passed = 0;
  let begun = false;
  worth.forEach((value, i) => {
    if (i < anchor) {
      if (value > 0) worth[i] = value * BEFORE_HEADLINE;
    } else if (value > 0) {
      begun = true;
      if (passed > NEAR) worth[i] = value * Math.max(FAR_SHARE, NEAR / passed);
    } else if (begun) passed += links[i] as number;
  });
}

/** What the page itself calls the article's body, in the markup or in structured data, counts more; it is an anchor, never the answer. */
function weighByClaim(
  blocks: readonly HtmlBlock[],
  boxes: readonly Box[],
  worth: Float64Array,
  claim: string | null,
): void {
  const bones = claim && claim.length >= 200 ? skeleton(claim) : '';
  const claimed = new Set<Box>();
  // Parents stand before their children.
  for (const box of boxes) if (box.isClaim || (box.parent && claimed.has(box.parent))) claimed.add(box);
  if (!bones && claimed.size === 0) return;
  blocks.forEach((block, i) => {
    const value = worth[i] as number;
    if (value > 0 && (claimed.has(block.box) || bones.includes(skeleton(block.text.slice(0, 80)))))
      worth[i] = CLAIMED * value;
  });
}

/** The box with the most prose directly in it or in its paragraphs. */
function findCore(blocks: readonly HtmlBlock[], boxes: readonly Box[], worth: Float64Array): Box | null {
  const scores = new Float64Array(boxes.length);
  blocks.forEach((block, i) => {
    const value = worth[i] as number;
    const counted = value > 0 ? value : value * SCRAPS_IN_CORE;
    let box: Box | null = block.box;
    for (const share of PASSED_ON) {
      if (!box) break;
      scores[box.id] = (scores[box.id] as number) + counted * share;
      box = box.parent;
    }
  });
  let core: Box | null = null;
  for (const box of boxes) if ((scores[box.id] as number) > (core ? (scores[core.id] as number) : 0)) core = box;
  return core;
}

/** The box around the core that is worth most, with what links part from the core against it. */
function widen(core: Box, worth: Float64Array, links: Float64Array): Box {
  const weighed = worth.slice();
  discount(weighed, links, core.to, 1);
  discount(weighed, links, core.from - 1, -1);
  const sums = prefixSums(weighed);
  let body = core;
  let best = sumIn(sums, core);
  for (let box = core.parent; box; box = box.parent) {
    const sum = sumIn(sums, box);
    if (sum <= best * MORE + MORE_LETTERS) continue;
    best = sum;
    body = box;
  }
  return body;
}

/** Prose away from the core counts less with every link between. */
function discount(worth: Float64Array, links: Float64Array, start: number, step: 1 | -1): void {
  let passed = 0;
  for (let i = start; i >= 0 && i < worth.length; i += step) {
    passed += links[i] as number;
    if ((worth[i] as number) <= 0 || passed <= NEAR) continue;
    const share = passed >= FAR ? -FAR_COST : 1 - ((1 + FAR_COST) * (passed - NEAR)) / (FAR - NEAR);
    worth[i] = (worth[i] as number) * share;
  }
}

const NO_LEAD: ReadonlySet<number> = new Set();
const FARTHEST_LEAD = 40;
const LINKS_BEFORE_LEAD = 1000;

/** Prose and long subtitles between the headline and the container: the article's lead in a box of its own. */
function findLead(
  blocks: readonly HtmlBlock[],
  links: Float64Array,
  hints: readonly (readonly Hint[])[],
  anchor: number,
  to: number,
): ReadonlySet<number> {
  if (anchor < 0 || to - anchor > FARTHEST_LEAD) return NO_LEAD;
  const lead = new Set<number>();
  let passed = 0;
  for (let i = to - 1; i > anchor && passed < LINKS_BEFORE_LEAD; i--) {
    const { text, level, linked } = blocks[i] as HtmlBlock;
    passed += links[i] as number;
    if (hints[i]?.length || linked > 0.3 * text.length) continue;
    if (level ? isSubtitle(text) : proseLetters(text) > 0) lead.add(i);
  }
  return lead;
}

function isSubtitle(text: string): boolean {
  const { letters, words } = lineFacts(text);
  return letters >= 50 && words >= 7;
}
