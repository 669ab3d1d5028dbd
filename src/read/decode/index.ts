import { isUtf8 } from 'node:buffer';
import { type Problem, problem } from '../../model/errors.ts';
import type { Warning } from '../../model/record.ts';
import { declaredEncoding } from './declared.ts';
import { decodeAs } from './decoders.ts';
import { detectEncoding } from './detect.ts';
import { encodingLabel } from './labels.ts';
import { byteOrderMark, isBinary, utf8Sequences, utf16WithoutMark } from './signs.ts';

export { encodingLabel } from './labels.ts';

export interface Decoded {
  text: string;
  /** The encoding that was used, by its WHATWG name where it has one. */
  encoding: string;
  warnings: Warning[];
}

export interface DecodeOptions {
  html: boolean;
  /** Said by the caller or the document; wins over everything. */
  encoding?: string | undefined;
}

/** Bytes to text: what is said › byte order mark › NUL pattern › UTF-8 › what the page declares › what it looks like. */
export function decode(bytes: Uint8Array, { html, encoding }: DecodeOptions): Decoded | Problem {
  const warnings: Warning[] = [];
  const said = encoding === undefined ? null : encodingLabel(encoding);
  if (encoding !== undefined && !said)
    warnings.push({ code: 'unknown-encoding', message: `"${encoding}" is no known encoding; it was passed over` });
  const label = said ?? signedEncoding(bytes);
  if (label) return finish(bytes, label, warnings);
  if (isBinary(bytes)) return problem('binary', 'decode', 'a binary file, not text; leave it out with --exclude');
  return finish(bytes, unsignedEncoding(bytes, html), warnings);
}

function signedEncoding(bytes: Uint8Array): string | null {
  return byteOrderMark(bytes) ?? utf16WithoutMark(bytes) ?? null;
}

function unsignedEncoding(bytes: Uint8Array, html: boolean): string {
  if (isUtf8(bytes)) return 'utf-8';
  const { valid, broken } = utf8Sequences(bytes);
  // A page that was cut, or that has a damaged byte here and there.
  if (valid >= 20 * broken) return 'utf-8';
  const declared = html ? declaredEncoding(bytes) : null;
  return detectEncoding(bytes, html, declared);
}

function finish(bytes: Uint8Array, encoding: string, warnings: Warning[]): Decoded {
  const { text, broken } = decodeAs(bytes, encoding);
  if (broken > 0 && !(encoding === 'utf-8' && isUtf8(bytes)))
    warnings.push({ code: 'broken-bytes', message: `${broken} places are not ${encoding}; they became U+FFFD` });
  return { text, encoding, warnings };
}
