import { isProse, type Line, remove } from '../line.ts';

const LINKED = 0.7;
const ENTIRELY = 0.95;

/** Blocks that are links: single ones that lead elsewhere, and lists of them. */
export function removeLinkBlocks(lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.verdict !== 'open') continue;
    if (line.block.kind === 'list-item') {
      i = judgeList(lines, i);
      continue;
    }
    const { linkDensity } = line.block.features;
    if (line.block.kind === 'table-cell') continue;
    if (line.block.features.level > 0 && headsProse(lines, i)) continue;
    if (linkDensity >= LINKED && line.facts.letters < 140 && !(linkDensity < ENTIRELY && isProse(line)))
      remove(line, 'link');
  }
}

/** A linked heading of a section: the paragraph beside it is kept. */
function headsProse(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  return (
    next?.verdict === 'open' &&
    next.block.features.inBody &&
    next.block.features.parent === line.block.features.parent &&
    isProse(next)
  );
}

/** A list goes where nearly all of its items are links; returns the index of its last item. */
function judgeList(lines: readonly Line[], from: number): number {
  let to = from;
  let linked = 0;
  let items = 0;
  for (; to < lines.length && lines[to]?.block.kind === 'list-item'; to++) {
    const line = lines[to] as Line;
    if (line.verdict !== 'open') continue;
    items++;
    if (line.block.features.linkDensity >= LINKED) linked++;
  }
  if (items > 0 && linked >= 0.75 * items) {
    for (let i = from; i < to; i++) {
      const line = lines[i] as Line;
      if (line.verdict === 'open' && line.block.features.linkDensity >= LINKED) remove(line, 'link-list');
    }
  }
  return to - 1;
}
