import type { Language } from '../../languages/language.ts';
import type { Issue } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import type { Cue } from '../cues.ts';
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
  const themes: Issue[] = [];
  const listed = new Set<SceneSentence>();
  for (const sentence of frame.scope) {
    if (sentence.zone === 'title' || sentence.zone === 'background' || sentence.zone === 'comment') continue;
    if (listed.has(sentence)) continue;
    const items = opensList(scene, sentence) ? listAfter(scene, sentence) : [];
    for (const item of items) {
      listed.add(item);
      add(issues, scene, item, withoutNumber(item));
    }
    if (items.length > 0) continue;
    for (const span of topicSpans(sentence)) {
      const found = splitItems(sentence, listPart(sentence, span)).map((item) =>
        withoutPreposition(sentence, span.cue, item),
      );
      if (found.length === 1 && (isDocument(sentence, found[0] as Range) || isState(sentence, found[0] as Range)))
        continue;
      const told = isTheme(frame, sentence, span.cue) ? themes : issues;
      for (const item of found) if (!isEvent(frame, sentence, item)) add(told, scene, sentence, item);
    }
  }
  return issues.length > 0 ? issues : themes;
}

/** "The seminar devoted to the lake": the event itself, where the list is looked for on the other side of the word. */
function isEvent({ made, head }: EventFrame, sentence: SceneSentence, item: Range): boolean {
  const { noun } = made.trigger;
  return (
    sentence === head && noun !== null && noun.to === item.to && noun.from - item.from <= 2 && noun.from >= item.from
  );
}

/** Words between an event and what says its subject. */
const NEAR = 5;

/** "A seminar devoted to A was held", "they met to discuss A": the subject in the event's own name counts where the text tells no agenda. */
function isTheme(frame: EventFrame, sentence: SceneSentence, cue: Cue): boolean {
  if (cue.kind === 'discussion:purpose') return true;
  const { noun } = frame.made.trigger;
  if (cue.kind !== 'discussion:agenda' || sentence !== frame.head || !noun || cue.gap) return false;
  return (
    cue.from >= noun.to &&
    cue.from - noun.to <= NEAR &&
    !sentence.verbs.some((v) => v.from >= noun.to && v.to <= cue.from)
  );
}

/** Letters of a preposition with its article: "sull'". */
const SHORT = 5;

/** "They spoke of A and of B", "si è parlato del X e della Y": the verb's preposition once more. */
function withoutPreposition(sentence: SceneSentence, cue: Cue, item: Range): Range {
  const { tokens, pack } = sentence.block;
  const own = tokens[cue.to - 1]?.folded ?? '';
  const first = tokens[item.from]?.folded ?? '';
  if (own.length > SHORT || first.length > SHORT || item.to - item.from < 2 || !pack) return item;
  const again = first === own || (initial(own) === initial(first) && isLink(pack, first));
  return again ? { from: item.from + 1, to: item.to } : item;
}

/** "Au, à la": the same letter but for its accent. */
const initial = (word: string) => word.normalize('NFD').charAt(0);

const links = new WeakMap<Language, ReadonlySet<string>>();

/** Prepositions as they stand in names of bodies, too. */
function isLink(pack: Language, word: string): boolean {
  let known = links.get(pack);
  if (!known) {
    known = new Set(`${pack.organizations.grammar?.links} ${pack.persons.grammar.links}`.split(' ').map(fold));
    links.set(pack, known);
  }
  return known.has(word);
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

/** "Most questions were about A": a state by itself is no topic. */
function isState(sentence: SceneSentence, item: Range): boolean {
  const topic = cleanItem(sentence, item);
  if (!topic) return false;
  // "Alla Croazia", "w Korei": with its preposition it is no more.
  const first = sentence.block.tokens[topic.from];
  const from =
    first?.kind === 'word' && !first.capital && first.end - first.start <= PREPOSITION ? topic.from + 1 : topic.from;
  return sentence.entities.some((e) => e.type === 'country' && e.from <= from && e.to >= topic.to);
}

/** Letters of a preposition. */
const PREPOSITION = 4;

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

/** "1. Early warning", "2) exchange of data". */
function withoutNumber({ block, from, to }: SceneSentence): Range {
  const [first, mark] = [block.tokens[from], block.tokens[from + 1]];
  const numbered = first?.kind === 'number' && mark?.kind === 'mark' && '.)'.includes(mark.folded);
  return { from: numbered ? from + 2 : from, to };
}

const BULLET = /^\s*(?:[-–—•·*●▪◦‣]|\d{1,2}[.)]|[a-zа-я]\))\s*\S/iu;

function startsAsItem(sentence: SceneSentence, text: string): boolean {
  const last = sentence.block.tokens[sentence.to - 1]?.folded;
  return BULLET.test(text.slice(sentence.block.start, sentence.block.start + 12)) || last === ';' || last === '；';
}
