import { NOT_BODIES } from '../gazetteer/organizations.ts';
import { suffixesOf } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, isHyphen, withSuffix } from './body-scan.ts';
import type { Body } from './organizations.ts';
import { compileCases } from './persons-cases.ts';
import { isFirstName, isForeignScript } from './persons-words.ts';

/** Acronyms that the document has explained, and other capitals that look like one. */
export function acronymBodies(scan: BodyScan): Body[] {
  const found: Body[] = [];
  const { tokens, memory, lexicon } = scan;
  for (const i of scan.capitals) {
    const token = tokens[i] as Token;
    const second = scan.text.charAt(token.start + 1);
    if (second === second.toLowerCase()) continue;
    const acronym = acronymOf(scan, token);
    if (!acronym) continue;
    const known = memory.acronyms.get(acronym);
    const to = withSuffix(scan, i + 1);
    if (known) {
      const { id, name, country, national } = known;
      found.push({ id, name, country, national, from: i, to });
    } else if (
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
  const suffixes = scan.pack.morphology.suffixes ? suffixesOf(scan.pack.morphology) : null;
  if (!suffixes) return null;
  const raw = scan.text.slice(token.start, token.end);
  let n = 1;
  while (n < raw.length && raw.charAt(n) !== raw.charAt(n).toLowerCase()) n++;
  const rest = raw.slice(n).replace(/^[’'‘ʼ]/u, '');
  return n >= 2 && suffixes.has(rest.toLowerCase()) ? raw.slice(0, n) : null;
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
  if (before && isGivenName(scan, before)) return false;
  return !(before?.kind === 'mark' && '/.'.includes(before.folded));
}

/** "Abdou DIOP": a surname in capitals behind a first name. */
function isGivenName({ pack, text }: BodyScan, token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || token.upper) return false;
  return compileCases(pack).given.has(token.folded) || isFirstName(text.slice(token.start, token.end));
}

/** Words in Latin letters amid another script, most of them companies and media; not what brackets repeat. */
export function foreignBodies(scan: BodyScan): Body[] {
  const found: Body[] = [];
  const { tokens } = scan;
  if (scan.latin) return found;
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
