/** Signs of an encoding that need no knowledge of letters. */

const SAMPLE = 8192;

export function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: blanks, digits and Latin letters have their NUL always on the same side. */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const [label, nuls, others] = odd >= even ? ['utf-16le', odd, even] : ['utf-16be', even, odd];
  if (nuls < 2 || others * 20 > nuls || nuls * 200 < length) return null;
  const text = new TextDecoder(label).decode(bytes.subarray(0, length));
  return share(text, /[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{S}\s]/gu) > 0.97 ? label : null;
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

/** No text at all: a known signature, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length)).toString('latin1');
  if (
    /^(?:%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\x7fELF|\xd0\xcf\x11\xe0|BZh|\xfd7zXZ|7z\xbc\xaf|RIFF|OggS|ID3|\x28\xb5\x2f\xfd)/.test(
      head,
    )
  )
    return true;
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    // Tab, line feed, form feed, carriage return, ^Z of DOS files, escape.
    if (byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls * 50 > length;
}

function share(text: string, wanted: RegExp): number {
  return text.length === 0 ? 0 : (text.match(wanted)?.length ?? 0) / [...text].length;
}
