import type { Issue } from '../../model/record.ts';
import type { EventFrame, Scene } from '../scene.ts';

/** What was discussed at the event of a frame. */
export function findIssues(_scene: Scene, _frame: EventFrame): Issue[] {
  return [];
}
