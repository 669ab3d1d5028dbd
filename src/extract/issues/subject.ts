import { endsInCase } from '../../text/morphology.ts';
import type { Cue } from '../cues.ts';
import type { SceneSentence } from '../scene.ts';
import { cueAt, hasComma } from './phrases.ts';

/** Tokens that may stand before the noun of those who discuss. */
const OWNERS = 5;
/** How many tokens may stand before the first state, and between the row and its noun. */
const LEAD = 6;
/** A list of topics is no shorter. */
const TOPICS = 3;

/**
 * "Комиссия аъзолари томчилатиб суғориш … муҳокама қилди": those who discuss, named by what they are, open the clause;
 * a possessive behind them ("экспертлар гуруҳи") makes them part of the topic, and a verb in the passive has no subject.
 */
export function behindSubject(sentence: SceneSentence, verb: Cue, from: number): number {
  const { tokens, pack } = sentence.block;
  const { morphology } = pack ?? {};
  const owned = (c: Cue) => c.from > from && endsInCase(tokens[c.from]?.folded ?? '', morphology, 'possessedPlural');
  const first = sentence.cues.find((c) => isActors(c) && isNear(c, from) && (c.from === from || owned(c)));
  // "Үкімет басшылары": the second of two such nouns is the head.
  const actors = (first && sentence.cues.find((c) => isActors(c) && c.from === first.to && owned(c))) ?? first;
  if (!actors || verb.from - actors.to < TOPICS || hasComma(tokens, from, actors.from)) return from;
  const passive = endsInCase(tokens[verb.to - 1]?.folded ?? '', morphology, 'passive');
  const next = tokens[actors.to];
  if (next?.kind === 'mark') return morphology?.cases && !passive && OPENING.includes(next.folded) ? actors.to : from;
  if (next?.kind !== 'word' || endsInCase(next.folded, morphology, 'possessive')) return from;
  if (actors.from === from && from === sentence.from) return next.capital ? from : actors.to;
  return passive || !owned(actors) ? from : actors.to;
}

const OPENING = '«“"';

function isActors(c: Cue): boolean {
  return (c.kind === 'cues:actors' || c.kind === 'discussion:subjects') && c.to === c.from + 1;
}

function isNear(c: Cue, from: number): boolean {
  return c.from >= from && c.from - from <= OWNERS;
}

/** "R. Meredow we S. Muhriddin gün tertibini … ara alyp maslahatlaşdylar": two persons at the head of the clause are its subject. */
export function behindPersons(sentence: SceneSentence, from: number, to: number): number {
  const { tokens, pack } = sentence.block;
  if (!pack?.events.headFinal) return from;
  let at = from;
  for (let n = 0; ; n++) {
    const person = sentence.entities.find((e) => e.type === 'person' && e.from === at);
    const last = person && tokens[person.to - 1];
    if (!person || !last || to - person.to < TOPICS || endsInCase(last.folded, pack.morphology, 'genitive'))
      return n > 1 ? at : from;
    const and = cueAt(sentence, person.to, 'discussion:and');
    if (!and) return n > 0 ? person.to : from;
    at = and.to;
  }
}

/** "Heads of the ministries of A, B and C … discussed": a row of states with a noun for those who come is the subject; of an active verb so is the row alone. */
export function behindStates({ entities, cues, from: start, block }: SceneSentence, verb: Cue, from: number): number {
  if (from !== start) return from;
  const states = entities.filter((e) => e.type === 'country' && e.from >= from && e.to <= verb.from);
  const [first] = states;
  if (!first || first.from - from > LEAD) return from;
  let end = first.to;
  let n = 1;
  for (const state of states.slice(1)) {
    if (state.from - end > 2) break;
    end = state.to;
    n++;
  }
  if (n < 2) return from;
  const actors = cues.filter((c) => c.kind === 'cues:actors');
  const behind = actors.find((c) => c.from === end);
  if (behind) return behind.to;
  if (actors.some((c) => c.from === from)) return end;
  if (
    !block.pack?.events.headFinal ||
    first.from !== from ||
    verb.from - end < TOPICS - 1 ||
    endsInCase(block.tokens[verb.to - 1]?.folded ?? '', block.pack.morphology, 'passive')
  )
    return from;
  // "A and B's heads of offices": the last of those nouns near the row.
  const near = actors
    .filter((c) => c.from >= end && c.from - end <= LEAD && !hasComma(block.tokens, end, c.from))
    .at(-1);
  const next = block.tokens[near?.to ?? end];
  return next?.kind === 'word' && !endsInCase(next.folded, block.pack.morphology, 'possessive')
    ? (near?.to ?? end)
    : from;
}
