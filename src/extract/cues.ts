import type { AnnotatedBlock } from '../annotate/index.ts';
import type { Language } from '../languages/language.ts';
import type { EventCues } from '../languages/types/events.ts';
import type { IssueCues } from '../languages/types/issues.ts';
import type { ParticipationCues } from '../languages/types/participation.ts';
import { compileMatcher, type LexiconEntry, type Match, type Matcher } from '../text/matcher.ts';
import { withCompounds } from './compounds.ts';
import type { SceneSentence } from './scene.ts';

/**
 * Cue words of events, participation and issues: one matcher a pack, one scan a block, shared by all extractors.
 * A cue's kind is the path of its list in the pack: `cues:attended`, `nouns:session`, `verbs:held`.
 */
type KindsOf<T> = {
  [K in keyof T & string]: T[K] extends readonly string[]
    ? K
    : T[K] extends object
      ? {
          [S in keyof T[K] & string]-?: NonNullable<T[K][S]> extends readonly string[] ? `${K}:${S}` : never;
        }[keyof T[K] & string]
      : never;
}[keyof T & string];

export type CueKind = KindsOf<EventCues> | KindsOf<ParticipationCues> | KindsOf<IssueCues>;

/** The first part of a kind: the lists of events, and all others. */
export type CueGroup = 'nouns' | 'verbs' | 'context' | 'venue' | 'other';

export interface Cue {
  kind: CueKind;
  group: CueGroup;
  /** Token range in the block, `to` exclusive; of a split verb it reaches over the gap. */
  from: number;
  to: number;
  /** A split pattern: other words stand inside. */
  split: boolean;
  /** The words inside, `to` exclusive. */
  gap: { from: number; to: number } | null;
}

interface CueValue {
  kind: CueKind;
  group: CueGroup;
  split: boolean;
}

const compiled = new WeakMap<Language, Matcher<CueValue>>();

/** All cues of a block in order of their first token, longest first. */
export function findCues(block: AnnotatedBlock): Cue[] {
  if (!block.pack) return [];
  const cues = cueMatcher(block.pack)
    .scan(block.tokens)
    .map((m) => ({
      kind: m.value.kind,
      group: m.value.group,
      from: m.from,
      to: m.to,
      split: m.value.split,
      gap: gapOf(m),
    }));
  return block.pack.events.compounds ? withCompounds(block, block.pack, cues) : cues;
}

function gapOf(match: Match<CueValue>): Cue['gap'] {
  const { gapFrom, gapTo } = match;
  return gapFrom === undefined || gapTo === undefined ? null : { from: gapFrom, to: gapTo };
}

/** The first cue of a kind in a sentence. */
export function cueOf(sentence: SceneSentence, ...kinds: CueKind[]): Cue | null {
  return sentence.cues.find((c) => kinds.includes(c.kind)) ?? null;
}

function cueMatcher(pack: Language): Matcher<CueValue> {
  let matcher = compiled.get(pack);
  if (!matcher) {
    const entries = [pack.events, pack.participation, pack.issues].flatMap((part) => [...leaves(part)]);
    matcher = compileMatcher(entries, pack.morphology);
    compiled.set(pack, matcher);
  }
  return matcher;
}

/** Lists that are not patterns. */
const NO_CUES = new Set([
  'locative',
  'discussion:participles',
  'discussion:passives',
  'discussion:articles',
  'discussion:indefinites',
  'discussion:leads',
]);

function* leaves(part: object): Generator<LexiconEntry<CueValue>> {
  for (const [key, value] of Object.entries(part)) {
    if (isWords(value)) yield* entriesOf(key, value);
    else if (value && typeof value === 'object')
      for (const [sub, words] of Object.entries(value)) if (isWords(words)) yield* entriesOf(`${key}:${sub}`, words);
  }
}

function* entriesOf(kind: string, patterns: readonly string[]): Generator<LexiconEntry<CueValue>> {
  if (NO_CUES.has(kind)) return;
  const whole = { kind: kind as CueKind, group: groupOf(kind), split: false };
  const split = { ...whole, split: true };
  for (const pattern of patterns) yield { pattern, value: pattern.includes('…') ? split : whole };
}

function groupOf(kind: string): CueGroup {
  const group = kind.slice(0, kind.indexOf(':'));
  return group === 'nouns' || group === 'verbs' || group === 'context' || group === 'venue' ? group : 'other';
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((v) => typeof v === 'string');
}
