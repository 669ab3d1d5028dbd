import { COUNTRY_NAMES } from '../../gazetteer/countries.ts';
import type { CountryParticipant, GroupParticipant, Role } from '../../model/record.ts';
import type { Evidence } from './frames.ts';
import type { Party } from './party.ts';
import { inPost } from './party.ts';
import type { PersonEvidence } from './persons.ts';
import { quoteOf } from './quote.ts';
import { ROLE_WEIGHT } from './role-weight.ts';

/** More countries than this are no bilateral meeting. */
const BILATERAL = 3;

interface Found {
  participants: (CountryParticipant | GroupParticipant)[];
  /** The two sides of a bilateral event, [] for any other. */
  parties: string[];
}

/** One entry per country: what is said outright first, then the parties, then what speakers imply. */
export function mergeCountries(
  evidence: readonly Evidence[],
  parties: readonly Party[],
  persons: readonly PersonEvidence[],
): Found {
  const named = evidence.filter((e) => countryOf(e));
  const strong = distinct(named.filter((e) => e.strength === 'strong' && e.role !== 'absent'));
  const seated = distinct(named.filter((e) => e.strength === 'strong' && e.role === 'participant'));
  const chosen = named.filter((e) => e.role !== 'absent' && isHeard(e, seated.size));
  const entries = new Map<string, CountryParticipant>();
  for (const e of chosen) {
    const id = countryOf(e) as string;
    put(entries, id, e.role as Role, { ...quoteOf(e.item.mention, e.reading) });
  }
  const bilateral = strong.size < BILATERAL;
  const sides = bilateral ? parties.filter((p) => p.rule !== 'speaker' || !strong.size) : [];
  if (bilateral) for (const p of sides) put(entries, p.country, p.role ?? 'participant', quoteOf(p.mention, p.reading));
  else for (const p of persons) addSender(entries, p, persons);
  for (const e of named) if (e.role === 'absent' && !staysIn(e, chosen)) entries.delete(countryOf(e) as string);
  const groups = entries.size < 2 ? groupsOf(evidence) : [];
  const two = sides.length > 0 && entries.size === 2 ? [...entries.keys()] : [];
  return { participants: [...entries.values(), ...groups], parties: two };
}

/** The country that a name stands for: its own, or that of a national body. */
export function countryOf(e: Evidence): string | null {
  const { mention, country } = e.item;
  if (mention.type === 'country') return country;
  if (mention.type !== 'organization' || e.role === 'organizer') return null;
  if (mention.national) return mention.country ?? null;
  if (mention.id) return null;
  return (
    e.reading.inner.find((m) => m.type === 'country' && m.from >= mention.from && m.to <= mention.to)?.country ?? null
  );
}

function distinct(evidence: readonly Evidence[]): Set<string> {
  return new Set(evidence.map((e) => countryOf(e) as string));
}

/** Where many are listed, a country that only speaks is on the list anyway or is not there. */
function isHeard(e: Evidence, strong: number): boolean {
  if (e.strength === 'strong') return true;
  if (e.strength === 'medium') return strong < 2 || e.rule === 'delegation';
  return strong < 2 ? e.rule !== 'country-spoke' : e.rule === 'countries-spoke';
}

function put(
  entries: Map<string, CountryParticipant>,
  id: string,
  role: Role,
  quote: ReturnType<typeof quoteOf>,
): void {
  const old = entries.get(id);
  if (!old) entries.set(id, { kind: 'country', id, name: COUNTRY_NAMES[id] ?? id, role, ...quote });
  else {
    if (ROLE_WEIGHT[role] > ROLE_WEIGHT[old.role]) old.role = role;
    if (old.startOffset === null && quote.startOffset !== null) {
      const { from: _, ...rest } = old;
      entries.set(id, { ...rest, ...quote });
    }
  }
}

/** A person who sits there for a state brings the state. */
function addSender(
  entries: Map<string, CountryParticipant>,
  person: PersonEvidence,
  persons: readonly PersonEvidence[],
): void {
  const country = person.item.country;
  if (!country || entries.has(country) || person.ofBody || person.forBody || person.role === 'absent') return;
  if (person.rule === 'spoke' || person.rule === 'named') return;
  // The post may have been told before: "said minister X. X, who chaired the session, …".
  const { key } = person.item.mention;
  const told = [person, ...persons.filter((p) => key && p.item.mention.key === key)].find((p) => inPost(p, country));
  const mention = told && inPost(told, country);
  if (mention) put(entries, country, 'participant', quoteOf(mention, told.parsed.reading));
}

/** A country that is said to be absent in one place and listed in another did come. */
function staysIn(absent: Evidence, chosen: readonly Evidence[]): boolean {
  const id = countryOf(absent);
  return chosen.some((e) => countryOf(e) === id && e.strength === 'strong' && e.rule !== 'invited');
}

function groupsOf(evidence: readonly Evidence[]): GroupParticipant[] {
  const groups = new Map<string, GroupParticipant>();
  for (const e of evidence) {
    const { mention } = e.item;
    if (mention.type !== 'group' || !mention.id || e.role === 'absent' || groups.has(mention.id)) continue;
    const { id, name } = mention;
    groups.set(id, { kind: 'group', id, name: name ?? id, role: e.role, ...quoteOf(mention, e.reading) });
  }
  return [...groups.values()];
}
