import type { EventRecord, Explanation } from '../../model/record.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { explainHappening } from './happening.ts';
import { explainParticipants } from './participants.ts';
import { explainDocuments, explainIssues } from './subjects.ts';
import { explainDate, explainVenue } from './when-where.ts';

/**
 * The rule and the quote behind every value of an event, in the order of its fields. `path` is the field (`venue.city`,
 * `participants[2].post`), the offsets are those of the value's quote, and null where it has no place in the text.
 * Asks the rules again rather than keep notes while they run: only `--explain` pays for it.
 */
export function explain(scene: Scene, frame: EventFrame, event: EventRecord): Explanation[] {
  return [
    ...explainHappening(scene, frame, event),
    ...explainDate(scene, frame, event),
    ...explainVenue(scene, frame, event),
    ...explainParticipants(scene, frame, event),
    ...explainIssues(scene, event),
    ...explainDocuments(scene, event),
    codes(frame, event),
  ];
}

function codes(frame: EventFrame, { type, status }: EventRecord): Explanation {
  const { startOffset, endOffset } = frame.trigger ?? { startOffset: null, endOffset: null };
  return { path: 'codes', rule: `PLOVER and CAMEO for a ${status} ${type}`, startOffset, endOffset };
}
