import type { DocumentAction, EventDocument } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import type { Cue, CueKind } from '../cues.ts';
import type { Range } from '../issues/phrases.ts';
import { once } from '../once.ts';
import type { EventFrame, Scene, SceneSentence } from '../scene.ts';
import { nounPhrase } from './noun-phrase.ts';

/** What became of documents at the event of a frame: a noun phrase for a document beside a verb of action. */

const ACTIONS: Readonly<Partial<Record<CueKind, DocumentAction>>> = {
  'documents:planned': 'planned',
  'documents:signed': 'signed',
  'documents:adopted': 'adopted',
  'documents:approved': 'approved',
  'documents:finalized': 'finalized',
  'documents:discussed': 'discussed',
};

export function findDocuments(scene: Scene, frame: EventFrame): EventDocument[] {
  const documents: EventDocument[] = [];
  for (const sentence of frame.scope) {
    if (sentence.zone === 'title' || sentence.zone === 'background' || sentence.zone === 'comment') continue;
    for (const found of documentRanges(sentence))
      if (!isOld(sentence, found, frame) && !refersBack(documents, sentence, found))
        add(documents, scene, frame, sentence, found, found.action);
  }
  return withoutEarlier(documents);
}

/** "… a project whose agreement was signed in May last year": the clause of the verb dates it before the event. */
function isOld({ block, dates }: SceneSentence, { verb }: DocumentRange, { date, status }: EventFrame): boolean {
  const start = status === 'held' ? date?.start : null;
  if (!start) return false;
  return dates.some(({ end, partial }) => {
    if (end === null || end >= start) return false;
    const [from, to] = partial.from >= verb.to ? [verb.to, partial.from] : [partial.to, verb.from];
    for (let i = from; i < to; i++) if (block.tokens[i]?.kind === 'mark') return false;
    return true;
  });
}

/** "They discussed the draft law on pastures. … The draft law was approved": one document, and what became of it in the end. */
function withoutEarlier(documents: readonly EventDocument[]): EventDocument[] {
  const kept: EventDocument[] = [];
  for (const one of documents) {
    const before = kept.find(
      (d) => d.action === 'discussed' && one.action !== 'discussed' && names(d.title, one.title),
    );
    if (before) before.action = one.action;
    else kept.push(one);
  }
  return kept;
}

/** "They signed an agreement on rail. … The document was signed by …": one word that opens its sentence means the same. */
function refersBack(
  documents: readonly EventDocument[],
  sentence: SceneSentence,
  { from, to, action }: DocumentRange,
): boolean {
  if (to - from > 1 || from !== sentence.from) return false;
  return documents.some((d) => d.action === action && wordsOf(d.title).length > 1);
}

/** Letters of a word that endings leave as they are. */
const STEM = 4;

/** The shorter title, of two words or more, is the beginning of the longer one. */
function names(long: string, short: string): boolean {
  const a = wordsOf(long);
  const b = wordsOf(short);
  return b.length > 1 && b.length <= a.length && b.every((w, i) => w.slice(0, STEM) === a[i]?.slice(0, STEM));
}

/** Without the article. */
function wordsOf(title: string): string[] {
  return fold(title)
    .split(' ')
    .filter((word, i) => i > 0 || word.length > ARTICLE);
}

const ARTICLE = 3;

export interface DocumentRange extends Range {
  action: DocumentAction;
  /** The verb that says so. */
  verb: Cue;
}

/** The noun phrases of a sentence that name a document, with what became of it. */
export const documentRanges = once(readRanges);

function readRanges(sentence: SceneSentence): readonly DocumentRange[] {
  // "Not yet signed" is longer than the verb in it.
  const actions = longest(sentence.cues.filter((c) => ACTIONS[c.kind] !== undefined));
  const found: DocumentRange[] = [];
  if (actions.length === 0) return found;
  let end = sentence.from;
  for (const noun of longest(sentence.cues.filter((c) => c.kind === 'documents:nouns'))) {
    if (
      isAgreement(sentence, noun) ||
      isSetting(sentence, noun) ||
      isSource(sentence, noun) ||
      isRecalled(sentence, noun)
    )
      continue;
    const before = found.at(-1);
    // "the plan's draft", head last: one document, told by two nouns in a row.
    if (before && noun.from === before.to && sentence.block.pack?.events.headFinal) {
      before.to = nounPhrase(sentence, noun, before.from).to;
      end = before.to;
      continue;
    }
    const verb = noun.from < end ? null : verbOf(sentence, noun, actions);
    const action = verb && ACTIONS[verb.kind];
    if (!verb || !action) continue;
    const range = nounPhrase(sentence, noun, end);
    end = range.to;
    found.push({ from: range.from, to: range.to, action, verb });
  }
  return found;
}

/** "It was decided", "an agreement was reached": no document. */
function isAgreement(sentence: SceneSentence, noun: Cue): boolean {
  return sentence.context.some(
    (c) => c.kind === 'context:agreed' && !c.split && c.to - c.from > 1 && c.from <= noun.from && c.to >= noun.to,
  );
}

/** "Within the framework of": part of a phrase of relation. */
function isSetting(sentence: SceneSentence, noun: Cue): boolean {
  return sentence.context.some((c) => c.kind === 'context:within' && c.from <= noun.from && c.to >= noun.to);
}

/** "As they said in a joint statement": it tells, and nothing became of it. */
function isSource(sentence: SceneSentence, noun: Cue): boolean {
  return sentence.context.some((c) => c.kind === 'context:said' && c.to <= noun.from && noun.from - c.to <= 3);
}

/** "The minister recalled the agreement that was signed in 2011". */
function isRecalled(sentence: SceneSentence, noun: Cue): boolean {
  return sentence.context.some((c) => c.kind === 'context:recalled' && c.to <= noun.from);
}

function add(
  documents: EventDocument[],
  scene: Scene,
  frame: EventFrame,
  sentence: SceneSentence,
  range: Range,
  action: DocumentAction,
): void {
  const first = sentence.block.tokens[range.from];
  const last = sentence.block.tokens[range.to - 1];
  if (!first || !last) return;
  const text = scene.article.text.slice(first.start, last.end);
  if (documents.some((d) => d.startOffset === first.start || d.text === text)) return;
  const ahead = frame.status !== 'held' && action !== 'discussed';
  documents.push({
    title: text,
    action: ahead ? 'planned' : action,
    text,
    startOffset: first.start,
    endOffset: last.end,
  });
}

/** Of cues that overlap, the longest. */
function longest(cues: readonly Cue[]): Cue[] {
  return cues.filter(
    (c) => !cues.some((d) => d !== c && d.from <= c.from && d.to >= c.to && d.to - d.from > c.to - c.from),
  );
}

/**
 * The verb that governs a noun: the nearest verb on the side where verbs stand, else the nearest at all.
 * "Planned" wins over the verb inside it ("is to be signed").
 */
function verbOf(sentence: SceneSentence, noun: Cue, actions: readonly Cue[]): Cue | null {
  const { pack } = sentence.block;
  const verbLast = pack?.events.headFinal === true || pack?.issues.order === 'before';
  const distance = (c: Cue): number => {
    const before = c.from < noun.from;
    const gap = before ? noun.from - c.to : c.from - noun.to;
    return Math.max(0, gap) + (before === verbLast ? SIDE : 0);
  };
  let best: Cue | null = null;
  for (const c of actions) {
    if (!best || distance(c) < distance(best) || (contains(c, best) && ACTIONS[c.kind] === 'planned')) best = c;
  }
  return best;
}

/** Tokens that a verb on the unusual side counts as farther away. */
const SIDE = 12;

const contains = (a: Cue, b: Cue): boolean => a.from <= b.from && a.to >= b.to;
