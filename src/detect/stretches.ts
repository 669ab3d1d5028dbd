import { weighEvidence } from './identify.ts';
import type { Stretch } from './smooth.ts';

/** A text is never read as more stretches than about this. */
const MOST_STRETCHES = 2000;
/** A line in several languages is cut into sentences of at least, and pieces of at most, so many characters. */
const SENTENCE = 40;
const PIECE = 400;

const isEnd = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x3002 ||
  code === 0x589 ||
  code === 0x61f ||
  code === 0x6d4;

/** Lines of a text, short ones together where there are very many. */
function linesOf(text: string): string[] {
  const least = text.length / MOST_STRETCHES;
  const lines: string[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', Math.min(text.length, from + Math.floor(least)));
    if (to < 0) to = text.length;
    if (to > from) lines.push(text.slice(from, to));
    from = to + 1;
  }
  return lines;
}

/** Sentences of a line, or pieces where it has no stops. */
function piecesOf(line: string): string[] {
  const longest = Math.max(PIECE, line.length / MOST_STRETCHES);
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < line.length; i++) {
    const size = i + 1 - from;
    if ((size >= SENTENCE && isEnd(line.charCodeAt(i))) || size >= longest) {
      pieces.push(line.slice(from, i + 1));
      from = i + 1;
    }
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}

/** Evidence of every line; a line in several languages gives one per sentence. */
export function stretchesOf(text: string): Stretch[] {
  return linesOf(text).flatMap((line): Stretch[] => {
    const evidence = weighEvidence(line);
    if (!evidence.mixed) return [evidence];
    return piecesOf(line).map((piece, i) => ({ ...weighEvidence(piece), continues: i > 0 }));
  });
}
