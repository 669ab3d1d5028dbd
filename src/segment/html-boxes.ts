import type { BlockKind } from '../model/block.ts';
import { cleanLine, endsSentence, startsUpper } from '../text/characters.ts';
import { type Attributes, exclusionHints } from './html-exclusion.ts';

/** The part of a parsed tree that is read here. */
export interface HtmlNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Attributes;
  parent: HtmlNode | null;
  next: HtmlNode | null;
  children?: HtmlNode[];
}

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

/** All visible blocks of a tree in document order, with their boxes. Iterative. */
export function collectBlocks(root: HtmlNode): { blocks: HtmlBlock[]; boxes: Box[]; times: HtmlTime[] } {
  const blocks: HtmlBlock[] = [];
  const boxes: Box[] = [];
  const times: HtmlTime[] = [];
  let box: Box = { tag: 'root', parent: null, depth: 0, attributes: NO_ATTRIBUTES, hints: [], from: 0, to: 0 };
  boxes.push(box);
  let run = '';
  let linked = 0;
  let links = 0;
  let boundary = false;
  let broken = false;

  function flush(atBreak: boolean): void {
    if (run) {
      const text = cleanLine(run);
      if (text) emit(text);
    }
    run = '';
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

  function addText(data: string): void {
    if (boundary && run && needsBlank(run, data)) run += ' ';
    boundary = false;
    run += data;
    if (links) linked += data.length;
  }

  let node: HtmlNode | null = root.children?.[0] ?? null;
  while (node) {
    const name: string = node.name ?? '';
    let descend = false;
    if (node.type === 'text') addText(node.data ?? '');
    else if (name === 'br' || name === 'hr') flush(true);
    else if (name && !SKIPPED.has(name)) {
      if (INLINE.has(name)) {
        boundary = true;
        if (name === 'a') links++;
        if (name === 'time' && node.attribs?.datetime && times.length < 50) {
          times.push({ datetime: node.attribs.datetime, text: cleanLine(node.children?.[0]?.data ?? '') });
        }
      } else {
        flush(false);
        const attributes = node.attribs ?? NO_ATTRIBUTES;
        box = {
          tag: name,
          parent: box,
          depth: box.depth + 1,
          attributes,
          hints: exclusionHints(name, attributes),
          from: blocks.length,
          to: blocks.length,
        };
        boxes.push(box);
      }
      descend = true;
    }
    const child: HtmlNode | undefined = descend ? node.children?.[0] : undefined;
    if (child) {
      node = child;
      continue;
    }
    let done: HtmlNode | null = node;
    let entered = descend;
    while (done && done !== root) {
      if (entered) leave(done);
      if (done.next) break;
      done = done.parent;
      entered = true;
    }
    node = done && done !== root ? done.next : null;
  }
  flush(false);
  (boxes[0] as Box).to = blocks.length;
  return { blocks, boxes, times };

  function leave(left: HtmlNode): void {
    const name = left.name ?? '';
    if (INLINE.has(name)) {
      boundary = true;
      if (name === 'a') links--;
      return;
    }
    flush(false);
    box.to = blocks.length;
    box = box.parent as Box;
  }
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
