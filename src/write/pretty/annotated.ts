import type { DocumentRecord } from '../../model/record.ts';
import { oneLine } from '../escape.ts';
import { type Note, notesOf, type Paragraph, paragraphs } from './notes.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** Private characters that stand for the marks until the lines are broken; what a page has of them is dropped. */
const TAKEN = '\ue000';
const LEFT = '\ue001';
const END = '\ue002';
const MARKS = new RegExp(`[${TAKEN}${LEFT}${END}]`, 'g');
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The article with its values marked, and under each paragraph what they gave and by which rule: [21 August]¹. */
export function annotatedLines(record: DocumentRecord, paint: Paint): string[] {
  const notes = notesOf(record.events);
  if (notes.length === 0) return [];
  const lines = ['', paint.strong('annotated')];
  const loose = notes.filter((n) => n.startOffset === null);
  if (loose.length > 0) lines.push('', ...loose.flatMap((n) => noteLines(n, '', paint)));
  if (record.text === undefined)
    return [...lines, ...notes.filter((n) => n.startOffset !== null).flatMap((n) => noteLines(n, '', paint))];
  let number = 0;
  for (const paragraph of paragraphs(record.text, notes)) {
    const numbers = new Map<number, number>();
    for (const mark of paragraph.marks.keys()) numbers.set(mark, ++number);
    lines.push('', ...markedText(paragraph, numbers, paint));
    for (const [mark, n] of numbers)
      for (const note of paragraph.marks[mark]?.notes ?? []) lines.push(...noteLines(note, superscript(n), paint));
  }
  return lines;
}

function markedText({ text, marks }: Paragraph, numbers: ReadonlyMap<number, number>, paint: Paint): string[] {
  const at = new Map<number, string>();
  const insert = (offset: number, mark: string) => at.set(offset, (at.get(offset) ?? '') + mark);
  // Inner marks close before the outer ones: the marks come sorted, outer first.
  for (let i = marks.length - 1; i >= 0; i--) insert(marks[i]?.end ?? 0, END + superscript(numbers.get(i) ?? 0));
  for (const { start, taken } of marks) insert(start, taken ? TAKEN : LEFT);
  let marked = '';
  let from = 0;
  for (const offset of [...at.keys()].sort((a, b) => a - b)) {
    marked += clean(text.slice(from, offset)) + at.get(offset);
    from = offset;
  }
  marked += clean(text.slice(from));
  return painted(wrap(marked, paint.width), paint);
}

function clean(text: string): string {
  return oneLine(text.replace(MARKS, ''));
}

/** Marks become brackets, and what stands between them gets its colour, over the ends of lines as well. */
function painted(lines: readonly string[], paint: Paint): string[] {
  const open: string[] = [];
  return lines.map((line) => {
    let out = '';
    for (const piece of line.split(new RegExp(`([${TAKEN}${LEFT}${END}])`))) {
      if (piece === TAKEN || piece === LEFT) {
        open.push(piece);
        out += paint.faint(piece === TAKEN ? '[' : '‹');
      } else if (piece === END) out += paint.faint(open.pop() === LEFT ? '›' : ']');
      else if (piece !== '') out += coloured(piece, open, paint);
    }
    return out;
  });
}

function coloured(text: string, open: readonly string[], paint: Paint): string {
  if (open.length === 0) return text;
  return open.includes(TAKEN) ? paint.key(text) : paint.faint(text);
}

function superscript(n: number): string {
  return [...String(n)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}

const MARK = 4;
const LABEL = 14;

/** "   ¹ city          Vienna — place in the event's own clause", what goes on indented. */
function noteLines({ label, value, rule, taken }: Note, mark: string, paint: Paint): string[] {
  const said = value === '' ? oneLine(rule) : `${oneLine(value)} — ${oneLine(rule)}`;
  const indent = MARK + 1 + LABEL;
  const head = `${mark.padStart(MARK)} ${(taken ? label : '✗').padEnd(LABEL - 1)} `;
  return wrap(said, paint.width - indent).map((line, i) => {
    return `${paint.faint(i === 0 ? head : ' '.repeat(indent))}${taken ? line : paint.faint(line)}`;
  });
}
