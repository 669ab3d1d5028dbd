import { endsInCase } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import { closing } from './organizations-head.ts';
import { classOf, type PersonLexicon, SURNAME } from './persons-lexicon.ts';
import { type NameRun, readRun } from './persons-shapes.ts';

/** A post as written, with the name that it stands before. */
export interface Post {
  from: number;
  to: number;
  envoy: boolean;
  /** First token of the head, and the base form of its pattern: they tell the case. */
  head: number;
  base: string;
}

const MAX_POST = 18;

export interface PostHead {
  from: number;
  to: number;
  envoy: boolean;
  base: string;
}

/** A word that is the head of a post. */
export function postHeadAt(scan: BodyScan, lexicon: PersonLexicon, i: number): PostHead | null {
  const cue = cueAt(scan, i, 'post');
  if (cue) return { from: i, to: cue.to, envoy: cue.value.envoy, base: cue.value.name };
  if (!lexicon.compounds.length) return null;
  const token = scan.tokens[i] as Token;
  if (token.kind !== 'word' || !endsWithAny(token.folded, lexicon.compounds)) return null;
  return { from: i, to: i + 1, envoy: false, base: token.folded };
}

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
      if (!linked && !run && !token.upper && !lexicon.notNames.has(token.folded) && !scan.cues[at]) break;
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

/** "…, Mme Name": the first token behind the title of courtesy. */
function behindHonorific(scan: BodyScan, at: number): number {
  const polite = cueAt(scan, at, 'honorific');
  if (!polite) return at;
  return scan.tokens[polite.to]?.folded === '.' ? polite.to + 1 : polite.to;
}

/** "…, el guatemalteco Name": where the bearer is from stands between, or a title of courtesy. */
function behindDemonym(scan: BodyScan, lexicon: PersonLexicon, at: number): number {
  if (!lexicon.links.has(scan.tokens[at]?.folded ?? '')) return behindHonorific(scan, at);
  const named = scan.cover[at + 1];
  return named?.adjective && named.from === at + 1 ? named.to : behindHonorific(scan, at);
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
      if (name && name.size > 1 && (name.given || name.surname)) return { comma: i, name };
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

/** First token of the post: modifiers, adjectives, bodies and countries before the head. */
export function beforePost(scan: BodyScan, lexicon: PersonLexicon, head: number): number {
  const { tokens, cover } = scan;
  let from = head;
  while (from > 0 && head - from < MAX_POST) {
    const i = from - 1;
    const token = tokens[i] as Token;
    const named = cover[i];
    // "Foreign and European Affairs Minister"
    if (from < head && lexicon.and.has(token.folded) && takesNouns(scan) && isField(scan, lexicon, i - 1)) {
      from = i - 1;
      continue;
    }
    // "On 6-7 May Greek minister X": the month goes with its day.
    if (lexicon.links.has(token.folded) || (takesNouns(scan) && tokens[i - 1]?.kind === 'number')) break;
    if (named && named.to === from) {
      if (named.type === 'place' || (named.type === 'country' && !named.adjective && !takesNouns(scan))) break;
      from = named.from;
      continue;
    }
    if (isHyphen(token) && attached(tokens, i - 1) && i > 0) {
      from = cover[i - 1]?.from ?? i - 1;
      continue;
    }
    if (token.kind !== 'word') break;
    const modifier = startOfModifier(scan, from);
    if (modifier >= 0) {
      from = modifier;
      continue;
    }
    if (scan.initial[i] && !token.capital) break;
    if (
      !(token.capital && lexicon.notNames.has(token.folded) && takesNouns(scan) && !lexicon.stopWords.has(token.folded))
    )
      break;
    from = i;
  }
  return from;
}

/** A word with a capital that begins no name: "Foreign". */
function isField(scan: BodyScan, lexicon: PersonLexicon, at: number): boolean {
  const token = scan.tokens[at];
  return token?.kind === 'word' && token.capital && !scan.cover[at] && lexicon.notNames.has(token.folded);
}

/** The language puts nouns before a head as they are: "Uzbekistan Energy Minister". */
function takesNouns(scan: BodyScan): boolean {
  return scan.lexicon.before.includes('*');
}

/** A modifier of up to three words that ends before `end`. */
function startOfModifier(scan: BodyScan, end: number): number {
  for (let k = 1; k <= 3 && end - k >= 0; k++) {
    const cue = cueAt(scan, end - k, 'modifier');
    if (cue && cue.to === end) return end - k;
    const post = cueAt(scan, end - k, 'post');
    if (post && post.to === end) return end - k;
  }
  return -1;
}

/** For languages whose posts end with their head: first token of the phrase that ends at `head`. */
export function backPost(scan: BodyScan, lexicon: PersonLexicon, head: number, floor: number): number {
  const { tokens, cover } = scan;
  let from = head;
  while (from > floor && head - from < MAX_POST) {
    const i = from - 1;
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named) {
      // "Fanlar akademiyasi instituti direktori": the body right before the head is the post's.
      const own =
        named.type === 'organization' && from === head && endsInCase(token.folded, scan.pack.morphology, 'possessive');
      if (!own && isStop(lexicon, token) && !endsPosting(lexicon, token) && !lexicon.nominatives.has(token.folded))
        break;
      // "In the city his colleague": nobody is sent to a city.
      if (named.type === 'place' && isStop(lexicon, token)) break;
      from = named.from;
      // The post's own country opens the phrase; the one that an envoy is sent to stands behind it, or before it with its ending.
      if (named.type === 'country' && !named.adjective && !endsPosting(lexicon, token)) {
        const posted = cover[from - 1];
        const ending = tokens[from - 1] as Token | undefined;
        if (posted?.type === 'country' && posted.from >= floor && ending && endsPosting(lexicon, ending))
          from = posted.from;
        break;
      }
      continue;
    }
    // "On the 5-ը minister X": an ending of a number.
    if (tokens[i - 2]?.kind === 'number' && isHyphen(tokens[i - 1]) && attached(tokens, i - 1)) break;
    if (token.kind === 'mark') {
      if (isHyphen(token) && attached(tokens, i - 1)) from = i;
      else if (isHyphen(token) && attached(tokens, i) && cueAt(scan, i + 1, 'post')) from = i;
      else if (isDash(token) && endsPost(scan, i)) from = i;
      else if (token.folded === '»' || token.folded === '”') {
        const open = openingQuote(tokens, i);
        if (open < 0) break;
        from = open;
      } else if (isListed(scan, lexicon, i, head)) from = i;
      else break;
      continue;
    }
    if (token.kind !== 'word' || lexicon.stopWords.has(token.folded)) break;
    if (cueAt(scan, i, 'speech') || cueAt(scan, i, 'side')) break;
    // "X Y үкімет басшысы Z-мен кездесті": another person stands before the post.
    if (isPerson(scan, lexicon, i)) break;
    if (isStop(lexicon, token) && !endsPosting(lexicon, token) && !lexicon.and.has(token.folded)) break;
    from = i;
  }
  while (from < head && lexicon.and.has((tokens[from] as Token).folded)) from++;
  return from;
}

/** A first name and a surname end here. */
function isPerson(scan: BodyScan, lexicon: PersonLexicon, i: number): boolean {
  const [first, last] = [scan.tokens[i - 1], scan.tokens[i]];
  if (!first?.capital || !last?.capital || first.upper || last.upper || first.kind !== 'word') return false;
  return !scan.cover[i] && !scan.cover[i - 1] && (classOf(lexicon, last.folded) & SURNAME) !== 0;
}

/** An ending that ends a post, on a word that is not known to belong to posts ("energetika", "soğliqni saqlaş"). */
function isStop(lexicon: PersonLexicon, token: Token): boolean {
  const { folded } = token;
  if (!endsWithAny(folded, lexicon.stop)) return false;
  return !lexicon.chainWords.has(folded) && !endsWithAny(folded, lexicon.chain);
}

/** "Of education, science and culture": single words between commas before the "and" of the post. */
function isListed(scan: BodyScan, lexicon: PersonLexicon, comma: number, head: number): boolean {
  const { tokens, cover } = scan;
  if (tokens[comma]?.folded !== ',') return false;
  const before = tokens[comma - 1];
  if (before?.kind !== 'word' || cover[comma - 1] || endsWithAny(before.folded, lexicon.stop)) return false;
  if (lexicon.stopWords.has(before.folded) || cueAt(scan, comma - 1, 'speech')) return false;
  for (let i = comma + 1; i < head && i <= comma + 3; i++) {
    const token = tokens[i] as Token;
    if (cover[i]) return false;
    if (lexicon.and.has(token.folded))
      return i > comma + 1 && (sharesEnding(lexicon, before, tokens[i - 1]) || opensWithCountry(scan, comma));
    if (token.folded === ',') return i > comma + 1 && isListed(scan, lexicon, i, head);
    if (token.kind !== 'word') return false;
  }
  return false;
}

/** "Монголиянын азык-түлүк, айыл чарба жана … министри": the country before the list is the post's. */
function opensWithCountry(scan: BodyScan, comma: number): boolean {
  for (let i = comma - 2; i >= Math.max(0, comma - 4); i--) {
    if (scan.cover[i]) return scan.cover[i]?.type === 'country';
    if (scan.tokens[i]?.kind === 'mark' && !isHyphen(scan.tokens[i])) return false;
  }
  return false;
}

/** Words of one list stand in one case. */
function sharesEnding({ chain }: PersonLexicon, a: Token, b: Token | undefined): boolean {
  if (b?.kind !== 'word') return false;
  return a.folded.slice(-1) === b.folded.slice(-1) || (endsWithAny(a.folded, chain) && endsWithAny(b.folded, chain));
}

function isDash(token: Token): boolean {
  return isHyphen(token) || '–—'.includes(token.folded);
}

/** A post ends before the dash: "орынбасары – сыртқы істер министрі". */
function endsPost(scan: BodyScan, dash: number): boolean {
  for (let i = dash - 1; i >= Math.max(0, dash - 4); i--) if (cueAt(scan, i, 'post')?.to === dash) return true;
  return false;
}

function endsPosting(lexicon: PersonLexicon, token: Token): boolean {
  return endsWithAny(token.folded, lexicon.posting);
}

function openingQuote(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 10; i--) if ('«„“'.includes(tokens[i]?.folded ?? '-')) return i;
  return -1;
}
