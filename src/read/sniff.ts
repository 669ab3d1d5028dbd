import type { InputFormat } from './raw.ts';

export type ContentFormat = Exclude<InputFormat, 'auto'>;

/** Bytes looked at. */
export const SNIFF_BYTES = 16_384;

const PAGE = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const FRAGMENT =
  /^(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*)?<(?:meta|title|link|style|script|div|section|article|main|header|nav|table|ul|ol|p|h[1-6]|span|br|center|font)(?:\s[^<>]{0,500})?\/?>/i;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What a document is, by its first bytes, then by its name. */
export function sniff(head: Uint8Array, name: string): ContentFormat {
  const text = headText(head);
  if (looksLikeLines(text)) return 'ndjson';
  if (looksLikeHtml(text)) return 'html';
  const plain = name.replace(/\.gz$/i, '');
  if (/\.(?:ndjson|jsonl)$/i.test(plain)) return 'ndjson';
  return /\.(?:html?|xhtml)$/i.test(plain) ? 'html' : 'text';
}

export function isHtml(bytes: Uint8Array): boolean {
  return looksLikeHtml(headText(bytes));
}

function looksLikeHtml(text: string): boolean {
  return PAGE.test(text.slice(0, 4096)) || FRAGMENT.test(text.slice(0, 4096));
}

/** The first line is a JSON object, or the beginning of a long one. */
function looksLikeLines(text: string): boolean {
  if (!text.startsWith('{')) return false;
  const feed = text.indexOf('\n');
  if (feed < 0 && text.length >= SNIFF_BYTES / 2 - 8) return /^\{\s{0,20}"[^"\\]{1,80}"\s{0,20}:/.test(text);
  try {
    const value: unknown = JSON.parse(feed < 0 ? text : text.slice(0, feed));
    return value !== null && typeof value === 'object';
  } catch {
    return feed < 0 && /^\{\s{0,20}"[^"\\]{1,80}"\s{0,20}:/.test(text);
  }
}

/** One character per byte; the NULs of UTF-16 and byte order marks dropped. */
function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SNIFF_BYTES);
  return Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replace(/\0/g, '')
    .trimStart();
}
