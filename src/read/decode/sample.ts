/**
 * The visible bytes of a document for the detector: markup would drown the text. All text outside tags, scripts and styles
 * is kept, up to `limit` bytes; it begins later where the first of it is all ASCII. Works in every encoding whose ASCII is ASCII.
 */
export function sampleOf(bytes: Uint8Array, html: boolean, limit: number): Uint8Array {
  const sample = visible(bytes, html, limit);
  if (sample.some(isHigh)) return sample;
  const first = bytes.findIndex(isHigh);
  return visible(bytes.subarray(Math.max(0, first - LEAD)), html, limit);
}

/** Bytes before the first one beyond ASCII. */
const LEAD = 200;

function isHigh(byte: number): boolean {
  return byte >= 0x80;
}

function visible(bytes: Uint8Array, html: boolean, limit: number): Uint8Array {
  if (!html) return bytes.subarray(0, limit);
  const out = new Uint8Array(limit);
  let size = 0;
  let blank = true;
  for (let i = 0; i < bytes.length && size < limit; ) {
    const byte = bytes[i] as number;
    if (byte === LESS && opensTag(bytes[i + 1])) {
      i = afterMarkup(bytes, i);
      if (!blank) out[size++] = SPACE;
      blank = true;
      continue;
    }
    const space = byte <= SPACE;
    if (!(space && blank)) out[size++] = space ? SPACE : byte;
    blank = space;
    i++;
  }
  return out.subarray(0, size);
}

const SPACE = 32;
const LESS = 60;
const GREATER = 62;

function opensTag(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 32;
  return byte === 33 || byte === 47 || byte === 63 || (lower >= 97 && lower <= 122);
}

/** Index behind the tag, comment, script or style that begins at `i`. */
function afterMarkup(bytes: Uint8Array, i: number): number {
  if (bytes[i + 1] === 33 && bytes[i + 2] === 45 && bytes[i + 3] === 45) return after(bytes, '-->', i + 4);
  const end = bytes.indexOf(GREATER, i);
  if (end < 0) return bytes.length;
  for (const name of ['script', 'style', 'noscript', 'svg'])
    if (names(bytes, i + 1, name)) return after(bytes, `</${name}`, end);
  return end + 1;
}

function names(bytes: Uint8Array, at: number, name: string): boolean {
  for (let k = 0; k < name.length; k++) if (((bytes[at + k] ?? 0) | 32) !== name.charCodeAt(k)) return false;
  const next = bytes[at + name.length] ?? GREATER;
  return next <= SPACE || next === GREATER || next === 47;
}

function after(bytes: Uint8Array, mark: string, from: number): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark, from, 'latin1');
  if (at < 0) return bytes.length;
  const end = bytes.indexOf(GREATER, at);
  return end < 0 ? bytes.length : end + 1;
}
