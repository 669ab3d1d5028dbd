import type { Cue } from './cues.ts';
import type { SceneSentence } from './scene.ts';

/** A relative clause before its noun: "3 mayda Bakıda keçiriləcək forum". */
export interface Relative {
  verb: Cue;
  noun: Cue;
}

/** How far the participle may stand behind a date or place, and the noun behind the participle. */
const NEAR = 6;
const FAR = 10;

/** Where heads stand last: the event noun of the relative clause in which the words before `at` stand, or null. */
export function relativeOf(sentence: SceneSentence, at: number): Relative | null {
  if (!sentence.block.pack?.events.headFinal || sentence.nouns.length === 0) return null;
  const verb = sentence.verbs.find((v) => !v.split && v.from >= at);
  if (!verb || verb.from - at > NEAR) return null;
  let end = verb.to;
  // "Ўтказилиши режалаштирилган": two verbs of one clause.
  for (const v of sentence.verbs) if (!v.split && v.from >= end && v.from - end <= 1) end = v.to;
  const noun = sentence.nouns.find((n) => n.from >= at);
  if (!noun || noun.from < end || noun.from - end > FAR) return null;
  const { tokens } = sentence.block;
  for (let i = end; i < noun.from; i++)
    if (',;:'.includes(tokens[i]?.folded ?? '-') && !isBetweenNames(sentence, i)) return null;
  return { verb, noun };
}

/** "The summit of A, B and C": the comma of a row of names. */
function isBetweenNames({ entities }: SceneSentence, comma: number): boolean {
  return entities.some((e) => e.to === comma) && entities.some((e) => e.from === comma + 1);
}
