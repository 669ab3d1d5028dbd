import type { EventRecord, Explanation, Participant, PersonParticipant } from '../../model/record.ts';
import type { Evidence } from '../participants/frames.ts';
import { type Gathered, gather } from '../participants/index.ts';
import type { Item } from '../participants/items.ts';
import type { Mark, RoleCue } from '../participants/marks.ts';
import { countryOf } from '../participants/merge-countries.ts';
import { keyOf } from '../participants/merge-organizations.ts';
import type { Parsed } from '../participants/parsed.ts';
import { inPost } from '../participants/party.ts';
import type { PersonEvidence } from '../participants/persons.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { NOWHERE, placeOf, wording } from './wording.ts';

/** What a rule says, and the cue words that made it speak, the first kind found beside the name. */
const RULES: Readonly<Record<string, readonly [string, ...Mark[]]>> = {
  attended: ['attended', 'attended'],
  sent: ['sent somebody', 'sent'],
  invited: ['invited', 'invited'],
  observer: ['observer', 'observer'],
  between: ['one of those between whom it was', 'between', 'event'],
  delegation: ['a delegation is named', 'delegation', 'side'],
  representatives: ['representatives are named in a row', 'actors', 'office'],
  'representative-spoke': ['a representative spoke or acted', 'spoke', 'met', 'led', 'organizer'],
  'country-spoke': ['it spoke or acted', 'spoke', 'met', 'led', 'organizer'],
  'countries-spoke': ['they spoke or acted', 'spoke', 'met', 'led', 'organizer'],
  'role-chair': ['chair', 'chair'],
  'role-host': ['host', 'host'],
  'role-organizer': ['organizer', 'organizer'],
  'role-observer': ['observer', 'observer'],
  adjectives: ['adjectives of the sides beside the event', 'event'],
  event: ['sides named beside the event', 'event', 'met', 'between'],
  title: ['sides named in the title', 'event', 'met'],
  office: ['holder of an office who met', 'office', 'met'],
  post: ['country of a person who took part', 'met', 'attended', 'led'],
  speaker: ['country of a person who spoke', 'spoke'],
  accredited: ['where the ambassador is accredited', 'office'],
  home: ['home of an official without a country', 'met'],
  visited: ['country visited', 'event', 'met'],
  led: ['led a delegation', 'led'],
  met: ['met', 'met'],
  organizer: ['organizer', 'organizer'],
  spoke: ['spoke', 'spoke'],
  chair: ['chaired', 'chair'],
  named: ['named with a post'],
};

/** Every participant with the frame that brought it, its role, and of persons their posts and countries. */
export function explainParticipants(scene: Scene, frame: EventFrame, event: EventRecord): Explanation[] {
  const gathered = gather(scene, frame);
  return event.participants.flatMap((p, i) => {
    const path = `participants[${i}]`;
    const { startOffset, endOffset } = p;
    const found = sourcesOf(gathered, p);
    const own = found.find((s) => startOf(s) === startOffset) ?? found[0];
    const out: Explanation[] = [{ path, rule: own ? say(scene, own) : 'named', startOffset, endOffset }];
    if (p.role !== 'participant') out.push(roleOf(scene, `${path}.role`, found, p));
    if (p.kind === 'person') out.push(...ofPerson(path, gathered, p));
    return out;
  });
}

/** What spoke for a participant. */
interface Source {
  parsed: Pick<Parsed, 'reading'> & Partial<Parsed>;
  item: Item | null;
  startOffset: number;
  rule: string;
  role: string;
}

function startOf(source: Source): number | null {
  return source.parsed.reading.sentence.zone === 'title' ? null : source.startOffset;
}

function sourcesOf({ evidence, persons, parties, parsed }: Gathered, p: Participant): Source[] {
  const parsedOf = (reading: Evidence['reading']) => parsed.find((one) => one.reading === reading) ?? { reading };
  const ofEvidence = (e: Evidence): Source => ({
    parsed: parsedOf(e.reading),
    item: e.item,
    startOffset: e.item.mention.startOffset,
    rule: e.rule,
    role: e.role,
  });
  const ofPerson = (e: PersonEvidence): Source => ({
    parsed: e.parsed,
    item: e.item,
    startOffset: e.item.mention.startOffset,
    rule: e.rule,
    role: e.role,
  });
  if (p.kind === 'person') return personsOf(persons, p).map(ofPerson);
  if (p.kind === 'group') return evidence.filter((e) => e.item.mention.id === p.id).map(ofEvidence);
  if (p.kind === 'organization') {
    const own = evidence.filter((e) => e.item.mention.type === 'organization' && isBody(e.item, p)).map(ofEvidence);
    const behalf = persons.filter((e) => e.forBody && isBody(e.forBody, p));
    return [...own, ...behalf.map((e) => ({ ...ofPerson(e), startOffset: e.forBody?.mention.startOffset ?? -1 }))];
  }
  const sides = parties
    .filter((party) => party.country === p.id)
    .map((party) => ({
      parsed: parsedOf(party.reading),
      item: null,
      startOffset: party.mention.startOffset,
      rule: party.rule,
      role: 'participant',
    }));
  const senders = persons.filter((e) => e.item.country === p.id).map((e) => ({ ...ofPerson(e), rule: 'post' }));
  return [...evidence.filter((e) => countryOf(e) === p.id).map(ofEvidence), ...sides, ...senders];
}

function isBody(item: Item, p: { id: string | null; name: string }): boolean {
  return p.id === null ? (item.mention.name ?? item.mention.text) === p.name : keyOf(item) === p.id;
}

function personsOf(persons: readonly PersonEvidence[], p: PersonParticipant): PersonEvidence[] {
  const same = persons.filter((e) => e.item.mention.startOffset === p.startOffset);
  return [...same, ...persons.filter((e) => e.item.mention.key === p.key && !same.includes(e))];
}

/** "attended: «приняли участие»". */
function say(scene: Scene, source: Source): string {
  const [text, ...kinds] = RULES[source.rule] ?? [source.rule];
  const cue = cueBeside(source, kinds as Mark[]);
  return cue ? `${text}: ${wording(scene, source.parsed.reading.sentence, cue)}` : text;
}

/** Of the first kind that the sentence has, the cue nearest to the name. */
function cueBeside(source: Source, kinds: readonly Mark[]): RoleCue | null {
  const at = source.item?.from ?? source.parsed.reading.sentence.from;
  for (const kind of kinds) {
    const cues = (source.parsed.marks?.cues ?? []).filter((c) => c.kind === kind);
    if (cues.length > 0) return cues.reduce((a, b) => (Math.abs(b.from - at) < Math.abs(a.from - at) ? b : a));
  }
  return null;
}

function roleOf(scene: Scene, path: string, found: readonly Source[], { role, ...quote }: Participant): Explanation {
  const own = found.find((s) => s.role === role);
  const cue = own && cueBeside(own, [role as Mark]);
  if (!own || !cue) return { path, rule: role, startOffset: quote.startOffset, endOffset: quote.endOffset };
  const { sentence } = own.parsed.reading;
  return { path, rule: `${role}: ${wording(scene, sentence, cue)}`, ...placeOf(sentence, cue) };
}

function ofPerson(path: string, { persons }: Gathered, p: PersonParticipant): Explanation[] {
  const known = personsOf(persons, p);
  const out: Explanation[] = [];
  const post = known.find((e) => e.item.mention.post)?.item.mention.post;
  if (p.post && post)
    out.push({
      path: `${path}.post`,
      rule: 'post beside the name',
      startOffset: post.startOffset,
      endOffset: post.endOffset,
    });
  const own = known.find((e) => e.item.country === p.country);
  if (p.country && own) {
    const said = inPost(own, p.country);
    const where = said ? placeOf(own.parsed.reading.sentence, said) : NOWHERE;
    out.push({ path: `${path}.country`, rule: said ? 'country of the post' : 'country of the person', ...where });
  } else if (p.country) {
    const rule = 'an official without a country: the side that nobody else speaks for, or the home of the page';
    out.push({ path: `${path}.country`, rule, ...NOWHERE });
  }
  return out;
}
