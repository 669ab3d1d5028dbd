import { type Line, remove } from '../line.ts';

const DATE_KINDS = new Set(['published', 'updated', 'today']);

/** Lines that a phrase of the packs gives away. */
export function removePhraseLines(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.verdict !== 'open' || !line.phrase || DATE_KINDS.has(line.phrase.kind)) continue;
    remove(line, line.phrase.kind);
  }
}
