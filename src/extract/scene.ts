import type { AnnotatedBlock } from '../annotate/index.ts';
import type { DateReference } from '../dates/index.ts';
import type { Article } from '../model/article.ts';
import type { DateFinding, NameMention } from '../model/mentions.ts';
import type { EventDate, EventStatus, EventType, Venue } from '../model/record.ts';
import type { Cue, CueKind } from './cues.ts';
import type { DateCandidate } from './dates.ts';
import type { Trigger } from './triggers.ts';
import type { VenueFound } from './venue.ts';

/** Where a sentence stands and whether it may speak of the reported event. */
export type Zone = 'title' | 'lead' | 'body' | 'list' | 'background' | 'announcement' | 'comment' | 'tail';

/** A sentence with its cue words. */
export interface SceneSentence {
  /** Index in `scene.sentences`; -1 for the title. */
  order: number;
  /** Index of its block in `scene.blocks`; -1 for the title. */
  blockIndex: number;
  /** Offsets of everything in it are into the article's text, or into the title where `zone` is "title". */
  block: AnnotatedBlock;
  /** Token range in `block.tokens`, `to` exclusive. */
  from: number;
  to: number;
  zone: Zone;
  /** Cue words that lie in the sentence, in order of their first token, longest first. */
  cues: readonly Cue[];
  /** Of these: event nouns, verbs of holding, words of context and of place. */
  nouns: readonly Cue[];
  verbs: readonly Cue[];
  context: readonly Cue[];
  /** Names and dates that lie in the sentence. */
  entities: readonly NameMention[];
  dates: readonly DateFinding[];
}

/** Everything the extractors read: the article with its annotations, zones and cue words. */
export interface Scene {
  article: Article;
  blocks: readonly AnnotatedBlock[];
  /** All sentences of the text, in order. */
  sentences: readonly SceneSentence[];
  /** The title as one sentence; its values have no place in the text: they carry `from: "title"`. */
  title: SceneSentence | null;
  /** What yearless and relative dates are counted from. */
  reference: DateReference;
}

/** An event in the making: what `events` hands to `participants`, `issues` and `documents`. */
export interface EventFrame {
  type: EventType;
  status: EventStatus;
  main: boolean;
  name: string | null;
  /** The event noun or verb that made it, as offsets into the text; null where the title alone made it. */
  trigger: { startOffset: number; endOffset: number } | null;
  /** The sentence that made it; the title where `trigger` is null. */
  head: SceneSentence;
  /** The sentences that speak of this event, in order, the head among them; the title first where it speaks of it. */
  scope: readonly SceneSentence[];
  date: EventDate | null;
  venue: Venue | null;
  /** The venue's city is not in the gazetteer. */
  unknownPlace: boolean;
  /** What the values were made of, for `--explain`. */
  made: { trigger: Trigger; date: DateCandidate | null; venue: VenueFound | null };
}

/** Offsets of a token range of a sentence's block. */
export function spanOf(sentence: SceneSentence, from: number, to: number): { startOffset: number; endOffset: number } {
  const first = sentence.block.tokens[from];
  const last = sentence.block.tokens[to - 1];
  return { startOffset: first?.start ?? 0, endOffset: last?.end ?? 0 };
}

/** The string that the sentence's offsets are into. */
export function textOf(scene: Scene, sentence: SceneSentence): string {
  return sentence.zone === 'title' ? (scene.article.title ?? '') : scene.article.text;
}

export function hasVerb(sentence: SceneSentence, ...kinds: CueKind[]): boolean {
  return sentence.verbs.some((c) => kinds.includes(c.kind));
}

export function hasContext(sentence: SceneSentence, kind: CueKind): boolean {
  return sentence.context.some((c) => c.kind === kind);
}
