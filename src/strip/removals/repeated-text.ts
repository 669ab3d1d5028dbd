import { skeleton } from '../../text/characters.ts';
import { isProse, type Line, remove } from '../line.ts';
import { headKey, tailKey } from '../line-keys.ts';

const SHORTEST = 25;
/** One copy may open with a dateline that the other lacks. */
const DATELINE = 60;

/** A paragraph that stands twice stays once; a short line right above a second copy is the copy's headline. */
export function removeRepeatedText(lines: readonly Line[]): void {
  const copies = findCopies(lines);
  let run = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (copies.has(i)) run++;
    else {
      if (run >= 2 && line.verdict === 'open' && !line.ends && line.facts.letters <= 220)
        remove(line, 'heading-of-copy');
      else run = 0;
    }
  }
  for (const [i, first] of copies) if (goesOn(lines, i) && !goesOn(lines, first)) keepInstead(lines, i, first);
}

/** Index of a second copy → of the first one. */
function findCopies(lines: readonly Line[]): Map<number, number> {
  const heads = new Set<number>();
  const tails = new Map<number, number>();
  const copies = new Map<number, number>();
  lines.forEach((line, i) => {
    if (line.verdict !== 'open' || line.facts.letters + line.facts.digits < SHORTEST) return;
    const head = headKey(line.text);
    const tail = tailKey(line.text);
    const other = tails.get(tail);
    if (other !== undefined && (heads.has(head) || isSame(lines[other] as Line, line))) {
      copies.set(i, other);
      remove(line, 'repeated');
    } else tails.set(tail, i);
    heads.add(head);
  });
  return copies;
}

/** More letters are a paragraph, closed by a full stop or not. */
const HEADLINE = 150;

/** The same paragraph but for a dateline at the head of one of them; a headline that the lead repeats is none. */
function isSame(one: Line, other: Line): boolean {
  if (!isParagraph(one) || !isParagraph(other)) return false;
  const [a, b] = [skeleton(one.text), skeleton(other.text)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length <= DATELINE && long.endsWith(short.slice(Math.min(DATELINE, short.length >> 1)));
}

function isParagraph({ ends, facts }: Line): boolean {
  return ends || facts.letters > HEADLINE;
}

/** A paragraph, and another one right behind it. */
function goesOn(lines: readonly Line[], i: number): boolean {
  const next = lines.slice(i + 1, i + 3).find((line) => line.verdict === 'open');
  return isProse(lines[i] as Line) && next !== undefined && isProse(next);
}

/** A lead that is told above the article stands there for a second time. */
function keepInstead(lines: readonly Line[], i: number, first: number): void {
  const line = lines[i] as Line;
  const lead = lines[first] as Line;
  if (lead.verdict !== 'open') return;
  remove(lead, 'repeated');
  line.verdict = 'open';
  line.reason = '';
}

/** Of a page, paragraphs that stand there word for word twice stay once. */
export function removeCopies(lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    if (line.verdict !== 'open' || !line.block.features.inBody || !isProse(line)) continue;
    const bones = skeleton(line.text);
    if (seen.has(bones)) remove(line, 'repeated');
    seen.add(bones);
  }
}
