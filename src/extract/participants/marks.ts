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
  'office',
  'ministry',
  'delegation',
  'side',
  'spokesperson',
  'and',
  'also',
  'besides',
  'comparison',
  'topic',
  'members',
  'memberStates',
  'presidency',
  'in',
  'event',
  'within',
] as const;
export type Mark = (typeof KINDS)[number];

/** The bit of each kind. */
export const BIT = Object.fromEntries(KINDS.map((k, i) => [k, 1 << i])) as Readonly<Record<Mark, number>>;

/** What may be said of those who come or stay away. */
export const PREDICATES =
  BIT.attended |
  BIT.sent |
  BIT.invited |
  BIT.observer |
  BIT.chair |
  BIT.host |
  BIT.organizer |
  BIT.absent |
  BIT.led |
  BIT.met |
  BIT.spoke;
/** The verbs among them; who chairs, hosts or organises is told by the name beside the cue. */
export const VERBS = PREDICATES & ~(BIT.chair | BIT.host | BIT.organizer);
/** Their presence is said outright. */
export const PRESENCE = BIT.attended | BIT.sent | BIT.invited | BIT.observer;

export interface RoleCue {
  kind: Mark;
  /** Token range in the block, `to` exclusive. */
  from: number;
  to: number;
  /** The words of others inside a split verb. */
  gap: Cue['gap'];
}

/** Cue words of a sentence by token. */
export interface Marks {
  cues: RoleCue[];
  /** Bits of the cues that cover a token of the block. */
  at(token: number): number;
}

/** What a denied verb says is not what the verb says. */
const DENIABLE =
  BIT.attended | BIT.sent | BIT.invited | BIT.met | BIT.led | BIT.spoke | BIT.organizer | BIT.host | BIT.chair;

export function markSentence(sentence: SceneSentence): Marks {
  const cues: RoleCue[] = [];
  for (const { kind, from, to, gap } of sentence.cues) {
    const mark = markOf(kind);
    if (!mark || to > sentence.to) continue;
    // Cues come longest first: "pays hôte" holds "hôte".
    if (cues.some((c) => c.kind === mark && c.from <= from && c.to >= to && !c.gap)) continue;
    cues.push({ kind: mark, from, to, gap });
  }
  const denied = cues.filter((c) => c.kind === 'absent');
  const ofBody = cues.filter((c) => c.kind === 'presidency');
  const talks = cues.filter((c) => c.kind === 'met');
  const standing = cues.filter((c) => {
    if (c.kind === 'chair' && ofBody.some((d) => sharesWord(c, d))) return false;
    // "Led talks" is "held talks".
    if (c.kind === 'chair' && talks.some((d) => d.to - d.from > c.to - c.from && sharesWord(c, d))) return false;
    return !(BIT[c.kind] & DENIABLE) || !denied.some((d) => sharesWord(c, d));
  });
  const bitsAt = new Uint32Array(sentence.to - sentence.from);
  for (const cue of standing) {
    const bit = BIT[cue.kind];
    for (const i of words(cue)) bitsAt[i - sentence.from] = (bitsAt[i - sentence.from] ?? 0) | bit;
  }
  return { cues: standing, at: (token) => bitsAt[token - sentence.from] ?? 0 };
}

/** Kinds that are read elsewhere. */
const NO_MARKS = new Set(['cues:homeland', 'cues:contrast', 'cues:mourned', 'cues:thanked']);

const known = new Map<string, Mark | null>();

/** The kind of a cue word here; null for what says nothing of participants. */
function markOf(kind: string): Mark | null {
  let mark = known.get(kind);
  if (mark === undefined) {
    if (kind.startsWith('nouns:')) mark = 'event';
    else if (kind === 'context:within') mark = 'within';
    else mark = kind.startsWith('cues:') && !NO_MARKS.has(kind) ? (kind.slice(5) as Mark) : null;
    known.set(kind, mark);
  }
  return mark;
}

function sharesWord(a: RoleCue, b: RoleCue): boolean {
  for (const i of words(a)) for (const k of words(b)) if (i === k) return true;
  return false;
}

function* words(cue: RoleCue): Generator<number> {
  for (let i = cue.from; i < cue.to; i++) if (!cue.gap || i < cue.gap.from || i >= cue.gap.to) yield i;
}
