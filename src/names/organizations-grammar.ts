import type { OrganizationGrammar } from '../languages/types/organizations.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isCaseless, isHyphen, withSuffix } from './body-scan.ts';
import type { Body } from './organizations.ts';

const MAX_WORDS = 14;
const MAX_LOWER = 6;
const OPENING = '«„“"‘‹「《';
const CLOSING = '»“”"’›」》';

interface Head {
  from: number;
  to: number;
  state: boolean;
  /** A compound or a name that needs no more words: Außenministerium, Минобороны. */
  whole: boolean;
}

/** The name around the head noun at `i`, or null: no head, a plural, or nothing that makes it a name. */
export function readHead(scan: BodyScan, i: number): Body | null {
  const grammar = scan.pack.organizations.grammar;
  if (!grammar) return null;
  const head = headAt(scan, i);
  if (!head) return null;
  return grammar.order === 'last' ? readBackward(scan, head) : readForward(scan, head, grammar);
}

function headAt(scan: BodyScan, i: number): Head | null {
  const token = scan.tokens[i] as Token;
  if (token.kind === 'mark' || token.kind === 'number') return null;
  const { lexicon } = scan;
  const named = scan.cover[i];
  if (named?.type === 'country' && named.to - named.from > 1) return null;
  if (scan.trapped[i] || lexicon.plurals.has(token.folded)) return null;
  const cue = cueAt(scan, i, 'head');
  if (cue) return { from: i, to: cue.to, state: cue.value.state, whole: false };
  if (!token.capital) return null;
  if (lexicon.stateBeginnings.some((b) => token.folded.startsWith(b) && token.folded.length > b.length + 2))
    return { from: i, to: i + 1, state: true, whole: true };
  if (endsWithAny(token.folded, lexicon.compounds)) return { from: i, to: i + 1, state: true, whole: true };
  return null;
}

/** "Ministry of Foreign Affairs of Belarus": words before the head, then what it governs. */
function readForward(scan: BodyScan, head: Head, grammar: OrganizationGrammar): Body | null {
  if (grammar.capitalHead && !(scan.tokens[head.from] as Token).capital) return null;
  const from = beforeHead(scan, head.from);
  const { to, proper } = afterHead(scan, head, grammar);
  const token = scan.tokens[head.from] as Token;
  const before = from < head.from;
  const capital = token.capital && !scan.initial[head.from];
  const longer = to > head.to;
  if (grammar.capitalHead && isEnclosed(scan, to)) return null;
  if (!(head.whole || before || proper || (capital && longer) || (token.capital && to > head.to + 1))) return null;
  const country = countryIn(scan, from, to);
  return { id: null, name: null, country, national: head.state, from, to };
}

/** "Expert Group Meeting": a capitalised noun after the head takes its place. */
function isEnclosed(scan: BodyScan, to: number): boolean {
  const next = scan.tokens[to];
  return next?.kind === 'word' && next.capital && !next.upper && !scan.cues[to] && !scan.cover[to] && !scan.shouting;
}

/** First token of the name: adjectives and, where the language allows, any capitalised words before the head. */
function beforeHead(scan: BodyScan, head: number): number {
  const { tokens, lexicon, cover } = scan;
  const any = lexicon.before.includes('*');
  let from = head;
  let best = head;
  while (from > 0 && head - from < MAX_WORDS) {
    const i = from - 1;
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named && (named.adjective || any) && named.type === 'country') {
      from = named.from;
      best = from;
      continue;
    }
    if (isHyphen(token) && from > 1 && attached(tokens, i - 1)) {
      if (!cover[i - 1] && !scan.tokens[i - 1]?.upper) break;
      from--;
      continue;
    }
    if (token.kind !== 'word' || named) break;
    const follows = isHyphen(tokens[from]) || (any && token.capital) || endsWithAny(token.folded, lexicon.before);
    if (!follows || lexicon.links.has(token.folded) || lexicon.and.has(token.folded)) break;
    if (scan.initial[i] && any && lexicon.notBodies.has(token.folded)) break;
    from = i;
    if (token.capital) best = from;
  }
  return best;
}

/** Index after the name, and whether what follows holds a proper name. */
function afterHead(scan: BodyScan, head: Head, grammar: OrganizationGrammar): { to: number; proper: boolean } {
  const { tokens, cover, lexicon } = scan;
  let to = head.to;
  let proper = false;
  let lower = 0;
  while (to - head.to < MAX_WORDS) {
    const at = skip(scan, to);
    const linked = at.index > to;
    if (at.and && proper) break;
    const before = linked ? (tokens[at.index - 1]?.folded ?? '') : '';
    const token = tokens[at.index];
    if (!token) break;
    const named = cover[at.index];
    const known = named?.from === at.index && !named.adjective ? named.to : (cueAt(scan, at.index, 'known')?.to ?? 0);
    if (known) {
      if (at.and || (named && lexicon.at.has(before))) break;
      to = known;
      proper = true;
      continue;
    }
    if (token.kind === 'mark') {
      const closed = !linked && OPENING.includes(token.folded) ? closing(tokens, at.index) : 0;
      if (!closed) {
        if (isHyphen(token) && attached(tokens, at.index - 1) && attached(tokens, at.index)) {
          to = at.index + 2;
          continue;
        }
        break;
      }
      to = closed;
      proper = true;
      continue;
    }
    if (!goesOn(scan, at, linked, grammar)) break;
    if (!token.capital && ++lower > MAX_LOWER) break;
    if (token.capital) proper ||= linked || token.upper;
    to = at.index + 1;
  }
  return { to, proper };
}

interface Next {
  index: number;
  and: boolean;
}

/** Skips links and "and". */
function skip(scan: BodyScan, from: number): Next {
  const { lexicon, tokens } = scan;
  let index = from;
  let and = false;
  while (index < from + 4) {
    const word = tokens[index]?.folded ?? '';
    if (lexicon.and.has(word)) and = true;
    else if (!lexicon.links.has(word) && !(index > from && lexicon.linkTails.has(word))) break;
    index++;
  }
  return { index, and };
}

function goesOn(scan: BodyScan, at: Next, linked: boolean, grammar: OrganizationGrammar): boolean {
  const { lexicon } = scan;
  const token = scan.tokens[at.index] as Token;
  if (token.kind !== 'word') return false;
  if (at.and && (opensBody(scan, at.index) || cueAt(scan, at.index, 'post'))) return false;
  if (cueAt(scan, at.index, 'speech')) return false;
  if (token.capital) return linked || (grammar.capitalsFollow && !cueAt(scan, at.index, 'post'));
  if (lexicon.chainWords.has(token.folded)) return true;
  if (endsWithAny(token.folded, lexicon.stop)) return false;
  if (endsWithAny(token.folded, lexicon.chain)) return true;
  return linked && !at.and && grammar.lowerAfterLink;
}

/** The words from here on are another body's name: they lead to a head of their own. */
function opensBody(scan: BodyScan, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word') return false;
    if (headAt(scan, i)) return true;
    if (!token.capital && !endsWithAny(token.folded, scan.lexicon.before)) return false;
  }
  return false;
}

/** Index after a quoted name that opens here, or 0. */
export function closing(tokens: readonly Token[], open: number): number {
  if (!attached(tokens, open) || attached(tokens, open - 1) || !tokens[open + 1]?.capital) return 0;
  for (let i = open + 2; i < tokens.length && i < open + 10; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'mark') continue;
    if (CLOSING.includes(token.folded)) return attached(tokens, i - 1) ? i + 1 : 0;
    if (',.;:!?'.includes(token.folded)) return 0;
  }
  return 0;
}

/** "Қазақстан Сыртқы істер министрлігі": the name ends with its head. */
function readBackward(scan: BodyScan, head: Head): Body | null {
  const { tokens, cover, lexicon } = scan;
  let best = head.whole ? head.from : -1;
  let lower = 0;
  for (let i = head.from - 1; i >= 0 && head.from - i < MAX_WORDS; ) {
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named) {
      best = named.from;
      if (named.type === 'country' && !named.adjective) break;
      i = named.from - 1;
      continue;
    }
    if (token.kind === 'mark') {
      const open = CLOSING.includes(token.folded) ? opening(tokens, i) : -1;
      if (open >= 0) {
        best = open;
        break;
      }
      if (!(isHyphen(token) && attached(tokens, i - 1)) && token.folded !== '、') break;
      i--;
      continue;
    }
    if (token.kind === 'number') break;
    if (cueAt(scan, i, 'speech')) break;
    if (isCaseless(token)) {
      // Without capitals the endings tell: genitives and adjectives belong to the name.
      if (!lexicon.chainWords.has(token.folded) && !endsWithAny(token.folded, lexicon.chain)) break;
      if (!lexicon.and.has(token.folded)) best = i;
      i--;
      continue;
    }
    if (endsWithAny(token.folded, lexicon.stop)) break;
    if (token.capital) {
      if (scan.initial[i] && best >= 0 && !lexicon.and.has(tokens[i + 1]?.folded ?? '')) break;
      best = i;
    } else if (lexicon.links.has(token.folded) || ++lower > MAX_LOWER) break;
    i--;
  }
  const to = withSuffix(scan, head.to);
  if (best < 0) {
    if (!(tokens[head.from] as Token).capital || scan.initial[head.from] || head.to === head.from + 1) return null;
    best = head.from;
  }
  return { id: null, name: null, country: countryIn(scan, best, to), national: head.state, from: best, to };
}

function opening(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 10; i--)
    if (tokens[i]?.kind === 'mark' && OPENING.includes((tokens[i] as Token).folded)) return i;
  return -1;
}

function countryIn(scan: BodyScan, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const named = scan.cover[i];
    if (named?.type === 'country') return named.country ?? null;
  }
  return null;
}
