import type { PartialDate } from '../model/partial-date.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { CompiledCalendar } from './compile.ts';
import { findDates } from './find.ts';
import { resolveDate } from './resolve.ts';

/** A date line read: "24 November 2021, 10:06". */
export interface DateLine {
  /** ISO 8601 as precise as the line says ("2020-08-22T12:02", "2019-03"); null without a year. */
  iso: string | null;
  /** The same, but partial where the year is missing: "XXXX-08-22". */
  edtf: string;
  partial: PartialDate;
  hasTime: boolean;
  /** Extent of the date with its time, in `text`. */
  startOffset: number;
  endOffset: number;
}

/** Lines longer than this are none. */
const MOST_TOKENS = 80;
/** Tokens that may stand between the date and its time. */
const NEAR = 4;

/** The first day or month of a short line with its time of day, by the calendar words of any language. Never throws. */
export function readDateLine(text: string, union: CompiledCalendar): DateLine | null {
  const tokens = tokenize(text);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  for (const partial of findDates(tokens, text, union)) {
    if (partial.last || partial.bound || partial.first.month === undefined) continue;
    const value = resolveDate(partial, { published: null });
    const time = timeNear(tokens, partial);
    const { start, edtf } = value;
    const day = start && value.precision === 'month' ? edtf : start;
    return {
      iso: day && time && partial.first.day !== undefined ? `${day}T${time.value}` : day,
      edtf,
      partial,
      hasTime: time !== null,
      startOffset: Math.min(partial.startOffset, time?.start ?? partial.startOffset),
      endOffset: Math.max(partial.endOffset, time?.end ?? partial.endOffset),
    };
  }
  return null;
}

interface Time {
  value: string;
  start: number;
  end: number;
}

/** The time of day beside a date, behind it rather than before. */
function timeNear(tokens: readonly Token[], date: PartialDate): Time | null {
  for (let i = date.to; i <= date.to + NEAR; i++) {
    const time = timeAt(tokens, i);
    if (time) return time;
  }
  for (let i = date.from - 3; i >= Math.max(0, date.from - NEAR - 4); i--) {
    const time = timeAt(tokens, i);
    if (time && time.end <= date.startOffset) return time;
  }
  return null;
}

/** "10:06", "T12:02:00", "9:20 PM". */
function timeAt(tokens: readonly Token[], i: number): Time | null {
  const hours = tokens[i];
  const colon = tokens[i + 1];
  const minutes = tokens[i + 2];
  if (!hours || colon?.folded !== ':' || minutes?.kind !== 'number' || minutes.folded.length !== 2) return null;
  if (hours.end !== colon.start || colon.end !== minutes.start) return null;
  const figure = hours.kind === 'word' && hours.folded.startsWith('t') ? hours.folded.slice(1) : hours.folded;
  if (figure.length < 1 || figure.length > 2) return null;
  let hour = Number(figure);
  const minute = Number(minutes.folded);
  if (!(hour >= 0 && hour <= 24) || !(minute >= 0 && minute < 60)) return null;
  const half = tokens[i + 3]?.folded;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const value = `${String(hour % 24).padStart(2, '0')}:${minutes.folded}`;
  return { value, start: hours.start, end: minutes.end };
}
