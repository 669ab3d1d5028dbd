import { tokenize } from '../../text/tokens.ts';
import { type PageDate, readPageDate, readPageTime, toIso } from './page-date.ts';

/** Words behind number and date that make a headline of a line. */
const HEADLINE = 2;
/** Tokens of number and label: "Press release No. 118/2026,". */
const LONGEST_LABEL = 9;

/** "No: 118, 2 May 2026, Visit of …": the headline of a numbered release holds its day. ISO; null for all other lines. */
export function releaseDate(text: string): string | null {
  const tokens = tokenize(text, 0, Math.min(text.length, 160));
  let numbered = false;
  for (let i = 0; i < Math.min(tokens.length, LONGEST_LABEL); i++) {
    const token = tokens[i];
    if (!numbered && token?.kind !== 'number') continue;
    // "14:05 | 22 May 2024 | Foreign affairs": the hour is no number of a release.
    if (!numbered && readPageTime(tokens, i)) return null;
    if (token?.kind === 'mark' && ',-–—|'.includes(token.folded)) {
      const date: PageDate | null = readPageDate(tokens, i + 1);
      if (date?.day && date.year !== null && isHeadline(tokens, date.to)) return toIso(date, null);
    }
    numbered = true;
  }
  return null;
}

function isHeadline(tokens: ReturnType<typeof tokenize>, from: number): boolean {
  const mark = tokens[from];
  if (mark?.kind !== 'mark' || !',-–—|:'.includes(mark.folded)) return false;
  return tokens.slice(from + 1).filter((t) => t.kind === 'word').length >= HEADLINE;
}
