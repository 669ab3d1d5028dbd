import { isProse, type Line, remove } from '../line.ts';

/** Share of the article's prose that may stand below a heading of other articles or of comments. */
const SMALL_TAIL = 0.35;
const OPENERS = new Set(['related', 'comments', 'subscribe', 'consent']);

/**
 * From a heading such as "Comments" on nothing is the article's, unless most of the text follows. Below "Read also" or
 * "Subscribe" the article may go on: where its paragraphs have stood so far.
 */
export function removeTail(lines: readonly Line[]): void {
  const home = homeOf(lines);
  let total = 0;
  for (const line of lines) total += proseOf(line);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    before += proseOf(line);
    const { phrase } = line;
    if (phrase?.anchor !== 'whole' || !OPENERS.has(phrase.kind) || !line.block.features.inBody) continue;
    if (before === 0 || total - before > SMALL_TAIL * total) continue;
    const reason = `below-${phrase.kind}`;
    for (i++; i < lines.length; i++) {
      const rest = lines[i] as Line;
      if (rest.verdict !== 'open') continue;
      if (phrase.kind !== 'comments' && goesOn(rest, home)) {
        before += proseOf(rest);
        break;
      }
      remove(rest, reason);
    }
  }
}

/** A paragraph beside those of the article. */
function goesOn(line: Line, home: number): boolean {
  return line.block.features.parent === home && isProse(line);
}

/** The element in which most of the prose stands. */
function homeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const { parent } = line.block.features;
    letters.set(parent, (letters.get(parent) ?? 0) + proseOf(line));
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

function proseOf(line: Line): number {
  return line.verdict === 'open' && line.block.features.inBody && isProse(line) ? line.facts.letters : 0;
}
