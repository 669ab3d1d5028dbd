import { isProse, type Line, remove } from '../line.ts';

/** Short lines above the first paragraph and below the last one: sections, authors, dates, tags, left-over headings. */
export function removeEdges(lines: readonly Line[]): void {
  const open = lines.filter((l) => l.verdict === 'open' && l.block.features.inBody);
  const first = open.findIndex(isProse);
  if (first < 0) return;
  for (const line of open.slice(0, first))
    if (isSmall(line) && !line.block.features.level) remove(line, 'above-article');
  for (let i = open.length - 1; i > first; i--) {
    const line = open[i] as Line;
    if (
      isProse(line) ||
      (line.block.kind === 'list-item' && line.facts.letters >= 20) ||
      line.block.kind === 'table-cell'
    )
      break;
    if (line.date || line.block.features.level || isSmall(line)) remove(line, 'below-article');
    else break;
  }
}

function isSmall(line: Line): boolean {
  return line.date !== null || (line.facts.letters < 60 && !line.ends && line.block.kind !== 'list-item');
}
