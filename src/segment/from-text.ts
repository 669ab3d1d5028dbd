import type { Block, HeadMetadata, Segmented } from '../model/block.ts';
import { cleanLine, endsSentence } from '../text/characters.ts';
import { joinWrappedLines, type TextLine } from './wrapped-lines.ts';

export const NO_HEAD: HeadMetadata = { title: null, meta: {}, jsonLd: [], lang: null, canonical: null, times: [] };

const BULLET = /^(?:[-–—•●▪■◦‣·*»►▶✓✔☑➤✅] ?|\(?(?:\d{1,2}|[a-zа-яё])[.)] )(?=\S)/u;
const DASH = /^[-–—]/;

/** Blocks of a plain text: its lines, hard-wrapped ones joined, list items told apart. */
export function segmentText(content: string): Segmented {
  const lines = joinWrappedLines(readLines(content));
  const blocks = lines.map((line, index): Block => {
    return {
      kind: isListItem(lines, index) ? 'list-item' : 'line',
      text: line.text,
      index,
      features: { linkDensity: 0, level: 0, gapBefore: line.gap, parent: 0, hints: [], inBody: true },
    };
  });
  return { blocks, head: NO_HEAD, warnings: [] };
}

const OTHER_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

function readLines(content: string): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const raw of content.replace(OTHER_BREAK, '\n').split('\n')) {
    const text = cleanLine(raw);
    if (!text) {
      gap++;
      continue;
    }
    lines.push({ text, gap });
    gap = 0;
  }
  return lines;
}

/** A marked line is a list item beside another one or after a colon; a dash alone opens direct speech in many languages. */
function isListItem(lines: readonly TextLine[], i: number): boolean {
  const text = (lines[i] as TextLine).text;
  if (!BULLET.test(text)) return false;
  if (!DASH.test(text)) return true;
  const before = lines[i - 1]?.text ?? '';
  const after = lines[i + 1]?.text ?? '';
  return before.endsWith(':') || DASH.test(before) || (DASH.test(after) && !endsSentence(text));
}
