import type { Block } from '../model/block.ts';
import { endsSentence } from '../text/characters.ts';

/** A longer paragraph is no item. */
const LONGEST = 300;

/**
 * Blocks of a text that was stripped before: its paragraphs as they stand, none joined to the next one.
 * Which of them were list items the text says no more. Behind a colon those are that close no sentence, and the one that
 * closes the list behind a semicolon or a comma.
 */
export function strippedBlocks(content: string, segmented: readonly Block[]): Block[] {
  const paragraphs = content.trim().split('\n\n');
  const whole = paragraphs.length > 1 && !paragraphs.some((p) => p === '' || /[\r\n]/.test(p));
  const [first] = segmented;
  const blocks =
    whole && first ? paragraphs.map((text, index): Block => ({ ...first, kind: 'line', text, index })) : segmented;
  let listed = false;
  return blocks.map((block, i) => {
    const before = blocks[i - 1]?.text ?? '';
    const opened = /[:：]$/u.test(before);
    const open = !endsSentence(block.text) || /[;；]$/u.test(block.text);
    const closes = listed && /[;,；，]$/u.test(before);
    listed = block.kind === 'line' && block.text.length <= LONGEST && (opened || listed) && (open || closes);
    return listed ? { ...block, kind: 'list-item' } : block;
  });
}
