const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/;

/**
 * Text of a file made safe for one line of a terminal or a cell: blanks of all kinds become one space,
 * control and direction characters are shown as `\x1b` or `\u202e`.
 */
export function oneLine(text: string): string {
  const line =
    text.includes('\n') || text.includes('\t') || text.includes('\r') ? text.replace(/[\t\n\r]+/g, ' ') : text;
  return CONTROL.test(line) ? line.replace(new RegExp(CONTROL, 'g'), visible) : line;
}

function visible(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

const UNESCAPED = /[\u007f-\u009f]/;

/** JSON in one line, the controls that JSON lets through escaped as well: a terminal would obey them. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  return UNESCAPED.test(json)
    ? json.replace(new RegExp(UNESCAPED, 'g'), (char) => `\\u00${char.charCodeAt(0).toString(16)}`)
    : json;
}
