import type { Issue } from '../../model/record.ts';
import { documentRanges } from '../documents/index.ts';
import type { EventFrame, Scene, SceneSentence } from '../scene.ts';
import { findTopics } from '../topics.ts';
import { cleanItem, listPart } from './clean.ts';
import { splitItems } from './items.ts';
import type { Range } from './phrases.ts';
import { topicSpans } from './spans.ts';

/**
 * What was discussed at the event of a frame: clean phrases, one topic each, in the order of the text.
 * Taken from the objects of verbs of discussion, from the agenda, and from list blocks that such a sentence opens.
 */
export function findIssues(scene: Scene, frame: EventFrame): Issue[] {
  const issues: Issue[] = [];
  const listed = new Set<SceneSentence>();
  for (const sentence of frame.scope) {
    if (sentence.zone === 'title' || sentence.zone === 'background' || sentence.zone === 'comment') continue;
    if (listed.has(sentence)) continue;
    const items = opensList(scene, sentence) ? listAfter(scene, sentence) : [];
    for (const item of items) {
      listed.add(item);
      add(issues, scene, item, item);
    }
    if (items.length > 0) continue;
    for (const span of topicSpans(sentence)) {
      const found = splitItems(sentence, listPart(sentence, span));
      if (found.length === 1 && isDocument(sentence, found[0] as Range)) continue;
      for (const item of found) add(issues, scene, sentence, item);
    }
  }
  return issues;
}

function add(issues: Issue[], scene: Scene, sentence: SceneSentence, item: Range): void {
  const range = cleanItem(sentence, item);
  const first = range && sentence.block.tokens[range.from];
  const last = range && sentence.block.tokens[range.to - 1];
  if (!range || !first || !last) return;
  const text = scene.article.text.slice(first.start, last.end);
  if (issues.some((i) => i.startOffset === first.start || i.text === text)) return;
  issues.push({ text, topics: findTopics(sentence.block, range), startOffset: first.start, endOffset: last.end });
}

/** A draft that alone was discussed is a document, not an issue. */
function isDocument(sentence: SceneSentence, item: Range): boolean {
  return documentRanges(sentence).some((d) => d.from <= item.from + 1 && d.to >= item.to - 1);
}

/** A sentence about the agenda or the discussion that ends with a colon, or without any mark before a list. */
export function opensList(scene: Scene, sentence: SceneSentence): boolean {
  const last = sentence.block.tokens[sentence.to - 1];
  const about = sentence.cues.some((c) => c.kind === 'discussion:verbs' || c.kind === 'discussion:agenda');
  if (!about || !last) return false;
  if (last.folded === ':' || last.folded === '：') return true;
  const next = scene.sentences[sentence.order + 1];
  return last.kind !== 'mark' && next?.blockIndex !== sentence.blockIndex && next?.block.kind === 'list-item';
}

/** The list items (or lines that begin with a dash, bullet or number) right behind a sentence. */
function listAfter(scene: Scene, sentence: SceneSentence): SceneSentence[] {
  const items: SceneSentence[] = [];
  let block = sentence.blockIndex;
  for (let k = sentence.order + 1; k < scene.sentences.length; k++) {
    const next = scene.sentences[k] as SceneSentence;
    if (next.blockIndex === block) {
      if (items.length === 0) return [];
      continue;
    }
    if (next.block.kind !== 'list-item' && !startsAsItem(next, scene.article.text)) break;
    block = next.blockIndex;
    items.push(next);
  }
  return items;
}

const BULLET = /^\s*(?:[-–—•·*●▪◦‣]|\d{1,2}[.)]|[a-zа-я]\))\s*\S/iu;

function startsAsItem(sentence: SceneSentence, text: string): boolean {
  const last = sentence.block.tokens[sentence.to - 1]?.folded;
  return BULLET.test(text.slice(sentence.block.start, sentence.block.start + 12)) || last === ';' || last === '；';
}
