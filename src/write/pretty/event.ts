import type { EventRecord, EventStatus, Participant, Role, Venue } from '../../model/record.ts';
import { oneLine } from '../escape.ts';
import { readable } from './dates.ts';
import { field, type Paint } from './paint.ts';
import { wrap } from './wrap.ts';

const ROLES: readonly (readonly [Role, string])[] = [
  ['host', 'Host'],
  ['chair', 'Chair'],
  ['organizer', 'Organizer'],
  ['participant', 'Who'],
  ['observer', 'Observers'],
];

/** An event as a block of a card. */
export function eventLines(event: EventRecord, paint: Paint): string[] {
  const lines = heading(event, paint);
  if (event.date) lines.push(...field(paint, 'When', [quoted(readable(event.date), event.date.text)], paint.key));
  const where = event.venue ? place(event.venue) : '';
  if (where !== '') lines.push(...field(paint, 'Where', [where], paint.place));
  for (const [role, label] of ROLES) {
    const people = who(event.participants.filter((p) => p.role === role));
    if (people.length > 0) lines.push(...field(paint, label, people));
  }
  const issues = event.issues.map((issue) => `• ${oneLine(issue.text ?? '')}${topics(issue.topics)}`);
  if (issues.length > 0) lines.push(...field(paint, 'Issues', issues));
  const documents = event.documents.map((d) => `${d.action}: ${oneLine(d.title)}`);
  if (documents.length > 0) lines.push(...field(paint, 'Documents', documents));
  return lines;
}

function heading(event: EventRecord, paint: Paint): string[] {
  const status = statusColour(event.status, paint)(event.status);
  const head = `  ${paint.strong(`◆ ${event.type}`)} ${status}`;
  if (!event.name) return [head];
  return [head, ...wrap(oneLine(event.name), paint.width - 4).map((line) => `    ${line}`)];
}

function statusColour(status: EventStatus, paint: Paint): (text: string) => string {
  if (status === 'held') return paint.good;
  return status === 'cancelled' ? paint.bad : paint.notice;
}

function place({ city, country, facility, mode }: Venue): string {
  const known = (parts: (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').map((p) => oneLine(p ?? ''));
  return known([known([city, country]).join(', '), facility, mode]).join(' · ');
}

/** Countries and groups in one line, bodies and persons one each. */
function who(participants: readonly Participant[]): string[] {
  const states = participants.filter((p) => p.kind === 'country' || p.kind === 'group').map((p) => oneLine(p.name));
  const others = participants.filter((p) => p.kind === 'organization' || p.kind === 'person').map(named);
  return states.length > 0 ? [states.join(', '), ...others] : others;
}

function named(participant: Participant): string {
  if (participant.kind !== 'person') return oneLine(participant.name);
  const { name, post, country } = participant;
  const title = post ? `, ${oneLine(post)}` : '';
  return oneLine(name) + title + (country ? ` (${country})` : '');
}

function topics(codes: readonly string[]): string {
  return codes.length > 0 ? ` [${codes.join(', ')}]` : '';
}

function quoted(value: string, quote: string | null): string {
  return quote ? `${value}  “${oneLine(quote)}”` : value;
}
