import { skeleton } from '../../text/characters.ts';
import { isProse, isTitleLike, type Line } from '../line.ts';

/** Kinds that may stand between a headline and its text. */
const BETWEEN = new Set([
  'share',
  'subscribe',
  'counters',
  'tools',
  'photo',
  'byline',
  'published',
  'updated',
  'account',
  'tags',
  'comments',
  'source',
  'numbers',
  'editorial',
]);
const FARTHEST = 12;

/** The line that is the headline: the best one among the lines right above the body, or its first line. */
export function findTitle(lines: readonly Line[]): Line | null {
  const first = lines.findIndex((l) => l.verdict === 'body');
  if (first < 0) return null;
  let best: Line | null = null;
  let bestScore = 0;
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
    const line = lines[i] as Line;
    if (line.date) continue;
    if (line.verdict === 'boilerplate') {
      if (BETWEEN.has(line.reason)) continue;
      break;
    }
    if (!isTitleLike(line)) continue;
    const score = titleScore(line) - (first - i) * 0.1;
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  if (best) return best;
  return openingTitle(lines, first);
}

function titleScore(line: Line): number {
  const { words, letters, upper } = line.facts;
  if (words < 3 || letters < 15) return 0;
  const shout = upper > 0.8 * letters && words < 6 ? -1 : 0;
  return Math.min(words, 8) / 4 + shout;
}

/** A first body line without a full stop, or one that the next paragraph repeats. */
function openingTitle(lines: readonly Line[], first: number): Line | null {
  const line = lines[first] as Line;
  const next = lines.slice(first + 1).find((l) => l.verdict === 'body');
  if (!next || line.block.kind === 'list-item' || line.facts.letters > 220) return null;
  if (!line.ends && titleScore(line) > 0 && !line.text.endsWith(':')) return line;
  if (!isProse(line)) return null;
  return skeleton(next.text).includes(skeleton(line.text).slice(0, -1)) ? line : null;
}

/** Marks lines that say the headline again. */
export function isSameTitle(a: string, b: string): boolean {
  return skeleton(a) === skeleton(b);
}
