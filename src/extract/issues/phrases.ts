import type { Token } from '../../text/tokens.ts';
import type { Cue, CueKind } from '../cues.ts';
import type { SceneSentence } from '../scene.ts';

/** A token range in a block, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const OPENING = new Set(['(', '[', '«', '“', '„', '《', '「', '『', '（', '‹']);
const CLOSING = new Set([')', ']', '»', '”', '“', '》', '」', '』', '）', '›']);

/** Articles are no longer than this. */
export const ARTICLE = 3;

export const COMMAS: ReadonlySet<string> = new Set([',', '、', '،', '，']);
export const SEMICOLONS: ReadonlySet<string> = new Set([';', '；']);

export const isMark = (token: Token | undefined): boolean => token?.kind === 'mark';

/** Cues of some kinds that begin inside a range. */
export function cuesIn(sentence: SceneSentence, range: Range, ...kinds: CueKind[]): Cue[] {
  return sentence.cues.filter((c) => c.from >= range.from && c.from < range.to && kinds.includes(c.kind));
}

/** The longest cue of some kinds that begins at a token. */
export function cueAt(sentence: SceneSentence, at: number, ...kinds: CueKind[]): Cue | null {
  let best: Cue | null = null;
  for (const c of sentence.cues) if (c.from === at && kinds.includes(c.kind) && (!best || c.to > best.to)) best = c;
  return best;
}

/** Depth of brackets and quotes at every token of a range, the marks themselves counted inside. Never negative. */
export function depths(tokens: readonly Token[], range: Range): Map<number, number> {
  const result = new Map<number, number>();
  let depth = 0;
  let straight = false;
  for (let i = range.from; i < range.to; i++) {
    const mark = tokens[i]?.kind === 'mark' ? (tokens[i] as Token).folded : '';
    if (mark === '"') {
      if (!straight) depth++;
      result.set(i, depth);
      if (straight) depth = Math.max(0, depth - 1);
      straight = !straight;
      continue;
    }
    if (OPENING.has(mark) && !(mark === '“' && depth > 0)) {
      depth++;
      result.set(i, depth);
    } else if (CLOSING.has(mark)) {
      result.set(i, depth);
      depth = Math.max(0, depth - 1);
    } else result.set(i, depth);
  }
  return result;
}

/** Drops marks (but not quotes and brackets that close inside) from both ends. */
export function trimMarks(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (
    from < to &&
    isMark(tokens[from]) &&
    !OPENING.has((tokens[from] as Token).folded) &&
    tokens[from]?.folded !== '"'
  )
    from++;
  while (
    to > from &&
    isMark(tokens[to - 1]) &&
    !CLOSING.has((tokens[to - 1] as Token).folded) &&
    tokens[to - 1]?.folded !== '"'
  )
    to--;
  return { from, to };
}

export function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (COMMAS.has(tokens[i]?.folded ?? '-')) return true;
  return false;
}
