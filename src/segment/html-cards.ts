import type { Box, HtmlBlock } from './html-boxes.ts';
import { prefixSums, sumIn } from './html-worth.ts';

/**
 * Boxes side by side that are made alike and hold little each: teasers of other articles (a linked headline and a few lines) or posts
 * of readers (a name with the time, and a few lines).
 */

const FEWEST = 3;
const MOST_BLOCKS = 10;
const MOST_PROSE = 800;
const LINKED = 0.8;
const SHORTEST_LINK = 12;
const LONGEST_STAMP = 60;
const TIME = /\d:\d\d/;
const DATE = /\d[.\-/ ]\d|\d{4}/;

export type CardKind = 'related' | 'comments';

/** For every block the kind of card that it stands in, if any. `prose`: letters of prose in every block. */
export function findCards(
  blocks: readonly HtmlBlock[],
  boxes: readonly Box[],
  prose: ArrayLike<number>,
): (CardKind | undefined)[] {
  const found: (CardKind | undefined)[] = new Array(blocks.length);
  const mass = prefixSums(prose);
  const linked = prefixSums(blocks.map((b) => (isLink(b) ? 1 : 0)));
  const stamped = prefixSums(blocks.map((b) => (isStamp(b) ? 1 : 0)));

  function kindOf(box: Box): CardKind | null {
    const size = box.to - box.from;
    if (size < 2 || size > MOST_BLOCKS) return null;
    const own = sumIn(mass, box);
    if (own === 0 || own > MOST_PROSE) return null;
    if (sumIn(stamped, box) === 1) return 'comments';
    return sumIn(linked, box) > 0 ? 'related' : null;
  }

  for (const children of childrenOf(boxes)) {
    let from = 0;
    let kind: CardKind | null = null;
    for (let i = 0; i <= children.length; i++) {
      const box = children[i];
      const own = box ? kindOf(box) : null;
      if (own !== null && own === kind && box?.tag === children[from]?.tag) continue;
      if (kind && i - from >= FEWEST) for (const card of children.slice(from, i)) found.fill(kind, card.from, card.to);
      from = i;
      kind = own;
    }
  }
  return found;
}

function isLink({ text, linked }: HtmlBlock): boolean {
  return text.length >= SHORTEST_LINK && linked >= LINKED * text.length;
}

function isStamp({ text }: HtmlBlock): boolean {
  return text.length <= LONGEST_STAMP && text.includes(':') && TIME.test(text) && DATE.test(text);
}

/** Boxes with text, those of one parent together. */
function childrenOf(boxes: readonly Box[]): Iterable<readonly Box[]> {
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || box.to === box.from) continue;
    const known = children.get(box.parent);
    if (known) known.push(box);
    else children.set(box.parent, [box]);
  }
  return children.values();
}
