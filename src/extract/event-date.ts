import type { EventDate } from '../model/record.ts';
import { lastDay } from './date-values.ts';
import type { DateCandidate } from './dates.ts';
import type { Scene } from './scene.ts';

/** A date with its quote; one that stands in the title has none in the text. */
export function quoteDate({ sentence, mention, value }: DateCandidate): EventDate {
  const { start, end, edtf, precision, inferred, modifier } = value;
  const { text, startOffset, endOffset } = mention;
  if (sentence.zone === 'title')
    return { start, end, edtf, precision, inferred, modifier, text, startOffset: null, endOffset: null, from: 'title' };
  return { start, end, edtf, precision, inferred, modifier, text, startOffset, endOffset };
}

/** Held, and reported on a known day: an upper bound. */
export function upperBound(scene: Scene): EventDate | null {
  const { published, publishedQuote, text } = scene.article;
  if (!published) return null;
  const day = published.slice(0, 10);
  const value = {
    start: null,
    end: lastDay(day),
    edtf: `[..${day}]`,
    precision: 'before' as const,
    inferred: [],
    modifier: null,
  };
  if (publishedQuote && typeof publishedQuote === 'object') {
    const { startOffset, endOffset } = publishedQuote;
    return { ...value, text: text.slice(startOffset, endOffset), startOffset, endOffset };
  }
  return { ...value, text: null, startOffset: null, endOffset: null, from: publishedQuote ?? 'head' };
}
