import type { NameMention } from '../../model/mentions.ts';
import type { Role } from '../../model/record.ts';
import type { Reading } from './items.ts';
import type { Parsed } from './parsed.ts';
import type { PersonEvidence } from './persons.ts';

/** A side of an event between few states. */

/** A side of an event between few states, with the wording that shows it. */
export interface Party {
  country: string;
  mention: NameMention;
  reading: Reading;
  rule: string;
  /** As an observer, where its representative only watches. */
  role?: Role;
}

export function isWithin(mention: NameMention, span: { startOffset: number; endOffset: number }): boolean {
  return mention.startOffset >= span.startOffset && mention.endOffset <= span.endOffset;
}

export function speaksFirst(parsed: Parsed): boolean {
  return parsed.reading.sentence.zone === 'lead';
}

export function toParty(parsed: Parsed, mention: NameMention, rule: string, country = mention.country ?? ''): Party {
  return { country, mention, reading: parsed.reading, rule };
}

/** The name of the country inside a person's post, or beside it. */
export function inPost(person: PersonEvidence, country: string): NameMention | null {
  const { inner, items } = person.parsed.reading;
  const { post } = person.item.mention;
  const own = inner.find(
    (m) => m.country === country && post && m.startOffset >= post.startOffset && m.endOffset <= post.endOffset,
  );
  return own ?? items.find((i) => i.country === country && i.mention.type === 'country')?.mention ?? null;
}

/** Events between more states than these are no talks of sides. */
export const MOST = 4;
