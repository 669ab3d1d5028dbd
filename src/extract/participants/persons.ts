import type { Role } from '../../model/record.ts';
import type { SceneSentence } from '../scene.ts';
import type { Clause } from './clauses.ts';
import { governing } from './clauses.ts';
import { isReported, isVerbLast } from './frames.ts';
import type { Item } from './items.ts';
import { BIT, type Mark, PRESENCE } from './marks.ts';
import { isOutside } from './outside.ts';
import { type Parsed, stops } from './parsed.ts';
import { type Run, scale } from './runs.ts';

/** What a sentence says of a person. */
export interface PersonEvidence {
  item: Item;
  parsed: Parsed;
  role: Role | 'absent';
  /** Slug of the frame; `named` where only the post speaks for the person. */
  rule: string;
  /** The body in whose name the person comes or speaks. */
  forBody: Item | null;
  /** The post is one of an international body: its country is not a party. */
  ofBody: boolean;
}

/** Who speaks, comes or leads in a clause of their own is no mere topic of what is said. */
const HEARD = BIT.spoke | BIT.led | BIT.chair | PRESENCE;

const RULES: readonly Mark[] = ['attended', 'led', 'met', 'organizer', 'sent', 'invited', 'spoke'];

/** `held`: the event has taken place, so that who speaks of it may have spoken at it. */
export function personEvidence(parsed: Parsed, held: boolean, head?: SceneSentence): PersonEvidence[] {
  const out: PersonEvidence[] = [];
  parsed.clauses.forEach((clause, index) => {
    for (const run of clause.runs) {
      if (run.items[0]?.mention.type !== 'person') continue;
      // "X said that president Y had met …"
      if (parsed.reading.sentence !== head && !(clause.bits & HEARD) && isRetold(parsed, run)) continue;
      const verb = governing(parsed.clauses, index, isVerbLast(parsed));
      for (const item of run.items) {
        const found = readPerson(parsed, item, clause, verb);
        // "X and Y took the floor": one row of names speaks.
        const first = run.items[0] === item || speaksInRow(run);
        if (found && !isBystander(found, first, held)) out.push(found);
      }
    }
  });
  return out;
}

/** Full names only, with no word but a connector between them. */
function speaksInRow({ items }: Run): boolean {
  return items.every(({ mention, from }, k) => {
    const before = items[k - 1];
    return mention.type === 'person' && /\s|·/u.test(mention.text) && (!before || from - before.to <= 1);
  });
}

/** Another person speaks before, and what is said has begun. */
function isRetold(parsed: Parsed, run: Run): boolean {
  if (!parsed.runs.some((r) => r.to <= run.from && r.items[0]?.mention.type === 'person')) return false;
  return isReported(parsed, run);
}

function readPerson(parsed: Parsed, item: Item, clause: Clause, verb: Clause | null): PersonEvidence | null {
  const { mention } = item;
  const bits = (verb?.bits ?? 0) | clause.bits;
  if (isPress(parsed, item)) return null;
  item.country = headedCountry(parsed, item) ?? item.country;
  const forBody = bodyBefore(parsed, item);
  const ofBody = isOfBody(parsed, item);
  if (parsed.roles.get(item) === 'chair') return { item, parsed, role: 'chair', rule: 'chair', forBody, ofBody };
  if (bits & BIT.absent && !(bits & (PRESENCE | BIT.spoke)))
    return { item, parsed, role: 'absent', rule: 'absent', forBody, ofBody };
  const rule =
    RULES.find((kind) => bits & BIT[kind]) ?? (mention.post ? 'named' : isVisitor(parsed, item) ? 'met' : null);
  // "The ambassador of A attended as an observer".
  const alone = parsed.reading.items.filter((i) => i.mention.type === 'person').length === 1;
  const role = rule === 'attended' && alone && bits & BIT.observer ? 'observer' : 'participant';
  return rule && { item, parsed, role, rule, forBody, ofBody };
}

/** "The visit of X is put off": who stands right behind the noun. */
function isVisitor(parsed: Parsed, { mention }: Item): boolean {
  const { sentence } = parsed.reading;
  const gap = sentence.block.pack?.events.headFinal ? -1 : 1;
  return sentence.nouns.some((n) => n.kind === 'nouns:visit' && mention.from >= n.to && mention.from - n.to <= gap);
}

/** "the delegation of A, led by X", "X бастаған A делегациясы": the head comes from where the delegation comes. */
function headedCountry(parsed: Parsed, item: Item): string | null {
  const { post } = item.mention;
  if (post && parsed.reading.inner.some((m) => m.type === 'country' && isInside(m, post))) return null;
  const next = (from: number) =>
    !parsed.reading.items.some((i) => i.mention.type === 'person' && i.from >= from && i.to <= item.from);
  const cue = parsed.marks.cues.find(
    (c) => c.kind === 'led' && (near(item.to, c.from) || (c.to <= item.from && next(c.to))),
  );
  if (!cue) return null;
  for (const run of parsed.runs) {
    if (!run.delegation || run.items[0]?.mention.type === 'person') continue;
    const after = cue.from >= item.to;
    if (after ? !near(cue.to, run.from) : !near(run.to, cue.from)) continue;
    // "the delegations of A and B, led by X and Y respectively"
    const heads = parsed.reading.items.filter((i) => i.mention.type === 'person');
    if (heads.length > 1 && heads.length === run.items.length) return run.items[heads.indexOf(item)]?.country ?? null;
    if (!after && !near(cue.to, item.from)) return null;
    return after || run.items.length === 1 ? (run.items[0]?.country ?? null) : null;
  }
  return null;
}

/** At most two words lie between. */
function near(to: number, from: number): boolean {
  return from >= to && from - to <= 2;
}

function isInside(
  mention: { startOffset: number; endOffset: number },
  span: { startOffset: number; endOffset: number },
) {
  return mention.startOffset >= span.startOffset && mention.endOffset <= span.endOffset;
}

/** A second name without a post in a sentence of speech, a single word, a voice about what is still to come. */
function isBystander(found: PersonEvidence, first: boolean, held: boolean): boolean {
  if (found.role !== 'participant') return false;
  const { mention } = found.item;
  if (found.rule === 'spoke' && !held) return !willSpeak(found.parsed);
  if (mention.post) return false;
  if (found.rule === 'spoke' && !first) return true;
  return !/\s|·/u.test((mention.name ?? mention.text).trim()) && !isHan(mention.text);
}

function willSpeak(parsed: Parsed): boolean {
  const future = parsed.reading.cues.filter((c) => c.kind === 'context:future');
  return parsed.marks.cues.some((c) => c.kind === 'spoke' && future.some((f) => Math.abs(f.from - c.from) <= 3));
}

function isHan(text: string): boolean {
  return /^[\u4e00-\u9fff]/u.test(text);
}

/** Press people and sources report; they do not take part. */
export function isPress(parsed: Parsed, item: Item): boolean {
  const press = BIT.spokesperson;
  for (let i = item.from; i < item.to; i++) if (parsed.marks.at(i) & press) return true;
  return false;
}

/** "For the OSCE, Ambassador X spoke", "from the WHO bureau doctor X": a body right before the person. */
function bodyBefore(parsed: Parsed, item: Item): Item | null {
  const { sentence, items } = parsed.reading;
  const body = items.findLast((i) => i.mention.type === 'organization' && i.to <= item.from);
  if (!body || body.mention.national) return null;
  const behalf = BIT.behalf;
  for (let i = Math.max(sentence.from, body.from - 2); i < body.from; i++)
    if (parsed.marks.at(i) & behalf && item.from - body.to <= 12 * scale(sentence.block.tokens, body.to)) return body;
  if (isRepresented(parsed, body, item)) return body;
  return item.from - body.to <= 2 && sentence.block.pack?.participation.order.actors === 'after' ? body : null;
}

/** "The OSCE was represented by X": of a body alone, the verb right behind it. */
function isRepresented(parsed: Parsed, body: Item, person: Item): boolean {
  const run = parsed.runs.find((r) => r.items.includes(body));
  if (!run || run.items.length > 1 || parsed.reading.sentence.block.pack?.participation.order.actors === 'after')
    return false;
  if (person.from - body.to > 5 || isOutside(parsed, run)) return false;
  // "…, represented by X".
  const start = parsed.reading.sentence.block.tokens[body.to]?.folded === ',' ? body.to + 1 : body.to;
  for (let i = start; i < person.from; i++) if (stops(parsed.reading.sentence.block.tokens[i])) return false;
  return (parsed.marks.at(body.to) & BIT.attended) !== 0 || (parsed.marks.at(body.to + 1) & BIT.attended) !== 0;
}

function isOfBody(parsed: Parsed, item: Item): boolean {
  const { post } = item.mention;
  if (!post) return false;
  return parsed.reading.inner.some(
    (m) =>
      m.type === 'organization' &&
      !m.national &&
      !m.country &&
      m.startOffset >= post.startOffset &&
      m.endOffset <= post.endOffset,
  );
}

/** The post is an office of a state, as far as the text tells. */
export function holdsOffice(person: PersonEvidence): boolean {
  if (person.ofBody || person.forBody || !person.item.mention.post) return false;
  const office = BIT.office;
  for (let i = person.item.from; i < person.item.to; i++) if (person.parsed.marks.at(i) & office) return true;
  return false;
}
