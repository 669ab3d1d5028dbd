import type { CueKind } from './cues.ts';
import { hasContext, hasVerb, type SceneSentence } from './scene.ts';
import { speaksOfAnother, type Trigger } from './triggers.ts';

export const OWN = 10;
export const ABOUT = 7;

/** Tells of what is to come only. */
function isAhead(sentence: SceneSentence): boolean {
  const future = hasVerb(sentence, 'verbs:scheduled', 'verbs:willMeet', 'verbs:willVisit');
  return future && !hasVerb(sentence, 'verbs:held', 'verbs:met');
}

const DONE = new Set<CueKind>(['verbs:held', 'verbs:met', 'verbs:visited']);

/** Tells of what was only. */
function isOver(sentence: SceneSentence): boolean {
  return sentence.verbs.length > 0 && sentence.verbs.every((v) => DONE.has(v.kind));
}

/** "The forum is put off. It was to be held on 5 May in the City". */
export function tellsOldPlan(sentence: SceneSentence, { sentence: own, status }: Trigger): boolean {
  if (status !== 'cancelled' && status !== 'postponed') return false;
  return sentence.order === own.order + 1 && sentence.nouns.length === 0 && hasVerb(sentence, 'verbs:scheduled');
}

/** Which sentences may place the event, and how much they count. */
export function weightOf(sentence: SceneSentence, trigger: Trigger): number {
  if (sentence === trigger.sentence) return OWN;
  if (sentence.zone === 'title') return 5;
  if (sentence.zone === 'comment' && sentence.nouns.length > 0 && hasVerb(sentence, 'verbs:held')) return 3;
  if (sentence.zone !== 'lead' && sentence.zone !== 'body') return 0;
  if (speaksOfAnother(sentence, trigger)) return 0;
  if (trigger.status === 'held' && isAhead(sentence)) return 0;
  if (trigger.status === 'scheduled' && !trigger.present && isOver(sentence)) return 0;
  if (tellsOldPlan(sentence, trigger)) return ABOUT;
  const named = sentence.nouns.length > 0;
  const held = hasVerb(sentence, 'verbs:held', 'verbs:underway', 'verbs:met');
  if (hasContext(sentence, 'context:agreed') && !held) return 0;
  if (named && held) return ABOUT;
  if (named || (held && sentence.order - trigger.sentence.order === 1)) return 5;
  if (sentence.zone !== 'lead') return 0;
  return held && sentence.order === 0 ? 5 : 3;
}
