import { type Line, remove } from '../line.ts';

/** Blocks that the markup gives away: what stands in an excluded element. */
export function removeByMarkup(lines: readonly Line[]): void {
  for (const line of lines) {
    const hint = line.block.features.hints[0];
    if (line.verdict === 'open' && hint) remove(line, hint);
    else if (line.verdict === 'open' && line.block.kind === 'caption') remove(line, 'caption');
  }
}
