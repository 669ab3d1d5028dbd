import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue as CueWord } from '../cues.ts';
import type { SceneSentence } from '../scene.ts';
import { joinAdjectives, joinEnumerations, joinStates } from './join-items.ts';
import { ARTICLE, COMMAS, cueAt, depths, isMark, type Range, SEMICOLONS, trimMarks } from './phrases.ts';

/** Splits a run-on enumeration at the right commas and connectors. */

interface Cut {
  /** Token range of the separator. */
  from: number;
  to: number;
  kind: 'comma' | 'semicolon' | 'and' | 'also';
}

export function splitItems(sentence: SceneSentence, span: Range): Range[] {
  const cuts = findCuts(sentence, span);
  const semicolons = cuts.filter((c) => c.kind === 'semicolon');
  if (semicolons.length > 0) return pieces(sentence, span, semicolons);
  const strong = cuts.filter((c) => c.kind === 'comma' || c.kind === 'also');
  const items = pieces(sentence, span, strong);
  const split = items.flatMap((item, k) => splitLast(sentence, item, k, items, cuts));
  return joinEnumerations(sentence, joinAdjectives(sentence, joinStates(sentence, split)));
}

function findCuts(sentence: SceneSentence, span: Range): Cut[] {
  const { tokens } = sentence.block;
  const depth = depths(tokens, span);
  const cuts: Cut[] = [];
  for (let i = span.from; i < span.to; i++) {
    if ((depth.get(i) ?? 0) > 0) continue;
    const token = tokens[i];
    if (!token) break;
    if (isMark(token)) {
      if (SEMICOLONS.has(token.folded)) cuts.push({ from: i, to: i + 1, kind: 'semicolon' });
      else if (COMMAS.has(token.folded) && !isGlued(sentence, i)) {
        // ", and" and ", as well as" are one cut.
        const connector = cueAt(sentence, i + 1, 'discussion:also', 'discussion:and');
        cuts.push({ from: i, to: connector ? connector.to : i + 1, kind: 'comma' });
        if (connector) i = connector.to - 1;
      }
      continue;
    }
    const also = cueAt(sentence, i, 'discussion:also');
    const and = cueAt(sentence, i, 'discussion:and');
    const cue = also ?? and;
    // "Relations between A and B".
    if (cue && partsStates(sentence, i, cue.to)) continue;
    if (cue && i > span.from) {
      cuts.push({ from: i, to: cue.to, kind: also ? 'also' : 'and' });
      i = cue.to - 1;
    }
  }
  return cuts;
}

function partsStates({ entities }: SceneSentence, from: number, to: number): boolean {
  return (
    entities.some((e) => e.type === 'country' && e.to === from) &&
    entities.some((e) => e.type === 'country' && e.from === to)
  );
}

/** The comma before "which", behind "in particular", or before a participle clause. */
function isGlued(sentence: SceneSentence, comma: number): boolean {
  return (
    opensParticiple(sentence, comma + 1) ||
    cueAt(sentence, comma + 1, 'discussion:glue') !== null ||
    sentence.cues.some((c) => c.to === comma && c.kind === 'discussion:glue')
  );
}

/** Adverbs before a participle, and letters before its ending. */
const ADVERBS = 2;
const STEM = 3;

/** "Граждан, временно пребывающих …" */
function opensParticiple(sentence: SceneSentence, from: number): boolean {
  const { tokens, pack } = sentence.block;
  const { participles = [], passives = [] } = pack?.issues.discussion ?? {};
  if (participles.length + passives.length === 0) return false;
  for (let i = from; i <= from + ADVERBS; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital) return false;
    if (endsIn(token, participles)) return true;
    // "Rail traffic, suspended in 2020": an adjective would stand before its noun.
    const next = tokens[i + 1];
    const short = next?.kind === 'word' && next.folded.length <= PREPOSITION && !next.capital;
    if (short && endsIn(token, passives) && !cueAt(sentence, i + 1, 'discussion:and')) return true;
  }
  return false;
}

const PREPOSITION = 3;

function endsIn({ folded }: Token, endings: readonly string[]): boolean {
  return endings.some((e) => folded.length >= e.length + STEM && folded.endsWith(e));
}

function pieces(sentence: SceneSentence, span: Range, cuts: readonly Cut[]): Range[] {
  const { tokens } = sentence.block;
  const items: Range[] = [];
  let from = span.from;
  for (const cut of cuts) {
    items.push(trimMarks(tokens, { from, to: cut.from }));
    from = cut.to;
  }
  items.push(trimMarks(tokens, { from, to: span.to }));
  return items.filter((r) => r.to > r.from);
}

/** "Cooperation in A and at B": a preposition of place opens both halves. */
function sharesHead(sentence: SceneSentence, item: Range, and: Cut): boolean {
  const placed = (c: CueWord) => c.kind === 'venue:in' && c.from > item.from && c.to <= and.from;
  return cueAt(sentence, and.to, 'venue:in') !== null && sentence.context.some(placed);
}

/** "A, B and C": the last item of a list is cut at one "and"; a list of one only where both sides are phrases of their own. */
function splitLast(
  sentence: SceneSentence,
  item: Range,
  k: number,
  items: readonly Range[],
  cuts: readonly Cut[],
): Range[] {
  const isLast = k === items.length - 1;
  const before = cuts.find((c) => c.to === item.from);
  const serial = before !== undefined && before.to - before.from > 1;
  if (!isLast || serial) return [item];
  const ands = cuts.filter((c) => c.kind === 'and' && c.from > item.from && c.to < item.to);
  const typical = items.length > 1 ? average(items.slice(0, -1)) : (item.to - item.from) / 2;
  const least = items.length === 1 ? 3 : typical >= PHRASE ? 2 : 1;
  const choices = ands.filter(
    (c) =>
      c.from - item.from >= least &&
      item.to - c.to >= least &&
      !sharesHead(sentence, item, c) &&
      !sharesField(sentence, item, c) &&
      !isHalf(sentence, item, c) &&
      (items.length > 1 || isParallel(sentence, item, c)),
  );
  if (choices.length === 0) return [item];
  const best = choices.reduce((a, b) =>
    cost(sentence, a, item, items, typical) <= cost(sentence, b, item, items, typical) ? a : b,
  );
  return pieces(sentence, item, [best]);
}

/** "Hamkorlikning holati va istiqbollari": the second word has its owner before the first one. */
function isHalf(sentence: SceneSentence, item: Range, cut: Cut): boolean {
  const { pack } = sentence.block;
  if (!pack?.events.headFinal || item.to - cut.to > 1 || cut.from - item.from < 2) return false;
  const second = sentence.block.tokens[cut.to]?.folded ?? '';
  const first = sentence.block.tokens[cut.from - 1]?.folded ?? '';
  return endsInCase(second, pack.morphology, 'possessed') && endsInCase(first, pack.morphology, 'possessed');
}

/** "Turizm ve eğitim alanlarındaki iş birliği": the field behind the second word is that of the first, too. */
function sharesField(sentence: SceneSentence, item: Range, cut: Cut): boolean {
  const { events } = sentence.block.pack ?? {};
  if (!events?.headFinal || cut.from - item.from > 1) return false;
  const field = sentence.block.tokens[cut.to + 1]?.folded ?? '';
  return item.to - cut.to > 2 && events.locative.some((e) => field.length > e.length + 2 && field.endsWith(e));
}

/** A phrase that opens with an article is coordinated with another one that does: "the storage of tents and pumps" is one topic. */
function isParallel(sentence: SceneSentence, item: Range, cut: Cut): boolean {
  const { tokens } = sentence.block;
  const first = tokens[item.from];
  const second = tokens[cut.to];
  if (!first || !second || first.kind !== 'word' || first.folded.length > ARTICLE) return true;
  return second.folded.length <= ARTICLE;
}

/** Prefers halves of the usual length whose second begins like the other items (same ending of its first word). */
function cost(sentence: SceneSentence, cut: Cut, item: Range, items: readonly Range[], typical: number): number {
  const { tokens } = sentence.block;
  const ending = (i: number): string => tokens[i]?.folded.slice(-2) ?? '';
  const parallel =
    items.some((r) => r !== item && ending(r.from) === ending(cut.to)) || ending(item.from) === ending(cut.to);
  const uneven = Math.abs(cut.from - item.from - typical) + Math.abs(item.to - cut.to - typical);
  return uneven / typical - (parallel ? 1.5 : 0);
}

/** Items of at least this many tokens are phrases: a bare word before "and" is then no item of its own. */
const PHRASE = 4;

function average(items: readonly Range[]): number {
  return items.reduce((n, r) => n + r.to - r.from, 0) / items.length;
}
