import type { Annotated } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { EventRecord, Warning } from '../model/record.ts';
import { buildScene } from './build-scene.ts';
import { eventCodes } from './codes.ts';
import { findDocuments } from './documents/index.ts';
import { eventId } from './event-id.ts';
import { explain, rejected } from './explain.ts';
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

export interface Extraction {
  /** The main event first; [] where the article reports none. */
  events: EventRecord[];
  warnings: Warning[];
}

/** The events of an article. Pure and language-neutral. */
export function extract(article: Article, annotated: Annotated, context: ExtractContext): Extraction {
  const scene = buildScene(article, annotated);
  const frames = findFrames(scene);
  const events = frames.map((frame) => toRecord(scene, frame, context));
  if (context.explain)
    frames.forEach((frame, i) => {
      const event = events[i] as EventRecord;
      event.explain = explain(scene, frame, event);
      event.rejected = i === 0 ? rejected(scene, events) : [];
    });
  const unknown = frames.flatMap((f) => (f.unknownPlace && f.venue?.city ? [f.venue.city] : []));
  const warnings = [...new Set(unknown)].map((city) => ({
    code: 'unknown-place',
    message: `${city} is not in the gazetteer: its name is romanised`,
  }));
  return { events, warnings };
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
