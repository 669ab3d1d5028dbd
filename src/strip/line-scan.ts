import {
  APOSTROPHE,
  CLASS,
  COMBINING,
  DIGIT,
  HAN,
  INVISIBLE,
  LETTER,
  MARK,
  SHIFT,
  SPACE,
  SPECIAL,
  UPPER,
  unitOf,
} from './units.ts';
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
