import { decodeEntities } from './entities.ts';

/**
 * Text of a page without a tree: for pages that are too deep or have too many elements. Linear in the length.
 * Tags of blocks become line breaks, other tags nothing.
 */

const RAW = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select', 'iframe', 'head']);
const BREAKING =
  /^(?:address|article|aside|blockquote|body|br|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/;
const MAX_LINES = 50_000;

export function htmlToLines(html: string): string {
  const parts: string[] = [];
  let lines = 0;
  let i = 0;
  while (i < html.length) {
    const open = html.indexOf('<', i);
    if (open < 0) {
      parts.push(html.slice(i));
      break;
    }
    if (open > i) parts.push(html.slice(i, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      i = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = tagName(html, open + 1);
    if (name === null) {
      parts.push('<');
      i = open + 1;
      continue;
    }
    const end = html.indexOf('>', open);
    i = end < 0 ? html.length : end + 1;
    const closing = html[open + 1] === '/';
    if (!closing && RAW.has(name)) i = afterElement(html, i, name);
    if (BREAKING.test(name)) {
      parts.push(lines < MAX_LINES ? '\n' : ' ');
      lines++;
    }
  }
  return decodeEntities(parts.join('').replace(/[\r\t]+/g, ' '));
}

/** Lower-case name of the tag that begins here ("/div" too); null where "<" begins none. */
function tagName(html: string, at: number): string | null {
  let i = at;
  if (html[i] === '/' || html[i] === '!' || html[i] === '?') i++;
  const start = i;
  while (i < html.length && i - start < 24) {
    const code = html.charCodeAt(i) | 32;
    const digit = html.charCodeAt(i) >= 48 && html.charCodeAt(i) <= 57;
    if ((code >= 97 && code <= 122) || (digit && i > start)) i++;
    else break;
  }
  return i === start ? null : html.slice(start, i).toLowerCase();
}

function afterElement(html: string, from: number, name: string): number {
  let i = from;
  for (;;) {
    const close = html.indexOf('</', i);
    if (close < 0) return html.length;
    if (html.slice(close + 2, close + 2 + name.length).toLowerCase() === name) {
      const end = html.indexOf('>', close);
      return end < 0 ? html.length : end + 1;
    }
    i = close + 2;
  }
}
