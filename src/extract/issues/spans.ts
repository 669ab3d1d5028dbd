import { asidesOf } from '../asides.ts';
import type { Cue, CueKind } from '../cues.ts';
import { once } from '../once.ts';
import type { SceneSentence } from '../scene.ts';
import { COMMAS, cueAt, cuesIn, hasComma, type Range, SEMICOLONS } from './phrases.ts';
import { behindPersons, behindStates, behindSubject } from './subject.ts';

/** Where the list of topics stands in a sentence: before or after the verb that governs it. */

const GOVERNORS: CueKind[] = ['discussion:verbs', 'discussion:agenda', 'discussion:purpose'];

/** A list shorter than this is none, so the other side of the verb is tried. */
const ENOUGH = 2;

export interface TopicSpan extends Range {
  /** The verb that governs it: the rule that made it. */
  cue: Cue;
}

/** Token ranges that hold topics, in order. */
export const topicSpans = once(readSpans);

function readSpans(sentence: SceneSentence): readonly TopicSpan[] {
  const governors = outermost(
    sentence,
    sentence.cues.filter(
      (c) =>
        GOVERNORS.includes(c.kind) &&
        !isFrame(sentence, c) &&
        !isRecalled(sentence, c) &&
        !isNoReport(sentence, c) &&
        !isIdle(sentence, c),
    ),
  );
  if (refersBack(sentence)) return [];
  const listsBehind = sentence.block.pack?.issues.order === 'after';
  const own = governors.filter(
    (cue, k) => (k === 0 || !isNounPhrase(sentence, cue)) && !(listsBehind && isOfDocument(sentence, cue)),
  );
  const order = sentence.block.pack?.issues.order ?? 'after';
  const spans: TopicSpan[] = [];
  let floor = sentence.from;
  own.forEach((cue, k) => {
    const next = own[k + 1];
    const after = afterVerb(sentence, cue, next?.from ?? sentence.to);
    const before = beforeVerb(sentence, cue, floor);
    const inside = cue.gap && !leadsOn(sentence, cue) ? cue.gap : { from: cue.to, to: cue.to };
    const sides = { before: [inside, before, after], after: [after, inside, before], both: [after, inside, before] }[
      order
    ];
    const span = (leadsOn(sentence, cue) ? [after] : sides).find((s) => words(sentence, s) >= ENOUGH);
    if (span) {
      spans.push({ from: span.from, to: span.to, cue });
      floor = span === after ? span.to : cue.to;
    }
  });
  return spans;
}

/** "Ging es … um", "sprachen … über": a preposition closes the verb, and what is spoken of stands behind it. */
function leadsOn({ block }: SceneSentence, cue: Cue): boolean {
  const last = block.tokens[cue.to - 1];
  return block.pack?.events.compounds === true && last !== undefined && last.folded.length <= PREPOSITION;
}

/** Letters of a preposition. */
const PREPOSITION = 4;

/** "After the talks a memorandum on A was signed": the preposition belongs to the document. */
function isOfDocument({ cues }: SceneSentence, { gap }: Cue): boolean {
  return gap !== null && cues.some((c) => c.kind === 'documents:nouns' && c.from >= gap.from && c.to <= gap.to);
}

/** "They reviewed A and the negotiations on B": behind an article it is a noun of the list. */
function isNounPhrase({ block: { tokens, pack } }: SceneSentence, { from, gap }: Cue): boolean {
  return gap !== null && (pack?.issues.discussion.articles?.includes(tokens[from - 1]?.folded ?? '') ?? false);
}

/** "How much is a river worth? Of this spoke …": the topic stands before. */
function refersBack(sentence: SceneSentence): boolean {
  const cue = sentence.cues.find((c) => c.kind === 'discussion:refers');
  return cue !== undefined && cue.from - sentence.from <= 1;
}

/** "On the table of the ministers": part of a longer phrase that means something else. */
function isIdle({ context }: SceneSentence, cue: Cue): boolean {
  return context.some((c) => c.kind === 'context:none' && c.from <= cue.from && c.to > cue.to && !cue.gap);
}

/** "…, which was discussed at the previous meeting". */
function isRecalled(sentence: SceneSentence, cue: Cue): boolean {
  return asidesOf(sentence).some(
    (a) =>
      a.from <= cue.from &&
      cue.to <= a.to &&
      sentence.context.some((c) => c.kind === 'context:previous' && c.from > a.from && c.to <= a.to),
  );
}

/** "Телефон арқылы сөйлесті": how they spoke, not of what; "талқылау үшін": what something is for. */
function isNoReport(sentence: SceneSentence, { from, to }: Cue): boolean {
  if (cueAt(sentence, to, 'discussion:intent')) return true;
  if (sentence.block.pack?.issues.order !== 'before') return false;
  return sentence.verbs.some(
    (v) => v.kind === 'verbs:phoned' && !v.split && (v.to === from || (v.from < from && v.to >= to)),
  );
}

/** "Held discussions on the sidelines of the forum": the preposition belongs to the sidelines. */
function isFrame(sentence: SceneSentence, cue: Cue): boolean {
  return sentence.context.some(
    (c) => c.kind === 'context:within' && c.from > cue.from && c.from < cue.to && c.to > cue.to,
  );
}

function words(sentence: SceneSentence, range: Range): number {
  let n = 0;
  for (let i = range.from; i < range.to; i++) if (sentence.block.tokens[i]?.kind !== 'mark') n++;
  return n;
}

/** Longest cues only; a cue inside another one is the same verb, but a split verb ends where its first second half ends a clause. */
function outermost(sentence: SceneSentence, cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  const listsBehind = sentence.block.pack?.issues.order === 'after';
  for (const cue of cues) {
    const last = kept.at(-1);
    if (!last || cue.from >= last.to) kept.push(cue);
    // "During the talks they discussed A and checks on B": the verb stands between the noun and a preposition of a topic.
    else if (listsBehind && last.gap && !cue.gap && cue.from >= last.gap.from && cue.to <= last.gap.to)
      kept[kept.length - 1] = cue;
    // "At the centre of the talks A, B and checks on C": the preposition stands in a later topic.
    else if (listsBehind && cue.gap && !last.gap && hasComma(sentence.block.tokens, cue.gap.from, cue.gap.to)) continue;
    else if (cue.gap && last.gap && cue.from === last.from && COMMAS.has(sentence.block.tokens[cue.to]?.folded ?? ''))
      kept[kept.length - 1] = cue;
    else if (cue.to - cue.from > last.to - last.from) kept[kept.length - 1] = cue;
  }
  return kept;
}

function afterVerb(sentence: SceneSentence, cue: Cue, limit: number): Range {
  // What follows a comma is another clause: "就…交换意见，并将签署…".
  const next = sentence.block.tokens[cue.to];
  if (
    next?.kind === 'mark' &&
    (COMMAS.has(next.folded) || SEMICOLONS.has(next.folded)) &&
    sentence.block.pack?.issues.order !== 'after'
  )
    return { from: cue.to, to: cue.to };
  // "… განიხილავენ და, შესაძლოა, …": a connector goes on with another clause.
  if (sentence.block.pack?.issues.order === 'both' && cueAt(sentence, cue.to, 'discussion:and'))
    return { from: cue.to, to: cue.to };
  // "Закранулі бакі і пытанне …": where the subject stands right behind its verb.
  const subject = cueAt(sentence, cue.to, 'discussion:subjects');
  const also = subject && cueAt(sentence, subject.to, 'discussion:and', 'discussion:also');
  const from = also?.to ?? subject?.to ?? cue.to;
  // "issues proposed by … related to" is an empty head, not the end.
  const { tokens } = sentence.block;
  const own = tokens[cue.to - 1]?.folded;
  const stop = cuesIn(sentence, { from, to: limit }, 'discussion:stops').find(
    // "Es ging um A, um B": the verb's own preposition once more.
    (c) => !cueAt(sentence, c.from, 'discussion:frames') && tokens[c.to - 1]?.folded !== own,
  );
  return { from, to: told(sentence, from, stop ? stop.from : limit) };
}

/** "They discussed A and B – the ministry says": behind a dash the list is over where somebody tells of it. */
function told(sentence: SceneSentence, from: number, to: number): number {
  const { tokens } = sentence.block;
  for (let i = from; i < to - 1; i++) {
    const apart = '–—-'.includes(tokens[i]?.folded ?? '+') && tokens[i - 1]?.end !== tokens[i]?.start;
    if (apart && cueAt(sentence, i + 1, 'context:said', 'cues:spoke')) return i;
  }
  return to;
}

/** From behind the last subject or opener before the list to the verb. */
function beforeVerb(sentence: SceneSentence, cue: Cue, floor: number): Range {
  const range = { from: floor, to: cue.from };
  let from = behindSource(sentence, range);
  const heads: CueKind[] = ['discussion:subjects', 'discussion:openers'];
  for (const c of cuesIn(sentence, range, ...heads)) {
    // Only a run of subjects and openers at the head of the clause is skipped: later ones belong to the topics.
    if (c.from <= from + LEAD && c.to > from && c.to <= cue.from) from = c.to;
  }
  from = behindEvent(sentence, from, cue.from);
  from = behindSubject(sentence, cue, from);
  from = behindPersons(sentence, from, cue.from);
  from = behindStates(sentence, cue, from);
  from = behindAuxiliary(sentence, from, cue.from);
  from = behindSemicolon(sentence, from, cue.from);
  from = behindLead(sentence, from, cue.from);
  // "Toplantıda; A, B ile C ele alındı": the mark behind the opener parts nothing.
  if (',;'.includes(sentence.block.tokens[from]?.folded ?? '-')) from++;
  return { from, to: cue.from };
}

/** "X xəbər verir ki, görüşdə …", "министрликтин маалыматына ылайык, …": who reports it stands before a comma. */
function behindSource(sentence: SceneSentence, range: Range): number {
  const { tokens } = sentence.block;
  let from = range.from;
  for (const c of cuesIn(sentence, range, 'cues:spokesperson', 'context:said'))
    for (let i = c.to; i <= c.to + 1 && i < range.to - ENOUGH; i++) if (tokens[i]?.folded === ',') from = i + 1;
  return from;
}

/** "Der Minister hat am 5. Mai in Bonn A und B erörtert": behind the auxiliary, and behind when it was. */
function behindAuxiliary(sentence: SceneSentence, from: number, to: number): number {
  const range = { from, to };
  const auxiliary = cuesIn(sentence, range, 'discussion:auxiliaries').at(-1);
  if (!auxiliary) return from;
  const date = sentence.dates.find((d) => d.partial.from >= auxiliary.to && d.partial.to < to);
  return Math.max(auxiliary.to, date && date.partial.to - auxiliary.to <= SETTING ? date.partial.to : 0);
}

/** Words of time and place that may stand behind an auxiliary. */
const SETTING = 10;

/** "Forumda A müzakirə edildi", "…да ўтган учрашувда А кўриб чиқилди": where it was discussed stands before the list. */
function behindEvent(sentence: SceneSentence, from: number, to: number): number {
  const { events } = sentence.block.pack ?? {};
  if (!events?.headFinal || !events.locative.length) return from;
  const { tokens } = sentence.block;
  for (const noun of sentence.nouns) {
    if (noun.from < from || noun.to > to - ENOUGH || noun.split) continue;
    const word = tokens[noun.to - 1]?.folded ?? '';
    const told = sentence.verbs.some((v) => v.to >= noun.from - 1 && v.to <= noun.from);
    if (noun.from - from > (told ? FAR : LEAD)) return from;
    if (events.locative.some((e) => word.endsWith(e)) && !hasComma(tokens, from, noun.from)) return noun.to;
  }
  return from;
}

/** "Beamte haben am Mittwoch in der Kapelle über A gesprochen": what stands before the preposition is who, when and where. */
function behindLead({ block: { tokens, pack } }: SceneSentence, from: number, to: number): number {
  const leads = pack?.issues.discussion.leads;
  if (leads) for (let i = from; i < to - 1; i++) if (leads.includes(tokens[i]?.folded ?? '-')) return i + 1;
  return from;
}

/** "Çalışma grubu; A, B ve C'yi değerlendirdi": one semicolon behind a short subject opens the list. */
function behindSemicolon(sentence: SceneSentence, from: number, to: number): number {
  const { tokens, pack } = sentence.block;
  if (!pack?.events.headFinal) return from;
  const marks: number[] = [];
  for (let i = from; i < to; i++) if (SEMICOLONS.has(tokens[i]?.folded ?? '-')) marks.push(i);
  const [only] = marks;
  if (marks.length !== 1 || only === undefined || only - from > LEAD) return from;
  return !hasComma(tokens, from, only) && hasComma(tokens, only, to) ? only + 1 : from;
}

/** How many tokens may stand between two openers of a clause. */
const LEAD = 6;
/** How many behind when and where, closed by a participle. */
const FAR = 14;
