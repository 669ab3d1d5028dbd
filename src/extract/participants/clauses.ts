import type { Token } from '../../text/tokens.ts';
import type { SceneSentence } from '../scene.ts';
import { type Marks, PREDICATES } from './marks.ts';
import type { Run } from './runs.ts';

/** A stretch of a sentence between marks that no list holds. */
export interface Clause {
  from: number;
  to: number;
  /** Bits of all cues in it, those in the brackets of a list apart. */
  bits: number;
  runs: Run[];
}

const BOUNDARIES = new Set([',', ';', ':', '–', '—', '(', ')', '，', '；', '：', '（', '）', '՝', '՛', '…']);

export function findClauses(sentence: SceneSentence, runs: readonly Run[], marks: Marks): Clause[] {
  const { tokens } = sentence.block;
  const clauses: Clause[] = [];
  let from = sentence.from;
  let next = 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to, bits: 0, runs: [] });
    from = to + 1;
  };
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < runs.length && (runs[next] as Run).to <= i) next++;
    const run = runs[next];
    if (run && i >= run.from) continue;
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && BOUNDARIES.has(token.folded) && !isTight(tokens, i)) close(i);
  }
  close(sentence.to);
  for (const clause of clauses) {
    clause.runs = runs.filter((r) => r.from >= clause.from && r.from < clause.to);
    for (let i = clause.from; i < clause.to; i++) clause.bits |= insideRun(clause, i) ? 0 : marks.at(i);
  }
  return clauses;
}

/** A hyphen or dash without blanks is no boundary. */
function isTight(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!'–—'.includes(token.folded)) return false;
  return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

/** Words between the names of a list speak of the names beside them only. */
function insideRun(clause: Clause, token: number): boolean {
  return clause.runs.some((r) => token >= r.from && token < r.to);
}

const MAX_STEPS = 4;

/**
 * The clause whose verb speaks of the names in a clause: its own, else the next one with a verb ("A, which had its own
 * law, sent an observer"), else the last one before it.
 */
export function governing(clauses: readonly Clause[], index: number): Clause | null {
  const own = clauses[index] as Clause;
  if (own.bits & PREDICATES) return own;
  for (let k = index + 1; k < clauses.length && k <= index + MAX_STEPS; k++)
    if ((clauses[k] as Clause).bits & PREDICATES) return clauses[k] as Clause;
  for (let k = index - 1; k >= 0 && k >= index - MAX_STEPS; k--)
    if ((clauses[k] as Clause).bits & PREDICATES) return clauses[k] as Clause;
  return null;
}
