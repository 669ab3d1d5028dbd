import type { Role } from '../../model/record.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { type Clause, continued, findClauses, governing } from './clauses.ts';
import type { Item, Reading } from './items.ts';
import { type Marks, markSentence, maskOf, PRESENCE, type RoleCue } from './marks.ts';
import { findRuns, type Run, scale } from './runs.ts';

/** How sure the wording is: said outright, implied by what a delegation does, or only named as a speaker. */
export type Strength = 'strong' | 'medium' | 'weak';

export interface Evidence {
  item: Item;
  reading: Reading;
  role: Role | 'absent';
  strength: Strength;
  /** Slug of the frame, for explanations. */
  rule: string;
}

/** A sentence taken apart: names in rows, clauses, cue words. */
export interface Parsed {
  reading: Reading;
  marks: Marks;
  runs: Run[];
  clauses: Clause[];
  /** Roles that a cue gives to the name beside it. */
  roles: Map<Item, Role>;
}

export function parseSentence(reading: Reading): Parsed {
  const marks = markSentence(reading.sentence);
  const runs = findRuns(reading.sentence, reading.items, marks);
  const clauses = findClauses(reading.sentence, runs, marks);
  const parsed: Parsed = { reading, marks, runs, clauses, roles: new Map() };
  for (const run of runs) rolesInside(parsed, run);
  rolesBeside(parsed);
  return parsed;
}

/** "Moldova (as an observer)", "the host country Kyrgyzstan": cues between the names of a list. */
function rolesInside(parsed: Parsed, run: Run): void {
  for (const item of run.items) {
    const role = roleInBracket(parsed, item);
    if (role) give(parsed, item, role);
  }
  for (const cue of parsed.marks.cues) {
    const role = ROLE_OF.get(cue.kind);
    if (!role || cue.from < run.from || cue.to > run.to) continue;
    if (run.items.some((i) => i.from <= cue.from && cue.to <= i.to) || inBracket(parsed, cue)) continue;
    const next = run.items.findIndex((i) => i.from >= cue.to);
    const before = run.items[next - 1];
    const after = run.items[next];
    if (!before || !after) continue;
    // "A, host country, and B" against "A as well as the host country, B".
    const apposed = isMark(parsed, cue.from - 1) && isSeparated(parsed, cue.to, after.from);
    if (before.to === cue.from || apposed) give(parsed, before, role);
    else for (const item of run.items.slice(next, role === 'observer' ? undefined : next + 1)) give(parsed, item, role);
  }
}

/** What the bracket right behind a name says of it. */
function roleInBracket(parsed: Parsed, item: Item): Role | null {
  const { sentence } = parsed.reading;
  const { tokens } = sentence.block;
  if (!'(（'.includes(tokens[item.to]?.folded ?? '-')) return null;
  let bits = 0;
  for (let i = item.to + 1; i < sentence.to && i <= item.to + MAX_BRACKET; i++) {
    if (')）'.includes(tokens[i]?.folded ?? '-')) {
      if (bits & maskOf('observer')) return 'observer';
      if (bits & maskOf('host')) return 'host';
      return bits & maskOf('chair', 'office') ? 'chair' : null;
    }
    // "A (the minister X), B": a person in the bracket is no role of the country.
    if (parsed.reading.items.some((p) => p.mention.type === 'person' && p.from <= i && i < p.to)) return null;
    bits |= parsed.marks.at(i);
  }
  return null;
}

const MAX_BRACKET = 6;

function inBracket(parsed: Parsed, cue: RoleCue): boolean {
  const { tokens } = parsed.reading.sentence.block;
  for (let i = cue.from - 1; i >= cue.from - 3 && i >= 0; i--)
    if ('(（'.includes(tokens[i]?.folded ?? '-')) return true;
  return false;
}

function isMark(parsed: Parsed, at: number): boolean {
  return parsed.reading.sentence.block.tokens[at]?.kind === 'mark';
}

function isSeparated(parsed: Parsed, from: number, to: number): boolean {
  const { tokens } = parsed.reading.sentence.block;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark' || parsed.marks.at(i) & maskOf('also')) return true;
  return false;
}

const ROLE_OF = new Map<string, Role>([
  ['observer', 'observer'],
  ['host', 'host'],
  ['chair', 'chair'],
  ['organizer', 'organizer'],
]);
const WEIGHT: Readonly<Record<Role, number>> = { chair: 4, host: 3, organizer: 2, observer: 1, participant: 0 };
const REACH: Readonly<Record<string, number>> = { chair: 14, host: 6, organizer: 14 };

function give(parsed: Parsed, item: Item, role: Role): void {
  const old = parsed.roles.get(item);
  if (!old || WEIGHT[role] > WEIGHT[old]) parsed.roles.set(item, role);
}

/** "chaired by A", "A chaired", "A'nın ev sahipliğinde": the nearest name gets the role. */
function rolesBeside(parsed: Parsed): void {
  for (const cue of parsed.marks.cues) {
    const reach = REACH[cue.kind];
    const role = ROLE_OF.get(cue.kind);
    if (reach === undefined || !role) continue;
    if (parsed.runs.some((r) => cue.from >= r.from && cue.to <= r.to)) continue;
    if (cue.kind === 'chair' && leadsDelegation(parsed, cue)) continue;
    const target = nearest(parsed, cue, reach);
    if (!target) continue;
    const { run, item, clause } = target;
    const shared = run.items.length > 1 && !(clause.bits & PRESENCE);
    for (const one of shared ? run.items : [item]) give(parsed, one, role);
  }
}

/** "The Belarusian delegation was led by …" is no chair. */
function leadsDelegation(parsed: Parsed, cue: RoleCue): boolean {
  const index = parsed.clauses.findIndex((c) => cue.from >= c.from && cue.from < c.to);
  const clause = parsed.clauses[index];
  const before = parsed.clauses[index - 1];
  if (!clause) return false;
  // "the delegation of A, led by …"
  const headed = before && cue.from <= clause.from + 1 ? bitsOf(parsed, before) : 0;
  return ((bitsOf(parsed, clause) | headed) & maskOf('delegation')) !== 0;
}

/** Bits of a clause, the words between its names too. */
function bitsOf(parsed: Parsed, clause: Clause): number {
  let bits = 0;
  for (let i = clause.from; i < clause.to; i++) bits |= parsed.marks.at(i);
  return bits;
}

function nearest(parsed: Parsed, cue: RoleCue, reach: number): { run: Run; item: Item; clause: Clause } | null {
  const { tokens, pack } = parsed.reading.sentence.block;
  const index = parsed.clauses.findIndex((c) => cue.from >= c.from && cue.from < c.to);
  const before = pack?.participation.order.led !== 'after';
  const limit = reach * scale(tokens, cue.from);
  const apposed = beforeComma(parsed, cue, index);
  if (apposed) return apposed;
  for (const k of cue.kind === 'chair' ? [index, index + 1] : [index]) {
    const clause = parsed.clauses[k];
    if (!clause) continue;
    let best: { run: Run; item: Item; clause: Clause } | null = null;
    let least = limit + 1;
    for (const run of clause.runs) {
      const outside = isOutside(parsed, run);
      if (outside && !(outside === 'place' && cue.kind === 'chair')) continue;
      for (const item of run.items) {
        if (cue.kind === 'chair' && isOffice(parsed, run, item)) continue;
        if (item.adjective && !run.actors) continue;
        const distance = distanceOf(parsed, cue, item);
        if (cue.kind === 'organizer' && item.mention.type === 'country' && distance > limit / 3) continue;
        const preferred = item.from >= cue.to === before;
        if (distance < least || (distance === least && preferred)) {
          least = distance;
          best = { run, item, clause };
        }
      }
    }
    if (best) return isCityHost(parsed, cue, best.item) ? null : best;
  }
  return null;
}

/** Tokens between a cue and a name; a connector between them counts more. */
function distanceOf(parsed: Parsed, cue: RoleCue, item: Item): number {
  const [from, to] = item.from >= cue.to ? [cue.to, item.from] : [item.to, cue.from];
  let distance = Math.max(0, to - from);
  for (let i = from; i < to; i++) if (parsed.marks.at(i) & maskOf('and', 'also')) distance += 2;
  return distance;
}

/** "and Georgia, the host country": the role stands behind its name. */
function beforeComma(parsed: Parsed, cue: RoleCue, index: number): { run: Run; item: Item; clause: Clause } | null {
  const own = parsed.clauses[index];
  const clause = parsed.clauses[index - 1];
  const run = clause?.runs.at(-1);
  const item = run?.items.at(-1);
  if (!own || own.runs.length || !clause || !run || !item) return null;
  return item.to === own.from - 1 && cue.from <= own.from + 2 ? { run, item, clause } : null;
}

/** "chaired by the deputy minister of Kazakhstan": a person presides, if an unnamed one. */
export function isOffice(parsed: Parsed, run: Run, item: Item): boolean {
  if (item.mention.type === 'person' || run.delegation) return false;
  const { tokens, pack } = parsed.reading.sentence.block;
  const order = pack?.participation.order.actors ?? 'both';
  const office = maskOf('office');
  const reach = 6 * scale(tokens, item.from);
  if (order !== 'after')
    for (let i = item.from - 1; i >= item.from - reach && i >= parsed.reading.sentence.from; i--) {
      if (parsed.marks.at(i) & office && !(parsed.marks.at(i) & maskOf('chair'))) return true;
      if (stops(tokens[i] as Token)) break;
    }
  if (order !== 'before' || item.adjective)
    for (let i = item.to; i < item.to + reach && i < parsed.reading.sentence.to; i++) {
      if (parsed.marks.at(i) & office && !(parsed.marks.at(i) & maskOf('chair'))) return true;
      if (stops(tokens[i] as Token)) break;
    }
  return false;
}

/** "Bishkek hosted experts from A": the host is the city. */
function isCityHost(parsed: Parsed, cue: RoleCue, item: Item): boolean {
  if (cue.kind !== 'host' || item.from < cue.to) return false;
  return parsed.reading.sentence.block.entities.some(
    (e) => e.type === 'place' && e.to <= cue.from && e.to >= cue.from - 2 && e.from >= parsed.reading.sentence.from,
  );
}

/** Why a run of names says nothing of who came; null where it may. */
export function isOutside(parsed: Parsed, run: Run): string | null {
  const first = run.items[0];
  if (!first) return 'empty';
  if (isBesideTopic(parsed, run)) return 'comparison or topic';
  if (!run.actors && isPlaceOfAction(parsed, run)) return 'place';
  if (first.mention.type === 'organization' && run.items.length === 1 && isOwnSession(parsed, run))
    return 'own session';
  return null;
}

function isBesideTopic(parsed: Parsed, run: Run): boolean {
  const { block, from, to } = parsed.reading.sentence;
  const order = block.pack?.participation.order.actors ?? 'both';
  const reach = 3 * scale(block.tokens, run.from);
  const about = run.actors ? maskOf('comparison') : maskOf('comparison', 'topic');
  if (order !== 'after') {
    for (let i = run.from - 1; i >= Math.max(from, run.from - reach); i--) {
      if (parsed.marks.at(i) & about) return true;
      if (stops(block.tokens[i] as Token)) break;
    }
  }
  if (order !== 'before') {
    for (let i = run.to; i < Math.min(to, run.to + reach); i++) {
      if (parsed.marks.at(i) & about) return true;
      if (stops(block.tokens[i] as Token)) break;
    }
  }
  return false;
}

function stops(token: Token): boolean {
  return token.kind === 'mark' && ',;:.—–，；：'.includes(token.folded);
}

/** "in Kazakhstan", "Қазақстанда", "Озарбайжонда". */
function isPlaceOfAction(parsed: Parsed, run: Run): boolean {
  const { block, from } = parsed.reading.sentence;
  const last = run.items.at(-1)?.mention;
  if (last?.type !== 'country' || !block.pack) return false;
  const { locative } = block.pack.participation;
  if (locative.length && endsInPlace(last.text, last.country ?? '', parsed)) return true;
  for (let i = run.from - 1; i >= Math.max(from, run.from - 2); i--) {
    if (parsed.marks.at(i) & maskOf('in')) return true;
    if ((block.tokens[i] as Token).end - (block.tokens[i] as Token).start > 4) break;
  }
  return false;
}

function endsInPlace(text: string, country: string, parsed: Parsed): boolean {
  const pack = parsed.reading.sentence.block.pack;
  if (!pack) return false;
  const word = fold(text).replace(/'/g, '');
  if (fold(pack.names.territories[country] ?? '').replace(/'/g, '') === word) return false;
  if ((pack.names.countries[country] ?? '').split(',').some((n) => fold(n.trim()).replace(/'/g, '') === word))
    return false;
  return pack.participation.locative.some((e) => word.endsWith(e));
}

/** "the session of the CIS Council", "KEİ Konseyi toplantısı": the body whose own event it is. */
function isOwnSession(parsed: Parsed, run: Run): boolean {
  const { block, from, to } = parsed.reading.sentence;
  if (run.actors) return false;
  const event = maskOf('event', 'within');
  const reach = 3 * scale(block.tokens, run.from);
  const last = block.pack?.events.headFinal ?? false;
  const [start, end] = last ? [run.to, Math.min(to, run.to + reach)] : [Math.max(from, run.from - reach), run.from];
  for (let i = start; i < end; i++) if (parsed.marks.at(i) & event) return true;
  return false;
}

const SPOKEN = maskOf('spoke', 'met', 'led', 'chair', 'organizer');

/** The verb closes the sentence, so that a list may go on over commas before it. */
export function isVerbLast(parsed: Parsed): boolean {
  const { pack } = parsed.reading.sentence.block;
  return pack?.participation.order.verb === 'after' || pack?.participation.order.actors === 'after';
}

/** What a sentence says of countries, bodies and groups. */
export function frameEvidence(parsed: Parsed): Evidence[] {
  const out: Evidence[] = [];
  const governed = new Map<Clause | null, { run: Run; clause: Clause }[]>();
  parsed.clauses.forEach((clause, index) => {
    const verb = governing(parsed.clauses, index, isVerbLast(parsed));
    for (const run of clause.runs) {
      if (run.items[0]?.mention.type === 'person' || isOutside(parsed, run)) continue;
      const list = governed.get(verb);
      if (list) list.push({ run, clause });
      else governed.set(verb, [{ run, clause }]);
    }
  });
  for (const [verb, list] of governed) for (const e of readVerb(parsed, verb, list)) out.push(e);
  for (const [item, role] of parsed.roles) {
    if (item.mention.type === 'person' || out.some((e) => e.item === item)) continue;
    out.push({ item, reading: parsed.reading, role, strength: 'strong', rule: `role-${role}` });
  }
  return out;
}

function* readVerb(
  parsed: Parsed,
  verb: Clause | null,
  list: readonly { run: Run; clause: Clause }[],
): Generator<Evidence> {
  const bits = verb?.bits ?? 0;
  for (const { run, clause } of list) {
    const both = bits | clause.bits;
    if (both & maskOf('spokesperson') && !(both & PRESENCE)) continue;
    const verdict = judge(parsed, run, both, verb, list);
    if (!verdict) continue;
    const last = run.breaks.at(-1) ?? 0;
    for (const [k, item] of run.items.entries()) {
      if (item.adjective && !run.actors) continue;
      const own = parsed.roles.get(item);
      let { role } = verdict;
      if (role === 'observer' && k < last && !isBefore(parsed, run, both)) role = 'participant';
      const said = own !== undefined && role !== 'absent';
      if (said) role = own;
      yield { item, reading: parsed.reading, role, strength: said ? 'strong' : verdict.strength, rule: verdict.rule };
    }
  }
}

/** The observers' cue stands before the list: it speaks of the whole. */
function isBefore(parsed: Parsed, run: Run, bits: number): boolean {
  if (!(bits & maskOf('observer'))) return false;
  const cue = parsed.marks.cues.find((c) => c.kind === 'observer' && (c.to <= run.from || c.from >= run.to));
  return cue !== undefined && cue.to <= run.from;
}

function judge(
  parsed: Parsed,
  run: Run,
  bits: number,
  verb: Clause | null,
  list: readonly { run: Run; clause: Clause }[],
): { role: Role | 'absent'; strength: Strength; rule: string } | null {
  const has = (...kinds: Parameters<typeof maskOf>) => (bits & maskOf(...kinds)) !== 0;
  const reports = has('spoke') && run.actors;
  if (has('absent') && !reports) return { role: 'absent', strength: 'strong', rule: 'absent' };
  const later = verb ? continued(parsed.clauses, verb) : 0;
  if (has('invited') && (bits | later) & maskOf('unable', 'absent'))
    return { role: 'absent', strength: 'strong', rule: 'invited-but-unable' };
  if (bits & PRESENCE) {
    if (!isSubject(parsed, run, verb, list)) return null;
    const guests = !has('attended') || (later & maskOf('invited')) !== 0;
    const watches = has('observer') || (guests && (later & maskOf('observer')) !== 0);
    if (watches && !observerInside(parsed, run)) return { role: 'observer', strength: 'strong', rule: 'observer' };
    const rule = has('attended') ? 'attended' : has('sent') ? 'sent' : 'invited';
    return { role: 'participant', strength: 'strong', rule };
  }
  const several = run.items.length > 1;
  if (between(parsed, run)) return { role: 'participant', strength: 'medium', rule: 'between' };
  if (run.delegation) return { role: 'participant', strength: 'medium', rule: 'delegation' };
  if (run.actors && several) return { role: 'participant', strength: 'medium', rule: 'representatives' };
  if (!(bits & SPOKEN) || !opensClause(parsed, run)) return null;
  if (run.actors) return { role: 'participant', strength: 'weak', rule: 'representative-spoke' };
  return { role: 'participant', strength: 'weak', rule: several ? 'countries-spoke' : 'country-spoke' };
}

/** The names stand where a subject stands and nobody else speaks. */
function opensClause(parsed: Parsed, run: Run): boolean {
  const clause = parsed.clauses.find((c) => c.runs.includes(run));
  if (!clause || clause.runs.some((r) => r.items[0]?.mention.type === 'person')) return false;
  return run.from - clause.from <= 3 * scale(parsed.reading.sentence.block.tokens, run.from);
}

/** The observers' cue belongs to single names of the list. */
function observerInside(parsed: Parsed, run: Run): boolean {
  return parsed.marks.cues.some((c) => c.kind === 'observer' && c.from >= run.from && c.to <= run.to);
}

/** Of several rows of names beside one verb those count that have a noun for those who come, else the longest. */
function isSubject(
  parsed: Parsed,
  run: Run,
  verb: Clause | null,
  list: readonly { run: Run; clause: Clause }[],
): boolean {
  const sent = parsed.marks.cues.find((c) => c.kind === 'sent' && verb && c.from >= verb.from && c.from < verb.to);
  if (sent && !(verb && verb.bits & maskOf('attended'))) {
    const senders = list.filter((r) => r.run.from < sent.from);
    if (senders.length && !senders.some((r) => r.run === run)) return false;
    if (senders.length) return true;
  }
  if (run.items[0]?.mention.type === 'organization' && !isNearVerb(parsed, run, verb)) return run.actors;
  if (run.actors || isEllipsis(parsed, run, verb)) return true;
  if (list.some((r) => r.run.actors)) return run.items.some((i) => parsed.roles.has(i));
  const longest = Math.max(...list.map((r) => r.run.items.length));
  return run === list.find((r) => r.run.items.length === longest)?.run;
}

/** "A is represented by a minister, B – by an ambassador": a dash stands for the verb. */
function isEllipsis(parsed: Parsed, run: Run, verb: Clause | null): boolean {
  if (!verb || verb.from >= run.from) return false;
  const { tokens } = parsed.reading.sentence.block;
  const clause = parsed.clauses.find((c) => c.runs.includes(run));
  return run.from - (clause?.from ?? 0) <= 2 && '–—-'.includes(tokens[run.to]?.folded ?? '+');
}

/** A body alone is a subject only beside its verb: "the OSCE took part", not "in the OSCE's hall A took part". */
function isNearVerb(parsed: Parsed, run: Run, verb: Clause | null): boolean {
  if (!verb) return false;
  const limit = 5 * scale(parsed.reading.sentence.block.tokens, run.from);
  return parsed.marks.cues.some((c) => {
    if (!(maskOf(c.kind) & PRESENCE)) return false;
    const distance = c.from >= run.to ? c.from - run.to : c.to <= run.from ? run.from - c.to : 0;
    return distance <= limit;
  });
}

function between(parsed: Parsed, run: Run): boolean {
  if (run.items.length < 2) return false;
  for (let i = run.from - 2; i < run.to + 3; i++)
    if (i >= parsed.reading.sentence.from && i < parsed.reading.sentence.to)
      if (parsed.marks.at(i) & maskOf('between')) return true;
  return false;
}
