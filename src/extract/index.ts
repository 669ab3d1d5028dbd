import type { Annotated } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { EventRecord } from '../model/record.ts';
import { buildScene } from './build-scene.ts';
import { codesOf } from './codes.ts';
import { findDocuments } from './documents/index.ts';
import { eventId } from './event-id.ts';
import { findFrames } from './frames.ts';
import { findIssues } from './issues/index.ts';
import { findParticipants } from './participants/index.ts';
import type { EventFrame, Scene } from './scene.ts';

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
