import type { Role } from '../../model/record.ts';
import { type Clause, findClauses } from './clauses.ts';
import type { Item, Reading } from './items.ts';
import { BIT, markSentence, PRESENCE, type RoleCue } from './marks.ts';
import { isOutside } from './outside.ts';
import { type Parsed, stops } from './parsed.ts';
import { presidium } from './presidium.ts';
import { ROLE_WEIGHT } from './role-weight.ts';
import { findRuns, type Run, scale } from './runs.ts';

/** Takes a sentence apart and gives the names that a cue stands beside their roles. */
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
    const apposed = isMark(parsed, cue.from - 1) && isSeparated(parsed, cue.to, after.from) && !isLabel(parsed, cue);
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
      if (bits & BIT.observer) return 'observer';
      if (bits & BIT.host) return 'host';
      return bits & (BIT.chair | BIT.office) ? 'chair' : null;
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

/** "host: Lithuania", "mezbon – Litva". */
function isLabel(parsed: Parsed, cue: RoleCue): boolean {
  return ':–—-：՝'.includes(parsed.reading.sentence.block.tokens[cue.to]?.folded ?? '+');
}

function labelled(parsed: Parsed, cue: RoleCue): { run: Run; item: Item; clause: Clause } | null {
  if (!isLabel(parsed, cue)) return null;
  for (const clause of parsed.clauses)
    for (const run of clause.runs) {
      const item = run.items.find((i) => i.from > cue.to && i.from <= cue.to + 2);
      if (item) return { run, item, clause };
    }
  return null;
}

function isMark(parsed: Parsed, at: number): boolean {
  return parsed.reading.sentence.block.tokens[at]?.kind === 'mark';
}

function isSeparated(parsed: Parsed, from: number, to: number): boolean {
  const { tokens } = parsed.reading.sentence.block;
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark' || parsed.marks.at(i) & BIT.also) return true;
  return false;
}

const ROLE_OF = new Map<string, Role>([
  ['observer', 'observer'],
  ['host', 'host'],
  ['chair', 'chair'],
  ['organizer', 'organizer'],
]);
const REACH: Readonly<Record<string, number>> = { chair: 14, host: 6, organizer: 14 };

function give(parsed: Parsed, item: Item, role: Role): void {
  const old = parsed.roles.get(item);
  if (!old || ROLE_WEIGHT[role] > ROLE_WEIGHT[old]) parsed.roles.set(item, role);
}

/** "chaired by A", "A chaired", "A'nın ev sahipliğinde": the nearest name gets the role. */
function rolesBeside(parsed: Parsed): void {
  for (const cue of parsed.marks.cues) {
    const reach = REACH[cue.kind];
    const role = ROLE_OF.get(cue.kind);
    if (reach === undefined || !role) continue;
    if (parsed.runs.some((r) => cue.from >= r.from && cue.to <= r.to)) continue;
    if (cue.kind === 'chair' && (leadsDelegation(parsed, cue) || presidesOver(parsed, cue))) continue;
    const target = nearest(parsed, cue, reach);
    if (!target) continue;
    const { run, item, clause } = target;
    if (cue.kind === 'organizer') for (const one of together(parsed, clause, run)) give(parsed, one, role);
    const partner = cue.kind === 'chair' ? presidesWith(parsed, item) : null;
    if (partner) give(parsed, partner, role);
    if (cue.kind === 'chair') for (const one of presidium(parsed, cue, item)) give(parsed, one, role);
    const shared = run.items.length > 1 && !(clause.bits & PRESENCE);
    for (const one of run.items) if (one === item || (shared && !parsed.roles.has(one))) give(parsed, one, role);
  }
}

/** "together with UNESCO organised by the assembly": bodies that a connector ties to the organiser. */
function together(parsed: Parsed, clause: Clause, target: Run): Item[] {
  return clause.runs
    .filter((r) => r !== target && r.items[0]?.mention.type === 'organization')
    .filter((r) => ((parsed.marks.at(r.from - 1) | parsed.marks.at(r.from - 2)) & BIT.also) !== 0)
    .flatMap((r) => r.items);
}

/** "Minister X together with minister Y chaired the session": the person before the connector presides, too. */
function presidesWith(parsed: Parsed, item: Item): Item | null {
  if (item.mention.type !== 'person') return null;
  const { items } = parsed.reading;
  const before = items.findLast((i) => i.mention.type === 'person' && i.to <= item.from);
  if (!before || parsed.roles.has(before)) return null;
  for (let i = item.from - 1; i >= Math.max(before.to, item.from - 3); i--)
    if (parsed.marks.at(i) & BIT.also) return before;
  return null;
}

/** "The Belarusian delegation was led by …" is no chair. */
function leadsDelegation(parsed: Parsed, cue: RoleCue): boolean {
  const index = parsed.clauses.findIndex((c) => cue.from >= c.from && cue.from < c.to);
  const clause = parsed.clauses[index];
  const before = parsed.clauses[index - 1];
  if (!clause) return false;
  // "the delegation of A, led by …"
  const headed = before && cue.from <= clause.from + 1 ? bitsOf(parsed, before) : 0;
  // "A heyətinə X, B tərəfinə Y rəhbərlik edib": a word for both, and a side.
  const led = parsed.marks.cues.some((c) => c.kind === 'led' && c.from < cue.to && cue.from < c.to);
  return ((bitsOf(parsed, clause) | headed) & (led ? BIT.delegation | BIT.side : BIT.delegation)) !== 0;
}

/** "A chaired the OSCE": a body behind the verb, no session of it, and a name before it. */
function presidesOver(parsed: Parsed, cue: RoleCue): boolean {
  const { items, sentence } = parsed.reading;
  const body = items.find((i) => i.mention.type === 'organization' && i.from >= cue.to && i.from - cue.to <= 1);
  if (!body || !items.some((i) => i.to <= cue.from && cue.from - i.to <= 3)) return false;
  return !sentence.nouns.some((n) => n.from >= cue.to && n.from - body.to <= 2);
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
  const told = labelled(parsed, cue) ?? (before ? null : ownerOf(parsed, cue)) ?? beforeComma(parsed, cue, index);
  if (told) return told;
  // "The organisers, the body A and the body B, …": the names stand behind the noun's comma.
  const apposed = cue.kind === 'organizer' && tokens[cue.to]?.folded === ',';
  for (const k of cue.kind === 'chair' || apposed ? [index, index + 1] : [index]) {
    const clause = parsed.clauses[k];
    if (!clause) continue;
    let best: { run: Run; item: Item; clause: Clause } | null = null;
    let least = limit + 1;
    for (const run of clause.runs) {
      const outside = isOutside(parsed, run);
      if (outside && !(outside === 'place' && cue.kind === 'chair')) continue;
      for (const item of run.items) {
        // A body of states is what is chaired, not who chairs.
        if (cue.kind === 'chair' && (item.mention.id !== undefined || isOffice(parsed, run, item))) continue;
        if (cue.kind === 'organizer' && !before && item.from >= cue.to && hasBefore(clause, cue)) continue;
        const distance = distanceOf(parsed, cue, item);
        // "their Czech hosts"
        if (item.adjective && !run.actors && (cue.kind !== 'host' || distance > 0)) continue;
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

/** "A'nın ev sahipliğindeki toplantıya B katıldı": the name right before the word is its owner, whatever stands behind. */
function ownerOf(parsed: Parsed, cue: RoleCue): { run: Run; item: Item; clause: Clause } | null {
  if (cue.kind !== 'host') return null;
  for (const clause of parsed.clauses)
    for (const run of clause.runs) {
      const item = run.items.find((i) => i.to === cue.from && i.mention.type === 'organization');
      if (item) return { run, item, clause };
    }
  return null;
}

/** "X'in ev sahipliğinde düzenlenen toplantıya A katıldı": who organised stands before the participle. */
function hasBefore(clause: Clause, cue: RoleCue): boolean {
  return clause.runs.some((r) => r.items.some((i) => i.to <= cue.from));
}

/** Tokens between a cue and a name; a connector between them counts more. */
function distanceOf(parsed: Parsed, cue: RoleCue, item: Item): number {
  const [from, to] = item.from >= cue.to ? [cue.to, item.from] : [item.to, cue.from];
  let distance = Math.max(0, to - from);
  for (let i = from; i < to; i++) if (parsed.marks.at(i) & (BIT.and | BIT.also)) distance += 2;
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
  const office = BIT.office;
  const reach = 6 * scale(tokens, item.from);
  if (order !== 'after')
    for (let i = item.from - 1; i >= item.from - reach && i >= parsed.reading.sentence.from; i--) {
      // "The ministers' session under the chairmanship of A": the ministers stand beyond the chair.
      if (parsed.marks.at(i) & BIT.chair) break;
      if (parsed.marks.at(i) & office) return true;
      if (stops(tokens[i])) break;
    }
  if (order !== 'before' || item.adjective)
    for (let i = item.to; i < item.to + reach && i < parsed.reading.sentence.to; i++) {
      if (parsed.marks.at(i) & office && !(parsed.marks.at(i) & BIT.chair)) return true;
      if (stops(tokens[i])) break;
    }
  return false;
}

/** "Bishkek hosted experts from A": the host is the city. */
function isCityHost(parsed: Parsed, cue: RoleCue, item: Item): boolean {
  if (cue.kind !== 'host' || item.from < cue.to) return false;
  return parsed.reading.sentence.entities.some((e) => e.type === 'place' && e.to <= cue.from && e.to >= cue.from - 2);
}
