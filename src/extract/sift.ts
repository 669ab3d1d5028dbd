import type { AnnotatedBlock } from '../annotate/index.ts';
import type { NameMention } from '../model/mentions.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { endsInCase } from '../text/morphology.ts';
import type { Cue, CueKind } from './cues.ts';

/**
 * Takes away cue words that only look like ones: part of a name, of a date, of a longer cue, or inside quotation marks
 * (an event is not made by what somebody says of it, nor by the title of a document).
 */
export function sift(block: AnnotatedBlock, cues: readonly Cue[], quoted: Uint8Array): Cue[] {
  const none: Cue[] = [];
  const verbs: Cue[] = [];
  const whole: Cue[] = [];
  for (const c of cues) {
    if (c.kind === 'context:none') none.push(c);
    else if (c.group === 'verbs') verbs.push(c);
    else if (!c.split && (c.group === 'nouns' || c.kind === 'venue:online')) whole.push(c);
  }
  const names = block.entities.filter((e) => e.type === 'organization' || e.within === 'post');
  const headFinal = block.pack?.events.headFinal === true;
  const known = new Set(block.dates.map((d) => d.startOffset));
  return cues.filter((cue) => {
    // "He took (принял) a decision" is no meeting.
    if (cue.kind === 'cues:met' && !cue.split && someBefore(none, cue, covers)) return false;
    if (cue.group === 'other') return !(quoted[cue.from] && FEELING.has(cue.kind));
    // "Palacio de Congresos" is no congress, but a palace.
    if (cue.kind !== 'venue:facilities' && someBefore(none, cue, covers)) return false;
    if (cue.group === 'nouns')
      return (
        !quoted[cue.from] &&
        !someBefore(whole, cue, isLonger) &&
        !someBefore(names, cue, (n, c) => covers(n, c) && !isHead(n, c, headFinal))
      );
    if (cue.group === 'verbs') return !quoted[cue.from] && !someBefore(verbs, cue, outranks);
    // A portal called "… Online".
    if (cue.group === 'venue' && quoted[cue.from] && MODES.has(cue.kind)) return false;
    // "X-dən sonrakı", "X-дан кейинги": what comes after something is not the next one.
    if (
      (cue.kind === 'context:next' || (cue.kind === 'context:previous' && cue.to - cue.from === 1)) &&
      headFinal &&
      endsInCase(block.tokens[cue.from - 1]?.folded ?? '', block.pack?.morphology, 'ablative')
    )
      return false;
    if (cue.kind === 'context:next' || cue.kind === 'context:previous')
      return known.size === 0 || !isInDate(block, cue);
    return true;
  });
}

/** "International Forum on Maritime Safety" may be read as a body; the noun that heads it names an event all the same. */
function isHead(name: NameMention, noun: Cue, headFinal: boolean): boolean {
  if (name.type !== 'organization' || name.id) return false;
  // "The third international congress of museums": an ordinal and an adjective may stand before it.
  return headFinal ? noun.to === name.to : noun.from - name.from <= 2;
}

/** "The curator of the programme «Memory of the World»": in a name nobody is mourned. */
const FEELING = new Set<CueKind>(['cues:mourned', 'cues:thanked']);

const MODES = new Set<CueKind>(['venue:online', 'venue:remote', 'venue:hybrid']);

interface Range {
  from: number;
  to: number;
}

/** No cue and no name is longer. */
const REACH = 64;

/** Does the test hold for one of those that begin at the cue or not far before it? They stand in the order of their first token. */
function someBefore<T extends Range>(sorted: readonly T[], cue: Cue, test: (one: T, cue: Cue) => boolean): boolean {
  for (let i = lowerBound(sorted, (one) => one.from < cue.from - REACH); i < sorted.length; i++) {
    const one = sorted[i] as T;
    if (one.from > cue.from) return false;
    if (test(one, cue)) return true;
  }
  return false;
}

function covers(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && outer.to >= inner.to;
}

function isLonger(a: Cue, b: Cue): boolean {
  return a !== b && covers(a, b) && a.to - a.from > b.to - b.from;
}

/** Of two readings of the same words the longer one holds; of equal ones the one that denies or delays. */
const RANK = [
  'verbs:cancelled',
  'verbs:postponed',
  'verbs:willMeet',
  'verbs:willVisit',
  'verbs:scheduled',
  'verbs:phoned',
  'verbs:met',
  'verbs:visited',
];

function outranks(a: Cue, b: Cue): boolean {
  if (a === b) return false;
  if (a.from === b.from && a.to === b.to) return rank(a) < rank(b);
  if (a.split) return a.to === b.to && b.from >= a.from && rank(a) < rank(b);
  return isLonger(a, b);
}

function rank(cue: Cue): number {
  const r = RANK.indexOf(cue.kind);
  return r < 0 ? RANK.length : r;
}

function isInDate(block: AnnotatedBlock, cue: Cue): boolean {
  const start = block.tokens[cue.from]?.start ?? 0;
  const date = block.dates[lowerBound(block.dates, (d) => d.endOffset <= start)];
  return date !== undefined && date.startOffset <= start;
}
