import type { Role } from '../../model/record.ts';
import { type Clause, continued, governing } from './clauses.ts';
import type { Item, Reading } from './items.ts';
import { BIT, type Mark, PRESENCE } from './marks.ts';
import { isOutside } from './outside.ts';
import { type Parsed, stops } from './parsed.ts';
import { type Run, scale } from './runs.ts';

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

const SPOKEN = BIT.spoke | BIT.met | BIT.led | BIT.chair | BIT.organizer;

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
    if (both & BIT.spokesperson && !(both & PRESENCE)) continue;
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
  if (!(bits & BIT.observer)) return false;
  const cue = parsed.marks.cues.find((c) => c.kind === 'observer' && (c.to <= run.from || c.from >= run.to));
  return cue !== undefined && cue.to <= run.from;
}

/** "Ирандын делегациясы келбей турганын билдирди": who says it stays away itself, where no other is named. */
function declines({ runs, reading }: Parsed): boolean {
  if (runs.length > 1) return false;
  const said = reading.cues.filter((c) => c.kind === 'cues:spoke');
  return said.some((s) => reading.cues.some((c) => c.kind === 'cues:absent' && c.to === s.from));
}

function judge(
  parsed: Parsed,
  run: Run,
  bits: number,
  verb: Clause | null,
  list: readonly { run: Run; clause: Clause }[],
): { role: Role | 'absent'; strength: Strength; rule: string } | null {
  const has = (kind: Mark) => (bits & BIT[kind]) !== 0;
  const reports = has('spoke') && run.actors && !declines(parsed);
  if (has('absent') && !reports) return { role: 'absent', strength: 'strong', rule: 'absent' };
  const later = verb ? continued(parsed.clauses, verb) : 0;
  if (has('invited') && (bits | later) & (BIT.unable | BIT.absent))
    return { role: 'absent', strength: 'strong', rule: 'invited-but-unable' };
  if (bits & PRESENCE) {
    if (isRetold(parsed, run)) return null;
    if (!isSubject(parsed, run, verb, list)) return null;
    const guests = !has('attended') || (later & BIT.invited) !== 0;
    const watches = has('observer') || (guests && (later & BIT.observer) !== 0) || observesAfter(parsed, verb);
    if (watches && !observerInside(parsed, run) && !observersFollow(parsed, run))
      return { role: 'observer', strength: 'strong', rule: 'observer' };
    const rule = has('attended') ? 'attended' : has('sent') ? 'sent' : 'invited';
    return { role: 'participant', strength: 'strong', rule };
  }
  if (isReported(parsed, run)) return null;
  const several = run.items.length > 1;
  if (between(parsed, run)) return { role: 'participant', strength: 'medium', rule: 'between' };
  if (run.delegation) return { role: 'participant', strength: 'medium', rule: 'delegation' };
  // "Representatives of UNICEF and the Bank spoke".
  const bodies = several && run.items.every((i) => i.mention.type === 'organization');
  if (bodies && run.actors && has('spoke') && opensClause(parsed, run))
    return { role: 'participant', strength: 'weak', rule: 'representative-spoke' };
  if (run.actors && several) return { role: 'participant', strength: 'medium', rule: 'representatives' };
  if (!(bits & SPOKEN) || !opensClause(parsed, run)) return null;
  if (run.actors) return { role: 'participant', strength: 'weak', rule: 'representative-spoke' };
  return { role: 'participant', strength: 'weak', rule: several ? 'countries-spoke' : 'country-spoke' };
}

/** "A and B attended as associates, with observer status": the next clause names nobody and opens with the role. */
function observesAfter(parsed: Parsed, verb: Clause | null): boolean {
  const next = verb && parsed.clauses[parsed.clauses.indexOf(verb) + 1];
  if (!next || next.runs.length > 0) return false;
  return parsed.marks.cues.some((c) => c.kind === 'observer' && c.from === next.from && c.to - c.from > 1);
}

/** "X said that companies of A and B …": what a speaker tells of others. */
export function isReported(parsed: Parsed, run: Run): boolean {
  const { tokens } = parsed.reading.sentence.block;
  return parsed.marks.cues.some((c) => {
    if (c.kind !== 'spoke' || c.to > run.from) return false;
    let parted = false;
    for (let i = c.to; i < run.from; i++) {
      if (';；'.includes(tokens[i]?.folded ?? '-')) return false;
      parted ||= stops(tokens[i]);
    }
    if (parted) return true;
    return parsed.reading.items.some((i) => i.mention.type === 'person' && i.to <= run.from);
  });
}

/** "X briefed the guests on the talks with the participation of A and B": what a speaker tells of, without a clause of its own. */
function isRetold(parsed: Parsed, run: Run): boolean {
  const { sentence, items } = parsed.reading;
  const said = sentence.context.findLast((c) => c.kind === 'context:said' && c.to <= run.from);
  if (!said || !items.some((i) => i.mention.type === 'person' && i.to <= said.from)) return false;
  for (let i = said.to; i < run.from; i++) if (stops(sentence.block.tokens[i])) return false;
  return true;
}

/** The names stand where a subject stands and nobody else speaks. */
function opensClause(parsed: Parsed, run: Run): boolean {
  const clause = parsed.clauses.find((c) => c.runs.includes(run));
  if (!clause || !(clause.bits & SPOKEN) || clause.runs.some((r) => r.items[0]?.mention.type === 'person'))
    return false;
  // "The Romanian side told of treaties with A": somebody else is the subject.
  for (let i = clause.from; i < run.from; i++) if (parsed.marks.at(i) & (BIT.side | BIT.delegation)) return false;
  return run.from - clause.from <= 3 * scale(parsed.reading.sentence.block.tokens, run.from);
}

/** The observers' cue belongs to single names of the list. */
function observerInside(parsed: Parsed, run: Run): boolean {
  return parsed.marks.cues.some((c) => c.kind === 'observer' && c.from >= run.from && c.to <= run.to);
}

/** "A, B and, as observers, C and D took part": the cue stands behind a connector and opens the next row of names. */
function observersFollow(parsed: Parsed, run: Run): boolean {
  const { tokens } = parsed.reading.sentence.block;
  return parsed.marks.cues.some((c) => {
    if (c.kind !== 'observer' || c.from < run.to) return false;
    const opened = (parsed.marks.at(c.from - 1) & (BIT.and | BIT.also)) !== 0 || stops(tokens[c.from - 1]);
    return opened && parsed.runs.some((r) => r.from >= c.to && r.from - c.to <= 2 && !stops(tokens[c.to]));
  });
}

/** Of several rows of names beside one verb those count that have a noun for those who come, else the longest. */
function isSubject(
  parsed: Parsed,
  run: Run,
  verb: Clause | null,
  list: readonly { run: Run; clause: Clause }[],
): boolean {
  const sent = parsed.marks.cues.find((c) => c.kind === 'sent' && verb && c.from >= verb.from && c.from < verb.to);
  if (sent && !(verb && verb.bits & BIT.attended)) {
    const senders = list.filter((r) => r.run.from < sent.from);
    if (senders.length && !senders.some((r) => r.run === run)) return false;
    if (senders.length) return true;
  }
  if (run.items[0]?.mention.type === 'organization' && !isNearVerb(parsed, run, verb)) return run.actors;
  if (run.actors || isEllipsis(parsed, run, verb) || isBeside(parsed, run)) return true;
  if (list.some((r) => r.run.actors)) return run.items.some((i) => parsed.roles.has(i));
  // A body in a clause of its own ("the agency helped, A was invited") is no rival of states.
  const states = list.filter((r) => r.run.items[0]?.mention.type !== 'organization');
  const rivals = states.length ? states : list;
  const longest = Math.max(...rivals.map((r) => r.run.items.length));
  return run === rivals.find((r) => r.run.items.length === longest)?.run;
}

/** "A and B as well as the member states C and D took part", "A'nın yanı sıra C ve D katıldı". */
function isBeside(parsed: Parsed, run: Run): boolean {
  if (parsed.reading.sentence.block.pack?.events.headFinal !== true) return false;
  return ((parsed.marks.at(run.to) | parsed.marks.at(run.to + 1)) & BIT.besides) !== 0;
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
    if (!(BIT[c.kind] & PRESENCE)) return false;
    const distance = c.from >= run.to ? c.from - run.to : c.to <= run.from ? run.from - c.to : 0;
    return distance <= limit;
  });
}

function between(parsed: Parsed, run: Run): boolean {
  if (run.items.length < 2) return false;
  for (let i = run.from - 2; i < run.to + 3; i++)
    if (i >= parsed.reading.sentence.from && i < parsed.reading.sentence.to)
      if (parsed.marks.at(i) & BIT.between) return true;
  return false;
}
