import type { PersonParticipant, Role } from '../../model/record.ts';
import { datelinePlaces } from '../../names/dateline-places.ts';
import { fold } from '../../text/fold.ts';
import { homeOf } from '../home.ts';
import type { EventFrame, Scene, SceneSentence } from '../scene.ts';
import { holdsOffice, type PersonEvidence } from './persons.ts';
import { quoteOf } from './quote.ts';
import { ROLE_WEIGHT } from './role-weight.ts';

interface Known {
  entry: PersonParticipant;
  /** Holds an office of a state, as far as the text tells. */
  office: boolean;
  sentence: SceneSentence;
}

/** One entry per person, with the fullest post. `parties` are the two sides of a bilateral event, [] of any other. */
export function mergePersons(
  scene: Scene,
  frame: EventFrame,
  persons: readonly PersonEvidence[],
  parties: readonly string[],
): PersonParticipant[] {
  const known = new Map<string, Known>();
  for (const p of persons) {
    if (p.role === 'absent') continue;
    const entry = toEntry(p);
    const old = known.get(entry.key) ?? sameSurname(known, entry);
    const office = holdsOffice(p);
    if (old) join(old, entry, office);
    else known.set(entry.key, { entry, office, sentence: p.parsed.reading.sentence });
  }
  const all = [...known.values()];
  const home = hostOf(scene, frame);
  if (frame.type === 'visit' && parties.length === 2) nameVisitor(frame, all, parties);
  for (const one of all) {
    if (!one.office || one.entry.country || (parties.length < 2 && isVisitor(frame, one))) continue;
    one.entry.country = parties.length === 2 ? otherSide(frame, one, all, parties) : home;
  }
  return all.map((k) => k.entry);
}

/** "The minister wrapped up a visit to A": who stands before the verb comes from the other side. */
function nameVisitor(frame: EventFrame, all: readonly Known[], parties: readonly string[]): void {
  const visited = frame.venue?.country;
  const { trigger, head } = frame;
  if (!visited || !trigger || !parties.includes(visited)) return;
  const start = head.block.tokens[head.from]?.start ?? 0;
  const visitor = all.find(({ entry: { startOffset: at } }) => at !== null && at >= start && at < trigger.startOffset);
  if (visitor?.office) visitor.entry.country ??= parties.find((c) => c !== visited) ?? null;
}

/** Who stands before the verb of a visit is not from where the visit goes. */
function isVisitor({ type, trigger, head }: EventFrame, { entry, sentence }: Known): boolean {
  return type === 'visit' && sentence === head && trigger !== null && (entry.startOffset ?? 0) < trigger.startOffset;
}

function toEntry(person: PersonEvidence): PersonParticipant {
  const { mention, country } = person.item;
  const name = mention.name ?? mention.text;
  const key = mention.key ?? fold(name);
  const post = mention.post?.text ?? null;
  const quote = quoteOf(mention, person.parsed.reading);
  return { kind: 'person', name, key, post, country, role: person.role as Role, ...quote };
}

function join(old: Known, entry: PersonParticipant, office: boolean): void {
  if (ROLE_WEIGHT[entry.role] > ROLE_WEIGHT[old.entry.role]) old.entry.role = entry.role;
  old.entry.post ??= entry.post;
  old.entry.country ??= entry.country;
  old.office ||= office;
}

/** "M. Vandersteen", "Vandersteen": the one person with that surname who is known by full name. */
function sameSurname(known: ReadonlyMap<string, Known>, entry: PersonParticipant): Known | null {
  const words = wordsOf(entry.name);
  if (words.filter((w) => w.length > 1).length !== 1) return null;
  const surname = words.at(-1);
  const same = [...known.values()].filter((k) => wordsOf(k.entry.name).at(-1) === surname);
  return same.length === 1 ? (same[0] as Known) : null;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s.]+/u)
    .filter(Boolean);
}

/**
 * In talks of two, who carries no country comes from the side that nobody else speaks for, else not from that of the
 * counterpart in the event's own sentence, else from the host's.
 */
function otherSide(
  frame: EventFrame,
  { sentence }: Known,
  all: readonly Known[],
  parties: readonly string[],
): string | null {
  const open = parties.filter((c) => !all.some((k) => k.entry.country === c));
  if (open.length === 1) return open[0] as string;
  const beside = parties.filter((c) => all.some((k) => k.sentence === sentence && k.entry.country === c));
  if (beside.length === 1 && sentence === frame.head) return parties.find((c) => c !== beside[0]) ?? null;
  const host = frame.venue?.country;
  return host && parties.includes(host) ? host : null;
}

/** A page made where the event is held means its own country by "the deputy minister". */
function hostOf(scene: Scene, frame: EventFrame): string | null {
  const venue = frame.venue?.country;
  if (!venue) return null;
  const { block } = frame.head;
  const [dateline] = datelinePlaces([block], scene.article.datelineSpan);
  const page = dateline?.place.country ?? homeOf(scene, block.pack);
  return page === venue ? venue : null;
}
