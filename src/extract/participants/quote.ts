import type { NameMention } from '../../model/mentions.ts';
import type { Quote } from '../../model/record.ts';
import type { Reading } from './items.ts';

/** The quote of a mention: offsets into the text, or the title as its origin. */
export function quoteOf(mention: NameMention, reading: Reading): Quote {
  if (reading.sentence.zone === 'title')
    return { text: mention.text, startOffset: null, endOffset: null, from: 'title' };
  return { text: mention.text, startOffset: mention.startOffset, endOffset: mention.endOffset };
}
