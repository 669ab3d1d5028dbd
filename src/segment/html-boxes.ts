import type { BlockKind } from '../model/block.ts';
import { cleanLine, endsSentence, isDigitCode, isLetterCode, startsUpper } from '../text/characters.ts';
import { decodeEntities } from './entities.ts';
import { LONGEST_TAG, readAttributes } from './html-attributes.ts';
import { createMarkupReader, type Markup } from './html-exclusion.ts';
import { collectHead, type Head } from './html-head.ts';
import { type ScanHandler, scanHtml } from './html-scan.ts';
import type { Tag } from './html-tags.ts';

/** A block-level element. */
export interface Box extends Markup {
  /** Place in the list of boxes. */
  id: number;
  tag: string;
  parent: Box | null;
  depth: number;
  /** Heading level 1..6, or 0. */
  level: number;
  kind: BlockKind | null;
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

/** Limits that no page of good will meets. */
export type Limit = 'deep' | 'misnested' | 'long-tag' | 'many-elements' | 'many-blocks';

export interface Collected {
  blocks: HtmlBlock[];
  boxes: Box[];
  times: HtmlTime[];
  head: Head;
  /** What was met, with its size. */
  limits: ReadonlyMap<Limit, number>;
}

/** Deeper pages are damaged or hostile; their elements say little of the article. */
const DEEP = 512;
const MISNESTED = 1000;
/** Beyond this many blocks text is added to the last one; far sooner, blocks that are links are left out. */
const MAX_BLOCKS = 200_000;
const MAX_WITH_LINKS = 50_000;
/** Beyond this many elements a page gets no further boxes. */
const MAX_BOXES = 200_000;
const MAX_TIMES = 50;

type Frame = 0 | 1 | 2 | 3;
const NONE = 0;
const LINK = 1;
const BOX = 2;
const SKIPPED = 3;

/** All visible blocks of a page in document order, with their boxes, and what its head says. One pass. */
export function collectBlocks(html: string): Collected {
  const blocks: HtmlBlock[] = [];
  const boxes: Box[] = [];
  const times: HtmlTime[] = [];
  const limits = new Map<Limit, number>();
  const head = collectHead(html);
  const markupOf = createMarkupReader();
  const frames: Frame[] = [];
  let box: Box = {
    id: 0,
    tag: 'root',
    parent: null,
    depth: 0,
    level: 0,
    kind: null,
    hints: [],
    isClaim: false,
    from: 0,
    to: 0,
  };
  boxes.push(box);
  let run = '';
  let linked = 0;
  let links = 0;
  let skipped = 0;
  let boundary = false;
  let broken = false;

  function flush(atBreak: boolean): void {
    if (run !== '') {
      const text = cleanLine(run);
      if (text) emit(text);
      run = '';
    }
    linked = 0;
    boundary = false;
    broken = atBreak;
  }

  function emit(text: string): void {
    if (blocks.length >= MAX_WITH_LINKS && linked >= 0.8 * text.length) {
      limits.set('many-blocks', MAX_WITH_LINKS);
      return;
    }
    const last = blocks.at(-1);
    const isFull = blocks.length >= MAX_BLOCKS;
    if (last && (isFull || (broken && last.box === box && goesOn(last.text, text)))) {
      last.text += ` ${text}`;
      last.linked += Math.min(linked, text.length);
      if (isFull) limits.set('many-blocks', MAX_BLOCKS);
      return;
    }
    const { level } = box;
    blocks.push({ box, kind: level ? 'heading' : kindOf(box), text, level, linked: Math.min(linked, text.length) });
  }

  function openBox({ name, level, kind }: Tag, from: number, to: number): Frame {
    flush(false);
    if (boxes.length >= MAX_BOXES) {
      limits.set('many-elements', MAX_BOXES);
      return NONE;
    }
    if (to - from > LONGEST_TAG) limits.set('long-tag', to - from);
    const at = blocks.length;
    const { hints, isClaim } = markupOf(name, html, from, to);
    box = {
      id: boxes.length,
      tag: name,
      parent: box,
      depth: box.depth + 1,
      level,
      kind,
      hints,
      isClaim,
      from: at,
      to: at,
    };
    boxes.push(box);
    return BOX;
  }

  function noteTime(from: number, to: number): void {
    if (times.length >= MAX_TIMES) return;
    const { datetime } = readAttributes(html, from, to);
    if (datetime) times.push({ datetime, text: '' });
  }

  function openFrame(tag: Tag, nameEnd: number, to: number): Frame {
    if (skipped > 0) return NONE;
    switch (tag.part) {
      case 'box':
        return openBox(tag, nameEnd, to);
      case 'break':
        flush(true);
        return NONE;
      case 'skipped':
        skipped++;
        return SKIPPED;
      case 'link':
        boundary = true;
        links++;
        return LINK;
      case 'time':
        noteTime(nameEnd, to);
    }
    boundary = true;
    return NONE;
  }

  const handler: ScanHandler = {
    open(tag, from, nameEnd, to) {
      head.tag(tag.name, from, to);
      frames.push(openFrame(tag, nameEnd, to));
    },
    close() {
      switch (frames.pop()) {
        case BOX:
          flush(false);
          box.to = blocks.length;
          box = box.parent as Box;
          break;
        case SKIPPED:
          skipped--;
          break;
        case LINK:
          links--;
          boundary = true;
          break;
        default:
          boundary = true;
      }
    },
    text(from, to) {
      if (skipped > 0) return;
      if (isBlank(html, from, to)) {
        if (run !== '') run += ' ';
        boundary = false;
        return;
      }
      const data = decodeEntities(html.slice(from, to));
      if (boundary && run !== '' && needsBlank(run, data)) run += ' ';
      boundary = false;
      run += data;
      if (links > 0) linked += data.length;
    },
    raw(tag, from, _nameEnd, contentFrom, to) {
      head.raw(tag.name, from, contentFrom, to);
      boundary = true;
    },
  };

  const { depth, misnested } = scanHtml(html, handler);
  flush(false);
  (boxes[0] as Box).to = blocks.length;
  if (depth > DEEP) limits.set('deep', depth);
  if (misnested > MISNESTED) limits.set('misnested', misnested);
  return { blocks, boxes, times, head: head.read(), limits };
}

function isBlank(html: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (html.charCodeAt(i) > 32) return false;
  return true;
}

function kindOf(box: Box): BlockKind {
  for (let b: Box | null = box, n = 0; b && n < 3; b = b.parent, n++) if (b.kind) return b.kind;
  return 'paragraph';
}

/** A line break inside a sentence. */
function goesOn(before: string, text: string): boolean {
  return before.length >= 30 && !endsSentence(before) && !before.endsWith(':') && startsUpper(text) === false;
}

const CLOSING = '.,:;!?»”)';

/** "word<b>Next" and "end.<i>Next" are two words; "inter<b>national" is one. */
function needsBlank(run: string, data: string): boolean {
  if (startsUpper(data.slice(0, 1)) !== true) return false;
  const last = run.charCodeAt(run.length - 1);
  if (isDigitCode(last) || CLOSING.includes(run.at(-1) as string)) return true;
  return isLetterCode(last) && startsUpper(run.slice(-1)) === false;
}
