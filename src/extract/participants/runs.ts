import type { Token } from '../../text/tokens.ts';
import type { SceneSentence } from '../scene.ts';
import type { Item } from './items.ts';
import { type Marks, maskOf, PREDICATES } from './marks.ts';

/** Names in a row: "A, the host country B and C, as well as D". */
export interface Run {
  items: Item[];
  from: number;
  to: number;
  /** Indexes of the items that a strong connector ("as well as") opens. */
  breaks: number[];
  /** A noun for those who come stands beside it: "representatives of", "delegation", "… өкілдері". */
  actors: boolean;
  /** It is a noun that says that somebody came by itself: delegation, side. */
  delegation: boolean;
}

const SEPARATORS = new Set([',', '、', '，', ';', '；', '(', ')', '（', '）', '/', '&', '–', '—', '-', '・', '•']);
const BETWEEN = maskOf('and', 'also');
const ROLES = maskOf('observer', 'host', 'chair', 'besides', 'invited');
const ACTORS = maskOf('actors', 'delegation', 'side');
const COMING = maskOf('delegation', 'side');
/** Predicates that stand between two names and part them. */
const PARTING = PREDICATES & ~ROLES;
const MAX_GAP = 9;
const MAX_FUNCTION_WORD = 5;

/** Runs of the names of a sentence, in order. */
export function findRuns(sentence: SceneSentence, items: readonly Item[], marks: Marks): Run[] {
  const { tokens } = sentence.block;
  const runs: Run[] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const joint = run ? joined(tokens, marks, run.to, item.from) : null;
    if (run && joint && sortsWith(run, item)) {
      if (joint === 'strong') run.breaks.push(run.items.length);
      run.items.push(item);
      run.to = item.to;
    } else runs.push({ items: [item], from: item.from, to: item.to, breaks: [], actors: false, delegation: false });
  }
  for (const run of runs) attachActors(sentence, run, marks);
  return runs;
}

/** Persons are listed among themselves. */
function sortsWith(run: Run, item: Item): boolean {
  return (item.mention.type === 'person') === (run.items[0]?.mention.type === 'person');
}

function joined(tokens: readonly Token[], marks: Marks, from: number, to: number): 'weak' | 'strong' | null {
  if (to <= from || to - from > MAX_GAP * scale(tokens, from)) return null;
  let separated = false;
  let strong = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const bits = marks.at(i);
    if (bits & BETWEEN) {
      separated = true;
      if (bits & maskOf('also')) strong = true;
    } else if (token.kind === 'mark') {
      if (!SEPARATORS.has(token.folded)) return null;
      separated = true;
    } else if (bits & (ROLES | ACTORS)) continue;
    else if (bits & PARTING || !isFunctionWord(token)) return null;
  }
  if (!separated) return null;
  return strong ? 'strong' : 'weak';
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

function attachActors(sentence: SceneSentence, run: Run, marks: Marks): void {
  const { tokens, pack } = sentence.block;
  const order = pack?.participation.order.actors ?? 'both';
  const reach = REACH * scale(tokens, run.from);
  const adjective = run.items.every((i) => i.adjective);
  let bits = 0;
  if (order !== 'after' || adjective) bits |= look(sentence, marks, run.from - 1, -1, reach);
  if (order !== 'before' || adjective || run.items.some((i) => i.adjective))
    bits |= look(sentence, marks, run.to, 1, adjective ? 3 * scale(tokens, run.from) : reach);
  for (let i = run.from; i < run.to; i++) bits |= marks.at(i) & ACTORS;
  run.actors = (bits & ACTORS) !== 0;
  run.delegation = (bits & COMING) !== 0;
}

/** Bits of the nearest noun for those who come, before anything that parts it from the run. */
function look(sentence: SceneSentence, marks: Marks, start: number, step: 1 | -1, reach: number): number {
  const { tokens } = sentence.block;
  for (let i = start, n = 0; n < reach && i >= sentence.from && i < sentence.to; i += step, n++) {
    const bits = marks.at(i);
    if (bits & ACTORS) return bits;
    if (bits & (PREDICATES & ~maskOf('observer', 'host', 'spoke')) && !(bits & maskOf('led'))) return 0;
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && !'()"«»„“”-–'.includes(token.folded)) return 0;
  }
  return 0;
}
