import type { Cue } from './cues.ts';
import { once } from './once.ts';
import type { SceneSentence } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** A token range of a sentence, `to` exclusive. */
export interface Aside {
  from: number;
  to: number;
  /** The word that opens it: "which", or "agreed". */
  cue: Cue;
}

/**
 * Clauses that tell of something else than the main clause: "…, which will be held in May", "…, who came from Vienna on
 * Monday, …", "… and agreed to hold the next round in Vilnius".
 */
export const asidesOf = once((sentence): readonly Aside[] =>
  sentence.block.pack?.events.headFinal === false ? read(sentence) : [],
);

function read(sentence: SceneSentence): Aside[] {
  const { tokens } = sentence.block;
  const asides: Aside[] = [];
  for (const cue of sentence.cues) {
    if (cue.kind === 'discussion:glue' && cue.to === cue.from + 1 && tokens[cue.from - 1]?.folded === ',') {
      let to = cue.to;
      while (to < sentence.to && tokens[to]?.folded !== ',') to++;
      asides.push({ from: cue.from, to, cue });
    }
    if (cue.kind === 'context:agreed' && isNews(sentence, cue) && isToHold(sentence, cue))
      asides.push({ from: cue.from, to: sentence.to, cue });
  }
  return asides;
}

/** Something is reported before it in the same sentence. */
function isNews(sentence: SceneSentence, agreed: Cue): boolean {
  return sentence.cues.some(
    (c) => c.to <= agreed.from && (c.kind === 'verbs:held' || c.kind === 'verbs:met' || c.kind === 'discussion:verbs'),
  );
}

/** How far behind "agreed" it may be said what to do. */
const REACH = 4;

function isToHold(sentence: SceneSentence, { to }: Cue): boolean {
  return sentence.context.some(
    (c) => (c.kind === 'context:holding' || c.kind === 'context:next') && c.from >= to && c.from - to <= REACH,
  );
}

/** Two places of a sentence lie in different clauses of it. */
export function areApart(sentence: SceneSentence, a: number, b: number): boolean {
  return asidesOf(sentence).some((r) => (a >= r.from && a < r.to) !== (b >= r.from && b < r.to));
}

function hasOwnTime(sentence: SceneSentence, { from, to }: Aside): boolean {
  const ahead = sentence.verbs.some((v) => v.kind === 'verbs:scheduled' && v.from >= from && v.to <= to);
  return ahead || sentence.dates.some((d) => d.partial.from >= from && d.partial.to <= to);
}

/** Both lie in one such clause. */
export function areAside(sentence: SceneSentence, a: number, b: number): boolean {
  return asidesOf(sentence).some((r) => a >= r.from && a < r.to && b >= r.from && b < r.to);
}

/** Words between an event and the clause that tells more of it: "the summit of the four leaders, which …". */
export const NOUN_REACH = 6;

/**
 * Something told at a token is told of another clause than the event's. What is called off has its day and place in such
 * a clause ("the session, which was to be held on …, is cancelled"), and a clause right behind the event's noun is about it.
 */
export function isApartFrom(trigger: Trigger, sentence: SceneSentence, at: number, place = false): boolean {
  const { noun } = trigger;
  const anchor = trigger.verb ?? noun;
  const off = trigger.verb?.kind === 'verbs:cancelled' || trigger.verb?.kind === 'verbs:postponed';
  if (sentence !== trigger.sentence || !anchor || off) return false;
  return asidesOf(sentence).some((r) => {
    const inside = (i: number) => i >= r.from && i < r.to;
    if (inside(anchor.from) === inside(at)) return false;
    // "Who is in Minsk on a visit" places the event; "who came from Vienna on Monday" does not.
    if (place && inside(at) && !hasOwnTime(sentence, r)) return false;
    return !(
      noun &&
      inside(at) &&
      r.cue.kind === 'discussion:glue' &&
      noun.to <= r.from &&
      r.from - noun.to <= NOUN_REACH
    );
  });
}

/** Tokens that the news of an earlier event may go on. */
const MEMORY = 14;

/**
 * "He recalled that the previous forum had met in Omsk": what stands behind such a noun is told of that event, up to the
 * event that is reported.
 */
export function isOfEarlier({ block, context, nouns, verbs }: SceneSentence, at: number): boolean {
  if (block.pack?.events.headFinal !== false) return false;
  return context.some((c) => {
    if (c.kind !== 'context:previous' || c.to > at || at - c.to > MEMORY) return false;
    const noun = nouns.find((n) => n.from === c.to || n.to === c.from);
    if (!noun || noun.from > at) return false;
    const end = Math.max(noun.to, c.to);
    return (
      !nouns.some((n) => n.from >= end && n.to <= at) && verbs.filter((v) => v.from >= c.to && v.to <= at).length <= 1
    );
  });
}
