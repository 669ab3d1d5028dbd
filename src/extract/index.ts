import type { Annotated } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { EventRecord } from '../model/record.ts';
import { buildScene } from './build-scene.ts';
import { eventCodes } from './codes.ts';
import { findDocuments } from './documents/index.ts';
import { eventId } from './event-id.ts';
import { findFrames } from './frames.ts';
import { findIssues } from './issues/index.ts';
import { findParticipants } from './participants/index.ts';
import { type EventFrame, type Scene, spanOf } from './scene.ts';

export interface ExtractContext {
  /** Document id, for the events' ids. */
  id: string;
  expandGroups?: boolean;
  explain?: boolean;
}

/** The events of an article, the main one first; [] where it reports none. Pure and language-neutral. */
export function extract(article: Article, annotated: Annotated, context: ExtractContext): EventRecord[] {
  const scene = buildScene(article, annotated);
  return findFrames(scene).map((frame) => toRecord(scene, frame, context));
}

function toRecord(scene: Scene, frame: EventFrame, context: ExtractContext): EventRecord {
  const { type, status, name, date, venue } = frame;
  return {
    id: eventId(context.id, frame.trigger?.startOffset ?? -1),
    type,
    status,
    name,
    date,
    venue,
    participants: findParticipants(scene, frame),
    issues: findIssues(scene, frame),
    documents: findDocuments(scene, frame),
    codes: eventCodes(type, status),
    evidence: evidenceOf(frame),
  };
}

/** The sentences that made the event and dated it. */
function evidenceOf(frame: EventFrame): EventRecord['evidence'] {
  if (frame.trigger === null) return [];
  return [spanOf(frame.head, frame.head.from, frame.head.to)];
}
