import type { Token } from '../text/tokens.ts';
import type { Reader } from './reader.ts';
import { BIT, bits, FIGURE, NUMERAL, SMALL } from './words.ts';

/** How far ahead of a number or small word the month, unit or year may stand that makes it a date. */
const REACH = 8;
/** The same for words that open a date. */
const OPENING = 6;
/** "Between the 5th and the 10th of May": two days stand before the month. */
const RANGING = 8;
const BELONGING = 3;
/** A dash with blanks, or "and", stands between the days of a range. */
const JOINED = 2;
const FAR = 1 << 29;

/** Words that no date lacks. */
const ANCHORS = bits('month', 'weekday', 'season', 'part', 'unit', 'relative', 'edge', 'decade', 'feast');
/** Words that a date begins with, if one of the others follows. */
const OPENERS = bits('ordinal', 'dayWord', 'modifier', 'bound');
const RANGED = bits('from', 'between');
/** Words that point: what they point at follows at once. */
const CLOSE = bits('determiner');
const SURE = bits('never', 'eve') | (ANCHORS & ~BIT.unit);
/** What makes a date of a count: "ago", "first", "of the year". */
const COUNTED = bits('distanceAfter', 'ordinal', 'first', 'unit', 'determiner', 'relative');
/** What may follow a unit that opens a date: "year 2024", "жылдың екінші жартысында", "semaine prochaine". */
const AFTER_UNIT =
  bits('ordinal', 'month', 'season', 'weekday', 'determiner', 'part', 'edge', 'decade', 'modifierAfter', 'unit') |
  FIGURE;

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
    if (token.kind === 'mark')
      return "'’‘".includes(token.folded) && tokens[i + 1]?.folded.length === 2 && reader.has(i - 1, 'inside');
    if (token.kind === 'number') {
      if (token.folded.length > 4 || inSeries(reader, i)) return false;
      // "24. und 25.08.", "24.-25.08.2020": a day before the joint of a range.
      const ranged = reader.is(i + 1, '.') && reader.touches(i + 1) && (figure[i + 2] as number) <= JOINED;
      return (word[i + 1] as number) < REACH || ranged || standsAlone(reader, i) || decadeEnding(reader, i);
    }
    const mask = reader.mask(i);
    if ((mask & SURE) !== 0 || opens(reader, i)) return true;
    if ((mask & BIT.unit) !== 0 && leads(reader, i)) return true;
    if ((mask & BIT.cardinal) !== 0 && counts(reader, i)) return true;
    if (token.kind === 'han' && (mask & SMALL) !== 0) return (word[i + 1] as number) < REACH;
    const near = figure[i + 1] as number;
    if ((mask & BIT.distance) !== 0 && near < OPENING && isAmount(reader, i)) return true;
    if ((mask & RANGED) !== 0 && near < RANGING) return true;
    return ((mask & OPENERS) !== 0 && near < OPENING) || ((mask & CLOSE) !== 0 && near < BELONGING);
  };
}

/** A unit with something behind it that makes a date of it. */
function leads(reader: Reader, i: number): boolean {
  if (reader.unit(i, 'weekend')) return true;
  for (let k = i + 1; k <= i + BELONGING; k++) {
    const token = reader.tokens[k];
    if (!token) return false;
    const mask = reader.mask(k);
    if (token.kind !== 'mark' && (mask & AFTER_UNIT) !== 0) return true;
    if (token.kind === 'word' && (mask & BIT.glue) === 0 && k > i + 1) return false;
  }
  return false;
}

/** "two days ago", "nine months of 2023": a count with its unit and what makes a date of it. */
function counts(reader: Reader, i: number): boolean {
  let said = 0;
  for (let k = i + 1; k <= i + BELONGING; k++) {
    const mask = reader.mask(k);
    if ((mask & BIT.unit) === 0) {
      said |= mask;
      continue;
    }
    said |= reader.mask(k + 1) | reader.mask(k + 2);
    return (said & COUNTED) !== 0 || yearNear(reader, k + 1) || reader.calendar.aheadEndings.length > 0;
  }
  return false;
}

/** A count follows the word, or it is of two words itself: "in two weeks". */
function isAmount(reader: Reader, i: number): boolean {
  for (let k = i + 1; k <= i + BELONGING; k++) {
    const kind = reader.tokens[k]?.kind;
    if (kind === 'number' || kind === 'han' || (reader.mask(k) & BIT.cardinal) !== 0) return true;
  }
  return false;
}

function yearNear(reader: Reader, i: number): boolean {
  for (let k = i; k < i + BELONGING; k++)
    if (reader.tokens[k]?.kind === 'number' && reader.tokens[k]?.folded.length === 4) return true;
  return false;
}

/** "II", "Q3", "XX". */
function opens(reader: Reader, i: number): boolean {
  return (reader.mask(i) & NUMERAL) !== 0 && reader.tokens[i]?.kind === 'word';
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
  return reader.touches(i + 1) && reader.number(i)?.role === 'decade';
}
