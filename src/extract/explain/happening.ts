import type { EventRecord, EventStatus, Explanation } from '../../model/record.ts';
import type { CueKind } from '../cues.ts';
import { namingNoun } from '../frames.ts';
import { nameRange } from '../name.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { statusOfVerb, typeOfNoun } from '../triggers.ts';
import { NOWHERE, placeOf, wording } from './wording.ts';

/** Type, status and name: what the event's own sentence says. */
export function explainHappening(scene: Scene, frame: EventFrame, event: EventRecord): Explanation[] {
  const out = [explainType(scene, frame, event), explainStatus(scene, frame, event)];
  const { trigger } = frame.made;
  const range = event.name === null ? null : nameRange(trigger);
  if (range && trigger.noun)
    out.push({
      path: 'name',
      rule: `phrase around ${wording(scene, trigger.sentence, trigger.noun)}`,
      ...placeOf(trigger.sentence, range),
    });
  return out;
}

const BY_VERB: Readonly<Partial<Record<CueKind, string>>> = {
  'verbs:phoned': 'a call by its verb',
  'verbs:visited': 'a visit by its verb',
  'verbs:willVisit': 'a visit by its verb',
  'documents:signed': 'a document is signed',
};

function explainType(scene: Scene, frame: EventFrame, { type }: EventRecord): Explanation {
  const { noun, verb, sentence } = frame.made.trigger;
  if (noun && typeOfNoun(noun) === type)
    return { path: 'type', rule: `its noun: ${wording(scene, sentence, noun)}`, ...placeOf(sentence, noun) };
  if (verb && BY_VERB[verb.kind])
    return {
      path: 'type',
      rule: `${BY_VERB[verb.kind]}: ${wording(scene, sentence, verb)}`,
      ...placeOf(sentence, verb),
    };
  const named = frame.main ? namingNoun(frame.made.trigger, frame.scope) : null;
  if (named?.type === type)
    return {
      path: 'type',
      rule: `called so elsewhere: ${wording(scene, named.sentence, named.cue)}`,
      ...placeOf(named.sentence, named.cue),
    };
  const rule = frame.main ? 'people met, and no noun says for what' : 'of the kind of the main event';
  return { path: 'type', rule, ...(verb ? placeOf(sentence, verb) : NOWHERE) };
}

const BY_STATUS: Readonly<Record<EventStatus, string>> = {
  held: 'verb of holding',
  scheduled: 'verb of what is to come',
  cancelled: 'verb of calling off',
  postponed: 'verb of putting off',
};

function explainStatus(scene: Scene, frame: EventFrame, { status }: EventRecord): Explanation {
  const { noun, verb, sentence } = frame.made.trigger;
  const said = verb && statusOfVerb(verb);
  if (verb && said === status)
    return {
      path: 'status',
      rule: `${BY_STATUS[status]}: ${wording(scene, sentence, verb)}`,
      ...placeOf(sentence, verb),
    };
  const range = verb ?? noun;
  const place = range ? placeOf(sentence, range) : NOWHERE;
  if (verb && said !== null)
    return { path: 'status', rule: `${wording(scene, sentence, verb)}, set right by the date or the title`, ...place };
  const future = sentence.context.find((c) => c.kind === 'context:future');
  if (status === 'scheduled' && future)
    return {
      path: 'status',
      rule: `future: ${wording(scene, sentence, future)}`,
      ...placeOf(sentence, future),
    };
  return { path: 'status', rule: 'told as news, without a verb of holding', ...place };
}
