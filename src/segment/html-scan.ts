/**
 * One pass over a page: elements opened and closed, and the text between them, all by their place in it. It forgives what pages get
 * wrong (tags left open, closed twice or in the wrong order) as browsers do in the main, and is linear in the length whatever the
 * page holds.
 */

import { BREAK, createTagReader, HEAD, MAX_TAGS, type Tag } from './html-tags.ts';

/** Places are offsets, `to` exclusive. */
export interface ScanHandler {
  /** `from`: its "<"; its attributes stand between `nameEnd` and `to`. */
  open(tag: Tag, from: number, nameEnd: number, to: number): void;
  close(tag: Tag): void;
  /** Text with its character references as they stand. */
  text(from: number, to: number): void;
  /** An element that holds no markup, a script or the title: all of it from its "<" on, its content between `contentFrom` and `to`. */
  raw(tag: Tag, from: number, nameEnd: number, contentFrom: number, to: number): void;
}

export interface Scanned {
  /** Elements open at once, at most. */
  depth: number;
  /** End tags that closed nothing or something else, and elements that nothing closed. */
  misnested: number;
}

/** Elements open at once; deeper ones are read as if they stood beside each other. */
const MAX_OPEN = 20_000;
const LONGEST_NAME = 40;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Reads a page. */
export function scanHtml(html: string, handler: ScanHandler): Scanned {
  const stack: Tag[] = [];
  const open = new Uint32Array(MAX_TAGS);
  const tagOf = createTagReader();
  const seek = seeker(html);
  let depth = 0;
  let misnested = 0;

  const pop = (): Tag => {
    const tag = stack.pop() as Tag;
    open[tag.id] = (open[tag.id] as number) - 1;
    handler.close(tag);
    return tag;
  };

  const closeTag = (tag: Tag): void => {
    if (tag === BREAK) {
      handler.open(BREAK, 0, 0, 0);
      handler.close(BREAK);
    } else if (open[tag.id]) {
      while (pop() !== tag) misnested++;
    } else misnested++;
  };

  const openTag = (tag: Tag, from: number, nameEnd: number, to: number): void => {
    const { closes } = tag;
    if (closes) while (stack.length > 0 && closes.has((stack.at(-1) as Tag).name)) pop();
    handler.open(tag, from, nameEnd, to);
    if (tag.isVoid || stack.length >= MAX_OPEN) {
      handler.close(tag);
      return;
    }
    stack.push(tag);
    open[tag.id] = (open[tag.id] as number) + 1;
    if (stack.length > depth) depth = stack.length;
  };

  let i = 0;
  while (i < html.length) {
    const at = html.indexOf('<', i);
    if (at < 0) {
      handler.text(i, html.length);
      break;
    }
    const next = html.charCodeAt(at + 1);
    const closing = next === SLASH;
    const nameFrom = closing ? at + 2 : at + 1;
    if (!isLetter(html.charCodeAt(nameFrom))) {
      const isMarkup = closing || next === 33 || next === 63;
      handler.text(i, isMarkup ? at : at + 1);
      i = isMarkup ? afterDeclaration(html, at, seek) : at + 1;
      continue;
    }
    if (at > i) handler.text(i, at);
    const nameEnd = endOfName(html, nameFrom);
    const tag = tagOf(html.slice(nameFrom, nameEnd));
    const end = tagEnd(html, nameEnd, seek);
    i = end + 1;
    if (closing) {
      closeTag(tag);
      continue;
    }
    if (!tag.isOfHead && open[HEAD.id]) closeTag(HEAD);
    if (tag.isRaw && html.charCodeAt(end - 1) !== SLASH) {
      const to = rawEnd(html, i, tag.name, seek);
      handler.raw(tag, at, nameEnd, i, to);
      i = html.startsWith('</', to) ? tagEnd(html, to + 2, seek) + 1 : to;
    } else openTag(tag, at, nameEnd, end);
  }
  misnested += stack.length;
  while (stack.length > 0) pop();
  return { depth, misnested };
}

function endOfName(html: string, from: number): number {
  const stop = Math.min(html.length, from + LONGEST_NAME);
  let i = from + 1;
  for (; i < stop; i++) {
    const code = html.charCodeAt(i);
    if (code <= 32 || code === SLASH || code === GREATER) break;
  }
  return i;
}

type Seek = (needle: string, from: number) => number;

/** `indexOf` that does not look twice for what is not there: a page may open ten thousand comments and close none. */
function seeker(html: string): Seek {
  const missing = new Set<string>();
  return (needle, from) => {
    if (missing.has(needle)) return -1;
    const found =
      needle.length > 2 && needle.startsWith('</') ? closingTag(html, needle, from) : html.indexOf(needle, from);
    if (found < 0) missing.add(needle);
    return found;
  };
}

/** In any case. */
function closingTag(html: string, needle: string, from: number): number {
  for (let i = html.indexOf('</', from); i >= 0; i = html.indexOf('</', i + 2))
    if (html.startsWith(needle, i) || html.slice(i, i + needle.length).toLowerCase() === needle) return i;
  return -1;
}

/** Comments, doctypes, processing instructions. */
function afterDeclaration(html: string, at: number, seek: Seek): number {
  if (html.startsWith('<!--', at)) {
    const end = seek('-->', at + 2);
    if (end >= 0) return end + 3;
  }
  if (html.startsWith('<![CDATA[', at)) return at + 9;
  const end = seek('>', at);
  return end < 0 ? html.length : end + 1;
}

/** Index of the ">" that ends a tag, quoted values passed over; a quote that is never closed quotes nothing. */
function tagEnd(html: string, from: number, seek: Seek): number {
  let i = from;
  for (; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === GREATER) return i;
    if (code === LESS && html.charCodeAt(i - 1) <= 32) return i - 1;
    if ((code === 34 || code === 39) && isValue(html, i)) {
      const close = seek(code === 34 ? '"' : "'", i + 1);
      if (close < 0) {
        const end = seek('>', i);
        return end < 0 ? html.length : end;
      }
      i = close;
    }
  }
  return html.length;
}

/** A quote opens a value after "=" only. */
function isValue(html: string, i: number): boolean {
  let k = i - 1;
  while (k > i - 8 && html.charCodeAt(k) <= 32) k--;
  return html.charCodeAt(k) === 61;
}

/** Where an element ends that holds no markup; one that is never closed ends at the next tag, so that the page is not lost. */
function rawEnd(html: string, from: number, name: string, seek: Seek): number {
  const found = seek(`</${name}`, from);
  if (found >= 0) return found;
  if (name === 'script' || name === 'style') return html.length;
  const next = seek('<', from);
  return next < 0 ? html.length : next;
}
