import type { EventType } from '../../model/record.ts';
import type { Cue } from '../cues.ts';
import { type EventFrame, hasVerb, type SceneSentence } from '../scene.ts';

/** A sentence about another meeting of the same days: who is named there did not take part in the event of the frame. */
export function isOtherMeeting(frame: EventFrame, sentence: SceneSentence): boolean {
  if (sentence === frame.head || !hasVerb(sentence, 'verbs:met', 'verbs:visited')) return false;
  return isBeside(frame, sentence) || isReception(frame, sentence);
}

/** A meeting of few; at a conference those who meet on its sidelines attend it, too. */
const OF_FEW = new Set<EventType>(['meeting', 'talks', 'consultation', 'call']);

/** "On the sidelines of the talks the guest was received by the president". */
function isBeside({ type }: EventFrame, { context, verbs, from }: SceneSentence): boolean {
  // "The guest met with the speaker, too".
  const met = verbs.filter((v) => v.kind === 'verbs:met');
  const inside = (v: Cue, c: Cue) => (c.from >= v.to && c.from - v.to <= 1) || (c.from > v.from && c.to < v.to);
  return (
    OF_FEW.has(type) &&
    context.some((c) => c.kind === 'context:beside' && (c.from - from <= 1 || met.some((v) => inside(v, c))))
  );
}

/** Tokens before the day that opens a sentence. */
const OPENING = 2;

/** "On the same day the delegation was received by …", without a noun of its own; on a visit such a meeting is part of it. */
function isReception({ type, date }: EventFrame, { nouns, dates, from }: SceneSentence): boolean {
  const [day] = dates;
  if (type === 'visit' || nouns.length > 0 || !day || day.partial.from - from > OPENING) return false;
  const { offset } = day.partial.first;
  if (offset?.anchor === 'context' && offset.unit === 'day') return true;
  if (!date || day.edtf === 'XXXX') return false;
  return date.start && date.end && day.start && day.end
    ? day.start >= date.start && day.end <= date.end
    : date.edtf.split('/').includes(day.edtf);
}
