import type { Box } from './html-boxes.ts';
import type { CardKind } from './html-cards.ts';
import type { Hint } from './html-exclusion.ts';
import { prefixSums, sumIn } from './html-worth.ts';

/** Reasons that take short lines only: prose in a box of this kind is as often the article's. */
const WEAK = new Set(['meta', 'byline', 'tags', 'disclaimer']);
/** Reasons that hold for more than half of a page where the article stands before it. */
const BEHIND = new Set(['comments', 'related', 'footer', 'nav', 'consent', 'subscribe', 'hidden']);
/** Share of the page's prose that no exclusion may take away: by one box, by all boxes of a sign, and by a box behind the article. */
const BY_BOX = 0.45;
const BY_SIGN = 0.7;
const BY_BOX_BEHIND = 0.8;
const BY_SIGN_BEHIND = 0.9;
/** Letters of prose that may be the whole article. */
const SHORT_ARTICLE = 250;
/** With so little beside them, the cards are what the page is about. */
const FEWEST_BESIDE_CARDS = 0.2;
/** An article that goes on behind the cards is made of them. */
const MOST_BEHIND_CARDS = 0.15;

/**
 * From the top: what the markup excludes is worth nothing, unless it holds too much of the page's text. `worth` is changed.
 * Returns for every block the hints of the excluded boxes around it.
 */
export function exclude(
  boxes: readonly Box[],
  worth: Float64Array,
  anchor: number,
  cards: readonly (CardKind | undefined)[],
): (readonly Hint[])[] {
  const hints: (readonly Hint[])[] = new Array(worth.length).fill(NONE);
  excludeByMarkup(boxes, worth, anchor, hints);
  excludeCards(cards, worth, anchor, hints);
  return hints;
}

const NONE: readonly Hint[] = [];

function excludeByMarkup(boxes: readonly Box[], worth: Float64Array, anchor: number, hints: (readonly Hint[])[]): void {
  const prose = prefixSums(worth.map((w) => Math.max(0, w)));
  const total = prose[worth.length] as number;
  const bySign = proseBySign(boxes, prose);

  function isBelieved({ reason, sign }: Hint, box: Box): boolean {
    const before = anchor >= 0 && box.from > anchor ? (prose[box.from] as number) - (prose[anchor + 1] as number) : 0;
    const behind = before >= SHORT_ARTICLE && BEHIND.has(reason);
    const most = behind ? BY_BOX_BEHIND : BY_BOX;
    const mostBySign = BEHIND.has(reason) ? BY_SIGN_BEHIND : BY_SIGN;
    return sumIn(prose, box) <= most * total && (bySign.get(sign) ?? 0) <= mostBySign * total;
  }

  /** The article's own header holds its headline and often its first paragraph. */
  const isWeak = ({ reason }: Hint, box: Box): boolean =>
    WEAK.has(reason) || (reason === 'header' && box.from <= anchor && anchor < box.to);

  let done = 0;
  let doneWeakly = 0;
  for (const box of boxes) {
    if (box.hints.length === 0 || box.to <= Math.max(done, box.from)) continue;
    const believed = box.hints.filter((h) => isBelieved(h, box));
    if (believed.length === 0) continue;
    const weak = believed.every((h) => isWeak(h, box));
    if (weak && box.to <= doneWeakly) continue;
    if (weak) doneWeakly = box.to;
    else done = box.to;
    for (let i = box.from; i < box.to; i++) {
      if (weak && (worth[i] as number) > 0) continue;
      if (hints[i] === NONE) hints[i] = believed;
      worth[i] = 0;
    }
  }
}

/** Prose in all boxes that bear a sign: a page whose every paragraph is a "widget" means nothing by the word. */
function proseBySign(boxes: readonly Box[], prose: Float64Array): Map<string, number> {
  const sums = new Map<string, number>();
  const done = new Map<string, number>();
  for (const box of boxes)
    for (const { sign } of box.hints) {
      if (box.to <= (done.get(sign) ?? 0)) continue;
      done.set(sign, box.to);
      sums.set(sign, (sums.get(sign) ?? 0) + sumIn(prose, box));
    }
  return sums;
}

function excludeCards(
  cards: readonly (CardKind | undefined)[],
  worth: Float64Array,
  anchor: number,
  hints: (readonly Hint[])[],
): void {
  let inside = 0;
  let beside = 0;
  let behind = 0;
  worth.forEach((w, i) => {
    if (cards[i]) inside += Math.abs(w);
    else if (i > anchor) beside += Math.max(0, w);
    if (!cards[i] && inside > 0) behind += Math.max(0, w);
  });
  if (behind > MOST_BEHIND_CARDS * beside || beside < SHORT_ARTICLE || beside < FEWEST_BESIDE_CARDS * inside) return;
  cards.forEach((reason, i) => {
    if (!reason || hints[i] !== NONE) return;
    hints[i] = [{ reason, sign: 'cards' }];
    worth[i] = 0;
  });
}
