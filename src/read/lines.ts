/** A line without its line feed; `bytes` is null where the line is longer than the limit. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
}

/**
 * Cuts a stream of bytes into lines. Memory stays below `maxBytes` plus one chunk: of a longer line only its number is kept,
 * and reading goes on behind its line feed.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  separator = 10,
): AsyncGenerator<Line[]> {
  let pending: Uint8Array[] = [];
  let size = 0;
  let number = 1;

  function finish(end: Uint8Array): Line {
    const whole = size + end.length;
    const bytes = whole > maxBytes ? null : pending.length === 0 ? end : Buffer.concat([...pending, end], whole);
    pending = [];
    size = 0;
    return { number: number++, bytes: bytes && separator === 10 ? withoutReturn(bytes) : bytes };
  }

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, from)) {
      lines.push(finish(chunk.subarray(from, at)));
      from = at + 1;
    }
    if (from < chunk.length) {
      size += chunk.length - from;
      if (size > maxBytes) pending = [];
      else pending.push(chunk.subarray(from));
    }
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish(new Uint8Array(0))];
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
