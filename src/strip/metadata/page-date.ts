import type { Token } from '../../text/tokens.ts';
import { monthOf, wantsYear } from './months.ts';

/** A date as pages write it beside a headline; `null` for what it does not say. */
export interface PageDate {
  year: number | null;
  month: number;
  day: number | null;
  /** Index of the first token. */
  from: number;
  /** Index after the last token. */
  to: number;
}

/** A time of day, "HH:MM". */
export interface PageTime {
  time: string;
  from: number;
  to: number;
}

/** The date that begins at token `i`, the longest reading. */
export function readPageDate(tokens: readonly Token[], i: number): PageDate | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return readNumeric(tokens, i) ?? readHan(tokens, i) ?? readWords(tokens, i);
  if (token.kind === 'word') return readMonthFirst(tokens, i);
  return null;
}

const number = (token: Token | undefined): number => (token?.kind === 'number' ? Number(token.folded) : Number.NaN);
const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.folded);

function valid(year: number | null, month: number, day: number | null, from: number, to: number): PageDate | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > (DAYS[month - 1] as number)))) return null;
  if (year !== null && (year < 1900 || year > 2100)) return null;
  return { year, month, day, from, to };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 2019-03-07, 07.03.2019, 7/3/2019, 07-03-19. */
function readNumeric(tokens: readonly Token[], i: number): PageDate | null {
  const [a, m1, b, m2, c] = tokens.slice(i, i + 5);
  if (!a || !m1 || !b || !isMark(m1, '.-/')) return null;
  const [x, y, z] = [number(a), number(b), number(c)];
  const whole = m2?.folded === m1.folded && c !== undefined;
  if (a.folded.length === 4) {
    if (whole && c.folded.length <= 2) return valid(x, y, z, i, i + 5);
    return m1.folded === '-' && b.folded.length === 2 && a.end === m1.start && m1.end === b.start
      ? valid(x, y, null, i, i + 3)
      : null;
  }
  if (!whole || a.folded.length > 2 || b.folded.length > 2) return null;
  const year = c.folded.length === 4 ? z : c.folded.length === 2 ? 2000 + z : Number.NaN;
  if (Number.isNaN(year)) return null;
  return valid(year, y, x, i, i + 5) ?? (m1.folded === '/' ? valid(year, x, y, i, i + 5) : null);
}

/** 2019年3月7日, 3月7日. */
function readHan(tokens: readonly Token[], i: number): PageDate | null {
  let at = i;
  let year: number | null = null;
  if (tokens[at + 1]?.folded === '年') {
    year = number(tokens[at]);
    at += 2;
  }
  const month = number(tokens[at]);
  if (tokens[at + 1]?.folded !== '月') return null;
  const day = tokens[at + 3]?.folded === '日' ? number(tokens[at + 2]) : null;
  return valid(year, month, day, i, day === null ? at + 2 : at + 4);
}

/** Up to two short connectors ("-nji", "de", "."), then what is wanted. */
function skipGlue(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let n = 0; n < 2; n++) {
    const token = tokens[at];
    if (!token) break;
    if (isMark(token, '.-,–—')) at++;
    else if (token.kind === 'word' && token.folded.length <= 5 && monthOf(token.folded) === null) at++;
    else break;
  }
  return at;
}

/** 7 March 2019, 7. März, 7-nji mart, 7 de marzo de 2019, 2019 жылғы 7 наурыз, 2019-yil 7-mart. */
function readWords(tokens: readonly Token[], i: number): PageDate | null {
  const first = number(tokens[i]);
  if ((tokens[i] as Token).folded.length === 4) {
    let at = i + 1;
    for (let n = 0; n < 5 && tokens[at] && tokens[at]?.kind !== 'number'; n++) {
      const token = tokens[at] as Token;
      const month = token.kind === 'word' ? monthOf(token.folded) : null;
      if (month !== null) {
        const day = skipGlue(tokens, at + 1);
        const d = number(tokens[day]);
        if (d >= 1 && d <= 31 && (tokens[day] as Token).folded.length <= 2) return valid(first, month, d, i, day + 1);
        return valid(first, month, null, i, at + 1);
      }
      at++;
    }
    const inner = tokens[at]?.kind === 'number' ? readWords(tokens, at) : null;
    return inner && inner.year === null ? valid(first, inner.month, inner.day, i, inner.to) : null;
  }
  if (!(first >= 1 && first <= 31)) return null;
  const at = skipGlue(tokens, i + 1);
  const month = tokens[at]?.kind === 'word' ? monthOf((tokens[at] as Token).folded) : null;
  if (month === null) return null;
  const y = yearAfter(tokens, at + 1);
  if (!y && wantsYear((tokens[at] as Token).folded)) return null;
  return valid(y?.year ?? null, month, first, i, y?.to ?? at + 1);
}

/** March 7, 2019; Март 7, 2019; March 2019. */
function readMonthFirst(tokens: readonly Token[], i: number): PageDate | null {
  const month = monthOf((tokens[i] as Token).folded);
  if (month === null) return null;
  const year = yearAfter(tokens, i + 1);
  const dayAt = isMark(tokens[i + 1], '.') ? i + 2 : i + 1;
  const day = number(tokens[dayAt]);
  if (day >= 1 && day <= 31 && (tokens[dayAt] as Token).folded.length <= 2) {
    const after = yearAfter(tokens, dayAt + 1);
    if (!after && wantsYear((tokens[i] as Token).folded)) return null;
    return valid(after?.year ?? null, month, day, i, after?.to ?? dayAt + 1);
  }
  return year ? valid(year.year, month, null, i, year.to) : null;
}

function yearAfter(tokens: readonly Token[], i: number): { year: number; to: number } | null {
  for (let at = i; at < i + 4; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'number') {
      const year = Number(token.folded);
      return token.folded.length === 4 && year >= 1900 && year <= 2100 ? { year, to: at + 1 } : null;
    }
    if (token.kind === 'word' && token.folded.length > 4) return null;
    if (token.kind === 'mark' && !',.-–—'.includes(token.folded)) return null;
  }
  return null;
}

/** 10:20, 10:20:30, 10.20 after a date, 4:05 pm, T10:20. */
export function readPageTime(tokens: readonly Token[], i: number): PageTime | null {
  const [a, mark, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind === 'word') return readIsoTime(a, mark, b, i);
  if (a?.kind === 'number' && mark?.kind === 'word' && a.end === mark.start) return readHourLetter(a, mark, i);
  if (!a || !mark || !b || a.kind !== 'number' || b.kind !== 'number' || mark.folded !== ':') return null;
  let hour = Number(a.folded);
  const minute = Number(b.folded);
  if (a.folded.length > 2 || b.folded.length !== 2 || hour > 23 || minute > 59) return null;
  let to = i + 3;
  if (isMark(tokens[to], ':') && tokens[to + 1]?.kind === 'number') to += 2;
  const half = tokens[to]?.folded;
  if ((half === 'pm' || half === 'am') && hour <= 12) {
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
    to++;
  }
  return { time: `${String(hour).padStart(2, '0')}:${b.folded}`, from: i, to };
}

/** The time of 2020-08-22T12:02. */
function readIsoTime(hour: Token, mark: Token | undefined, minutes: Token | undefined, i: number): PageTime | null {
  const hours = ISO_HOUR.exec(hour.folded)?.[1];
  if (hours === undefined || !isMark(mark, ':') || !/^[0-5]\d$/.test(minutes?.folded ?? '')) return null;
  return { time: `${hours}:${minutes?.folded}`, from: i, to: i + 3 };
}

const ISO_HOUR = /^t([01]\d|2[0-3])$/;

/** 18h05. */
function readHourLetter(hour: Token, rest: Token, i: number): PageTime | null {
  const minutes = /^h([0-5]\d)$/.exec(rest.folded)?.[1];
  if (minutes === undefined || Number(hour.folded) > 23) return null;
  return { time: `${hour.folded.padStart(2, '0')}:${minutes}`, from: i, to: i + 2 };
}

/** ISO 8601, as precise as known; null without a year. */
export function toIso(date: PageDate, time: string | null): string | null {
  if (date.year === null) return null;
  const month = `${date.year}-${String(date.month).padStart(2, '0')}`;
  if (date.day === null) return month;
  const day = `${month}-${String(date.day).padStart(2, '0')}`;
  return time === null ? day : `${day}T${time}`;
}
