import type { Token } from '../../text/tokens.ts';
import type { CueKind } from '../cues.ts';
import type { SceneSentence } from '../scene.ts';
import { COMMAS, cueAt, cuesIn, type Range, SEMICOLONS, trimMarks } from './phrases.ts';

/** What is not the topic itself: empty heads, counts, connectors, closers. */

/** An item that says who said something is a clause of its own. */
const SPEECH: CueKind[] = ['context:said'];
const ACTIONS: CueKind[] = ['documents:adopted', 'documents:approved', 'documents:signed', 'documents:finalized'];
const LEADING: CueKind[] = [
  'discussion:including',
  'discussion:frames',
  'discussion:openers',
  'discussion:and',
  'discussion:also',
];
/** What may be left over behind a topic: an empty noun that closes the list, a connector to the next clause. */
const TRAILING: CueKind[] = ['discussion:closers', 'discussion:and', 'discussion:also'];
/** An empty head with a count reaches at most this many tokens: "a wide range of 16 urgent issues, including". */
const HEAD = 12;
const LONGEST = 45;

/** The part of a span that lists topics: behind a colon, or behind "including" where only an empty head stands before it. */
export function listPart(sentence: SceneSentence, span: Range): Range {
  const { tokens } = sentence.block;
  for (let i = span.from; i < span.to - 1; i++)
    if (tokens[i]?.folded === ':') {
      // "Dwelt on the transit of goods: the road takes three weeks" explains, and lists nothing.
      const listed = isEmptyHead(sentence, { from: span.from, to: i }) || tokens.slice(i, span.to).some(parts);
      return listed ? { from: i + 1, to: span.to } : { from: span.from, to: i };
    }
  const including = cuesIn(sentence, span, 'discussion:including')[0];
  if (including && including.from - span.from <= HEAD && isEmptyHead(sentence, { from: span.from, to: including.from }))
    return { from: including.to, to: span.to };
  return span;
}

function parts(token: Token): boolean {
  return token.kind === 'mark' && (COMMAS.has(token.folded) || SEMICOLONS.has(token.folded));
}

function isEmptyHead(sentence: SceneSentence, head: Range): boolean {
  const { tokens } = sentence.block;
  if (head.to - head.from <= 1) return true;
  const frames = cuesIn(sentence, head, 'discussion:frames', 'discussion:closers');
  const number = tokens.slice(head.from, head.to).some((t) => t.kind === 'number');
  return (
    frames.length > 0 && head.to - head.from <= HEAD / 2 + 1 && (number || frames.some((f) => f.to >= head.to - 2))
  );
}

/** "Which will be held on 12 May", "were discussed and signed": a clause, no topic. */
function isVerbal(sentence: SceneSentence, range: Range): boolean {
  if (cueAt(sentence, range.from, 'discussion:verbs')) return true;
  if (!cueAt(sentence, range.from, 'discussion:glue')) return false;
  return sentence.verbs.some((v) => v.from >= range.from && v.to <= range.to);
}

/** Trims an item; null where nothing that could be a topic is left. */
export function cleanItem(sentence: SceneSentence, item: Range): Range | null {
  const { tokens } = sentence.block;
  let range = withoutDay(sentence, withoutClause(sentence, trimMarks(tokens, item)));
  if (isTold(sentence, range) || isVerbal(sentence, range) || cueAt(sentence, range.from, 'discussion:apposition'))
    return null;
  for (let moved = true; moved; ) {
    moved = false;
    const when = Math.max(endOfSetting(sentence, range.from), endOfCompany(sentence, range));
    if (when > range.from && when < range.to) {
      range = trimMarks(tokens, { from: when, to: range.to });
      moved = true;
    }
    const cue = cueAt(sentence, range.from, ...LEADING);
    if (cue && cue.to < range.to) {
      range = trimMarks(tokens, { from: cue.to, to: range.to });
      moved = true;
    }
    const closer = sentence.cues.find((c) => c.to === range.to && c.from > range.from && TRAILING.includes(c.kind));
    if (closer && !isLeftOpen(sentence, range, closer.from)) {
      range = trimMarks(tokens, { from: range.from, to: closer.from });
      moved = true;
    }
  }
  const whole = cueAt(sentence, range.from, ...LEADING, 'discussion:closers', 'discussion:glue');
  const length = whole && whole.to >= range.to ? 0 : range.to - range.from;
  if (length < 1 || length > LONGEST || cuesIn(sentence, range, ...SPEECH).length > 0) return null;
  if (isAboutPersons(sentence, range) || closesWithVerb(sentence, range)) return null;
  const only = tokens[range.from];
  if (length === 1 && (only?.kind !== 'word' || only.folded.length < 4)) return null;
  // "22 questions" tells no topic, whatever became of them.
  if (only?.kind === 'number' && (length === 2 || COMMAS.has(tokens[range.from + 2]?.folded ?? ''))) return null;
  // "Discussed and adopted a plan": the second verb has an object of its own.
  if (cueAt(sentence, range.from, ...ACTIONS)) return null;
  if (opensQuotation(sentence, range)) return null;
  // "The signing of 7 documents is expected" is a clause.
  if (sentence.verbs.some((v) => v.from === range.from && v.kind === 'verbs:scheduled')) return null;
  return range;
}

/** "The summit, which will be held in May in Lima": when and where something else is held is no part of the topic. */
function withoutClause(sentence: SceneSentence, range: Range): Range {
  const { tokens } = sentence.block;
  for (let i = range.from + 1; i < range.to; i++) {
    if (!COMMAS.has(tokens[i]?.folded ?? '') || !cueAt(sentence, i + 1, 'discussion:glue')) continue;
    const told = sentence.verbs.some((v) => v.from > i && v.from < range.to);
    if (told && sentence.dates.some((d) => d.partial.from > i && d.partial.from < range.to))
      return { from: range.from, to: i };
  }
  return range;
}

/** "The draft on 21 August": a day behind a preposition says when, not of what. */
function withoutDay({ block, dates }: SceneSentence, range: Range): Range {
  const date = dates.find((d) => d.partial.to === range.to && d.precision === 'day');
  const before = date && block.tokens[date.partial.from - 1];
  const to = date ? date.partial.from - 1 : range.to;
  if (block.pack?.issues.order !== 'after' || before?.kind !== 'word' || before.folded.length > WITH) return range;
  return to > range.from + 1 ? { from: range.from, to } : range;
}

/** "Discussed on Monday in Lima the …": when and where stand between the verb and its object. */
function endOfSetting(sentence: SceneSentence, at: number): number {
  const date = sentence.dates.find((d) => d.partial.from === at);
  if (!date) return at;
  const where = sentence.cues.find((c) => c.kind === 'venue:in' && c.from === date.partial.to);
  const place = where && sentence.entities.find((e) => e.type === 'place' && e.from === where.to);
  return place ? place.to : date.partial.to;
}

/** "Discussed with the delegation of A the supply of parts": with whom stands between the verb and its object. */
function endOfCompany(sentence: SceneSentence, { from, to }: Range): number {
  const { tokens, pack } = sentence.block;
  const first = tokens[from];
  if (pack?.issues.order !== 'after' || first?.kind !== 'word' || first.folded.length > WITH) return from;
  const office = sentence.cues.some((c) => COMPANY.has(c.kind) && c.from > from && c.from <= from + 2 && c.to < to);
  const names = sentence.entities.filter((e) => e.from > from && e.from <= from + COMPANY_REACH && e.to < to);
  const person = names.find((e) => e.type === 'person');
  if (person) return person.to;
  const country = names.find((e) => e.type === 'country');
  return office && country && !COMMAS.has(tokens[country.to]?.folded ?? '') ? country.to : from;
}

const COMPANY = new Set<CueKind>(['cues:delegation', 'cues:office', 'cues:side']);
const COMPANY_REACH = 6;
/** Letters of "with". */
const WITH = 4;

/** "The state and prospects of": without its last word the phrase would end in a connector. */
function isLeftOpen(sentence: SceneSentence, range: Range, to: number): boolean {
  return cuesIn(sentence, { from: range.from, to }, 'discussion:and').some((c) => c.to === to);
}

/** "The director highlighted the role of the body": somebody stands before a verb of speaking, a clause of its own. */
function isTold(sentence: SceneSentence, range: Range): boolean {
  if (sentence.block.pack?.issues.order !== 'after') return false;
  const spoke = cuesIn(sentence, range, 'cues:spoke').find((c) => c.from > range.from && c.to < range.to);
  if (!spoke) return false;
  const before = { from: range.from, to: spoke.from };
  return (
    cuesIn(sentence, before, 'cues:actors', 'cues:delegation', 'cues:side', 'cues:office').length > 0 ||
    sentence.entities.some((e) => e.type === 'person' && e.from >= range.from && e.to <= spoke.from)
  );
}

/** A quotation that is not closed inside the item is what somebody said. */
function opensQuotation(sentence: SceneSentence, { from, to }: Range): boolean {
  const { tokens } = sentence.block;
  const closing = QUOTES[tokens[from]?.folded ?? ''];
  return closing !== undefined && !tokens.slice(from + 1, to).some((t) => closing.includes(t.folded));
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”“', '„': '“”', '"': '"' };

/** "…, der im September in Bonn stattfand": where clauses close with their verb, such an item is one. */
function closesWithVerb(sentence: SceneSentence, range: Range): boolean {
  if (!sentence.block.pack?.events.compounds) return false;
  return sentence.verbs.some((v) => v.to === range.to && v.from > range.from && v.kind !== 'verbs:met');
}

/** Who met whom is no topic: a name ends the phrase ("X ile görüştü"), or a verb of meeting stands in it. */
function isAboutPersons(sentence: SceneSentence, range: Range): boolean {
  if (cuesIn(sentence, range, 'verbs:met').length > 0) return true;
  const tied = cuesIn(sentence, range, 'discussion:and', 'cues:and').map((c) => c.from);
  // "X ile ayrı ayrı görüştü".
  const near = (to: number) => to > range.from && range.to - to <= 3 && tied.includes(to);
  if (sentence.block.pack?.events.headFinal && sentence.entities.some((e) => e.type === 'person' && near(e.to)))
    return true;
  const last = cuesIn(sentence, range, 'discussion:and', 'cues:and').find((c) => c.to === range.to)?.from ?? range.to;
  // "The preparation of the jubilee of X" is one; "with the minister X" is none.
  const first = sentence.block.pack?.events.headFinal === false ? range.from + COMPANY_REACH / 2 : range.to;
  return sentence.entities.some((e) => e.type === 'person' && e.to === last && e.from >= range.from && e.from < first);
}
