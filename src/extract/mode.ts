import type { VenueMode } from '../model/record.ts';
import { type Cue, cueOf } from './cues.ts';
import type { FacilityFound } from './facility.ts';
import type { PlaceFound } from './places.ts';
import { ABOUT, weightOf } from './placing.ts';
import { hasContext, type SceneSentence } from './scene.ts';
import type { Trigger } from './triggers.ts';

export interface ModeFound {
  mode: VenueMode;
  sentence: SceneSentence;
  cue: Cue;
}

/**
 * The closed cues of mode. A seat beside a remote party is hybrid; "online" in the event's own clause is online;
 * streaming and recorded addresses say nothing.
 */
export function modeCue(
  trigger: Trigger,
  scope: readonly SceneSentence[],
  { named, facility }: { named: PlaceFound | null; facility: FacilityFound | null },
): ModeFound | null {
  const seat = named !== null || facility !== null;
  // An event that is called online in its own clause has a seat only where that clause names one.
  const seated = [named, facility].some((f) => f && weightOf(f.sentence, trigger) >= ABOUT);
  let remote: ModeFound | null = null;
  let online: ModeFound | null = null;
  let present: ModeFound | null = null;
  let bracketed: ModeFound | null = null;
  for (const sentence of scope) {
    if (!mayTellMode(sentence, trigger)) continue;
    const broadcast = sentence.context.filter((c) => c.kind === 'venue:broadcast');
    const joined = sentence.context.filter((c) => c.kind === 'venue:remote');
    for (const cue of sentence.context) {
      if (cue.group !== 'venue') continue;
      if (broadcast.some((b) => b.from < cue.to && cue.from < b.to)) continue;
      // "Joined online" says it of one party.
      if (cue.kind === 'venue:online' && joined.some((j) => j.from <= cue.from && j.to >= cue.to)) continue;
      if (cue.kind === 'venue:hybrid') return { mode: 'hybrid', sentence, cue };
      if (cue.kind === 'venue:remote' && isBracketed(sentence, cue.to - 1))
        bracketed ??= { mode: 'hybrid', sentence, cue };
      else if (cue.kind === 'venue:remote') remote ??= { mode: 'hybrid', sentence, cue };
      if (cue.kind === 'venue:online' && isBracketed(sentence, cue.from))
        bracketed ??= { mode: 'hybrid', sentence, cue };
      else if (cue.kind === 'venue:online') online ??= { mode: 'online', sentence, cue };
      if (cue.kind === 'venue:inPerson') present ??= { mode: 'in-person', sentence, cue };
    }
  }
  if (online && !seated) return online;
  if (bracketed) return bracketed;
  if (remote) return seat || present ? remote : { ...remote, mode: 'online' };
  if (online) return online.sentence.zone === 'title' ? online : { ...online, mode: 'hybrid' };
  return present;
}

/** "Name (by video)": said of the one it stands behind. */
function isBracketed({ block, from }: SceneSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - IN_BRACKETS); i--) {
    const mark = block.tokens[i]?.folded;
    if (mark === ')' || mark === '）') return false;
    if (mark === '(' || mark === '（') return true;
  }
  return false;
}

const IN_BRACKETS = 6;

/** The event's own clause, the title, and sentences about the event or those who took part; not what was talked about. */
function mayTellMode(sentence: SceneSentence, trigger: Trigger): boolean {
  if (sentence === trigger.sentence) return true;
  // What was put off is not held; what is held online instead is another event.
  if (trigger.status === 'postponed' || trigger.status === 'cancelled') return false;
  if (sentence.zone === 'title') return sentence.nouns.length > 0 || cueOf(sentence, 'discussion:verbs') !== null;
  if (sentence.zone !== 'lead' && sentence.zone !== 'body') return false;
  if (hasContext(sentence, 'venue:remote')) return true;
  if (cueOf(sentence, 'discussion:verbs', 'discussion:agenda')) return false;
  return sentence.nouns.length > 0 || cueOf(sentence, 'cues:attended') !== null;
}
