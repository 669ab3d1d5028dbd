import { type Problem, problem } from '../../model/errors.ts';
import type { Warning } from '../../model/record.ts';

export interface Decoded {
  text: string;
  /** WHATWG label of the encoding. */
  encoding: string;
  warnings: Warning[];
}

export interface DecodeOptions {
  html: boolean;
  /** Said by the caller or the document; wins over everything. */
  encoding?: string;
}

/** Bytes to text. */
export function decode(bytes: Uint8Array, options: DecodeOptions): Decoded | Problem {
  const label = options.encoding ?? 'utf-8';
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label, warnings: [] };
  } catch {
    return problem('bad-encoding', 'decode', `cannot be read as ${label}`);
  }
}
