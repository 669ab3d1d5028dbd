import { endsSentence, lineFacts } from '../text/characters.ts';
import type { Box, HtmlBlock } from './html-boxes.ts';

/** What a block says for the element around it: letters of prose above nought, links and scraps below. */
export function worthOf(block: HtmlBlock): number {
  const { text, linked, level, kind } = block;
  const density = linked / text.length;
  if (density >= 0.5) return -10 - 0.4 * text.length;
  if (level) return 0;
  const letters = proseLetters(text);
  if (letters > 0) return letters * (1 - density) ** 2;
  return kind === 'list-item' || kind === 'table-cell' ? 0 : -3;
}

/** Not even in Chinese is less a sentence. */
const SHORTEST = 14;

/** Letters of a text that is long enough for prose, or closed like a sentence; else 0. */
export function proseLetters(text: string): number {
  if (text.length < SHORTEST) return 0;
  const { letters, words } = lineFacts(text);
  return letters >= 80 || (letters >= 40 && words >= 6 && endsSentence(text)) ? letters : 0;
}

/** Sums of the values before each place, so that a box's sum is the difference of two. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

export function sumIn(sums: Float64Array, { from, to }: Box): number {
  return (sums[to] as number) - (sums[from] as number);
}
