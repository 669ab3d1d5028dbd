import type { NameMention } from '../../model/mentions.ts';
import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import type { CueKind } from '../cues.ts';
import type { EventFrame } from '../scene.ts';
import { governing } from './clauses.ts';
import { isReported, isVerbLast } from './frames.ts';
import type { Item } from './items.ts';
import { BIT } from './marks.ts';
import { isOutside } from './outside.ts';
import type { Parsed } from './parsed.ts';
import { MOST, type Party, toParty } from './party.ts';
import type { PersonEvidence } from './persons.ts';
import { isOffice } from './roles.ts';
import { type Run, scale } from './runs.ts';

/** Sides told by adjectives, by the names beside the noun of the event, and by offices. */

/** "The Azerbaijan-Kazakhstan business forum": a hyphen ties two sides whatever they hold. */
export function isHyphened({ mention, reading }: Party): boolean {
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
export function isForumOfTwo({ made, head }: EventFrame, { mention, reading }: Party, all: readonly Party[]): boolean {
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

/** A country, or the name of a commission or ministry that swallowed it ("A and B's intergovernmental commission"). */
function standsForState(item: Item): boolean {
  const { type, id } = item.mention;
  return item.country !== null && (type === 'country' || (type === 'organization' && !id));
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

const SIDES = new Set<CueKind>(['cues:side', 'cues:behalf']);

/** "From the Georgian side – the head of the agency X": the side that the text gives to a person. */
export function sideOf({ item, parsed }: PersonEvidence, country: string): NameMention | null {
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

/** "armenisch-bulgarische Konsultationen", "հայ-հունական", "polsko-białorusko-ukraińska grupa". */
export function adjectiveChains(parsed: Parsed): Party[] {
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

/** "the joint commission of A and B met", "A und B berieten": two to four states in a row beside the event's noun. */
export function namesOfEvent(parsed: Parsed, isTitle: boolean): Party[] {
  for (const run of parsed.runs) {
    if (run.items.length < 2 || run.items.length > MOST || isOutside(parsed, run)) continue;
    if (!run.items.every((i) => standsForState(i) && (!i.adjective || run.actors))) continue;
    if (!isTitle && !isBesideEvent(parsed, run.from, run.to) && !hasMet(parsed, run)) continue;
    return run.items.map((i) => toParty(parsed, i.mention, isTitle ? 'title' : 'event', i.country ?? ''));
  }
  return [];
}

/** "spoke with the prime minister of A", "his Turkish counterpart": offices whose holders are not named. */
export function offices(parsed: Parsed, frame: EventFrame): Party[] {
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
