import type { DocumentRecord, EventRecord } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { lineKey } from '../text/line-key.ts';
import { siteGroup } from '../text/site-group.ts';

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
  /** Site and keys of the lines of what was kept; of the first documents only. */
  kept?: { site: string; keys: number[] };
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

/** What a site profile would be made of, if one is worth it. */
export function keptLines(source: Source, record: object): Tally['kept'] {
  const { text } = record as Partial<DocumentRecord>;
  if (text === undefined) return undefined;
  const keys = new Set<number>();
  for (const line of text.split('\n', MAX_LINES)) {
    const key = lineKey(line);
    if (key !== null) keys.add(key);
  }
  return { site: siteGroup(source.url, source.path), keys: [...keys] };
}

const MAX_LINES = 500;

function lacking(event: EventRecord): Abstention[] {
  const fields: Abstention[] = [];
  if (!event.date) fields.push('date');
  if (!event.venue?.city && !event.venue?.country && !event.venue?.facility) fields.push('venue');
  if (event.participants.length === 0) fields.push('participants');
  if (event.issues.length === 0) fields.push('issues');
  return fields;
}
