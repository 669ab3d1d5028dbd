import { skeleton } from '../../text/characters.ts';
import { type Line, remove } from '../line.ts';
import { headKey, tailKey } from '../line-scan.ts';

const SHORTEST = 25;
/** One copy may open with a dateline that the other lacks. */
const DATELINE = 60;

/** A paragraph that stands twice stays once; a short line right above a second copy is the copy's headline. */
export function removeRepeatedText(lines: readonly Line[]): void {
  const heads = new Set<number>();
  const tails = new Map<number, Line>();
  const repeated: boolean[] = [];
  lines.forEach((line, i) => {
    repeated[i] = false;
    if (line.verdict !== 'open') return;
    if (line.facts.letters + line.facts.digits < SHORTEST) return;
    const head = headKey(line.text);
    const tail = tailKey(line.text);
    const other = tails.get(tail);
    if (other && (heads.has(head) || (other.ends && line.ends && isSame(skeleton(other.text), skeleton(line.text))))) {
      repeated[i] = true;
      remove(line, 'repeated');
    }
    heads.add(head);
    tails.set(tail, line);
  });
  let run = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (repeated[i]) run++;
    else {
      const line = lines[i] as Line;
      if (run >= 2 && line.verdict === 'open' && !line.ends && line.facts.letters <= 220)
        remove(line, 'heading-of-copy');
      else run = 0;
    }
  }
}

/** The same paragraph but for a dateline at the head of one of them; a headline that the lead repeats is none. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length <= DATELINE && long.endsWith(short.slice(Math.min(DATELINE, short.length >> 1)));
}
