import { fold } from './fold.ts';
import { simplified } from './han.ts';

/**
 * The one tokeniser. Linear, no regular expression over the text.
 *
 * - `word`: letters and marks, apostrophes between letters, digits after letters (COP29, G20);
 * - `number`: a run of digits (2024г. is a number and a word);
 * - `han`: one Han character each; kana and hangul are words;
 * - `mark`: any other visible character, one token each; a long run of the same is one as well.
 * A Romance elision is a token of its own: l'|Azerbaïdjan, dell'|Uzbekistan.
 */
export type TokenKind = 'word' | 'number' | 'han' | 'mark';

export interface Token {
  /** UTF-16 offset into the tokenised text. */
  start: number;
  /** End, exclusive. */
  end: number;
  kind: TokenKind;
  /** `fold` of the token's text. */
  folded: string;
  /** The first letter is upper case. */
  capital: boolean;
  /** Two or more letters, all upper case. */
  upper: boolean;
  /** Number of the word among those met before, so that what is known of it can be kept in an array; −1 for none. */
  word: number;
}

/** So many times the same mark is a line that someone drew. */
const LONG_RUN = 64;

const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const HAN = 4;
const MARK = 5;
const APOSTROPHE = 6;
/** Belongs to a word but begins none: combining marks, soft hyphen, zero-width joiners. */
const INSIDE = 7;

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  const c = String.fromCharCode(code);
  if (/[\s\u200b\u2028\u2029]/.test(c) || code < 0x20) return SPACE;
  if (/[\u00ad\u200c-\u200f\u2060\ufeff]/.test(c)) return INSIDE;
  if (/['‘’‛ʻʼʹ′`´＇]/.test(c)) return APOSTROPHE;
  if (code >= 0x55a && code <= 0x55e) return code === 0x55d ? MARK : INSIDE; // ՛ ՜ ՞ stand inside Armenian words
  if (code === 0x30fc) return MARK; // ー stands for a dash in Chinese
  if (/\p{Script=Han}/u.test(c) && /\p{L}/u.test(c)) return HAN;
  if (/\p{L}/u.test(c)) return LETTER;
  if (/\p{M}/u.test(c)) return INSIDE;
  if (/\p{Nd}/u.test(c)) return DIGIT;
  return MARK;
}

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  let c = classes[code] as number;
  if (c === UNKNOWN) {
    c = classify(code);
    classes[code] = c;
  }
  return c;
}

/** One word of letters alone. */
export function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text, i) !== LETTER) return false;
  return text !== '';
}

const ELISIONS = new Set(
  'l d qu n s j c m t jusqu lorsqu puisqu quoiqu presqu dell all nell sull dall coll un quell quest sant bell gl com dov'.split(
    ' ',
  ),
);

/** Tokens of a text (or of `text.slice(from, to)`, offsets still into `text`). */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const c = classOf(text, i);
    if (c === SPACE || c === INSIDE) {
      i++;
      continue;
    }
    const start = i;
    if (c === LETTER) {
      i++;
      while (i < to) {
        const d = classOf(text, i);
        if (d === LETTER || d === INSIDE || d === DIGIT) i++;
        else if (d === APOSTROPHE && i + 1 < to && classOf(text, i + 1) === LETTER) {
          if (ELISIONS.has(fold(text.slice(start, i)))) {
            i++;
            break;
          }
          i += 2;
        } else break;
      }
      tokens.push(word(text, start, i));
    } else if (c === DIGIT) {
      i++;
      while (i < to && classOf(text, i) === DIGIT) i++;
      tokens.push(plain(start, i, 'number', text.slice(start, i)));
    } else {
      const code = text.charCodeAt(i);
      i += code >= 0xd800 && code <= 0xdbff && i + 1 < to ? 2 : 1;
      const folded = text.slice(start, i);
      if (c === MARK) i = runEnd(text, i, code, to);
      tokens.push(c === HAN ? han(start, i, code, folded) : plain(start, i, 'mark', folded));
    }
  }
  return tokens;
}

function han(start: number, end: number, code: number, sign: string): Token {
  const simple = simplified(code);
  return plain(start, end, 'han', simple === code ? sign : String.fromCharCode(simple));
}

function plain(start: number, end: number, kind: TokenKind, folded: string): Token {
  return { start, end, kind, folded, capital: false, upper: false, word: -1 };
}

/** A drawn line is one token: where a long run of one mark ends; `i` for what is none. */
function runEnd(text: string, i: number, code: number, to: number): number {
  let end = i;
  while (end < to && text.charCodeAt(end) === code) end++;
  return end - i >= LONG_RUN ? end : i;
}

type Shape = Pick<Token, 'folded' | 'capital' | 'upper' | 'word'>;

/** Shapes of words met before: most of a text is words met before, and one string for each is quick to look up. */
const shapes = new Map<string, Shape>();
export const MOST_WORDS = 20_000;
/** The next number of a word; none is given out twice. */
let serial = 0;
const LONGEST_SHAPE = 40;

function word(text: string, start: number, end: number): Token {
  const { folded, capital, upper, word } = shapeOf(text.slice(start, end));
  return { start, end, kind: 'word', folded, capital, upper, word };
}

function shapeOf(raw: string): Shape {
  const known = shapes.get(raw);
  if (known) return known;
  if (raw.length > LONGEST_SHAPE) return makeShape(raw, -1);
  // A slice would keep the whole text alive.
  const own = ` ${raw}`.slice(1);
  if (shapes.size >= MOST_WORDS) shapes.clear();
  const shape = makeShape(own, serial++);
  shapes.set(own, shape);
  return shape;
}

function makeShape(raw: string, word: number): Shape {
  const first = raw[0] as string;
  const capital = first !== first.toLowerCase() && first === first.toUpperCase();
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  return { folded: fold(raw), capital, upper, word };
}
