import type { NameMention } from '../model/mentions.ts';

/** Places of the blocks that stand in the dateline, each with its block. */
export function* datelinePlaces<B extends { entities: readonly NameMention[] }>(
  blocks: readonly B[],
  span: { start: number; end: number } | null,
): Generator<{ block: B; place: NameMention }> {
  if (!span) return;
  for (const block of blocks)
    for (const place of block.entities)
      if (place.type === 'place' && place.startOffset < span.end && place.endOffset > span.start)
        yield { block, place };
}
