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
  const sure = said ?? byteOrderMark(bytes) ?? utf16WithoutMark(bytes);
  if (sure) return finish(bytes, sure, warnings);
  if (isBinary(bytes)) return problem('binary', 'decode', 'a binary file, not text; leave it out with --exclude');
  const declared = html ? declaredEncoding(bytes) : null;
  const label = isMostlyUtf8(bytes) ? 'utf-8' : detectEncoding(bytes, html, declared);
  if (declared && declared !== label && bytes.some((byte) => byte >= 0x80))
    warnings.push({ code: 'encoding-mismatch', message: `the page says ${declared}, its bytes are ${label}` });
  return finish(bytes, label, warnings);
}

/** UTF-8, or a page of it that was cut or has a damaged byte here and there. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const { valid, broken } = utf8Sequences(bytes);
  return valid >= 20 * broken;
}

function finish(bytes: Uint8Array, encoding: string, warnings: Warning[]): Decoded {
  const { text, broken } = decodeAs(bytes, encoding);
  if (broken > 0 && !(encoding === 'utf-8' && isUtf8(bytes)))
    warnings.push({ code: 'broken-bytes', message: `${broken} places are not ${encoding}; they became U+FFFD` });
  return { text, encoding, warnings };
}
