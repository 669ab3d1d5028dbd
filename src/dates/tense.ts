import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { CompiledCalendar } from './lexicon.ts';
import { createReader } from './reader.ts';
import type { Direction } from './reference.ts';

/** A stem that an ending may follow is at least so long. */
const STEM = 3;

/** Which way a sentence looks at a place in it: the tense that stands nearest to the tokens `from`…`to`. */
export function directionAt(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
  calendar: CompiledCalendar,
): Direction {
  const reader = createReader(tokens, calendar);
  let direction: Direction = 'unknown';
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i >= from && i < to) continue;
    const distance = i < from ? from - i : i - to + 1;
    if (distance >= nearest) continue;
    const found = reader.find(i, 'tense')?.value ?? byEnding(tokens[i] as Token, calendar);
    if (!found) continue;
    direction = found;
    nearest = distance;
  }
  return direction;
}

function byEnding(token: Token, calendar: CompiledCalendar): 'past' | 'future' | null {
  if (token.kind !== 'word' || token.capital) return null;
  const word = token.folded;
  for (const { ending, value } of calendar.tenseEndings)
    if (word.length >= ending.length + STEM && word.endsWith(ending)) return value;
  return null;
}
