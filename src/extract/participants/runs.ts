import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import type { SceneSentence } from '../scene.ts';
import type { Item } from './items.ts';
import { BIT, type Marks, PREDICATES } from './marks.ts';

/** Names in a row: "A, the host country B and C, as well as D". */
export interface Run {
  items: Item[];
  from: number;
  to: number;
  /** Indexes of the items that a strong connector ("as well as") opens. */
  breaks: number[];
  /** A plain "and" has closed the list: a semicolon begins something new. */
  closed: boolean;
  /** A noun for those who come stands beside it: "representatives of", "delegation", "… өкілдері". */
  actors: boolean;
  /** It is a noun that says that somebody came by itself: delegation, side. */
  delegation: boolean;
  /** A dash behind it introduces the list that is meant. */
  introduces?: boolean;
  /** The run that this one goes on with behind an insertion: its noun counts here too. */
  after?: Run;
}

function newRun(item: Item): Run {
  return { items: [item], from: item.from, to: item.to, breaks: [], closed: false, actors: false, delegation: false };
}

const SEPARATORS = new Set([',', '、', '，', ';', '；', '(', ')', '（', '）', '/', '&', '–', '—', '-', '・', '•']);
const BETWEEN = BIT.and | BIT.also;
/** Roles that stand inside a list: "the host country A", "A (as an observer)". */
const ROLES = BIT.observer | BIT.host | BIT.besides | BIT.invited | BIT.presidency;
const ACTORS = BIT.actors | BIT.delegation | BIT.side;
const COMING = BIT.delegation | BIT.side;
/** Predicates that stand between two names and part them. */
const PARTING = PREDICATES & ~ROLES;
const MAX_GAP = 9;
const MAX_FUNCTION_WORD = 5;
const MAX_UNKNOWN = 3;
const QUOTES = new Set(['«', '“', '„', '"']);
const CLOSING = new Set(['»', '”', '“', '"']);
/** Words that say of what kind a body is whose name is quoted: "the broadcasting company «A»". */
const KIND = 2;

/** Runs of the names of a sentence, in order. */
export function findRuns(sentence: SceneSentence, items: readonly Item[], marks: Marks): Run[] {
  const runs: Run[] = [];
  const persons = items.filter((i) => i.mention.type === 'person');
  for (const item of items) {
    const run = runs.findLast((r) => sortsWith(r, item));
    const joint = run ? joined(sentence, marks, run, item, persons) : null;
    if (run && joint === 'over') runs.push({ ...newRun(item), after: run });
    else if (run && joint) {
      if (joint === 'strong') run.breaks.push(run.items.length);
      run.closed = joint === 'and';
      run.items.push(item);
      run.to = item.to;
    } else runs.push(newRun(item));
  }
  const parted = runs.flatMap((run) => introduced(sentence, run));
  for (const run of parted) {
    // In a row with names an adjective that looks like one is a name.
    if (run.items.some((i) => !i.adjective))
      for (const i of run.items) i.adjective &&= !run.items.some((o) => o.mention.type === 'country' && !o.adjective);
    attachActors(sentence, run, marks);
  }
  return parted;
}

/** "The neighbours of A – B, C and D": a dash behind the first name, and none later, introduces the list. */
function introduced(sentence: SceneSentence, run: Run): Run[] {
  const [first, ...rest] = run.items;
  const [second] = rest;
  if (!first || !second || rest.length < 2 || !isDashed(sentence, first.to, second.from)) return [run];
  if (rest.some((item, k) => k > 0 && isDashed(sentence, (rest[k - 1] as Item).to, item.from))) return [run];
  const breaks = run.breaks.map((b) => b - 1).filter((b) => b > 0);
  const head = { ...newRun(first), introduces: true };
  return [head, { ...run, items: rest, from: second.from, breaks, after: head }];
}

/** A dash with a blank before it stands there. */
function isDashed(sentence: SceneSentence, from: number, to: number): boolean {
  const { tokens } = sentence.block;
  for (let i = from; i < to; i++)
    if ('–—-'.includes(tokens[i]?.folded ?? '+') && tokens[i - 1]?.end !== tokens[i]?.start) return true;
  return false;
}

/** Persons are listed among themselves. */
function sortsWith(run: Run, item: Item): boolean {
  return (item.mention.type === 'person') === (run.items[0]?.mention.type === 'person');
}

/** `over`: an insertion about the head of a delegation stands between. */
type Joint = 'comma' | 'and' | 'strong' | 'over';

function joined(sentence: SceneSentence, marks: Marks, run: Run, item: Item, persons: readonly Item[]): Joint | null {
  const { tokens } = sentence.block;
  const { entities } = sentence;
  const from = CLOSING.has(tokens[run.to]?.folded ?? '') ? run.to + 1 : run.to;
  const quote = QUOTES.has(tokens[item.from - 1]?.folded ?? '');
  const to = quote ? item.from - 1 : item.from;
  if (run.to === item.from && saysAnd(sentence, item.from - 1)) return 'and';
  let over = false;
  let room = MAX_GAP * scale(tokens, from);
  let joint: Joint | null = null;
  let bracket = false;
  let led = false;
  /** Words of a name between two commas that no gazetteer knows. */
  let unknown = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const bits = marks.at(i);
    // "Delegations of A, led by minister X, and B": a person is passed over where a delegation is headed.
    const person = persons.find((p) => p.from === i);
    if (person) {
      // "A (minister X), B (minister Y) and C".
      const aside =
        bracket && '(（'.includes(tokens[i - 1]?.folded ?? '-') && ')）'.includes(tokens[person.to]?.folded ?? '-');
      if (aside && !run.items.includes(person)) {
        i = person.to - 1;
        continue;
      }
      if (!led || run.items.includes(person)) return null;
      joint = null;
      over = true;
      i = person.to - 1;
      continue;
    }
    // "the secretariat in Vienna together with the academy": a city is passed over.
    const place = entities.find((e) => e.type === 'place' && (e.from === i || (e.from === i + 1 && bits & BIT.in)));
    if (place && !place.within) {
      i = place.to - 1;
      continue;
    }
    if (room-- <= 0) return null;
    // "Chaired by A, took place in the B Palace": a verb begins something new.
    if (sentence.verbs.some((v) => v.from === i && !v.split)) return null;
    if (bits & BIT.led) {
      led = true;
      continue;
    }
    // The head of a delegation whom nobody knew for a name.
    if (led && !joint && (token.capital || bits & BIT.office)) {
      over = true;
      continue;
    }
    // "At the College, representatives of A and B": where they met is no part of the row.
    if (bits & ACTORS && isPlace(marks, run)) return null;
    // "A played host, while B presided": what stands right behind a name speaks of it alone.
    if (bits & BIT.host && !joint) return null;
    if (bits & BETWEEN && token.kind !== 'mark') {
      joint = bits & (BIT.also | BIT.besides) || joint === 'strong' ? 'strong' : 'and';
      unknown = 0;
    } else if (token.kind === 'mark') {
      if (!SEPARATORS.has(token.folded) || (!joint && ';；'.includes(token.folded) && !goesOn(tokens, marks, i, to)))
        return null;
      unknown = 0;
      bracket = token.folded === '(' || token.folded === '（';
      joint ??= 'comma';
    } else if (bits & BIT.besides && joint === 'and') joint = 'strong';
    else if (bits & (ROLES | ACTORS) || (bracket && bits & PREDICATES)) continue;
    else if (bits & PARTING || !joint) return null;
    else if (token.capital && unknown < MAX_UNKNOWN) unknown++;
    else if (quote && to - i <= KIND) continue;
    else if (!isFunctionWord(token) || isContrast(sentence, i)) {
      // "The ministries of A and B, responsible for the waters, as well as C": a clause aside inside the list.
      if (joint !== 'comma' || !opensLast(sentence, marks, i, to)) return null;
      joint = 'strong';
      unknown = 0;
      break;
    }
  }
  // "Республики Казахстан": a capitalised word right before a country is part of its long name; so is one before a kind.
  const titled = unknown === 1 && (quote || (item.mention.type === 'country' && !item.adjective));
  if (to <= from || (unknown && !titled) || !joint) return null;
  // "A and B confirmed, C declined": after the last "and" a comma and a country begin a new clause.
  const comma = tokens[from]?.kind === 'mark';
  if (run.closed && comma && joint !== 'strong' && item.mention.type === 'country') return null;
  return over ? 'over' : joint;
}

/** "Қирғизистону Ӯзбекистон": the ending of the first name ties the second to it. */
function saysAnd({ block }: SceneSentence, at: number): boolean {
  const endings = block.pack?.participation.order.and;
  const word = block.tokens[at]?.folded ?? '';
  return endings?.some((e) => word.endsWith(e)) ?? false;
}

function isPlace(marks: Marks, { items, from }: Run): boolean {
  const [only] = items;
  if (items.length > 1 || only?.mention.type !== 'organization') return false;
  return ((marks.at(from - 1) | marks.at(from - 2)) & BIT.in) !== 0;
}

/** "As well as" stands right before the name, and no verb before that. */
function opensLast(sentence: SceneSentence, marks: Marks, from: number, to: number): boolean {
  if (to - from > MAX_ASIDE || !((marks.at(to - 1) | marks.at(to - 2)) & BIT.also)) return false;
  for (let i = from; i < to; i++) if (marks.at(i) & PARTING || sentence.verbs.some((v) => v.from === i)) return false;
  return sentence.block.tokens.slice(from, to).some((t) => t.folded === ',');
}

const MAX_ASIDE = 14;

/** A semicolon parts clauses, unless a connector behind it goes on with the list. */
function goesOn(tokens: readonly Token[], marks: Marks, at: number, to: number): boolean {
  for (let i = at + 1; i < to && tokens[i]; i++) if (marks.at(i) & BETWEEN) return true;
  return false;
}

/** "A is an observer, while B sends nobody". */
function isContrast(sentence: SceneSentence, at: number): boolean {
  return sentence.cues.some((c) => c.kind === 'cues:contrast' && c.from === at);
}

/** Articles and prepositions inside a list, by their look: short and not capitalised. */
function isFunctionWord(token: Token): boolean {
  return token.kind === 'word' && !token.capital && token.end - token.start <= MAX_FUNCTION_WORD;
}

/** Characters instead of words: distances count double. */
export function scale(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'han' ? 2 : 1;
}

const REACH = 6;
const ADJECTIVE_REACH = 2;
const OF_REACH = 3;

function attachActors(sentence: SceneSentence, run: Run, marks: Marks): void {
  const { tokens, pack } = sentence.block;
  const { actors = 'both', adjectives = 'before' } = pack?.participation.order ?? {};
  const wide = REACH * scale(tokens, run.from);
  const close = ADJECTIVE_REACH * scale(tokens, run.from);
  const last = run.items.at(-1)?.adjective ?? false;
  const first = run.items[0]?.adjective ?? false;
  let bits = 0;
  if (first ? adjectives === 'after' : actors !== 'after')
    bits |= look(sentence, marks, run.from - 1, -1, first ? close : wide);
  if (last ? adjectives === 'before' : actors !== 'before')
    bits |= look(sentence, marks, run.to, 1, last ? close : wide);
  // "a delegation of the Uzbek parliament"
  if (first && !bits) bits |= look(sentence, marks, run.from - 1, -1, OF_REACH * scale(tokens, run.from)) & COMING;
  for (let i = run.from; i < run.to; i++)
    if (!run.items.some((n) => n.from <= i && i < n.to)) bits |= marks.at(i) & ACTORS;
  // "The Swedes" are those who come.
  const peoples = run.items.every((i) => i.mention.people === true);
  run.actors = (bits & ACTORS) !== 0 || (run.after?.actors ?? false) || isOfPeople(sentence, run) || peoples;
  run.delegation = (bits & COMING) !== 0 || (run.after?.delegation ?? false);
}

/** "Өзбекстандық демографтар": what is of a state and stands in the plural is people, where somebody takes part. */
function isOfPeople({ block }: SceneSentence, { items, to }: Run): boolean {
  const next = block.tokens[to];
  if (!items.at(-1)?.mention.adjective || next?.kind !== 'word' || next.capital) return false;
  return endsInCase(next.folded, block.pack?.morphology, 'plural');
}

/** Bits of the nearest noun for those who come, before anything that parts it from the run. */
function look(sentence: SceneSentence, marks: Marks, start: number, step: 1 | -1, reach: number): number {
  const { tokens } = sentence.block;
  for (let i = start, n = 0; n < reach && i >= sentence.from && i < sentence.to; i += step, n++) {
    const bits = marks.at(i);
    if (bits & ACTORS) return bits;
    if (bits & (PREDICATES & ~(BIT.observer | BIT.host | BIT.spoke)) && !(bits & BIT.led)) return 0;
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !'()"«»„“”-–'.includes(token.folded)) return 0;
  }
  return 0;
}
