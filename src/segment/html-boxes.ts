import type { BlockKind } from '../model/block.ts';
import { cleanLine, endsSentence, startsUpper } from '../text/characters.ts';
import { exclusionHints } from './html-exclusion.ts';
import { emptyHead, type Head, readHeadElement, readHeadText } from './html-head.ts';
import { readHtml } from './html-read.ts';
import type { Attributes, ScanHandler } from './html-scan.ts';

/** A block-level element. */
export interface Box {
  tag: string;
  parent: Box | null;
  depth: number;
  attributes: Attributes;
  hints: readonly string[];
  /** Index of the first block in it, and after the last one. */
  from: number;
  to: number;
}

/** A visible block with the box that it stands in directly. */
export interface HtmlBlock {
  box: Box;
  kind: BlockKind;
  text: string;
  level: number;
  /** Characters inside links. */
  linked: number;
}

export interface HtmlTime {
  datetime: string;
  text: string;
}

const NO_ATTRIBUTES: Attributes = {};
const SKIPPED = new Set(
  'head script style noscript template svg math iframe object embed canvas video audio map select datalist textarea input meter progress noframes applet'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture source center'.split(
    ' ',
  ),
);
const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
/** Beyond this many blocks text is added to the last one. */
const MAX_BLOCKS = 50_000;

/** Beyond this many elements a page gets no further boxes. */
const MAX_BOXES = 200_000;

export interface Collected {
  blocks: HtmlBlock[];
  boxes: Box[];
  times: HtmlTime[];
  head: Head;
  /** Elements open at once, at most. */
  depth: number;
}

type Frame = 'inline' | 'link' | 'box' | 'skipped' | 'none';

/** All visible blocks of a page in document order, with their boxes, and what its head says. One pass. */
export function collectBlocks(html: string): Collected {
  const blocks: HtmlBlock[] = [];
  const boxes: Box[] = [];
  const times: HtmlTime[] = [];
  const head = emptyHead();
  const frames: Frame[] = [];
  let box: Box = { tag: 'root', parent: null, depth: 0, attributes: NO_ATTRIBUTES, hints: [], from: 0, to: 0 };
  boxes.push(box);
  let run = '';
  let linked = 0;
  let links = 0;
  let skipped = 0;
  let boundary = false;
  let broken = false;

  function flush(atBreak: boolean): void {
    if (run) {
      const text = cleanLine(run);
      if (text) emit(text);
      run = '';
    }
    linked = 0;
    boundary = false;
    broken = atBreak;
  }

  function emit(text: string): void {
    const last = blocks.at(-1);
    if (last && (blocks.length >= MAX_BLOCKS || (broken && last.box === box && goesOn(last.text, text)))) {
      last.text += ` ${text}`;
      last.linked += Math.min(linked, text.length);
      return;
    }
    const level = headingLevel(box.tag);
    const kind = level ? 'heading' : kindOf(box);
    blocks.push({ box, kind, text, level, linked: Math.min(linked, text.length) });
  }

  function openInline(name: string, attributes: () => Attributes): Frame {
    boundary = true;
    if (name === 'time' && times.length < 50) {
      const { datetime } = attributes();
      if (datetime) times.push({ datetime, text: '' });
    }
    if (name !== 'a') return 'inline';
    links++;
    return 'link';
  }

  function openBox(name: string, attributes: () => Attributes): Frame {
    flush(false);
    if (boxes.length >= MAX_BOXES) return 'none';
    const own = attributes();
    const at = blocks.length;
    const hints = exclusionHints(name, own);
    box = { tag: name, parent: box, depth: box.depth + 1, attributes: own, hints, from: at, to: at };
    boxes.push(box);
    return 'box';
  }

  function openFrame(name: string, attributes: () => Attributes): Frame {
    if (skipped) return 'none';
    if (name === 'br' || name === 'hr') {
      flush(true);
      return 'none';
    }
    if (SKIPPED.has(name)) {
      skipped++;
      return 'skipped';
    }
    return INLINE.has(name) ? openInline(name, attributes) : openBox(name, attributes);
  }

  const handler: ScanHandler = {
    open(name, attributes) {
      readHeadElement(head, name, attributes);
      frames.push(openFrame(name, attributes));
    },
    close() {
      const frame = frames.pop();
      if (frame === 'skipped') skipped--;
      else if (frame === 'inline' || frame === 'link') {
        boundary = true;
        if (frame === 'link') links--;
      } else if (frame === 'box') {
        flush(false);
        box.to = blocks.length;
        box = box.parent as Box;
      }
    },
    text(data) {
      if (skipped) return;
      if (boundary && run && needsBlank(run, data)) run += ' ';
      boundary = false;
      run += data;
      if (links) linked += data.length;
    },
    raw(name, data, attributes) {
      readHeadText(head, name, data, attributes);
      boundary = true;
    },
  };

  const depth = readHtml(html, handler);
  flush(false);
  (boxes[0] as Box).to = blocks.length;
  return { blocks, boxes, times, head, depth };
}

function kindOf(box: Box): BlockKind {
  for (let b: Box | null = box, n = 0; b && n < 3; b = b.parent, n++) {
    const kind = KINDS.get(b.tag);
    if (kind) return kind;
  }
  return 'paragraph';
}

function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}

/** A line break inside a sentence. */
function goesOn(before: string, text: string): boolean {
  return before.length >= 30 && !endsSentence(before) && !before.endsWith(':') && startsUpper(text) === false;
}

const LAST = /[\p{Ll}\p{N}.,:;!?»”)]$/u;
const FIRST = /^\p{Lu}/u;

/** "word<b>Next" and "end.<i>Next" are two words; "inter<b>national" is one. */
function needsBlank(run: string, data: string): boolean {
  return FIRST.test(data) && LAST.test(run);
}
