import type { Token } from '../../text/tokens.ts';
import type { Phrases } from '../phrases.ts';
import { type PageDate, type PageTime, readPageDate, readPageTime, toIso } from './page-date.ts';

/** A line that is a date, give or take a time, a weekday, a section and a view count. */
export interface DateLine {
  date: PageDate;
  time: string | null;
  /** ISO 8601, null without a year. */
  iso: string | null;
  label: 'published' | 'updated' | 'today' | null;
  /** Words that are neither date nor time nor label. */
  rest: number;
}

const MAX_REST = 5;
/** Words of a label between two dates. */
const BETWEEN = 5;

/** Reads a line as a date line; null where too much else is said. Without phrases it has no label. */
export function readDateLine(tokens: readonly Token[], phrases: Phrases | null): DateLine | null {
  let date: PageDate | null = null;
  let time: string | null = null;
  let rest = 0;
  /** Of these, before the date. */
  let atDate = 0;
  for (let i = 0; i < tokens.length; ) {
    const clock: PageTime | null = time === null ? readPageTime(tokens, i) : null;
    if (clock) {
      time = clock.time;
      i = clock.to;
      continue;
    }
    const found: PageDate | null = readPageDate(tokens, i);
    // "Published on …, updated on …": what stands by the second date is said of that one.
    if (found && date) {
      if (rest - atDate <= BETWEEN) {
        rest = atDate;
        break;
      }
      // "5 May – The session took place on 4 May": a sentence.
      i = found.to;
      continue;
    }
    if (found) {
      date = found;
      atDate = rest;
      i = found.to;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.kind === 'word') rest++;
    else if (token.kind === 'han') rest += 0.5;
    i++;
  }
  if (!date) return null;
  const label = phrases ? (labelOf(tokens, phrases) ?? labelBehind(tokens, phrases, date.from)) : null;
  if (rest > (label ? MAX_REST + 3 : MAX_REST)) return null;
  return { date, time, iso: toIso(date, time), label, rest };
}

/** "By Name - Published on 16 October 2024": behind a mark that parts the line. */
function labelBehind(tokens: readonly Token[], phrases: Phrases, date: number): DateLine['label'] {
  for (let i = 1; i < date; i++) {
    const { kind, folded } = tokens[i] as Token;
    const parted = kind === 'mark' && PARTS.includes(folded);
    // 发布者：科研处 发布时间：2023-12-15: a blank parts Han words.
    const apart =
      kind === 'han' && tokens[i + 1]?.kind === 'han' && (tokens[i] as Token).end < (tokens[i + 1] as Token).start;
    const label = parted || apart ? labelOf(tokens.slice(i + 1), phrases) : null;
    if (label) return label;
  }
  return null;
}

const PARTS = '-–—|·•/';

function labelOf(tokens: readonly Token[], phrases: Phrases): DateLine['label'] {
  for (const kind of ['updated', 'published', 'today'] as const) if (phrases.head(tokens, kind)) return kind;
  return null;
}
