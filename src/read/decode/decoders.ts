import type { TextDecoder as Decoder } from 'node:util';
import { TABLES } from './tables.ts';

export interface Text {
  text: string;
  /** Bytes or sequences that mean nothing in the encoding; each became U+FFFD. */
  broken: number;
}

const CHUNK = 8192;

/** Bytes as text in an encoding of `encodingLabel`. A byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, label: string): Text {
  const table = TABLES[label];
  const text = table ? byTable(bytes, table) : decoder(label).decode(bytes);
  return { text, broken: count(text, '\ufffd') };
}

const decoders = new Map<string, Decoder>();

function decoder(label: string): Decoder {
  let known = decoders.get(label);
  if (!known) {
    known = new TextDecoder(label);
    decoders.set(label, known);
  }
  return known;
}

function byTable(bytes: Uint8Array, table: string): string {
  const codes = new Uint16Array(CHUNK);
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const part = bytes.subarray(from, from + CHUNK);
    for (let i = 0; i < part.length; i++) {
      const byte = part[i] as number;
      codes[i] = byte < 0x80 ? byte : table.charCodeAt(byte - 0x80);
    }
    text += String.fromCharCode(...codes.subarray(0, part.length));
  }
  return text;
}

function count(text: string, char: string): number {
  let n = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) n++;
  return n;
}
