import { isProse, type Line, remove } from '../line.ts';

/** Share of the article's prose that may stand below a heading of other articles or of comments. */
const SMALL_TAIL = 0.35;
const OPENERS = new Set(['related', 'comments', 'subscribe', 'consent']);

/** From a heading such as "Comments" or "Read also" on nothing is the article's, unless most of the text follows. */
export function removeTail(lines: readonly Line[]): void {
  let total = 0;
  for (const line of lines) total += proseOf(line);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    before += proseOf(line);
    const { phrase } = line;
    if (phrase?.anchor !== 'whole' || !OPENERS.has(phrase.kind) || !line.block.features.inBody) continue;
    if (before === 0 || total - before > SMALL_TAIL * total) continue;
    for (const rest of lines.slice(i + 1)) if (rest.verdict === 'open') remove(rest, `below-${phrase.kind}`);
    return;
  }
}

function proseOf(line: Line): number {
  return line.verdict === 'open' && line.block.features.inBody && isProse(line) ? line.facts.letters : 0;
}
