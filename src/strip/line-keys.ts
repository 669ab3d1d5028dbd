import { CLASS, DIGIT, HAN, LETTER, MARK, SHIFT, SPACE, SPECIAL, UPPER, unitOf } from './units.ts';
import { hashOn, NO_LETTERS } from './word-index.ts';

/** Words and lines told by a few of their characters. */

/** End of a word that is folded as it stands; a Han character is a word by itself. 0 where the text goes on otherwise. */
export function plainWord(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = unitOf(code);
    const kind = unit & (CLASS | UPPER);
    if (kind === HAN && i === from && unit >> SHIFT === code) return i + 1;
    if (kind !== LETTER || unit >> SHIFT !== code) return kind === SPACE ? i : 0;
  }
  return text.length;
}

/** The same for a word or a single mark. */
export function plainToken(text: string, from: number): number {
  if (from < text.length && (unitOf(text.charCodeAt(from)) & CLASS) === MARK)
    return from + 1 === text.length || text.charCodeAt(from + 1) === 0x20 ? from + 1 : 0;
  return plainWord(text, from);
}

/** Letters and digits that tell one line from another. */
const KEY = 30;

/** Hash of the first letters and digits of a line. */
export function headKey(text: string): number {
  let hash = NO_LETTERS;
  for (let i = 0, bones = 0; i < text.length && bones < KEY; i++) {
    const unit = unitOf(text.charCodeAt(i));
    if (!isBone(unit & CLASS)) continue;
    hash = hashOn(hash, unit >> SHIFT);
    bones++;
  }
  return hash;
}

/** Hash of the last letters and digits of a line. */
export function tailKey(text: string): number {
  let hash = NO_LETTERS;
  for (let i = text.length - 1, bones = 0; i >= 0 && bones < KEY; i--) {
    const unit = unitOf(text.charCodeAt(i));
    if (!isBone(unit & CLASS)) continue;
    hash = hashOn(hash, unit >> SHIFT);
    bones++;
  }
  return hash;
}

function isBone(class_: number): boolean {
  return class_ === LETTER || class_ === DIGIT || class_ === HAN || class_ === SPECIAL;
}
