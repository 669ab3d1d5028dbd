import { bodyName, NOT_BODIES, ORGANIZATIONS, organName } from '../gazetteer/organizations.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, isHyphen, spanOf, withSuffix } from './body-scan.ts';
import type { KnownBody } from './name-memory.ts';
import { readBackward } from './organizations-backward.ts';
import { readForward } from './organizations-forward.ts';
import { headAt } from './organizations-head.ts';
import { isForeignScript } from './persons-shapes.ts';

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
  const known = knownBodies(scan);
  // The head inside a known name (Арабская лига) builds no other.
  const taken = new Uint8Array(scan.tokens.length);
  for (const b of known) if (b.to - b.from > 1) taken.fill(1, b.from, b.to);
  const bodies = dropNested([...known, ...headBodies(scan, taken), ...acronymBodies(scan), ...foreignBodies(scan)]);
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
function headBodies(scan: BodyScan, taken: Uint8Array): Body[] {
  const found: Body[] = [];
  const { grammar } = scan.pack.organizations;
  for (let i = 0; i < scan.tokens.length; i++) {
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

/** "МИД России", "Палаты представителей Конгресса США": with the country or body that follows, or a country before it. */
function stateBody(scan: BodyScan, i: number, country: string | null): Body {
  const { cover } = scan;
  const before = cover[i - 1]?.type === 'country' ? cover[i - 1] : undefined;
  const nouns = scan.lexicon.before.includes('*') || scan.pack.organizations.grammar?.order === 'last';
  const first = before?.adjective || nouns ? before : undefined;
  let to = withSuffix(scan, cueAt(scan, i, 'state-body')?.to ?? i + 1);
  let owner: string | null = null;
  for (let more = true; more; ) {
    const named = cover[to];
    const body = cueAt(scan, to, 'state-body');
    more = body !== null || (named?.type === 'country' && !named.adjective);
    if (body) to = body.to;
    else if (more && named) {
      owner = named.country ?? null;
      to = named.to;
      more = false;
    }
  }
  return {
    id: null,
    name: null,
    country: country ?? owner ?? before?.country ?? null,
    national: true,
    from: first?.from ?? i,
    to,
  };
}

/** Words in Latin letters amid another script, most of them companies and media; not what brackets repeat. */
function foreignBodies(scan: BodyScan): Body[] {
  const found: Body[] = [];
  const { tokens } = scan;
  for (let i = 0; i < tokens.length; i++) {
    if (!isForeignScript(scan, i) || scan.cover[i]) continue;
    let to = i + 1;
    while (isForeignScript(scan, to) && (tokens[to] as Token).start - (tokens[to - 1] as Token).end <= 1) to++;
    // lenta.ru, Hewlett-Packard
    while (
      (tokens[to]?.folded === '.' || isHyphen(tokens[to])) &&
      attached(tokens, to - 1) &&
      attached(tokens, to) &&
      isForeignScript(scan, to + 1)
    )
      to += 2;
    if (tokens[i - 1]?.folded !== '(' && isForeignName(scan, i, to))
      found.push({ id: null, name: null, country: null, national: false, from: i, to });
    i = to - 1;
  }
  return found;
}

function isForeignName(scan: BodyScan, from: number, to: number): boolean {
  const first = scan.tokens[from] as Token;
  if (!first.capital || scan.tokens[from + 1]?.kind === 'number' || scan.tokens[to]?.kind === 'number') return false;
  if (first.folded.length < 3 || ROMAN.test(first.folded.toUpperCase()) || NOT_BODIES.has(first.folded)) return false;
  return to - from > 1 || !first.upper;
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
  if (isHyphen(tokens[i + 1]) && tokens[i + 2]?.kind === 'number') return false;
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
