import type { PublishedFrom, ValueOrigin } from '../../model/record.ts';
import type { Line } from '../line.ts';
import { releaseDate } from './release.ts';

export interface Published {
  value: string;
  from: PublishedFrom;
  quote: { startOffset: number; endOffset: number } | ValueOrigin;
}

/** Reasons of lines that went but belong to the article: its own metadata rows. */
const BESIDE = new Set(['date-line', 'meta', 'byline', 'source', 'counters', 'time', 'above-article', 'below-article']);

/** A short paragraph with a date in it is told, not dated: so many words beside the date and a stop. */
const SENTENCE = 3;
/** What a place between headline and text is worth. */
const INSIDE = 1.5;

/** The date line that is the publication's: labelled, or the nearest to the headline and the body. */
export function findPublished(lines: readonly Line[], title: Line | null): Published | null {
  const first = lines.findIndex((l) => l.verdict === 'body');
  const anchor = title ? lines.indexOf(title) : first;
  let best: { line: Line; score: number } | null = null;
  lines.forEach((line, i) => {
    if (!line.date?.iso || line.date.label === 'today' || line.date.label === 'updated') return;
    if (line.verdict === 'boilerplate' && !BESIDE.has(line.reason)) return;
    if (line.verdict === 'body' && line.date.rest >= SENTENCE && /[.!?…։]$/u.test(line.text)) return;
    const distance = Math.min(Math.abs(i - anchor), Math.abs(i - first));
    const score =
      (line.date.label ? 3 : 0) +
      (line.date.time ? 1 : 0) +
      // Above the headline the site may tell the day of the visit.
      (title && i > anchor && i < first ? INSIDE : 0) -
      0.4 * distance -
      (i > first ? 2 : 0);
    if (score > -3 && (!best || score > best.score)) best = { line, score };
  });
  const line = (best as { line: Line } | null)?.line ?? signature(lines) ?? renewed(lines, anchor, first);
  if (!line?.date?.iso) {
    const value = title && releaseDate(title.text);
    return value ? { value, from: 'head', quote: 'head' } : null;
  }
  return { value: line.date.iso, from: line.date.label ? 'label' : 'head', quote: 'head' };
}

/** "Published: 14 May, 09:20": without its year it still says from which day the text counts; ISO with XXXX for the year. */
export function findYearless(lines: readonly Line[], title: Line | null): string | null {
  const first = lines.findIndex((l) => l.verdict === 'body');
  const anchor = title ? lines.indexOf(title) : first;
  for (const [i, { date, verdict, reason }] of lines.entries()) {
    if (i >= first || !date || date.iso || date.date.day === null) continue;
    const beside = title !== null && (i > anchor || anchor - i === 1) && date.time !== null;
    const open = verdict !== 'boilerplate' || BESIDE.has(reason) || reason === 'before-article';
    if (date.label !== 'published' && !(date.label === null && beside && open)) continue;
    return `XXXX-${String(date.date.month).padStart(2, '0')}-${String(date.date.day).padStart(2, '0')}`;
  }
  return null;
}

/** Where the head of the page says only when it was last changed, that is the day it is known of. */
function renewed(lines: readonly Line[], anchor: number, first: number): Line | null {
  for (let i = Math.max(0, anchor - NEAR); i < Math.min(first, anchor + NEAR + 1); i++) {
    const line = lines[i];
    if (line?.date?.iso && line.date.label === 'updated') return line;
  }
  return null;
}

/** Lines between a headline and the day of its page. */
const NEAR = 2;

/** A press release may be dated like a letter: right below its text. */
function signature(lines: readonly Line[]): Line | null {
  const below = lines[lines.findLastIndex((l) => l.verdict === 'body') + 1];
  return below?.reason === 'after-article' && below.date?.iso && below.date.label !== 'today' ? below : null;
}
