import { endsSentence, startsUpper } from '../text/characters.ts';

/** A visible line of a text. */
export interface TextLine {
  text: string;
  /** Blank lines before it. */
  gap: number;
}

const WIDEST = 100;
const NARROWEST = 30;
const SHORT = 55;
/** Share of the width that a line takes which goes on in the next one. */
const FULL = 0.65;
const MARKED = /^(?:[-–—•●▪◦‣·*] |\d{1,2}[.)] )/;

/**
 * Joins the lines of hard-wrapped paragraphs. Wrapped text shows in lines that end just where the next word would not fit
 * and go on in lower case; a blank line ends a paragraph unless every line is followed by one.
 */
export function joinWrappedLines(lines: readonly TextLine[]): readonly TextLine[] {
  const tight = join(lines, 0);
  return tight ?? join(lines, 1) ?? lines;
}

function join(lines: readonly TextLine[], maxGap: number): TextLine[] | null {
  const width = wrapWidth(lines, maxGap);
  if (width === 0) return null;
  const out: TextLine[] = [];
  let length = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as TextLine;
    const before = lines[i - 1];
    const last = out.at(-1);
    if (before && last && line.gap <= maxGap && goesOn(before.text, line.text, width)) {
      last.text += before.text.endsWith('-') && startsUpper(line.text) === false ? line.text : ` ${line.text}`;
      length++;
    } else out.push({ ...line });
  }
  return length ? out : null;
}

function fits(a: string, b: string, width: number): boolean {
  const word = b.indexOf(' ');
  const next = word < 0 ? b.length : word;
  return a.length <= width && a.length + 1 + next > width - 2;
}

function goesOn(a: string, b: string, width: number): boolean {
  if (a.length > width || b.length > width || MARKED.test(b)) return false;
  if (!endsSentence(a) && startsUpper(b) === false && a.length > FULL * width) return true;
  return fits(a, b, width);
}

/** The column at which a text was wrapped, 0 where it was not. */
function wrapWidth(lines: readonly TextLine[], maxGap: number): number {
  let width = 0;
  let fitting = 0;
  let lower = 0;
  let cased = 0;
  let open = 0;
  let full = 0;
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i];
    if (line && line.gap <= maxGap && line.text.length <= WIDEST && (lines[i - 1] as TextLine).text.length <= WIDEST)
      continue;
    if (i - from >= 3) {
      let longest = 0;
      for (let k = from; k < i; k++) longest = Math.max(longest, (lines[k] as TextLine).text.length);
      if (longest >= NARROWEST) {
        for (let k = from; k + 1 < i; k++) {
          const a = (lines[k] as TextLine).text;
          const b = (lines[k + 1] as TextLine).text;
          if (endsSentence(a)) continue;
          open++;
          if (a.length >= FULL * longest) full++;
          if (!fits(a, b, longest)) continue;
          fitting++;
          const upper = startsUpper(b);
          if (upper !== null) cased++;
          if (upper === false) lower++;
        }
        width = Math.max(width, longest);
      }
    }
    from = i;
  }
  if (fitting < 3) return 0;
  // Of short lines one that goes on in lower case may be an address.
  if (cased > 0 && lower < 2 && width < SHORT) return 0;
  if (fitting >= 0.5 * open && (cased === 0 || lower >= 0.35 * cased)) return width;
  // Short lines around a paragraph say little; nouns in capitals neither.
  return maxGap === 0 && lower > 0 && fitting >= 0.66 * full && lower >= 0.2 * cased ? width : 0;
}
