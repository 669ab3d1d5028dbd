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
  const inside = (m: NameMention): NameMention => {
    for (const p of persons) {
      if (m.startOffset >= p.startOffset && m.endOffset <= p.endOffset) return { ...m, within: 'person' };
      if (p.post && m.startOffset >= p.post.startOffset && m.endOffset <= p.post.endOffset)
        return { ...m, within: 'post' };
    }
    if (m.type === 'organization') return m;
    const body = organizations.find((o) => m.from >= o.from && m.to <= o.to);
    return body ? { ...m, within: 'organization' } : m;
  };
  const all = [...input.names, ...organizations].map(inside);
  return [...all, ...persons].sort((a, b) => a.from - b.from || b.to - a.to);
}
