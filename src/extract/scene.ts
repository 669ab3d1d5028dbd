import type { AnnotatedBlock } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { EventDate, EventStatus, EventType, Venue } from '../model/record.ts';

/** A place in the article: block and sentence index. */
export interface SentenceRef {
  block: number;
  sentence: number;
}

/** Where a sentence stands and whether it may speak of the reported event. */
export type Zone = 'title' | 'lead' | 'body' | 'list' | 'background' | 'announcement' | 'comment' | 'tail';

/** Everything the extractors read: the article with its annotations, zones and cue words. */
export interface Scene {
  article: Article;
  blocks: AnnotatedBlock[];
  /** One zone per sentence, by block. */
  zones: Zone[][];
}

/** An event in the making: what `events` hands to `participants`, `issues` and `documents`. */
export interface EventFrame {
  type: EventType;
  status: EventStatus;
  main: boolean;
  name: string | null;
  /** The event noun or verb that made it, as offsets into the text; null where the title made it. */
  trigger: { startOffset: number; endOffset: number } | null;
  /** The sentences that speak of this event, in order. */
  scope: SentenceRef[];
  date: EventDate | null;
  venue: Venue | null;
}
