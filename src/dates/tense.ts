import type { Sentence } from '../text/sentences.ts';
import type { Reader } from './reader.ts';
import type { Direction } from './reference.ts';

/** A stem that an ending may follow is at least so long. */
const STEM = 2;
/** How far before a participle its auxiliary may stand. */
const AUXILIARY = 4;
/** How many words from the end of a sentence its closing verb may stand. */
const CLOSING = 3;

/**
 * Which way a sentence looks at a place in it: by its closing verb in a language that puts it last,
 * else by the tense that stands nearest to the tokens `from`…`to`.
 */
export function directionIn(reader: Reader, sentence: Sentence, from: number, to: number): Direction {
  if (reader.calendar.verbLast) {
    const closing = closingTense(reader, sentence, to);
    if (closing) return closing;
  }
  // Outwards from the date: the first word that tells is the nearest; before it wins over behind it.
  for (let d = 1; from - d >= sentence.from || to + d - 1 < sentence.to; d++)
    for (const i of [from - d, to + d - 1]) {
      if (i < sentence.from || i >= sentence.to) continue;
      const found = tenseAt(reader, i);
      if (found) return found === 'past' && opensFuture(reader, i, sentence.from) ? 'future' : found;
    }
  return 'unknown';
}

/** "will be held": the auxiliary before a participle tells the tense. */
function opensFuture(reader: Reader, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - AUXILIARY); k--)
    if (reader.find(k, 'tense')?.value === 'future') return true;
  return false;
}

/** The tense of the last words before the end, or before the word that closes a reported sentence. */
function closingTense(reader: Reader, sentence: Sentence, from: number): 'past' | 'future' | null {
  let end = sentence.to;
  for (let i = from; i < sentence.to; i++)
    if (reader.has(i, 'quote')) {
      end = i;
      break;
    }
  let words = 0;
  for (let i = end - 1; i >= from && words < CLOSING; i--) {
    if (reader.tokens[i]?.kind !== 'word') continue;
    words++;
    const found = tenseAt(reader, i);
    if (found) return found;
  }
  return null;
}

function tenseAt(reader: Reader, i: number): 'past' | 'future' | null {
  const word = reader.find(i, 'tense');
  if (word) return word.value;
  const token = reader.tokens[i];
  if (token?.kind !== 'word' || (token.capital && reader.tokens[i - 1]?.kind === 'word')) return null;
  const { folded } = token;
  for (const { ending, next, value } of reader.calendar.tenseEndings.get(folded.at(-1) as string) ?? [])
    if (folded.length >= ending.length + STEM && folded.endsWith(ending))
      if (next === null || reader.is(i + 1, next)) return value;
  return null;
}
