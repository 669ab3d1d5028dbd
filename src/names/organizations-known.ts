import { bodyName, ORGANIZATIONS, organName } from '../gazetteer/organizations.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, isHyphen, withSuffix } from './body-scan.ts';
import type { Body } from './organizations.ts';

const MAX_LINKS = 3;

/** Bodies of the gazetteer, alone or with an organ: "CIS", "Executive Committee of the CIS", "OSZE-Sekretariat". */
export function knownBodies(scan: BodyScan): Body[] {
  const { tokens, starts } = scan;
  const at = new Map<number, Body>();
  const endingAt = new Map<number, Body>();
  const found: Body[] = [];
  let end = 0;
  for (const i of starts.known) {
    const body = i < end ? null : knownAt(scan, i);
    if (!body) continue;
    at.set(i, body);
    endingAt.set(body.to, body);
    found.push(body);
    end = body.to;
  }
  if (!found.length) return found;
  // Organs join the body beside them; a joined name may be joined again.
  const last = scan.pack.organizations.grammar?.order === 'last';
  for (const i of last ? [] : starts.organ.toReversed()) {
    const organ = cueAt(scan, i, 'organ');
    const after = organ && !at.has(i) ? at.get(skipLinks(scan, withSuffix(scan, organ.to))) : undefined;
    if (organ && after) at.set(i, join(after, organ.value.id, i, after.to, found));
  }
  for (const i of starts.organ) {
    const organ = cueAt(scan, i, 'organ');
    if (!organ || at.has(i)) continue;
    const hyphened = isHyphen(tokens[i - 1]) && attached(tokens, i - 1);
    const before = endingAt.get(i) ?? (hyphened ? endingAt.get(i - 1) : undefined);
    if (!before) continue;
    const to = withSuffix(scan, organ.to);
    const joined = join(before, organ.value.id, before.from, to, found);
    at.set(before.from, joined);
    endingAt.set(to, joined);
  }
  for (const body of found) {
    // "РАТС ШОС", "BMTning Jahon turizm tashkiloti": a body beside its parent is one name.
    const after = at.get(skipLinks(scan, body.to));
    const before = endingAt.get(body.from);
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
  const name = ORGANIZATIONS[id]?.name ?? `${bodyName(body.id ?? '')} ${organName(organ)}`;
  const joined = { id, name, country: body.country, national: body.national, from, to };
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
