const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e\ud840-\ud87f][\udc00-\udfff]/;
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that a text takes on a terminal. */
export function columns(text: string): number {
  let n = 0;
  for (const char of text) n += NONE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return n;
}

/** Lines of at most `width` columns, broken at blanks, and inside words only where they are too long or Han. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text, width)) {
    const size = columns(piece.trimEnd());
    if (used > 0 && used + size > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += columns(piece);
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Units that stay together: a word with the blank behind it, a wide character alone. */
function* pieces(text: string, width: number): Generator<string> {
  let piece = '';
  let size = 0;
  for (const char of text) {
    const wide = WIDE.test(char);
    if (piece !== '' && (wide || size + 1 > width)) {
      yield piece;
      piece = '';
      size = 0;
    }
    piece += char;
    size += wide ? 2 : 1;
    if (char === ' ' || wide) {
      yield piece;
      piece = '';
      size = 0;
    }
  }
  if (piece !== '') yield piece;
}
