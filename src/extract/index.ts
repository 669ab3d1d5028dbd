import type { Annotated } from '../annotate/index.ts';
import { GROUPS } from '../gazetteer/groups.ts';
import type { Article } from '../model/article.ts';
import type { EventRecord, Participant, Warning } from '../model/record.ts';
import { buildScene } from './build-scene.ts';
import { eventCodes } from './codes.ts';
import { findDocuments } from './documents/index.ts';
import { eventId } from './event-id.ts';
import { explain } from './explain/index.ts';
import { rejected } from './explain/rejected.ts';
import { findFrames } from './frames.ts';
import { findIssues } from './issues/index.ts';
import { findParticipants } from './participants/index.ts';
import { type EventFrame, type Scene, spanOf } from './scene.ts';
import { isSupported } from './support.ts';

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
  const [first] = frames;
  const main = first && toRecord(scene, first, context);
  if (!first || !main || !isSupported(first, main)) return { events: [], warnings: [] };
  const events = [main, ...frames.slice(1).map((frame) => toRecord(scene, frame, context))];
  if (context.explain)
    frames.forEach((frame, i) => {
      const event = events[i] as EventRecord;
      event.explain = explain(scene, frame, event);
      event.rejected = i === 0 ? rejected(scene, frame, events) : [];
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
    participants: expanded(findParticipants(scene, frame), context.expandGroups ?? false),
    issues: findIssues(scene, frame),
    documents: findDocuments(scene, frame),
    codes: eventCodes(type, status),
    evidence: evidenceOf(frame),
  };
}

/** Groups with their members, where these are asked for and known. */
function expanded(participants: Participant[], expandGroups: boolean): Participant[] {
  if (!expandGroups) return participants;
  return participants.map((p) => {
    const members = p.kind === 'group' ? (GROUPS[p.id]?.members ?? []) : [];
    return members.length > 0 ? { ...p, members: [...members] } : p;
  });
}

/** The sentences that made the event and dated it. */
function evidenceOf(frame: EventFrame): EventRecord['evidence'] {
  if (frame.trigger === null) return [];
  return [spanOf(frame.head, frame.head.from, frame.head.to)];
}
