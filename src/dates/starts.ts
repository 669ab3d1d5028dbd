import type { Token } from '../text/tokens.ts';
import { BIT, type Kind } from './lexicon.ts';
import { opensPart } from './parts.ts';
import type { Reader } from './reader.ts';

/** How far ahead of a number or small word the month, unit or year may stand that makes it a date. */
const REACH = 8;
/** The same for words that open a date. */
const OPENING = 6;
const FAR = 1 << 29;

const bits = (kinds: readonly Kind[]) => kinds.reduce((mask, kind) => mask | BIT[kind], 0);
/** Words that no date lacks. */
const ANCHORS = bits(['month', 'weekday', 'season', 'part', 'unit', 'relative', 'edge', 'decade', 'feast']);
/** Words that a date begins with, if one of the others follows. */
const OPENERS = bits(['ordinal', 'cardinal', 'determiner', 'modifier', 'distance', 'from', 'between', 'bound']);
const ALWAYS = bits(['never', 'eve']) | ANCHORS;

/** Tells cheaply whether a date may begin at a token, so that most of a text costs one look-up a word. */
export function createStarts(reader: Reader): (i: number) => boolean {
  const { tokens } = reader;
  // Distance to the next calendar word, and to the next that or a number that may be a date by itself.
  const word = new Int32Array(tokens.length + 1).fill(FAR);
  const figure = new Int32Array(tokens.length + 1).fill(FAR);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const anchor = (reader.mask(i) & ANCHORS) !== 0 || opens(reader, i);
    word[i] = anchor ? 0 : (word[i + 1] as number) + 1;
    figure[i] = anchor || standsAlone(reader, i) ? 0 : (figure[i + 1] as number) + 1;
  }
  return (i) => {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return false;
    if (token.kind === 'number') {
      if (token.folded.length > 4 || inSeries(reader, i)) return false;
      return (word[i + 1] as number) < REACH || standsAlone(reader, i) || decadeEnding(reader, i);
    }
    const mask = reader.mask(i);
    if ((mask & ALWAYS) !== 0 || opens(reader, i)) return true;
    if (token.kind === 'han' && reader.number(i) !== null) return (word[i + 1] as number) < REACH;
    return (mask & OPENERS) !== 0 && (figure[i + 1] as number) < OPENING;
  };
}

/** "II", "Q3", "XX". */
function opens(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  return token?.kind === 'word' && token.capital && token.folded.length <= 5 && opensPart(token.folded);
}

/** Four figures, or figures with a separator behind: "2024", "05.06.". */
function standsAlone(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  if (token?.kind !== 'number' || token.folded.length > 4) return false;
  const next = reader.tokens[i + 1];
  if (next?.kind === 'number') return false;
  if (token.folded.length === 4) return true;
  return next?.kind === 'mark' && './-–'.includes(next.folded) && reader.tokens[i + 2]?.kind === 'number';
}

/** The second or a later number of "1/2/3/4", "1.5", "10:30:00": a date would have begun before it. */
function inSeries(reader: Reader, i: number): boolean {
  const mark = reader.tokens[i - 1];
  if (mark?.kind !== 'mark' || !reader.touches(i) || !'./-:,'.includes(mark.folded)) return false;
  return reader.touches(i - 1) && reader.tokens[i - 2]?.kind === 'number';
}

/** "90s", "90-ականներին". */
function decadeEnding(reader: Reader, i: number): boolean {
  return reader.number(i)?.role === 'decade';
}
