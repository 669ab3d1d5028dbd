import { ABSTENTIONS, type Abstention, type Tally } from '../parallel/tally.ts';
import { count } from './progress.ts';

/** What a run came to. */
export interface Summary {
  documents: number;
  events: number;
  errors: number;
  warned: number;
  empty: number;
  missing: Record<Abstention, number>;
}

export function emptySummary(): Summary {
  const missing = { published: 0, date: 0, venue: 0, participants: 0, issues: 0 };
  return { documents: 0, events: 0, errors: 0, warned: 0, empty: 0, missing };
}

export function add(summary: Summary, tally: Tally): void {
  summary.documents++;
  summary.events += tally.events;
  if (tally.failed) summary.errors++;
  if (tally.warnings > 0) summary.warned++;
  if (tally.empty) summary.empty++;
  for (const field of ABSTENTIONS) summary.missing[field] += tally.missing[field] ?? 0;
}

/** The closing line. `events`: the command gives events. */
export function summaryLine(summary: Summary, seconds: number, events: boolean): string {
  const { documents, errors, warned, missing } = summary;
  const parts = [some(documents, 'document')];
  if (events) parts.push(some(summary.events, 'event'));
  parts.push(some(errors, 'error'));
  if (warned > 0) parts.push(`${count(warned)} with warnings`);
  parts.push(`${seconds.toFixed(1)} s (${count(Math.round(documents / Math.max(seconds, 0.001)))}/s)`);
  if (!events) return parts.join(', ');
  const lacking = ABSTENTIONS.filter((f) => missing[f] > 0).map((f) => `${f} ${count(missing[f])}`);
  return parts.join(', ') + (lacking.length > 0 ? `; left open: ${lacking.join(', ')}` : '');
}

function some(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`;
}
