import type { ParticipationCue } from '../../languages/types/participation.ts';
import type { Cue } from '../cues.ts';
import type { SceneSentence } from '../scene.ts';

/** What a token says, as bits: one for each kind of cue word that the reading of participants looks at. */
const KINDS = [
  'attended',
  'sent',
  'invited',
  'observer',
  'chair',
  'host',
  'organizer',
  'absent',
  'unable',
  'led',
  'met',
  'between',
  'spoke',
  'behalf',
  'actors',
  'delegation',
  'side',
  'spokesperson',
  'and',
  'also',
  'besides',
  'comparison',
  'topic',
  'members',
  'presidency',
  'in',
  'event',
  'within',
] as const;
export type Mark = (typeof KINDS)[number];

const bits = new Map<string, number>(KINDS.map((k, i) => [k, 1 << i]));
/** Bits of several kinds in one number. */
export function maskOf(...kinds: Mark[]): number {
  let mask = 0;
  for (const kind of kinds) mask |= bits.get(kind) ?? 0;
  return mask;
}

/** What may be said of those who come or stay away. */
export const PREDICATES = maskOf(
  'attended',
  'sent',
  'invited',
  'observer',
  'chair',
  'host',
  'organizer',
  'absent',
  'led',
  'met',
  'spoke',
);
/** Their presence is said outright. */
export const PRESENCE = maskOf('attended', 'sent', 'invited', 'observer');

export interface RoleCue {
  kind: Mark;
  from: number;
  to: number;
  split: boolean;
}

/** Cue words of a sentence by token. */
export interface Marks {
  cues: RoleCue[];
  /** Bits of the cues that cover a token, counted from the sentence's first one. */
  at: Uint32Array;
}

/** What a denied verb says is not what the verb says. */
const DENIABLE = maskOf('attended', 'sent', 'invited', 'met', 'led', 'spoke', 'organizer', 'host', 'chair');

export function markSentence(sentence: SceneSentence): Marks {
  const cues: RoleCue[] = [];
  for (const cue of sentence.cues) {
    const kind = kindOf(cue);
    if (kind && cue.to <= sentence.to) cues.push({ kind, from: cue.from, to: cue.to, split: cue.split });
  }
  const denied = cues.filter((c) => c.kind === 'absent');
  const standing = denied.length
    ? cues.filter((c) => !(maskOf(c.kind) & DENIABLE) || !denied.some((d) => touches(c, d)))
    : cues;
  const at = new Uint32Array(sentence.to - sentence.from);
  for (const cue of standing) {
    const bit = maskOf(cue.kind);
    for (let i = cue.from; i < cue.to; i++)
      if (!cue.split || i === cue.from || i === cue.to - 1) at[i - sentence.from] = (at[i - sentence.from] ?? 0) | bit;
  }
  return { cues: standing, at };
}

function kindOf(cue: Cue): Mark | null {
  if (cue.kind.startsWith('nouns:')) return 'event';
  if (cue.kind === 'context:within') return 'within';
  if (!cue.kind.startsWith('cues:')) return null;
  const kind = cue.kind.slice(5) as ParticipationCue;
  return kind === 'homeland' ? null : kind;
}

/** Two cues share a word that is said, not only the room of a gap. */
function touches(a: RoleCue, b: RoleCue): boolean {
  for (const i of words(a)) for (const k of words(b)) if (i === k) return true;
  return false;
}

function* words(cue: RoleCue): Generator<number> {
  for (let i = cue.from; i < cue.to; i++) if (!cue.split || i === cue.from || i === cue.to - 1) yield i;
}
