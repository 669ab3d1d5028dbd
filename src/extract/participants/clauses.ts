import type { Token } from '../../text/tokens.ts';
import type { SceneSentence } from '../scene.ts';
import { BIT, type Marks, VERBS } from './marks.ts';
import type { Run } from './runs.ts';

/** A stretch of a sentence between marks that no list holds. */
export interface Clause {
  from: number;
  to: number;
  /** Bits of all cues in it, those in the brackets of a list apart. */
  bits: number;
  runs: Run[];
  /** A semicolon stands before it. */
  parted: boolean;
  /** It opens with "which". */
  relative: boolean;
}

const BOUNDARIES = new Set([',', ';', ':', '–', '—', '(', ')', '，', '；', '：', '（', '）', '՝', '՛', '…']);
/** A bracket with no more tokens than this holds an acronym or a number, no clause. */
const SHORT_BRACKET = 4;

export function findClauses(sentence: SceneSentence, runs: readonly Run[], marks: Marks): Clause[] {
  const { tokens } = sentence.block;
  const clauses: Clause[] = [];
  let from = sentence.from;
  let next = 0;
  const close = (to: number) => {
    if (to > from)
      clauses.push({
        from,
        to,
        bits: 0,
        runs: [],
        parted: ';；'.includes(tokens[from - 1]?.folded ?? '-'),
        relative: sentence.cues.some((c) => c.kind === 'discussion:glue' && c.from === from && c.to === from + 1),
      });
    from = to + 1;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < runs.length && (runs[next] as Run).to <= i) next++;
    const run = runs[next];
    if (run && i >= run.from) continue;
    const token = tokens[i] as Token;
    if (opensNext(sentence, marks, runs, from, i)) close(i);
    if (token.kind !== 'mark' || !BOUNDARIES.has(token.folded)) continue;
    if (!isTight(tokens, i) && !isShortBracket(sentence, i)) close(i);
  }
  close(sentence.to);
  for (const clause of clauses) {
    clause.runs = runs.filter((r) => r.from >= clause.from && r.from < clause.to);
    for (let i = clause.from; i < clause.to; i++) {
      if (insideRun(clause, i)) continue;
      // "A, B and C (observer) attended": a bracket speaks of the name before it.
      if ('(（'.includes(tokens[i]?.folded ?? '-') && isShortBracket(sentence, i)) {
        while (i < clause.to && !')）'.includes(tokens[i]?.folded ?? '-')) i++;
        continue;
      }
      clause.bits |= marks.at(i);
    }
  }
  return clauses;
}

/** "A and B sent observers and C stayed away": what follows has names and a verb of its own. */
function opensNext(sentence: SceneSentence, marks: Marks, runs: readonly Run[], from: number, at: number): boolean {
  if (sentence.block.pack?.events.headFinal !== false || sentence.block.tokens[at]?.kind !== 'word') return false;
  if (!(marks.at(at) & BIT.and)) return false;
  const next = runs.find((r) => r.from > at && r.from - at <= 2);
  if (!next || next.items[0]?.mention.type === 'person') return false;
  const first = runs.find((r) => r.from >= from && r.to <= at);
  const told = first && marks.cues.some((c) => BIT[c.kind] & VERBS && c.from >= first.to && c.to <= at);
  return told === true && marks.cues.some((c) => c.kind === 'absent' && c.from === next.to);
}

/** A hyphen or dash without blanks is no boundary. */
function isTight(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!'–—'.includes(token.folded)) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

function isShortBracket(sentence: SceneSentence, at: number): boolean {
  const { tokens } = sentence.block;
  const mark = tokens[at]?.folded ?? '';
  const closing = ')）'.includes(mark);
  if (!closing && !'(（'.includes(mark)) return false;
  for (let n = 1, step = closing ? -1 : 1; n <= SHORT_BRACKET + 1; n++) {
    const i = at + n * step;
    if (i < sentence.from || i >= sentence.to) return false;
    if ((closing ? '(（' : ')）').includes(tokens[i]?.folded ?? '-')) return true;
  }
  return false;
}

/** Words between the names of a list speak of the names beside them only. */
function insideRun(clause: Clause, token: number): boolean {
  return clause.runs.some((r) => token >= r.from && token < r.to);
}

/** Bits of the clauses that go on with the same subject: "A was invited, but could not come". */
export function continued(clauses: readonly Clause[], clause: Clause): number {
  let bits = 0;
  for (let k = clauses.indexOf(clause) + 1; k < clauses.length; k++) {
    const next = clauses[k] as Clause;
    if (next.runs.length) break;
    bits |= next.bits;
  }
  return bits;
}

const MAX_STEPS = 8;
const ALSO = BIT.also;

/** Names of countries or bodies; a person alone may be an apposition ("the minister of A, X, paid a visit"). */
function namesOthers(clause: Clause): boolean {
  return clause.runs.some((r) => r.items[0]?.mention.type !== 'person');
}

/**
 * The clause whose verb speaks of the names in a clause: its own, else the next one with a verb ("A, which is to join
 * later, sent an observer"), else the last one before it. Where the verb stands last, a clause with names of its own goes
 * on with the list; elsewhere it begins something new.
 */
export function governing(clauses: readonly Clause[], index: number, verbLast: boolean): Clause | null {
  const own = clauses[index] as Clause;
  if (own.bits & VERBS) return own;
  let aside: Clause | null = null;
  for (let k = index + 1; k < clauses.length && k <= index + MAX_STEPS; k++) {
    const clause = clauses[k] as Clause;
    if (clause.parted || (namesOthers(clause) && !verbLast && !(clause.bits & ALSO))) break;
    if (!(clause.bits & VERBS)) continue;
    if (!clause.relative || verbLast) return clause;
    aside ??= clause;
  }
  if (aside) return aside;
  for (let k = index - 1; k >= 0 && k >= index - MAX_STEPS; k--) {
    if ((clauses[k + 1] as Clause).parted) break;
    if ((clauses[k] as Clause).bits & VERBS) return clauses[k] as Clause;
  }
  return null;
}
