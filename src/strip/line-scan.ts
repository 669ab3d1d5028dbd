import { fold } from '../text/fold.ts';
import { hashOn, NO_LETTERS, PREFIX, type WordIndex } from './word-index.ts';

/** What one pass over the characters of a line tells. */
export interface LineScan {
  /** Letters; a Han character or kana counts as three (a clause of theirs is a line of ours). */
  letters: number;
  digits: number;
  /** Runs of letters and digits; Han characters count as half a word each. */
  words: number;
  /** Letters in upper case. */
  upper: number;
  /** Flags of the word index: of the first token and the first that is no mark, and of all. */
  head: number;
  all: number;
  /** Combining marks make a word another than its letters say: it is to be tokenised. */
  unsure: boolean;
  /** Marks that are met, of `MARKS`. */
  marks: number;
}

export const MARKS = { slash: 1, at: 2, variable: 4, colon: 8, separator: 16, wide: 32 } as const;

const MARK = 1;
const LETTER = 2;
const DIGIT = 3;
const HAN = 4;
const SPACE = 5;
const APOSTROPHE = 6;
const INVISIBLE = 7;
const COMBINING = 8;
/** Letters whose folding is no single letter by itself: ß, Armenian ե before ւ or վ. */
const SPECIAL = 9;
const CLASS = 15;
const UPPER = 0x40;

/** By code unit: its folded code above `SHIFT`, its class, and whether it is upper case; 0 before it is first met. */
const units = new Int32Array(0x10000);
const SHIFT = 8;

function unitOf(code: number): number {
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

/** Reads a line once. The index gives the flags of a folded word by its hash. */
export function scanLine(text: string, { words: table, pairs, prefixes, pair }: WordIndex): LineScan {
  let letters = 0;
  let digits = 0;
  let words = 0;
  let han = 0;
  let upper = 0;
  let inside = false;
  let head = 0;
  let all = 0;
  let unsure = false;
  let marks = 0;
  let first = true;
  let leading = true;
  /** Of the token before, where something may begin with it and this one. */
  let before = 0;
  let beforeIsHead = false;
  const n = text.length;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    const own = unitOf(code);
    const class_ = own & CLASS;
    if (class_ === SPACE) {
      inside = false;
      i++;
      continue;
    }
    let hash = NO_LETTERS;
    let found = 0;
    if (class_ === LETTER || class_ === SPECIAL) {
      // A word: letters, digits behind them, apostrophes between them.
      let prefix = 0;
      let part = -1;
      const start = i;
      if (!inside) words++;
      inside = true;
      for (; i < n; i++) {
        const unit = unitOf(text.charCodeAt(i));
        const c = unit & CLASS;
        if (c === LETTER) {
          letters++;
          upper += (unit & UPPER) >> 6;
          hash = hashOn(hash, unit >> SHIFT);
        } else if (c === DIGIT) {
          digits++;
          hash = hashOn(hash, unit >> SHIFT);
        } else if (c === APOSTROPHE) {
          const after = i + 1 < n ? unitOf(text.charCodeAt(i + 1)) & CLASS : 0;
          if (after !== LETTER && after !== SPECIAL) break;
          hash = hashOn(hash, 0x27);
          found |= table.flagsOf(hash);
          part = i + 1;
          if (isLetterLike(text.charCodeAt(i))) letters++;
          else words++;
        } else if (c === SPECIAL) {
          letters++;
          upper += (unit & UPPER) >> 6;
          const folded = unit >> SHIFT;
          if (folded === SHARP_S) hash = hashOn(hashOn(hash, 0x73), 0x73);
          else if (i + 1 < n && isYiwn(text.charCodeAt(i + 1))) {
            hash = hashOn(hash, LIGATURE);
            letters++;
            i++;
          } else hash = hashOn(hash, folded);
        } else if (c === COMBINING) {
          letters++;
          unsure = true;
        } else if (c !== INVISIBLE) break;
        if (i - start === PREFIX - 1) prefix = hash;
      }
      found |= table.flagsOf(hash);
      if (part >= 0) {
        found |= table.flagsOf(foldedHash(text, part, i));
        unsure ||= (found & pair) !== 0;
      }
      if (prefix !== 0) found |= prefixes.flagsOf(prefix);
    } else if (class_ === DIGIT) {
      if (!inside) words++;
      inside = true;
      for (; i < n; i++) {
        const unit = unitOf(text.charCodeAt(i));
        if ((unit & CLASS) !== DIGIT) break;
        digits++;
        hash = hashOn(hash, unit >> SHIFT);
      }
      found = table.flagsOf(hash);
    } else {
      i++;
      if (class_ === INVISIBLE || class_ === COMBINING) {
        unsure ||= class_ === COMBINING;
        continue;
      }
      inside = false;
      if (class_ === HAN) han++;
      else marks |= own >> SHIFT === code ? markOf(code) : markOf(own >> SHIFT) | MARKS.wide;
      hash = hashOn(hash, own >> SHIFT);
      found = table.flagsOf(hash);
    }
    const isMark = class_ === MARK || class_ === APOSTROPHE;
    const isHead = first || (leading && !isMark);
    if (before !== 0) {
      const more = pairs.flagsOf(hashOn(before, hash));
      all |= more;
      if (beforeIsHead) head |= more;
    }
    all |= found;
    if (isHead) head |= found;
    before = found & pair ? hash : 0;
    beforeIsHead = isHead;
    first = false;
    leading &&= isMark;
  }
  return { letters: letters + 3 * han, digits, words: words + (han >> 1), upper, head, all, unsure, marks };
}

const SHARP_S = 0xdf;
/** Armenian և, which ե with ւ or վ behind it is folded to. */
const LIGATURE = 0x587;

/** ʻ ʼ ʹ are letters by their kind. */
function isLetterLike(code: number): boolean {
  return code >= 0x2b0 && code <= 0x2ff;
}

function foldedHash(text: string, from: number, to: number): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i++) hash = hashOn(hash, unitOf(text.charCodeAt(i)) >> SHIFT);
  return hash;
}

function isYiwn(code: number): boolean {
  return code === 0x582 || code === 0x57e || code === 0x552 || code === 0x54e;
}

function markOf(code: number): number {
  switch (code) {
    case 0x2f:
      return MARKS.slash;
    case 0x40:
      return MARKS.at;
    case 0x24:
    case 0x25:
    case 0x3c:
    case 0x5b:
    case 0x7b:
      return MARKS.variable;
    case 0x3a:
      return MARKS.colon;
    case 0x3e:
    case 0x7c:
    case 0xbb:
    case 0x203a:
    case 0x2192:
      return MARKS.separator;
    default:
      return 0;
  }
}

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
