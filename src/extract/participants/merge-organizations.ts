import type { OrganizationParticipant, Role } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import type { EventFrame } from '../scene.ts';
import type { Evidence } from './frames.ts';
import type { Item, Reading } from './items.ts';
import type { PersonEvidence } from './persons.ts';
import { quoteOf } from './quote.ts';
import { ROLE_WEIGHT } from './role-weight.ts';

/** One entry per body; ministries and governments stand for their country and are left out. */
export function mergeOrganizations(
  frame: EventFrame,
  evidence: readonly Evidence[],
  persons: readonly PersonEvidence[],
): OrganizationParticipant[] {
  const entries = new Map<string, OrganizationParticipant>();
  const gone = new Set<string>();
  const listed = evidence.filter((e) => isSeated(e) && e.reading.sentence !== frame.head).length > 1;
  for (const e of evidence) {
    if (!isBody(e, evidence) || (isOwnEvent(frame, e) && (e.rule !== 'attended' || listed))) continue;
    if (e.role === 'absent') gone.add(keyOf(e.item));
    else put(entries, e.item, e.role === 'host' ? 'organizer' : e.role, e.reading);
  }
  for (const p of persons)
    if (p.forBody && p.role !== 'absent') put(entries, p.forBody, 'participant', p.parsed.reading);
  for (const key of gone) entries.delete(key);
  return [...entries.values()];
}

/** The sentence that reports the event names the body whose event it is. */
function isOwnEvent(frame: EventFrame, e: Evidence): boolean {
  return e.role === 'participant' && e.reading.sentence === frame.head;
}

function isSeated(e: Evidence): boolean {
  return e.item.mention.type === 'country' && e.strength === 'strong' && e.role === 'participant';
}

function isBody(e: Evidence, evidence: readonly Evidence[]): boolean {
  const { mention } = e.item;
  if (mention.type !== 'organization') return false;
  if (e.strength === 'weak' && e.rule !== 'representative-spoke') return false;
  if (e.role === 'organizer') return !isMinistry(e);
  if (e.strength === 'medium' && e.rule === 'representatives' && !listsCountry(e, evidence)) return false;
  if (mention.national) return false;
  return mention.id !== undefined || !e.reading.inner.some((m) => isCountryOf(m, e.item));
}

/** Ministries and governments stand for their country. */
function isMinistry(e: Evidence): boolean {
  const { from, to } = e.item.mention;
  return e.reading.sentence.cues.some((c) => c.kind === 'cues:ministry' && c.from >= from && c.to <= to);
}

/** Without a verb that says so, a body came only where it stands in a list with countries. */
function listsCountry(e: Evidence, evidence: readonly Evidence[]): boolean {
  return evidence.some((o) => o.reading === e.reading && o.item.mention.type === 'country');
}

function isCountryOf(m: Reading['inner'][number], item: Item): boolean {
  return m.type === 'country' && m.from >= item.mention.from && m.to <= item.mention.to;
}

export function keyOf(item: Item): string {
  return item.mention.id ?? fold(item.mention.name ?? item.mention.text);
}

function put(entries: Map<string, OrganizationParticipant>, item: Item, role: Role, reading: Reading): void {
  const { mention } = item;
  const old = entries.get(keyOf(item));
  if (!old) {
    const name = mention.name ?? mention.text;
    entries.set(keyOf(item), {
      kind: 'organization',
      id: mention.id ?? null,
      name,
      role,
      ...quoteOf(mention, reading),
    });
  } else if (ROLE_WEIGHT[role] > ROLE_WEIGHT[old.role]) old.role = role;
}
