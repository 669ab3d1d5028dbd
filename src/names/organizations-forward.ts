import type { OrganizationGrammar } from '../languages/types/organizations.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import type { Body } from './organizations.ts';
import { closing, countryIn, type Head, headAt, MAX_LOWER, MAX_WORDS, unnamed } from './organizations-head.ts';
import { compilePersons } from './persons-lexicon.ts';
import { initialAt, isFirstName, isGiven } from './persons-words.ts';

/** "Ministry of Foreign Affairs of Belarus": the name around a head noun that governs what follows it; null where nothing makes it a name. */
export function readForward(scan: BodyScan, head: Head, grammar: OrganizationGrammar): Body | null {
  const { tokens, initial } = scan;
  const token = tokens[head.from] as Token;
  if (grammar.capitalHead && !token.capital) return null;
  const before = beforeHead(scan, head.from, head.state);
  const after = afterHead(scan, head, grammar);
  if (grammar.capitalHead && isEnclosed(scan, after.to)) return null;
  const lone = loneName(scan, head, token);
  if (lone) return unnamed(head, lone, null);
  if (after.quote) return unnamed(head, after.quote, countryIn(scan, before.from, after.to));
  const longer = after.to > head.to;
  const amid = initial[before.from] !== 1;
  const named =
    head.whole ||
    after.proper ||
    (before.capital && (amid || !head.weak)) ||
    (token.capital && amid && (longer || before.from < head.from)) ||
    (token.capital && !head.weak && longer);
  if (!named) return null;
  return unnamed(head, { from: before.from, to: after.to }, countryIn(scan, before.from, after.to));
}

/** "компания Microsoft", "клуба Челси": behind a common noun the capitals alone are the name. */
function loneName(scan: BodyScan, head: Head, token: Token): { from: number; to: number } | null {
  const { tokens, cover } = scan;
  if (token.capital || !head.weak || scan.pack.organizations.grammar?.capitalHead) return null;
  let to = head.to;
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital && !cover[to] && !scan.cues[to] && !opensPerson(scan, to))
    to++;
  return to > head.to ? { from: head.to, to } : null;
}

/** "Expert Group Meeting": a capitalised noun after the head takes its place. */
function isEnclosed(scan: BodyScan, to: number): boolean {
  const next = scan.tokens[to];
  return next?.kind === 'word' && next.capital && !next.upper && !scan.cues[to] && !scan.cover[to] && !scan.shouting;
}

/** First token of the name: adjectives and, where the language allows, any words with capitals before the head. */
function beforeHead(scan: BodyScan, head: number, state: boolean): { from: number; capital: boolean } {
  const { tokens, lexicon, cover } = scan;
  const any = lexicon.before.includes('*');
  let from = head;
  let best = head;
  let capital = false;
  while (from > 0 && head - from < MAX_WORDS) {
    const i = from - 1;
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named && (named.adjective || any) && named.type === 'country') {
      from = named.from;
      best = from;
      // An adjective of a country makes a body of its state ("российское министерство") a name, others if it has a capital.
      capital ||= any || state || (tokens[from]?.capital === true && !scan.initial[from]);
      continue;
    }
    if (isHyphen(token) && from > 1 && attached(tokens, i - 1)) {
      // "Michael-Succow-Institut", "Нижне-Волжское управление": what is tied to the head belongs to it.
      if (!cover[i - 1] && !tokens[i - 1]?.capital) break;
      from--;
      continue;
    }
    if (token.kind !== 'word' || named) break;
    const follows = isHyphen(tokens[from]) || (any && token.capital) || endsWithAny(token.folded, lexicon.before);
    if (!follows || lexicon.links.has(token.folded) || lexicon.and.has(token.folded)) break;
    if (scan.initial[i] && any && lexicon.notBodies.has(token.folded)) break;
    // "Голова Верховної Ради": a post at the head of the sentence, though it ends like an adjective.
    if (!any && cueAt(scan, i, 'post')) break;
    from = i;
    if (!token.capital) continue;
    best = from;
    capital = true;
  }
  return { from: best, capital };
}

interface Reach {
  to: number;
  /** What follows the head holds a proper name. */
  proper: boolean;
  /** The quoted name behind the head: it is the name alone. */
  quote: { from: number; to: number } | null;
}

function afterHead(scan: BodyScan, head: Head, grammar: OrganizationGrammar): Reach {
  const { tokens, cover, lexicon } = scan;
  const reach: Reach = { to: head.to, proper: false, quote: null };
  let closed = false;
  /** Behind a capitalised noun no word in lower case goes on without a link. */
  let lowerClosed = false;
  let lower = 0;
  while (reach.to - head.to < MAX_WORDS) {
    const next = skip(scan, reach.to);
    const { index, link } = next;
    const token = tokens[index];
    if (!token || (next.and && (closed || head.whole))) break;
    if (!link && isHyphen(token) && attached(tokens, index - 1) && attached(tokens, index)) {
      reach.to = index + 2;
      continue;
    }
    if (!link && (closed || (head.whole && !cover[index]))) break;
    const named = cover[index];
    const known = named?.from === index && !named.adjective ? named.to : (cueAt(scan, index, 'known')?.to ?? 0);
    if (known) {
      if (next.and || (named && lexicon.at.has(link))) break;
      reach.to = known;
      reach.proper = true;
      closed = true;
      continue;
    }
    const quoted = link || lower ? 0 : closing(tokens, index);
    if (quoted) {
      reach.quote = { from: index + 1, to: quoted - 1 };
      break;
    }
    if (lowerClosed && !link && !token.capital) break;
    // "of Digital Development": the words behind a linked noun.
    const run = grammar.capitalHead && token.capital && tokens[reach.to - 1]?.capital === true && reach.to > head.to;
    if (!goesOn(scan, next, reach.to === head.to, grammar, run)) break;
    if (!token.capital && ++lower > MAX_LOWER) break;
    lowerClosed ||= token.capital && !link && (token.upper || !endsWithAny(token.folded, lexicon.before));
    reach.proper ||= token.capital && (link !== '' || token.upper || grammar.capitalsFollow);
    reach.to = index + 1;
  }
  return reach;
}

interface Next {
  index: number;
  and: boolean;
  /** The last link that was skipped, or ''. */
  link: string;
}

/** Skips links and "and". */
function skip(scan: BodyScan, from: number): Next {
  const { lexicon, tokens } = scan;
  const next: Next = { index: from, and: false, link: '' };
  while (next.index < from + 4) {
    const word = tokens[next.index]?.folded ?? '';
    const linked = lexicon.links.has(word) || (next.index > from && lexicon.linkTails.has(word));
    if (lexicon.and.has(word)) next.and = true;
    else if (!linked) break;
    else next.link = word;
    next.index++;
  }
  return next;
}

/** The word at `next` belongs to the name. `first`: it stands right behind the head; `run`: it goes on a run of capitalised words. */
function goesOn(scan: BodyScan, next: Next, first: boolean, grammar: OrganizationGrammar, run: boolean): boolean {
  const { lexicon } = scan;
  const token = scan.tokens[next.index] as Token;
  if (token.kind !== 'word') return false;
  if (next.and && opensBody(scan, next.index)) return false;
  if (cueAt(scan, next.index, 'speech') || lexicon.notBodies.has(token.folded)) return false;
  const post = lexicon.chainWords.has(token.folded) ? null : cueAt(scan, next.index, 'post');
  if (post && (next.and || token.capital || !first || post.value.name === token.folded))
    return lexicon.lowerLinks.has(next.link);
  if (token.capital) return next.link !== '' || ((run || grammar.capitalsFollow) && !opensPerson(scan, next.index));
  if (lexicon.chainWords.has(token.folded)) return true;
  if (endsWithAny(token.folded, lexicon.stop)) return false;
  if (endsWithAny(token.folded, lexicon.chain)) return true;
  return !next.and && lexicon.lowerLinks.has(next.link);
}

function opensPerson(scan: BodyScan, i: number): boolean {
  const token = scan.tokens[i] as Token;
  if (initialAt(scan, i)) return true;
  if (!scan.tokens[i + 1]?.capital) return false;
  return isGiven(compilePersons(scan.pack), token.folded) || isFirstName(scan.text.slice(token.start, token.end));
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
