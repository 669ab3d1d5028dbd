import { lineFacts } from '../text/characters.ts';
import type { Box, HtmlBlock } from './html-boxes.ts';

/** Share of the page's paragraph text that no exclusion may take away. */
const UNTOUCHABLE = 0.45;
const SHORTEST = 60;
const DOMINANT = 0.6;

export interface BodyChoice {
  /** The container that holds the article; null where there is no text. */
  body: Box | null;
  /** For every block: reasons of the excluded boxes around it. */
  hints: (readonly string[])[];
}

/** Chooses the article's container: exclusion from the top, paragraph mass from the bottom, then the dominant child downwards. */
export function chooseBody(blocks: readonly HtmlBlock[], boxes: readonly Box[]): BodyChoice {
  const mass = blocks.map(paragraphMass);
  const sums = prefixSums(mass);
  const total = sums[blocks.length] as number;
  const hints: (readonly string[])[] = blocks.map(() => []);
  for (const box of boxes) {
    if (!box.hints.length || box.to === box.from) continue;
    if ((sums[box.to] as number) - (sums[box.from] as number) > UNTOUCHABLE * total) continue;
    for (let i = box.from; i < box.to; i++) {
      if (!hints[i]?.length) hints[i] = box.hints;
      mass[i] = 0;
    }
  }
  const left = prefixSums(mass);
  return { body: descend(boxes, left), hints };
}

function paragraphMass(block: HtmlBlock): number {
  const length = block.text.length;
  if (length < 20) return 0;
  const letters = lineFacts(block.text).letters;
  if (letters < SHORTEST) return 0;
  const free = 1 - block.linked / length;
  return letters * free * free;
}

function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return sums;
}

/** From the root into the child that holds most of the mass, as long as there is one. */
function descend(boxes: readonly Box[], sums: Float64Array): Box | null {
  const massOf = (box: Box): number => (sums[box.to] as number) - (sums[box.from] as number);
  const children = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent || massOf(box) === 0) continue;
    const list = children.get(box.parent);
    if (list) list.push(box);
    else children.set(box.parent, [box]);
  }
  let at = boxes[0] as Box;
  if (massOf(at) === 0) return null;
  for (;;) {
    const whole = massOf(at);
    const next = children.get(at)?.find((c) => massOf(c) >= DOMINANT * whole && c.to - c.from > 1);
    if (!next) return at;
    at = next;
  }
}
