import type { NameMention } from '../../model/mentions.ts';
import type { Role } from '../../model/record.ts';
import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import type { CueKind } from '../cues.ts';
import { homeOf } from '../home.ts';
import type { EventFrame, Scene } from '../scene.ts';
import { isFramed } from '../triggers.ts';
import { isBesideAnother } from './aside.ts';
import { governing } from './clauses.ts';
import { isReported, isVerbLast } from './frames.ts';
import type { Item, Reading } from './items.ts';
import { BIT, type Mark } from './marks.ts';
import { isOutside } from './outside.ts';
import type { Parsed } from './parsed.ts';
import { holdsOffice, type PersonEvidence } from './persons.ts';
import { isOffice } from './roles.ts';
import { type Run, scale } from './runs.ts';

/** A side of an event between few states, with the wording that shows it. */
export interface Party {
  country: string;
  mention: NameMention;
  reading: Reading;
  rule: string;
  /** As an observer, where its representative only watches. */
  role?: Role;
}

/** Events of two, as a rule. */
const OF_TWO = new Set(['meeting', 'talks', 'visit', 'consultation', 'call', 'signing']);
/** Events of many: two states named beside them are not its sides. */
const OF_MANY = new Set(['conference', 'summit']);
/** What brings a person's state to any event. */
const PRESENT: ReadonlySet<string> = new Set<Mark | 'chair'>(['attended', 'led', 'met', 'chair', 'sent', 'invited']);
const MOST = 4;

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

function isWithin(mention: NameMention, span: { startOffset: number; endOffset: number }): boolean {
  return mention.startOffset >= span.startOffset && mention.endOffset <= span.endOffset;
}

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

/** "The Azerbaijan-Kazakhstan business forum": a hyphen ties two sides whatever they hold. */
function isHyphened({ mention, reading }: Party): boolean {
  const { tokens } = reading.sentence.block;
  const ties = (mark: Token | undefined, a: Token | undefined, b: Token | undefined) =>
    mark !== undefined && '-–—'.includes(mark.folded) && a?.end === mark.start && b?.start === mark.end;
  const { from, to } = mention;
  const { entities } = reading.sentence;
  // "The A — B — C forum": nothing but a long dash stands between the states.
  const dashed = (at: number, test: (e: NameMention) => boolean) =>
    '–—'.includes(tokens[at]?.folded ?? '-') && entities.some((e) => e.type === 'country' && test(e));
  if (dashed(to, (e) => e.from === to + 1) || dashed(from - 1, (e) => e.to === from - 1)) return true;
  return ties(tokens[to], tokens[to - 1], tokens[to + 1]) || ties(tokens[from - 1], tokens[from - 2], tokens[from]);
}

/** "The forum of the regions of A and B": two states in the name of the event are its sides. */
function isForumOfTwo({ made, head }: EventFrame, { mention, reading }: Party, all: readonly Party[]): boolean {
  const { noun } = made.trigger;
  if (!noun || all.length !== 2 || reading.sentence !== head || mention.adjective) return false;
  if (mention.from >= noun.to) return mention.from - noun.to <= NAME;
  // "Кыргызстан менен Монголиянын форуму": where heads stand last, they own it.
  const { pack, tokens } = reading.sentence.block;
  const last = all.at(-1)?.mention.to ?? 0;
  if (!pack?.events.headFinal || noun.from < last || noun.from - last > NAME) return false;
  return endsInCase(tokens[last - 1]?.folded ?? '', pack.morphology, 'genitive');
}

/** Words between the event's noun and the second of the states in its name. */
const NAME = 5;

function speaksFirst(parsed: Parsed): boolean {
  return parsed.reading.sentence.zone === 'lead';
}

/** "armenisch-bulgarische Konsultationen", "հայ-հունական", "polsko-białorusko-ukraińska grupa". */
function adjectiveChains(parsed: Parsed): Party[] {
  const { sentence } = parsed.reading;
  const inside = sentence.entities.filter((e) => !e.within);
  const parties: Party[] = [];
  for (let i = 0; i < inside.length; i++) {
    const chain = [inside[i] as NameMention];
    while (inside[i + 1] && isChained(parsed, chain.at(-1) as NameMention, inside[i + 1] as NameMention))
      chain.push(inside[++i] as NameMention);
    if (chain.length < 2 || !isBesideEvent(parsed, chain[0]?.from ?? 0, chain.at(-1)?.to ?? 0)) continue;
    for (const mention of chain)
      parties.push({ country: mention.country ?? '', mention, reading: parsed.reading, rule: 'adjectives' });
  }
  return parties;
}

function isChained(parsed: Parsed, a: NameMention, b: NameMention): boolean {
  if (a.type !== 'country' || b.type !== 'country' || a.country === b.country) return false;
  if (!b.adjective && !a.adjective) return false;
  const { tokens } = parsed.reading.sentence.block;
  if (b.from === a.to) return true;
  return b.from === a.to + 1 && '-–—‑'.includes(tokens[a.to]?.folded ?? '+');
}

const BESIDE = 6;

function isBesideEvent(parsed: Parsed, from: number, to: number): boolean {
  const { sentence } = parsed.reading;
  const reach = BESIDE * scale(sentence.block.tokens, from);
  const event = BIT.event;
  for (let i = Math.max(sentence.from, from - reach); i < from; i++) if (parsed.marks.at(i) & event) return true;
  for (let i = to; i < Math.min(sentence.to, to + reach); i++) if (parsed.marks.at(i) & event) return true;
  return false;
}

/** "the joint commission of A and B met", "A und B berieten": two to four states in a row beside the event's noun. */
function namesOfEvent(parsed: Parsed, isTitle: boolean): Party[] {
  for (const run of parsed.runs) {
    if (run.items.length < 2 || run.items.length > MOST || isOutside(parsed, run)) continue;
    if (!run.items.every((i) => standsForState(i) && (!i.adjective || run.actors))) continue;
    if (!isTitle && !isBesideEvent(parsed, run.from, run.to) && !hasMet(parsed, run)) continue;
    return run.items.map((i) => toParty(parsed, i.mention, isTitle ? 'title' : 'event', i.country ?? ''));
  }
  return [];
}

/** A country, or the name of a commission or ministry that swallowed it ("A and B's intergovernmental commission"). */
function standsForState(item: Item): boolean {
  const { type, id } = item.mention;
  return item.country !== null && (type === 'country' || (type === 'organization' && !id));
}

function toParty(parsed: Parsed, mention: NameMention, rule: string, country = mention.country ?? ''): Party {
  return { country, mention, reading: parsed.reading, rule };
}

/** Words before a subject, and between it and its verb. */
const OPENING = 2;

const MEETING = BIT.met | BIT.between | BIT.event;

function hasMet(parsed: Parsed, run: Run): boolean {
  // "A and B discussed the river": right behind the names that open the sentence.
  const { cues, sentence } = parsed.reading;
  const opens = run.from - sentence.from <= OPENING;
  if (opens && cues.some((c) => c.kind === 'discussion:verbs' && c.from >= run.to && c.from - run.to <= OPENING))
    return true;
  const clause = parsed.clauses.find((c) => c.runs.includes(run));
  return ((clause?.bits ?? 0) & (BIT.met | BIT.between)) !== 0;
}

/** "spoke with the prime minister of A", "his Turkish counterpart": offices whose holders are not named. */
function offices(parsed: Parsed, frame: EventFrame): Party[] {
  const parties: Party[] = [];
  const last = isVerbLast(parsed);
  for (const [index, clause] of parsed.clauses.entries()) {
    if (!((clause.bits | (governing(parsed.clauses, index, last)?.bits ?? 0)) & MEETING)) continue;
    for (const run of clause.runs) {
      if (isOutside(parsed, run)) continue;
      // What somebody says of the leaders is not who met.
      if (parsed.reading.sentence !== frame.head && isReported(parsed, run)) continue;
      for (const item of run.items) {
        const { mention } = item;
        if (mention.type !== 'country' && !(mention.type === 'organization' && mention.national)) continue;
        if (!item.country || !isOffice(parsed, run, item)) continue;
        parties.push(toParty(parsed, mention, 'office', item.country));
      }
    }
  }
  return parties;
}

const SIDES = new Set<CueKind>(['cues:side', 'cues:behalf']);

/** "From the Georgian side – the head of the agency X": the side that the text gives to a person. */
function sideOf({ item, parsed }: PersonEvidence, country: string): NameMention | null {
  const { entities, cues } = parsed.reading.sentence;
  const named = entities.find(
    (e) =>
      e.type === 'country' &&
      e.country === country &&
      e.to <= item.from &&
      cues.some((c) => SIDES.has(c.kind) && (c.from === e.to || c.to === e.from)),
  );
  return named ?? null;
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

/** Where the visitor went: the country beside the verb or the noun of the visit, else that of the venue. */
function visitedCountry(frame: EventFrame, parsed: readonly Parsed[], visitor?: string): Party | null {
  for (const one of parsed) {
    if (one.reading.sentence !== frame.head && !speaksFirst(one)) continue;
    for (const clause of one.clauses) {
      if (!(clause.bits & (BIT.met | BIT.event))) continue;
      for (const run of clause.runs) {
        const item = run.items[0];
        if (
          !item ||
          item.adjective ||
          run.actors ||
          run.items.length > 1 ||
          item.mention.type !== 'country' ||
          item.country === visitor
        )
          continue;
        const outside = isOutside(one, run);
        if (!outside || outside === 'place') return toParty(one, item.mention, 'visited');
      }
    }
  }
  const venue = frame.venue?.country;
  return venue && venue !== visitor ? findCountry(parsed, venue) : null;
}

function findCountry(parsed: readonly Parsed[], country: string): Party | null {
  for (const one of parsed) {
    const mention = one.reading.sentence.entities.find((e) => e.country === country && e.type !== 'person');
    if (mention) return toParty(one, mention, 'visited', country);
  }
  return null;
}
