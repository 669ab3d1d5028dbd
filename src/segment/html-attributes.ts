import { decodeEntities } from './entities.ts';

export interface Attributes {
  readonly [name: string]: string;
}

/** Attributes of a longer tag are not read: nobody writes them by hand. */
export const LONGEST_TAG = 50_000;
const LONGEST_VALUE = 4000;
const EQUALS = 61;

/** The attributes between two places of a page, names in lower case. */
export function readAttributes(html: string, from: number, end: number): Attributes {
  const out: Record<string, string> = {};
  if (end - from > LONGEST_TAG) return out;
  let i = from;
  while (i < end) {
    while (i < end && isGap(html.charCodeAt(i))) i++;
    const nameFrom = i;
    while (i < end && !isNameEnd(html.charCodeAt(i))) i++;
    if (i === nameFrom) {
      i++;
      continue;
    }
    const name = html.slice(nameFrom, i).toLowerCase();
    while (i < end && html.charCodeAt(i) <= 32) i++;
    let value = '';
    if (html.charCodeAt(i) === EQUALS) {
      i++;
      while (i < end && html.charCodeAt(i) <= 32) i++;
      const from = isQuote(html.charCodeAt(i)) ? i + 1 : i;
      const to = Math.min(end, valueEnd(html, i, end));
      value = html.slice(from, Math.min(to, from + LONGEST_VALUE));
      i = to + 1;
    }
    if (!(name in out)) out[name] = value.includes('&') ? decodeEntities(value) : value;
  }
  return out;
}

function valueEnd(html: string, from: number, end: number): number {
  const first = html.charCodeAt(from);
  let i = isQuote(first) ? from + 1 : from;
  if (isQuote(first)) while (i < end && html.charCodeAt(i) !== first) i++;
  else while (i < end && html.charCodeAt(i) > 32) i++;
  return i;
}

const isQuote = (code: number): boolean => code === 34 || code === 39;

/** Blank or "/". */
function isGap(code: number): boolean {
  return code <= 32 || code === 47;
}

/** A blank or one of `=/>"'<`. */
function isNameEnd(code: number): boolean {
  return code <= 32 || code === EQUALS || code === 47 || code === 62 || code === 60 || isQuote(code);
}
