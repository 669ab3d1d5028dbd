import { skeleton } from '../../text/characters.ts';
import { type Line, remove } from '../line.ts';

const KEY = 30;
const SHORTEST = 25;
/** One copy may open with a dateline that the other lacks. */
const DATELINE = 60;

/** A paragraph that stands twice stays once; a short line right above a second copy is the copy's headline. */
export function removeRepeatedText(lines: readonly Line[]): void {
  const heads = new Set<string>();
  const tails = new Map<string, number>();
  const repeated: boolean[] = [];
  lines.forEach((line, i) => {
    repeated[i] = false;
    if (line.verdict !== 'open') return;
    const bones = skeleton(line.text);
    if (bones.length < SHORTEST) return;
    const head = bones.slice(0, KEY);
    const tail = bones.slice(-KEY);
    const length = tails.get(tail);
    if (length !== undefined && (heads.has(head) || Math.abs(length - bones.length) <= DATELINE)) {
      repeated[i] = true;
      remove(line, 'repeated');
    }
    heads.add(head);
    tails.set(tail, bones.length);
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
