import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import type { Cue } from '../cues.ts';
import { cueAt, depths, isMark, type Range, trimMarks } from '../issues/phrases.ts';
import type { SceneSentence } from '../scene.ts';

/** How far the name of a document reaches around its head noun. */

const LONGEST = 40;
/** Adjectives before a head noun that comes first: "joint final", "проект Совместного". */
const BEFORE_HEAD = 4;
/** Modifiers before a head noun that comes last. */
const BEFORE_TAIL = 16;

/** The phrase of a document noun, from behind `floor` on. */
export function nounPhrase(sentence: SceneSentence, noun: Cue, floor: number): Range {
  const headFinal = sentence.block.pack?.events.headFinal === true;
  const from = start(sentence, noun, Math.max(floor, noun.from - (headFinal ? BEFORE_TAIL : BEFORE_HEAD)));
  const to = headFinal ? tail(sentence, noun) : withoutGlue(sentence, noun, end(sentence, noun));
  return trimMarks(sentence.block.tokens, { from, to });
}

/** "the documents that [will be adopted]": what opens a clause whose verb was cut off. */
function withoutGlue(sentence: SceneSentence, noun: Cue, to: number): number {
  const glue = sentence.cues.find((c) => c.kind === 'discussion:glue' && c.to === to && c.from >= noun.to);
  return glue ? glue.from : to;
}

/** Back over modifiers, to the last verb, opener, connector, event noun or comma. Title marks are taken whole. */
function start(sentence: SceneSentence, noun: Cue, floor: number): number {
  const { tokens, pack } = sentence.block;
  const headFinal = pack?.events.headFinal === true;
  const depth = depths(tokens, { from: sentence.from, to: sentence.to });
  if ((depth.get(noun.from) ?? 0) > 0) {
    let i = noun.from;
    while (i > sentence.from && (depth.get(i - 1) ?? 0) > 0) i--;
    // A quotation that opens the sentence is what somebody said.
    if (i > sentence.from) return i;
  }
  for (let i = noun.from - 1; i >= floor; i--) {
    if (isMark(tokens[i]) && (depth.get(i) ?? 0) === 0 && !isJoined(tokens, i)) return i + 1;
    if (sentence.cues.some((c) => bounds(c, i, noun, headFinal) && !isOwner(sentence, c, noun, headFinal)))
      return i + 1;
    // "signed on Wednesday in Algiers a memorandum": when and where stand between the verb and its object.
    if (headFinal ? standsWhere(sentence, i) : standsApart(sentence, i)) return i + 1;
  }
  return floor;
}

/** A hyphen, or the dash of "2023–2025". */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.folded === '-') return true;
  return mark?.folded === '–' && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end;
}

function standsApart(sentence: SceneSentence, at: number): boolean {
  if (sentence.dates.some((d) => d.partial.to === at + 1)) return true;
  return sentence.entities.some((e) => e.type === 'place' && !e.within && e.to === at + 1);
}

/** Where heads stand last: a day, or a place or body in the locative, is when and where it was done. */
function standsWhere({ dates, entities, block }: SceneSentence, at: number): boolean {
  if (dates.some((d) => d.partial.to === at + 1 && d.precision === 'day' && d.partial.role !== 'attributive'))
    return true;
  const { morphology, events } = block.pack ?? {};
  const word = block.tokens[at]?.folded ?? '';
  if (endsInCase(word, morphology, 'adjectival') || !events?.locative.some((e) => word.endsWith(e))) return false;
  return entities.some((e) => (e.type === 'place' || e.type === 'organization') && e.to === at + 1);
}

/** "Çäreleriň meýilnamasy": an event noun in the genitive belongs to the document. */
function isOwner({ block, dates }: SceneSentence, cue: Cue, noun: Cue, headFinal: boolean): boolean {
  // "2020 йилга мўлжалланган режа": the years that it is planned for.
  if (headFinal && cue.kind === 'verbs:scheduled')
    return dates.some((d) => d.partial.to === cue.from && d.precision !== 'day');
  if (!headFinal || cue.group !== 'nouns') return false;
  // "Мажлис баённомаси".
  if (cue.to === noun.from && endsInCase(block.tokens[noun.to - 1]?.folded ?? '', block.pack?.morphology, 'possessed'))
    return true;
  return endsInCase(block.tokens[cue.to - 1]?.folded ?? '', block.pack?.morphology, 'genitive');
}

/** "… жөнүндө меморандум": the word that closes a list of topics stands inside the title. */
function isAbout(cue: Cue, noun: Cue): boolean {
  return cue.kind === 'discussion:closers' && cue.to === noun.from;
}

/** The cue ends before the token, or it is the action's and holds the noun itself: "agreed on a draft". */
function bounds(cue: Cue, at: number, noun: Cue, headFinal: boolean): boolean {
  if (!isBoundary(cue, headFinal)) return false;
  if (cue.to === at + 1) return cue.kind !== 'documents:about' && !isAbout(cue, noun);
  return !cue.split && cue.from <= at && cue.to > noun.from;
}

/** Where heads stand last, "at the end of" stands behind its noun and right before the document. */
function isBoundary(cue: Cue, headFinal: boolean): boolean {
  return (
    cue.kind === 'context:clause' ||
    (headFinal && cue.kind === 'context:within') ||
    (cue.kind.startsWith('documents:') && cue.kind !== 'documents:nouns') ||
    cue.kind.startsWith('verbs:') ||
    cue.kind.startsWith('nouns:') ||
    (cue.kind.startsWith('discussion:') && cue.kind !== 'discussion:adjectives' && cue.kind !== 'discussion:glue')
  );
}

/** Forward over the complement, to the verb, a clause mark, or a connector that opens another clause. */
function end(sentence: SceneSentence, noun: Cue): number {
  const { tokens } = sentence.block;
  const stop = Math.min(sentence.to, noun.from + LONGEST);
  const depth = depths(tokens, { from: noun.from, to: sentence.to });
  for (let i = noun.to; i < stop; i++) {
    if ((depth.get(i) ?? 0) > 0) continue;
    const token = tokens[i] as Token;
    if (isMark(token) && ',;:.!?'.includes(token.folded)) return i;
    if (tellsDay(sentence, i)) return beforePlace(sentence, i);
    if (endsAt(sentence, i)) return i;
  }
  return stop;
}

/** "Signed a memorandum on water in Lima on Monday": the day of signing, perhaps behind a preposition. */
function tellsDay(sentence: SceneSentence, at: number): boolean {
  const word = sentence.block.tokens[at];
  const from = word?.kind === 'word' && word.end - word.start <= PREPOSITION ? at + 1 : at;
  return sentence.dates.some((d) => (d.partial.from === at || d.partial.from === from) && d.precision === 'day');
}

const PREPOSITION = 3;

/** The place right before the day goes with it. */
function beforePlace(sentence: SceneSentence, at: number): number {
  const place = sentence.entities.find((e) => e.type === 'place' && !e.within && e.to === at);
  const where = place && sentence.cues.find((c) => c.kind === 'venue:in' && c.to === place.from);
  return where ? where.from : at;
}

function endsAt(sentence: SceneSentence, i: number): boolean {
  const cue = sentence.cues.find(
    (c) =>
      c.from === i &&
      ((c.kind.startsWith('documents:') && c.kind !== 'documents:nouns') ||
        c.kind.startsWith('verbs:') ||
        c.kind === 'discussion:stops' ||
        c.kind === 'discussion:closers' ||
        c.kind === 'discussion:openers'),
  );
  if (cue) return true;
  const connector = cueAt(sentence, i, 'discussion:and', 'discussion:also');
  if (!connector) return false;
  if (isVerb(sentence, connector.to)) return true;
  return sentence.cues.some(
    (c) =>
      c.from >= connector.to &&
      c.from <= connector.to + 3 &&
      (c.kind.startsWith('documents:') || c.kind.startsWith('verbs:')),
  );
}

const VERBS = new Set<Cue['kind']>([
  'discussion:verbs',
  'cues:spoke',
  'cues:sent',
  'context:said',
  'context:agreed',
  'discussion:stops',
]);

/** "… and instructed the secretariat": a verb opens the second clause. */
function isVerb(sentence: SceneSentence, at: number): boolean {
  return sentence.cues.some((c) => c.from === at && VERBS.has(c.kind));
}

/** Behind a head noun that comes last: its closing quote or bracket only. */
function tail(sentence: SceneSentence, noun: Cue): number {
  const { tokens } = sentence.block;
  let to = noun.to;
  while (to < sentence.to && '»”"』》」)）'.includes(tokens[to]?.folded ?? ' ')) to++;
  return complement(sentence, to);
}

/** "შეთანხმება … შესახებ": what the document is about may follow all the same, closed by its postposition. */
function complement(sentence: SceneSentence, to: number): number {
  const about = sentence.cues.find(
    (c) => c.kind === 'documents:about' && c.from > to && c.from - to <= LONGEST_COMPLEMENT,
  );
  if (!about) return to;
  for (let i = to; i < about.from; i++) if (isMark(sentence.block.tokens[i]) || endsAt(sentence, i)) return to;
  return about.to;
}

const LONGEST_COMPLEMENT = 12;
