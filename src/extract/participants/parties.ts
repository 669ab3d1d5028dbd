import type { NameMention } from '../../model/mentions.ts';
import type { EventFrame } from '../scene.ts';
import type { Parsed } from './frames.ts';
import { maskOf } from './marks.ts';
import type { PersonEvidence } from './persons.ts';
import { scale } from './runs.ts';

/** A side of a bilateral event with the wording that shows it. */
export interface Party {
  country: string;
  mention: NameMention;
  parsed: Parsed;
  rule: string;
}

const BILATERAL = new Set(['consultation', 'visit', 'talks', 'meeting', 'call', 'signing']);

/** The sides of talks between states: by adjectives, "between A and B", the title and the posts of those who met. */
export function findParties(
  frame: EventFrame,
  parsed: readonly Parsed[],
  title: Parsed | null,
  persons: readonly PersonEvidence[],
): Party[] {
  if (!BILATERAL.has(frame.type)) return [];
  const parties: Party[] = [];
  const add = (party: Party) => {
    if (!parties.some((p) => p.country === party.country)) parties.push(party);
  };
  for (const one of title ? [...parsed, title] : parsed) for (const p of adjectivePair(one)) add(p);
  if (title) for (const p of titlePair(title)) add(p);
  for (const person of persons) {
    const country = person.item.country;
    if (!country || person.ofBody || person.forBody || person.role === 'absent') continue;
    const mention = inPost(person, country) ?? person.item.mention;
    add({ country, mention, parsed: person.parsed, rule: 'post' });
  }
  if (frame.type === 'visit' && parties.length === 1 && frame.venue?.country) {
    const visited = findCountry(parsed, frame.venue.country);
    if (visited) add({ ...visited, rule: 'visited' });
  }
  return parties;
}

/** "armenisch-bulgarische Konsultationen", "հայ-հունական": adjectives in one word beside an event noun. */
function adjectivePair(parsed: Parsed): Party[] {
  const { sentence } = parsed.reading;
  const { entities, tokens } = sentence.block;
  const parties: Party[] = [];
  for (let i = 0; i + 1 < entities.length; i++) {
    const [a, b] = [entities[i] as NameMention, entities[i + 1] as NameMention];
    if (a.from < sentence.from || b.to > sentence.to || !isAdjacent(parsed, a, b)) continue;
    const reach = 5 * scale(tokens, b.to);
    for (let k = b.to; k < Math.min(sentence.to, b.to + reach); k++)
      if (parsed.marks.at(k) & maskOf('event')) {
        parties.push(...[a, b].map((m) => ({ country: m.country ?? '', mention: m, parsed, rule: 'adjectives' })));
        break;
      }
    for (let k = a.from - 1; !parties.length && k >= Math.max(sentence.from, a.from - 3); k--)
      if (parsed.marks.at(k) & maskOf('event')) {
        parties.push(...[a, b].map((m) => ({ country: m.country ?? '', mention: m, parsed, rule: 'adjectives' })));
        break;
      }
  }
  return parties;
}

function isAdjacent(parsed: Parsed, a: NameMention, b: NameMention): boolean {
  if (a.type !== 'country' || b.type !== 'country' || a.within || b.within || a.country === b.country) return false;
  if (!b.adjective && !a.adjective) return false;
  const { tokens } = parsed.reading.sentence.block;
  if (b.from === a.to) return true;
  return b.from === a.to + 1 && '-–—‑'.includes(tokens[a.to]?.folded ?? '+');
}

/** "Belarus und Russland berieten …": two or three countries in a row in the title. */
function titlePair(title: Parsed): Party[] {
  const run = title.runs.find((r) => r.items.length > 1 && r.items.every((i) => i.mention.type === 'country'));
  if (!run || run.items.length > 3) return [];
  return run.items.map((i) => ({ country: i.country ?? '', mention: i.mention, parsed: title, rule: 'title' }));
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

function findCountry(parsed: readonly Parsed[], country: string): Omit<Party, 'rule'> | null {
  for (const one of parsed) {
    const { sentence } = one.reading;
    const mention = sentence.block.entities.find(
      (e) => e.country === country && e.type !== 'person' && e.from >= sentence.from && e.to <= sentence.to,
    );
    if (mention) return { country, mention, parsed: one };
  }
  return null;
}
