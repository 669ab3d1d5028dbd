import type { Participant } from '../../model/record.ts';
import type { EventFrame, Scene } from '../scene.ts';

/** Who took part in an event, with roles; quotes are offsets into the article's text. */
export function findParticipants(_scene: Scene, _frame: EventFrame): Participant[] {
  return [];
}
