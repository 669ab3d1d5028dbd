import { bodyName, NOT_BODIES, ORGANIZATIONS, organName } from '../gazetteer/organizations.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, isHyphen, spanOf, withSuffix } from './body-scan.ts';
import type { KnownBody } from './name-memory.ts';
import { readHead } from './organizations-grammar.ts';

/** A body found: its tokens and what is known of it. */
export interface Body extends KnownBody {
  from: number;
  to: number;
}

const MAX_LINKS = 3;

/**
 * Organisations of one block, in order, none overlapping. Countries and places inside a name stay with the caller.
 * Acronyms in brackets are learned for the rest of the document.
 */
export function findOrganizations(scan: BodyScan): NameMention[] {
  const bodies = dropNested([...knownBodies(scan), ...headBodies(scan), ...acronymBodies(scan)]);
  return bodies.map((body) => mention(scan, body));
}

/** Bodies of the gazetteer, alone or with an organ: "CIS", "Executive Committee of the CIS", "OSZE-Sekretariat". */
function knownBodies(scan: BodyScan): Body[] {
  const { tokens } = scan;
  const at: (Body | undefined)[] = new Array(tokens.length);
  const endingAt: (Body | undefined)[] = new Array(tokens.length + 1);
  const found: Body[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const body = knownAt(scan, i);
    if (!body) continue;
    at[i] = body;
    endingAt[body.to] = body;
    found.push(body);
    i = body.to - 1;
  }
  // Organs join the body beside them; a joined name may be joined again.
  for (let i = tokens.length - 1; i >= 0; i--) {
    const organ = cueAt(scan, i, 'organ');
    if (!organ || at[i]) continue;
    const after = at[skipLinks(scan, withSuffix(scan, organ.to))];
    if (after && scan.pack.organizations.grammar?.order !== 'last')
      at[i] = join(after, organ.value.id, i, after.to, found);
  }
  for (let i = 0; i < tokens.length; i++) {
    const organ = cueAt(scan, i, 'organ');
    if (!organ || at[i]) continue;
    const before = endingAt[i] ?? (isHyphen(tokens[i - 1]) && attached(tokens, i - 1) ? endingAt[i - 1] : undefined);
    if (!before) continue;
    const to = withSuffix(scan, organ.to);
    at[before.from] = join(before, organ.value.id, before.from, to, found);
    endingAt[to] = at[before.from];
  }
  for (const body of found) {
    // "РАТС ШОС", "BMTning Jahon turizm tashkiloti": a body beside its parent is one name.
    const after = at[skipLinks(scan, body.to)];
    const before = endingAt[body.from];
    if (after && isAncestor(after.id, body.id)) body.to = after.to;
    else if (before && isAncestor(before.id, body.id)) body.from = before.from;
  }
  return found;
}

function isAncestor(ancestor: string | null, id: string | null): boolean {
  for (let at = id ?? ''; at; ) {
    const parent = ORGANIZATIONS[at]?.parent ?? '';
    if (parent && parent === ancestor) return true;
    at = parent;
  }
  return false;
}

function join(body: Body, organ: string, from: number, to: number, found: Body[]): Body {
  const id = `${body.id}-${organ}`;
  const joined = {
    ...body,
    id,
    name: ORGANIZATIONS[id]?.name ?? `${bodyName(body.id ?? '')} ${organName(organ)}`,
    from,
    to,
  };
  found.push(joined);
  return joined;
}

function knownAt(scan: BodyScan, i: number): Body | null {
  const known = cueAt(scan, i, 'known');
  if (!known) return null;
  const token = scan.tokens[i] as Token;
  if (scan.shouting && known.to === i + 1 && known.value.shape === 'upper' && token.folded.length < 3) return null;
  const { id } = known.value;
  return {
    id,
    name: ORGANIZATIONS[id]?.name ?? null,
    country: null,
    national: false,
    from: i,
    to: withSuffix(scan, known.to),
  };
}

/** Index of the first token that is no link, at most three on. */
function skipLinks(scan: BodyScan, from: number): number {
  let i = from;
  while (i < from + MAX_LINKS && scan.lexicon.links.has(scan.tokens[i]?.folded ?? '')) i++;
  return i;
}

/** Names built around a head noun, and bodies of a state under a name of their own. */
function headBodies(scan: BodyScan): Body[] {
  const found: Body[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    const state = cueAt(scan, i, 'state-body');
    if (state) {
      const next = scan.cover[state.to];
      const owner = next?.type === 'country' && next.from === state.to && !next.adjective ? next : undefined;
      const before = scan.cover[i - 1]?.type === 'country' ? scan.cover[i - 1] : undefined;
      const first = scan.lexicon.before.includes('*') ? before : undefined;
      const country = state.value.country ?? owner?.country ?? before?.country ?? null;
      const to = owner?.to ?? withSuffix(scan, state.to);
      found.push({ id: null, name: null, country, national: true, from: first?.from ?? i, to });
      continue;
    }
    const body = readHead(scan, i);
    if (body) found.push(body);
  }
  return found;
}

/** Acronyms that the document has explained, and other capitals that look like one. */
function acronymBodies(scan: BodyScan): Body[] {
  const found: Body[] = [];
  const { tokens, memory, lexicon } = scan;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || !token.capital) continue;
    const acronym = acronymOf(scan, token);
    if (!acronym) continue;
    const known = memory.acronyms.get(acronym);
    const to = withSuffix(scan, i + 1);
    if (known) found.push({ ...known, from: i, to });
    else if (
      !scan.shouting &&
      looksLikeBody(scan, i, acronym) &&
      !lexicon.notBodies.has(token.folded) &&
      !NOT_BODIES.has(token.folded)
    )
      found.push({ id: null, name: acronym, country: null, national: false, from: i, to });
  }
  return found;
}

/** The capitals at the head of a word whose rest is nothing or an ending: "ШКУнун" → "ШКУ". */
function acronymOf(scan: BodyScan, token: Token): string | null {
  if (token.upper) return scan.text.slice(token.start, token.end);
  const suffixes = scan.pack.morphology.suffixes;
  if (!suffixes) return null;
  const raw = scan.text.slice(token.start, token.end);
  let n = 1;
  while (n < raw.length && raw.charAt(n) !== raw.charAt(n).toLowerCase()) n++;
  const rest = raw.slice(n).replace(/^[’'‘ʼ]/u, '');
  return n >= 2 && suffixes.includes(rest.toLowerCase()) ? raw.slice(0, n) : null;
}

const ROMAN = /^[IVXLCDM]+$/;
const DIGIT = /\d/;

function looksLikeBody(scan: BodyScan, i: number, acronym: string): boolean {
  if (acronym.length < 3 || acronym.length > 6 || ROMAN.test(acronym) || DIGIT.test(acronym) || scan.cover[i])
    return false;
  const { tokens } = scan;
  // A dateline or a headline in capitals is no run of acronyms.
  for (let k = 1; k <= 3; k++) if (tokens[i - k]?.upper || tokens[i + k]?.upper) return false;
  const before = tokens[i - 1];
  return !(before?.kind === 'mark' && '/.'.includes(before.folded));
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
  const out: NameMention = { type: 'organization', ...spanOf(scan, body.from, body.to), within: null };
  if (body.id) out.id = body.id;
  if (body.name) out.name = body.name;
  if (body.country) out.country = body.country;
  if (body.national) out.national = true;
  if (acronym) out.acronym = acronym;
  return out;
}

/** "… Centre (RACVIAC)": the capitals in brackets stand for the body from now on. */
function learnAcronym(scan: BodyScan, body: Body): string | null {
  const { tokens, memory } = scan;
  const inside = tokens[body.to + 1];
  if (tokens[body.to]?.folded !== '(' || tokens[body.to + 2]?.folded !== ')' || !inside?.upper) return null;
  const acronym = scan.text.slice(inside.start, inside.end);
  if (!memory.acronyms.has(acronym)) {
    const { id, country, national } = body;
    memory.acronyms.set(acronym, { id, country, national, name: body.name ?? spanOf(scan, body.from, body.to).text });
  }
  return acronym;
}
