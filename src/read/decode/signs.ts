/** Signs of an encoding that need no knowledge of letters. */

const SAMPLE = 8192;

export function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Letters, marks and blanks of the scripts that news is written in. */
const COMMON =
  /[\t\n\r -~\u00a0-\u058f\u0590-\u06ff\u10a0-\u10ff\u1c80-\u1cbf\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2116\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/** UTF-16 without a mark: blanks and digits have their NUL on one side, and read in that order it is all letters. */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  for (const [label, right, wrong] of [
    ['utf-16le', odd, even],
    ['utf-16be', even, odd],
  ] as const) {
    // Some letters end in a zero byte: 一 is U+4E00.
    if (right === 0 || wrong > Math.max(right * 4, sample.length / 100)) continue;
    if (common(new TextDecoder(label).decode(sample)) >= 0.95) return label;
  }
  return null;
}

/** How much of the bytes is UTF-8: valid sequences of several bytes, and broken places. */
export function utf8Sequences(bytes: Uint8Array): { valid: number; broken: number } {
  let valid = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let k = 1;
    while (k < length && ((bytes[i + k] ?? 0) & 0xc0) === 0x80) k++;
    if (length > 0 && k === length) valid++;
    else broken++;
    i += Math.max(1, k);
  }
  return { valid, broken };
}

const SIGNATURES =
  /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|\xd0\xcf\x11\xe0|BZh|\xfd7zXZ|7z\xbc\xaf|RIFF|OggS|ID3|\x28\xb5\x2f\xfd)/;
/** All but tab, line feed, form feed, carriage return, ^Z of DOS files and escape. */
const CONTROLS = /[\x00-\x08\x0e-\x19\x1c-\x1f]/g;

/** No text at all: a known signature, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(65_536, bytes.length)).toString('latin1');
  if (SIGNATURES.test(head)) return true;
  return (head.match(CONTROLS)?.length ?? 0) * 50 > head.length;
}

function common(text: string): number {
  return (text.match(COMMON)?.length ?? 0) / Math.max(1, text.length);
}
