import { isProse, type Line, remove } from '../line.ts';

/** More short lines are the article's own: verse above its first paragraph, a list below its last one. */
const MOST = 8;

/** Short lines above the first paragraph and below the last one: sections, authors, dates, tags, left-over headings. */
export function removeEdges(lines: readonly Line[]): void {
  const open = lines.filter((l) => l.verdict === 'open' && l.block.features.inBody);
  const first = open.findIndex(isProse);
  if (first < 0) return;
  const above = open.slice(0, first).filter((l) => isSmall(l) && !l.block.features.level);
  if (above.length <= MOST) for (const line of above) remove(line, 'above-article');
  const last: Line[] = [];
  for (let i = open.length - 1; i > first; i--) {
    const line = open[i] as Line;
    if (
      isProse(line) ||
      (line.block.kind === 'list-item' && line.facts.letters >= 20) ||
      line.block.kind === 'table-cell'
    )
      break;
    if (line.date || line.block.features.level || isSmall(line)) last.push(line);
    else break;
  }
  if (last.length <= MOST) for (const line of last) remove(line, 'below-article');
}

function isSmall(line: Line): boolean {
  return line.date !== null || (line.facts.letters < 60 && !line.ends && line.block.kind !== 'list-item');
}
