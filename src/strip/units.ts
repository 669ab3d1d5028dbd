import { fold } from '../text/fold.ts';

/** What strip knows of a UTF-16 code unit, in one number: what it folds to, its class, and whether it is upper case. */

export const MARK = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HAN = 4;
export const SPACE = 5;
export const APOSTROPHE = 6;
export const INVISIBLE = 7;
export const COMBINING = 8;
/** Letters whose folding is no single letter by itself: ß, Armenian ե before ւ or վ. */
export const SPECIAL = 9;
export const CLASS = 15;
export const UPPER = 0x40;

/** By code unit: its folded code above `SHIFT`, its class, and whether it is upper case; 0 before it is first met. */
const units = new Int32Array(0x10000);
export const SHIFT = 8;

export function unitOf(code: number): number {
  return (units[code] as number) || learn(code);
}

function learn(code: number): number {
  const kind = classify(code);
  const c = String.fromCharCode(code);
  const class_ = kind & CLASS;
  const folded =
    class_ === LETTER || class_ === HAN
      ? fold(c).charCodeAt(0)
      : class_ === SPECIAL
        ? c.toLowerCase().charCodeAt(0)
        : plainMarks(c).charCodeAt(0);
  const unit = (folded << SHIFT) | kind;
  units[code] = unit;
  return unit;
}

/** Marks of full width, and the Armenian one that stands behind labels as a colon does elsewhere. */
const OTHER_MARKS = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e\u055d]/g;

/** The text with the marks that phrases are written with; as long as it was. */
export function plainMarks(text: string): string {
  return text.replace(OTHER_MARKS, (mark) =>
    mark === '\u055d' ? ':' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
}

function classify(code: number): number {
  if (code <= 0x20) return SPACE;
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LETTER;
    if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    return code === 0x27 || code === 0x60 ? APOSTROPHE : MARK;
  }
  const c = String.fromCharCode(code);
  if (code >= 0x400 && code <= 0x481) return c === c.toLowerCase() ? LETTER : LETTER | UPPER;
  if (code === 0x565 || code === 0xdf) return SPECIAL;
  if (code === 0x535 || code === 0x1e9e) return SPECIAL | UPPER;
  if (/\s/.test(c)) return SPACE;
  if (/['‘’‛ʻʼʹ′`´＇]/.test(c)) return APOSTROPHE;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff\u055a-\u055c\u055e]/.test(c)) return INVISIBLE;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(c) && /\p{L}/u.test(c)) return HAN;
  if (/\p{L}/u.test(c)) return c === c.toLowerCase() || (code >= 0x10d0 && code <= 0x10ff) ? LETTER : LETTER | UPPER;
  if (/\p{M}/u.test(c)) return COMBINING;
  return /\p{Nd}/u.test(c) ? DIGIT : MARK;
}
