/**
 * Cheap facts about characters and lines: one pass, no regular expression over the text.
 */

const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const HAN = 4;
const SPACE = 5;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (/\s/.test(c)) return SPACE;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(c) && /\p{L}/u.test(c)) return HAN;
  if (/\p{L}|\p{M}/u.test(c)) return LETTER;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  return OTHER;
}

function classOf(code: number): number {
  let c = classes[code] as number;
  if (c === 0) {
    c = classify(code);
    classes[code] = c;
  }
  return c;
}

export function isLetterCode(code: number): boolean {
  const c = classOf(code);
  return c === LETTER || c === HAN;
}

export function isDigitCode(code: number): boolean {
  return classOf(code) === DIGIT;
}

/** How much there is in a line. */
export interface LineFacts {
  /** Letters; a Han character or kana counts as three (a clause of theirs is a line of ours). */
  letters: number;
  digits: number;
  /** Runs of letters and digits; Han characters count as half a word each. */
  words: number;
  /** Letters in upper case. */
  upper: number;
}

/** Letters, digits and words of a text. */
export function lineFacts(text: string): LineFacts {
  let letters = 0;
  let digits = 0;
  let words = 0;
  let han = 0;
  let upper = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === LETTER) {
      letters++;
      if (isUpperCode(code)) upper++;
      if (!inside) words++;
      inside = true;
    } else if (c === HAN) {
      han++;
      inside = false;
    } else if (c === DIGIT) {
      digits++;
      if (!inside) words++;
      inside = true;
    } else inside = false;
  }
  return { letters: letters + 3 * han, digits, words: words + (han >> 1), upper };
}

function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90;
  if (code >= 0x410 && code <= 0x42f) return true;
  if (code >= 0x430 && code <= 0x44f) return false;
  if (code >= 0x10d0 && code <= 0x10ff) return false;
  const c = String.fromCharCode(code);
  return c !== c.toLowerCase();
}

/** The first letter of a text is upper case; null where its script has no cases or there is no letter at its head. */
export function startsUpper(text: string): boolean | null {
  for (let i = 0; i < text.length && i < 8; i++) {
    const code = text.charCodeAt(i);
    if (!isLetterCode(code)) {
      if (isDigitCode(code)) return null;
      continue;
    }
    const c = text[i] as string;
    if (c.toLowerCase() === c.toUpperCase() || (code >= 0x10d0 && code <= 0x10ff)) return null;
    return c === c.toUpperCase();
  }
  return null;
}

const TERMINAL = new Set('.!?…。！？։।؟'.split(''));
const CLOSING = new Set(['"', "'", '»', '”', '’', '“', '„', ')', ']', '」', '』', '›', '）', '】', '*', ' ']);

/** The text ends a sentence, closing quotes and brackets aside. An Armenian letter before ":" ends one too. */
export function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && CLOSING.has(text[i] as string)) i--;
  const c = text[i];
  if (c === undefined) return false;
  if (TERMINAL.has(c)) return true;
  if (c !== ':') return false;
  const before = text.charCodeAt(i - 1);
  return before >= 0x561 && before <= 0x587;
}

/** Letters and digits alone, lower case: what is compared where two texts may be the same. */
export function skeleton(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = classOf(text.charCodeAt(i));
    if (c === LETTER || c === DIGIT || c === HAN) out += text[i];
  }
  return out.toLowerCase();
}

const INVISIBLE_CODES =
  '\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc';
const INVISIBLE = new RegExp(`[${INVISIBLE_CODES}]+`, 'g');
const TO_CLEAN = new RegExp(`[${INVISIBLE_CODES}\u0009-\u000d\u0085\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`);
const CLEAN = 1;
const UNCLEAN = 2;
const cleanliness = new Uint8Array(0x10000);

function isUnclean(code: number): boolean {
  let c = cleanliness[code] as number;
  if (c === 0) {
    c = TO_CLEAN.test(String.fromCharCode(code)) ? UNCLEAN : CLEAN;
    cleanliness[code] = c;
  }
  return c === UNCLEAN;
}

function needsCleaning(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 ? before === 0x20 : isUnclean(code)) return true;
    before = code;
  }
  return false;
}

/** Blanks of all kinds collapsed to one, zero-width and control characters dropped, trimmed. */
export function cleanLine(text: string): string {
  if (!needsCleaning(text)) return text.trim();
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
