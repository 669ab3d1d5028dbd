import type { NameMention } from '../model/mentions.ts';
import { type BodyScan, cueAt } from './body-scan.ts';
import { mentionAt } from './mention.ts';
import type { KnownBody } from './name-memory.ts';
import { readBackward } from './organizations-backward.ts';
import { acronymBodies, foreignBodies } from './organizations-capitals.ts';
import { readForward } from './organizations-forward.ts';
import { headAt } from './organizations-head.ts';
import { knownBodies } from './organizations-known.ts';
import { spellOut } from './organizations-spelt.ts';
import { stateBody } from './organizations-state.ts';

/** A body found: its tokens and what is known of it. */
export interface Body extends KnownBody {
  from: number;
  to: number;
}

/**
 * Organisations of one block, in order, none overlapping. Countries and places inside a name stay with the caller.
 * Acronyms in brackets are learned for the rest of the document.
 */
export function findOrganizations(scan: BodyScan): NameMention[] {
  const known = knownBodies(scan);
  // The head inside a known name (Арабская лига) builds no other.
  const taken = new Uint8Array(scan.tokens.length);
  for (const b of known) if (b.to - b.from > 1) taken.fill(1, b.from, b.to);
  const named = dropNested([...known, ...headBodies(scan, taken)]);
  for (const body of named) if (body.id) spellOut(scan, body);
  for (const body of named) learnAcronym(scan, body);
  const bodies = dropNested([...named, ...acronymBodies(scan), ...foreignBodies(scan)]);
  return bodies.filter((b, i) => !repeats(scan, b, bodies[i - 1])).map((body) => mention(scan, body));
}

/** The acronym in brackets behind the name says it once more. */
function repeats(scan: BodyScan, body: Body, before: Body | undefined): boolean {
  const { tokens } = scan;
  return before?.to === body.from - 1 && tokens[before.to]?.folded === '(' && tokens[body.to]?.folded === ')';
}

/** Names built around a head noun, and bodies of a state under a name of their own. */
function headBodies(scan: BodyScan, taken: Uint8Array): Body[] {
  const found: Body[] = [];
  const { grammar } = scan.pack.organizations;
  // A compound may be a head though no cue says so.
  const compounds = scan.lexicon.compounds.length > 0 || scan.lexicon.stateBeginnings.length > 0;
  for (const i of compounds ? mergeSorted(scan.starts.head, scan.capitals) : scan.starts.head) {
    const state = cueAt(scan, i, 'state-body');
    if (state) {
      found.push(stateBody(scan, i, state.value.country));
      continue;
    }
    const head = grammar && !taken[i] ? headAt(scan, i) : null;
    if (!grammar || !head) continue;
    const body = grammar.order === 'last' ? readBackward(scan, head) : readForward(scan, head, grammar);
    if (body) found.push(body);
  }
  return found;
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  return a.length ? [...new Set([...a, ...b])].sort((x, y) => x - y) : [...b];
}

/** Of overlapping names the longer one; of equal ones the one that is known. */
function dropNested(bodies: Body[]): Body[] {
  const rank = (b: Body) => b.to - b.from + (b.id ? 0.5 : 0);
  const sorted = bodies.sort((a, b) => a.from - b.from || rank(b) - rank(a));
  const kept: Body[] = [];
  for (const body of sorted) {
    const last = kept.at(-1);
    if (!last || body.from >= last.to) kept.push(body);
    else if (rank(body) > rank(last)) kept[kept.length - 1] = body;
  }
  return kept;
}

function mention(scan: BodyScan, body: Body): NameMention {
  const acronym = learnAcronym(scan, body);
  const out = mentionAt(scan, 'organization', body.from, body.to);
  if (body.id) out.id = body.id;
  if (body.name) out.name = body.name;
  if (body.country) out.country = body.country;
  if (body.national) out.national = true;
  if (acronym) out.acronym = acronym;
  return out;
}

function writtenAt({ text, tokens }: BodyScan, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** "… Centre (RACVIAC)": the capitals in brackets stand for the body from now on. */
function learnAcronym(scan: BodyScan, body: Body): string | null {
  const { tokens, memory } = scan;
  const inside = tokens[body.to + 1];
  if (tokens[body.to]?.folded !== '(' || tokens[body.to + 2]?.folded !== ')' || !inside?.upper) return null;
  const acronym = scan.text.slice(inside.start, inside.end);
  if (!memory.acronyms.has(acronym)) {
    const { id, country, national } = body;
    const name = body.name ?? writtenAt(scan, body.from, body.to);
    memory.acronyms.set(acronym, { id, name, country, national });
  }
  return acronym;
}
