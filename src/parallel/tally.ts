import type { DocumentRecord, EventRecord } from '../model/record.ts';

/** Fields that may honestly stay empty; how often they do is part of the summary. */
export const ABSTENTIONS = ['published', 'date', 'venue', 'participants', 'issues'] as const;
export type Abstention = (typeof ABSTENTIONS)[number];

/** What one document adds to the summary. */
export interface Tally {
  failed: boolean;
  events: number;
  warnings: number;
  /** No text came out of the document. */
  empty: boolean;
  /** How many of its events (or, for `published`, the document) lack the field. */
  missing: Partial<Record<Abstention, number>>;
}

export function tallyOf(record: object): Tally {
  if ('error' in record) return { failed: true, events: 0, warnings: 0, empty: false, missing: {} };
  const { events, warnings, text, published } = record as Partial<DocumentRecord>;
  const missing: Tally['missing'] = {};
  if (events && published === null) missing.published = 1;
  for (const event of events ?? []) for (const field of lacking(event)) missing[field] = (missing[field] ?? 0) + 1;
  const empty = text !== undefined && text.trim() === '';
  return { failed: false, events: events?.length ?? 0, warnings: warnings?.length ?? 0, empty, missing };
}

function lacking(event: EventRecord): Abstention[] {
  const fields: Abstention[] = [];
  if (!event.date) fields.push('date');
  if (!event.venue?.city && !event.venue?.country && !event.venue?.facility) fields.push('venue');
  if (event.participants.length === 0) fields.push('participants');
  if (event.issues.length === 0) fields.push('issues');
  return fields;
}
