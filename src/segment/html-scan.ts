/**
 * One pass over a page: elements opened and closed, and the text between them. It forgives what pages get wrong (tags left open,
 * closed twice or in the wrong order) as browsers do in the main, and is linear in the length whatever the page holds.
 */

import { decodeEntities } from './entities.ts';

export interface Attributes {
  readonly [name: string]: string;
}

export interface ScanHandler {
  /** `attributes` reads them when they are asked for. */
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  /** Text with its character references decoded. */
  text(data: string): void;
  /** What stands in an element that is not markup: scripts, the title. */
  raw(name: string, data: string, attributes: Attributes): void;
}

const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements whose content is no markup, or none that is shown. */
export const RAW_ELEMENTS: ReadonlySet<string> = new Set(
  'script style title textarea noscript noframes iframe template svg math xmp'.split(' '),
);
/** Anything else ends the head. */
const OF_HEAD = new Set(
  'base basefont bgsound link meta noframes noscript object script style template title'.split(' '),
);
/** A tag closes an open one of these. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['li', 'li'],
    ['dt', 'dt dd'],
    ['dd', 'dt dd'],
    ['tr', 'tr td th p'],
    ['td', 'td th p'],
    ['th', 'td th p'],
    ['tbody', 'thead tbody tr td th p'],
    ['tfoot', 'thead tbody tr td th p'],
    ['option', 'option'],
    ['optgroup', 'option optgroup'],
    ...'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'
      .split(' ')
      .map((name) => [name, 'p'] as const),
  ].map(([name, closed]) => [name as string, new Set((closed as string).split(' '))]),
);
const MAX_ATTRIBUTES = 40;
const LONGEST_VALUE = 4000;
/** Elements open at once; deeper ones are read as if they stood beside each other. */
const MAX_OPEN = 20_000;
const TAG_NAME = /[a-zA-Z][^\s/>]{0,40}/y;

/** Reads a page; returns the greatest depth that was met. */
export function scanHtml(html: string, handler: ScanHandler): number {
  const stack: string[] = [];
  const open = new Map<string, number>();
  let deepest = 0;
  const seek = seeker(html);

  const pop = (): void => {
    const name = stack.pop() as string;
    open.set(name, (open.get(name) as number) - 1);
    handler.close(name);
  };

  const closeTag = (name: string): void => {
    if (name === 'br') {
      handler.open('br', () => NONE);
      handler.close('br');
    } else if (open.get(name)) {
      while (stack.at(-1) !== name) pop();
      pop();
    }
  };

  let i = 0;
  while (i < html.length) {
    const at = html.indexOf('<', i);
    if (at < 0 || at === html.length - 1) {
      handler.text(decodeEntities(html.slice(i)));
      break;
    }
    const next = html.charCodeAt(at + 1);
    const closing = next === 47;
    TAG_NAME.lastIndex = closing ? at + 2 : at + 1;
    const found = TAG_NAME.exec(html);
    if (!found) {
      if (at > i) handler.text(decodeEntities(html.slice(i, at)));
      if (next === 33 || next === 63 || closing) i = afterDeclaration(html, at, seek);
      else {
        handler.text('<');
        i = at + 1;
      }
      continue;
    }
    if (at > i) handler.text(decodeEntities(html.slice(i, at)));
    const from = TAG_NAME.lastIndex;
    const name = found[0].toLowerCase();
    const end = tagEnd(html, from);
    i = end + 1;
    if (closing) {
      closeTag(name);
      continue;
    }
    if (open.get('head') && !OF_HEAD.has(name)) closeTag('head');
    const closes = CLOSES.get(name);
    if (closes) while (stack.length && closes.has(stack.at(-1) as string)) pop();
    if (RAW_ELEMENTS.has(name) && html.charCodeAt(end - 1) !== 47) {
      const to = rawEnd(html, i, name, seek);
      handler.raw(name, html.slice(i, to), name === 'script' ? readAttributes(html, from, end) : NONE);
      i = html.startsWith('</', to) ? tagEnd(html, to) + 1 : to;
      continue;
    }
    handler.open(name, () => readAttributes(html, from, end));
    if (VOID.has(name)) handler.close(name);
    else if (stack.length < MAX_OPEN) {
      stack.push(name);
      open.set(name, (open.get(name) ?? 0) + 1);
      if (stack.length > deepest) deepest = stack.length;
    } else handler.close(name);
  }
  while (stack.length) pop();
  return deepest;
}

const NONE: Attributes = {};

type Seek = (needle: string, from: number) => number;

/** `indexOf` in any case that does not look twice for what is not there: a page may open ten thousand comments and close none. */
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

function closingTag(html: string, needle: string, from: number): number {
  for (let i = html.indexOf('</', from); i >= 0; i = html.indexOf('</', i + 2))
    if (html.slice(i, i + needle.length).toLowerCase() === needle) return i;
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
function tagEnd(html: string, from: number): number {
  let i = from;
  for (; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 62) return i;
    if (code === 60 && html.charCodeAt(i - 1) <= 32) return i - 1;
    if ((code === 34 || code === 39) && follows(html, i)) {
      const close = html.indexOf(code === 34 ? '"' : "'", i + 1);
      if (close < 0) {
        const end = html.indexOf('>', i);
        return end < 0 ? html.length : end;
      }
      i = close;
    }
  }
  return html.length;
}

/** A quote opens a value after "=" only. */
function follows(html: string, i: number): boolean {
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

const ATTRIBUTE = /[^\s=/>"'<]+/y;

function readAttributes(html: string, from: number, end: number): Attributes {
  const out: Record<string, string> = {};
  let i = from;
  for (let n = 0; n < MAX_ATTRIBUTES && i < end; n++) {
    while (i < end && (html.charCodeAt(i) <= 32 || html.charCodeAt(i) === 47)) i++;
    ATTRIBUTE.lastIndex = i;
    const found = i < end ? ATTRIBUTE.exec(html) : null;
    if (!found) {
      i++;
      continue;
    }
    i = ATTRIBUTE.lastIndex;
    while (i < end && html.charCodeAt(i) <= 32) i++;
    let value = '';
    if (html.charCodeAt(i) === 61) {
      i++;
      while (i < end && html.charCodeAt(i) <= 32) i++;
      const quote = html[i];
      let to: number;
      if (quote === '"' || quote === "'") {
        i++;
        to = html.indexOf(quote, i);
        if (to < 0 || to > end) to = end;
      } else for (to = i; to < end && html.charCodeAt(to) > 32; to++);
      value = html.slice(i, Math.min(to, i + LONGEST_VALUE));
      i = to + 1;
    }
    const name = found[0].toLowerCase();
    if (!(name in out)) out[name] = value.includes('&') ? decodeEntities(value) : value;
  }
  return out;
}
