import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, behindHonorifics, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import { closing } from './organizations-head.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import { MAX_POST, type PostHead, postHeadAt } from './persons-posts.ts';
import { type NameRun, readRun } from './persons-shapes.ts';
import { isFirstName } from './persons-words.ts';

/** What belongs to a post behind its head, up to the name. */

/** Walks on from a post's head over what belongs to it, up to the name after it (`name`) or to the end of the phrase. */
export function walkPost(
  scan: BodyScan,
  lexicon: PersonLexicon,
  head: PostHead,
): { to: number; name: NameRun | null; comma: boolean } {
  const { tokens, cover } = scan;
  let to = head.to;
  let at = head.to;
  let linked = false;
  const end = (name: NameRun | null = null, comma = false) => ({ to, name, comma });
  while (at < head.to + MAX_POST) {
    const token = tokens[at];
    if (!token) break;
    const named = cover[at];
    // "im deutschen Umweltministerium": the adjective has a cover of its own, the ministry reaches over both.
    const inside = named !== undefined && named.from < at && named.from >= head.to && named.type === 'organization';
    if (named && (inside || (named.from === at && !opensName(scan, lexicon, at)))) {
      at = named.to;
      to = at;
      linked = false;
      continue;
    }
    const polite = to < at || linked ? null : cueAt(scan, at, 'honorific');
    if (polite) {
      const run = readRun(scan, lexicon, tokens[polite.to]?.folded === '.' ? polite.to + 1 : polite.to);
      return end(run);
    }
    if (token.kind === 'mark') {
      // "doradca ds. bezpieczeństwa": the stop of a link that is an abbreviation.
      if (linked && token.folded === '.' && attached(tokens, at - 1)) {
        at++;
        continue;
      }
      const next = overMark(scan, at);
      if (next) {
        at = next;
        to = next;
        continue;
      }
      // "ambasadorul României la Baku, Mihaela Stănescu": the name follows after a comma.
      const run = token.folded === ',' ? readRun(scan, lexicon, behindDemonym(scan, lexicon, at + 1)) : null;
      if (run && run.size > 1 && (isKnownName(run) || !scan.lexicon.nounsAreCapital || isClosed(scan, lexicon, run.to)))
        return end(run, true);
      const listed = token.folded === ',' ? overListed(scan, lexicon, at) : null;
      if (!listed) break;
      to = listed.comma;
      return end(listed.name, true);
    }
    if (token.kind === 'number') {
      at++;
      continue;
    }
    if (lexicon.links.has(token.folded)) {
      linked = true;
      at++;
      continue;
    }
    if (lexicon.and.has(token.folded)) {
      const follower = tokens[at + 1];
      if (!follower || opensOther(scan, lexicon, at + 1)) break;
      if (
        opensPost(scan, lexicon, at + 1) ||
        (!follower.capital && !goesOn(lexicon, follower) && !lexicon.links.has(follower.folded))
      )
        break;
      at++;
      linked = true;
      continue;
    }
    if (lexicon.stopWords.has(token.folded)) break;
    const inner = postHeadAt(scan, lexicon, at);
    if (inner) {
      at = inner.to;
      to = at;
      linked = false;
      continue;
    }
    if (token.capital) {
      const weak = (linked || isTail(scan, at)) && !strongName(scan, lexicon, at);
      const run = weak ? null : readRun(scan, lexicon, at, { double: true });
      if (
        run &&
        !opensBody(scan, run) &&
        !standsInApposition(scan, lexicon, run) &&
        (isLikelyName(run) || (at === head.to && isAlone(scan, run)))
      )
        return end(run);
      // "Direktor der Abteilung für internationale Sicherheit": behind its adjective a noun that is no name.
      const noun = scan.lexicon.nounsAreCapital && tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.capital;
      if (!linked && !run && !noun && !token.upper && !lexicon.notNames.has(token.folded) && !scan.cues[at]) break;
    } else if (!linked && !goesOn(lexicon, token)) break;
    else if (endsWithAny(token.folded, lexicon.stop) && !lexicon.chainWords.has(token.folded)) break;
    at++;
    to = at;
    linked = false;
  }
  return end();
}

/** Behind "and" another name begins. Where every noun has a capital ("Minister für Bergbau und Energie") it takes more than that. */
function opensOther(scan: BodyScan, lexicon: PersonLexicon, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (!token.capital || lexicon.notNames.has(token.folded)) return false;
  const run = readRun(scan, lexicon, at);
  return run !== null && (!scan.lexicon.nounsAreCapital || isLikelyName(run));
}

/** "…, el guatemalteco Name": where the bearer is from stands between, or a title of courtesy. */
function behindDemonym(scan: BodyScan, lexicon: PersonLexicon, at: number): number {
  if (!lexicon.links.has(scan.tokens[at]?.folded ?? '')) return behindHonorifics(scan, at);
  const named = scan.cover[at + 1];
  return named?.adjective && named.from === at + 1 ? named.to : behindHonorifics(scan, at);
}

function isKnownName(run: NameRun): boolean {
  return run.given || run.surname || run.patronymic;
}

/** "The head of the service, Name Surname, said": a comma or stop closes the apposition, "and" goes on with a second name. */
function isClosed(scan: BodyScan, lexicon: PersonLexicon, at: number): boolean {
  const next = scan.tokens[at];
  if (!next || next.folded === ',' || next.folded === '.') return true;
  return lexicon.and.has(next.folded) || cueAt(scan, at, 'speech') !== null;
}

/** "der Deutsch-Zentralasiatischen Gruppe": behind a hyphen of a word with capitals no name begins. */
function isTail(scan: BodyScan, at: number): boolean {
  return scan.lexicon.nounsAreCapital && isHyphen(scan.tokens[at - 1]) && attached(scan.tokens, at - 1);
}

/** "La secretaria general Iberoamericana, Rebeca Grynspan": a lone unknown word before a comma and a whole name goes on the post. */
function standsInApposition(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): boolean {
  if (isLikelyName(run) || scan.tokens[run.to]?.folded !== ',') return false;
  const next = readRun(scan, lexicon, run.to + 1);
  return next !== null && next.from === run.to + 1 && next.size > 1 && next.given;
}

/** How far a post with several fields may reach behind its first comma. */
const MAX_FIELDS = 14;

/** "Minister of Foreign Affairs, of Cooperation and of Nationals Abroad, Name": more fields up to the comma before the name. */
function overListed(scan: BodyScan, lexicon: PersonLexicon, comma: number): { comma: number; name: NameRun } | null {
  const { tokens } = scan;
  if (!lexicon.links.has(tokens[comma + 1]?.folded ?? '')) return null;
  for (let i = comma + 1; i < comma + MAX_FIELDS; i++) {
    const token = tokens[i];
    if (!token || cueAt(scan, i, 'post') || cueAt(scan, i, 'speech')) return null;
    if (token.folded === ',') {
      const name = readRun(scan, lexicon, i + 1);
      if (name && name.size > 1 && (name.given || name.surname || isFirstName(name.words[0]?.raw ?? '')))
        return { comma: i, name };
    } else if (token.kind === 'mark' && !isHyphen(token) && token.folded !== '’' && token.folded !== "'") return null;
    else if (token.kind === 'word' && lexicon.stopWords.has(token.folded)) return null;
  }
  return null;
}

/** Nothing behind the name goes on the post: "министр Лавров заявил", not "председателя Правления банка". */
function isAlone(scan: BodyScan, run: NameRun): boolean {
  const next = scan.tokens[run.to];
  if (!next || next.kind === 'mark' || cueAt(scan, run.to, 'speech')) return true;
  return !scan.cover[run.to] && !next.capital && !endsWithAny(next.folded, scan.lexicon.before);
}

/** "szef Krajowej Administracji": an adjective with a capital before another word with one. */
function opensBody(scan: BodyScan, run: NameRun): boolean {
  const [word] = run.words;
  if (run.size > 1 || run.given || run.initials || !word) return false;
  const next = scan.tokens[run.to];
  return next?.capital === true && next.kind === 'word' && endsWithAny(word.folded, scan.lexicon.before);
}

/** Behind words of the post a lone unknown word with a capital is one of them. */
function isLikelyName(run: NameRun): boolean {
  return run.size > 1 || run.initials || run.given || run.surname;
}

/** A known first name with more of a name behind it stands here, though a place bears the same name. */
function opensName(scan: BodyScan, lexicon: PersonLexicon, i: number): boolean {
  if (scan.cover[i]?.type === 'organization') return false;
  return strongName(scan, lexicon, i);
}

function strongName(scan: BodyScan, lexicon: PersonLexicon, i: number): boolean {
  if (!lexicon.cases.given.has((scan.tokens[i] as Token).folded)) return false;
  const run = readRun(scan, lexicon, i);
  return run !== null && run.size > 1;
}

/** A second post begins here, perhaps with its modifier. */
function opensPost(scan: BodyScan, lexicon: PersonLexicon, i: number): boolean {
  const modifier = cueAt(scan, i, 'modifier');
  return postHeadAt(scan, lexicon, modifier ? modifier.to : i) !== null;
}

function goesOn(lexicon: PersonLexicon, token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  if (lexicon.chainWords.has(token.folded)) return true;
  if (endsWithAny(token.folded, lexicon.stop) || lexicon.stopWords.has(token.folded)) return false;
  return lexicon.anyChain || endsWithAny(token.folded, lexicon.chain);
}

/** Hyphens inside words, a quoted name, an acronym in brackets, a dash before a second post. */
function overMark(scan: BodyScan, i: number): number {
  const { tokens } = scan;
  const token = tokens[i] as Token;
  if (isHyphen(token) && attached(tokens, i - 1) && attached(tokens, i)) return i + 1;
  if (isHyphen(token) && cueAt(scan, i + 1, 'post')) return i + 1;
  if (token.folded === '(' && tokens[i + 2]?.folded === ')') return i + 3;
  return closing(tokens, i);
}
