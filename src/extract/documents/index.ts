import type { EventDocument } from '../../model/record.ts';
import type { EventFrame, Scene } from '../scene.ts';

/** What became of documents at the event of a frame. */
export function findDocuments(_scene: Scene, _frame: EventFrame): EventDocument[] {
  return [];
}
