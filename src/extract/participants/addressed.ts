import type { CueKind } from '../cues.ts';
import type { Reading } from './items.ts';
import { stops } from './parsed.ts';

/**
 * "Expressed condolences to X", "thanked Greece": the words stand behind such a cue, or before it where the verb stands last,
 * with no mark between that parts phrases and at most so many tokens.
 */
export function isAddressed(
  { sentence, cues }: Reading,
  words: { from: number; to: number },
  kind: CueKind,
  reach = Number.POSITIVE_INFINITY,
): boolean {
  const { tokens, pack } = sentence.block;
  return cues.some((c) => {
    if (c.kind !== kind) return false;
    const [from, to] = pack?.events.headFinal === true ? [words.to, c.from] : [c.to, words.from];
    if (to < from || to - from > reach) return false;
    for (let i = from; i < to; i++) if (stops(tokens[i])) return false;
    return true;
  });
}
