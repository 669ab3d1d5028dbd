import { encodingLabel } from './labels.ts';

/** Bytes of a page in which it may name its encoding. */
const HEAD = 8192;

/** The encoding that a page names: XML declaration or meta element. Null where it names none that is known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.length)).toString('latin1');
  const xml = /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})["']/i.exec(head);
  const named = xml?.[1] ?? metaCharset(head);
  const label = named ? encodingLabel(named) : null;
  // What can be read as bytes is not UTF-16, whatever it says.
  return label === null || label.startsWith('utf-16') || label === 'replacement' ? null : label;
}

function metaCharset(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const charset = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(tag);
    if (charset?.[1]) return charset[1];
  }
  return undefined;
}
