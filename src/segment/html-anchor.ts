import { skeleton } from '../text/characters.ts';
import type { HtmlBlock } from './html-boxes.ts';

const SHORTEST = 12;
const NEAR = 12;
/** Marks and blanks that a block may have beside the title. */
const MOST_ADDED = 20;

/** Index of the block that says the page's headline, as the title of its head does; -1 where none agrees with it. */
export function findAnchor(blocks: readonly HtmlBlock[], titles: readonly string[], mass: ArrayLike<number>): number {
  const bones = titles.map(skeleton).filter((t) => t.length >= SHORTEST);
  const longest = MOST_ADDED + 2 * Math.max(0, ...titles.map((t) => t.length));
  let best = -1;
  let bestScore = 0;
  blocks.forEach((block, i) => {
    if (block.level === 0 && block.text.length > longest) return;
    if (block.text.length > 300 || block.text.length < SHORTEST) return;
    if (block.level === 0 && (!bones.length || block.linked > 0.5 * block.text.length)) return;
    const agreement = bones.length ? agree(skeleton(block.text), bones) : 0;
    if (agreement === 0 && block.level !== 1) return;
    let score = 3 * agreement + (block.level === 1 ? 2 : block.level ? 1 : 0);
    if (block.linked > 0.5 * block.text.length) score -= 1.5;
    for (let k = i + 1; k <= i + NEAR && k < blocks.length; k++) {
      if ((mass[k] as number) > 0) {
        score += 1.2;
        break;
      }
    }
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  });
  return bestScore >= 3 ? best : -1;
}

/** 1 where a heading is the title or its larger part, less for a part, 0 for another text. */
function agree(own: string, titles: readonly string[]): number {
  if (own.length < SHORTEST) return 0;
  let best = 0;
  for (const title of titles) {
    if (own === title) return 1;
    if (title.includes(own)) best = Math.max(best, own.length > 0.5 * title.length ? 0.9 : 0.4);
    else if (own.includes(title)) best = Math.max(best, title.length > 0.5 * own.length ? 0.8 : 0.3);
  }
  return best;
}
