import type { NameMention } from '../model/mentions.ts';
import { type BodyInput, scanBodies } from './body-scan.ts';
import { findOrganizations } from './organizations.ts';
import { findPersons } from './persons.ts';

/**
 * Organisations and persons of one block, joined with the names found before (`input.names`): all mentions in order of
 * their first token, a wider one before what stands inside it. What stands inside says so (`within`).
 */
export function findBodies(input: BodyInput): NameMention[] {
  const scan = scanBodies(input);
  const organizations = findOrganizations(scan);
  for (const o of organizations)
    for (let i = o.from; i < o.to; i++) if (scan.cover[i]?.type !== 'country') scan.cover[i] = o;
  const persons = findPersons(scan);
  const all: NameMention[] = [];
  for (const name of input.names) all.push(name);
  for (const organization of organizations) all.push(organization);
  for (const m of all) m.within = wider(m, persons, organizations);
  for (const person of persons) all.push(person);
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** What a name stands inside of. */
function wider(m: NameMention, persons: readonly NameMention[], organizations: readonly NameMention[]) {
  for (const p of persons) {
    if (m.startOffset >= p.startOffset && m.endOffset <= p.endOffset) return 'person';
    if (p.post && m.startOffset >= p.post.startOffset && m.endOffset <= p.post.endOffset) return 'post';
  }
  if (m.type === 'organization') return m.within;
  for (const o of organizations) if (m.from >= o.from && m.to <= o.to) return 'organization';
  return m.within;
}
