import { homeOf } from '../home.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { isFramed } from '../triggers.ts';
import { isBesideAnother } from './aside.ts';
import type { Mark } from './marks.ts';
import type { Parsed } from './parsed.ts';
import { inPost, isWithin, MOST, type Party, speaksFirst } from './party.ts';
import { adjectiveChains, isForumOfTwo, isHyphened, namesOfEvent, offices, sideOf } from './party-names.ts';
import { holdsOffice, type PersonEvidence } from './persons.ts';
import { visitedCountry } from './visited.ts';

/** Events of two, as a rule. */
const OF_TWO = new Set(['meeting', 'talks', 'visit', 'consultation', 'call', 'signing']);
/** Events of many: two states named beside them are not its sides. */
const OF_MANY = new Set(['conference', 'summit']);
/** What brings a person's state to any event. */
const PRESENT: ReadonlySet<string> = new Set<Mark | 'chair'>(['attended', 'led', 'met', 'chair', 'sent', 'invited']);

/** The sides of an event: by adjectives, by the names beside the event's noun, by the posts of those who met. */
export function findParties(
  scene: Scene,
  frame: EventFrame,
  parsed: readonly Parsed[],
  title: Parsed | null,
  persons: readonly PersonEvidence[],
): Party[] {
  const found: Party[] = [];
  const ofMany = OF_MANY.has(frame.type);
  const all = title ? [...parsed, title] : parsed;
  const trigger = { ...frame.made.trigger, type: frame.type };
  const isOwn = (p: Party) => !isBesideAnother(p.mention, p.reading, trigger);
  if (!ofMany) {
    for (const one of all) found.push(...adjectiveChains(one));
    for (const one of all)
      if (one === title || speaksFirst(one)) found.push(...namesOfEvent(one, one === title).filter(isOwn));
    for (const one of parsed) found.push(...offices(one, frame));
  }
  if (ofMany)
    for (const one of all)
      if (one === title || speaksFirst(one))
        found.push(
          ...namesOfEvent(one, one === title).filter((p, _, all) => isHyphened(p) || isForumOfTwo(frame, p, all)),
        );
  for (const person of persons) {
    const country = person.item.country;
    if (!country || person.role === 'absent') continue;
    const side = sideOf(person, country);
    if (!side && (person.ofBody || person.forBody)) continue;
    // A country that only the page's home suggests is a side of talks at most.
    const said = side ?? inPost(person, country);
    if (!said && !OF_TWO.has(frame.type)) continue;
    const mention = said ?? person.item.mention;
    const rule = ofMany && !PRESENT.has(person.rule) ? 'speaker' : 'post';
    const watches = person.role === 'observer' ? { role: person.role } : {};
    found.push({ country, mention, reading: person.parsed.reading, rule, ...watches });
  }
  // "President of A to visit B": in the text the president may stand by name alone.
  if (title && frame.type === 'visit') found.push(...offices(title, frame));
  const parties = distinct(found);
  const home = OF_TWO.has(frame.type) ? homeParty(scene, frame, parties, persons) : null;
  if (home) parties.push(home);
  if (frame.type === 'visit' && parties.length < 2) {
    const visited = visitedCountry(frame, parsed, parties[0]?.country);
    if (visited) parties.push(visited);
  }
  return parties;
}

/**
 * A deputy minister without a country meets the ambassador of A: the other side is where the ambassador is accredited,
 * else where they met, else where the page is made.
 */
function homeParty(
  scene: Scene,
  frame: EventFrame,
  parties: readonly Party[],
  persons: readonly PersonEvidence[],
): Party | null {
  const [party] = parties;
  // "Met with her French and Polish counterparts": each of the others has come with a post.
  if (
    !party ||
    parties.length > MOST ||
    (parties.length > 1 && parties.some((p) => !ONE_BY_ONE.has(p.rule) && !isCounterpart(p)))
  )
    return null;
  const official = persons.find((p) => p.rule === 'met' && !p.item.country && holdsOffice(p));
  if (!official) return null;
  const { reading } = official.parsed;
  const venue = isAway(frame) ? null : frame.venue?.country;
  for (const p of persons) {
    const own = p.item.mention.post;
    // "The ambassador in Rabat accompanied the guest to Dakar": nobody is at home there.
    if (venue && venue !== party.country && p !== official && p.rule !== 'met') continue;
    // Or the capital: "the ambassador of A in B's capital".
    const accredited = p.parsed.reading.sentence.block.entities.find(
      (m) =>
        own &&
        (m.type === 'country' || m.type === 'place') &&
        m.country &&
        m.country !== party.country &&
        isWithin(m, own),
    );
    if (accredited?.country)
      return { country: accredited.country, mention: accredited, reading: p.parsed.reading, rule: 'accredited' };
  }
  const likely = [venue, homeOf(scene, frame.head.block.pack)];
  const country = likely.find((c) => c && !parties.some((p) => p.country === c));
  if (!country) return null;
  const place = reading.sentence.block.entities.find((e) => e.country === country && e.type !== 'person');
  return { country, mention: place ?? official.item.mention, reading, rule: 'home' };
}

/** "Met on the sidelines of the conference in the City": nobody need be at home there. */
function isAway({ made, head }: EventFrame): boolean {
  const place = made.venue?.place;
  const sentence = place?.sentence ?? head;
  return sentence.nouns.some((n) => n !== made.trigger.noun && isFramed(sentence, n));
}

/** "With his Ukrainian, Russian and French counterparts": adjectives of others, each of whom holds an office. */
function isCounterpart(party: Party): boolean {
  if (party.rule !== 'adjectives' || isHyphened(party)) return false;
  const { cues } = party.reading;
  return cues.some(
    (c) => c.kind === 'cues:office' && c.from >= party.mention.to && c.from - party.mention.to <= COUNTERPARTS,
  );
}

/** Words of a row of adjectives. */
const COUNTERPARTS = 6;

/** What names a side by the office of its representative. */
const ONE_BY_ONE = new Set(['post', 'office']);

function distinct(found: readonly Party[]): Party[] {
  const parties = new Map<string, Party>();
  for (const party of found) {
    const old = parties.get(party.country);
    // A quote in the text is worth more than one in the title.
    const better = old?.reading.sentence.zone === 'title' && party.reading.sentence.zone !== 'title';
    if (!old || better) parties.set(party.country, party);
  }
  return [...parties.values()];
}
