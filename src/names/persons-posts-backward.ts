import { endsInCase } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import { classOf, type PersonLexicon, SURNAME } from './persons-lexicon.ts';
import { MAX_POST } from './persons-posts.ts';

/** What belongs to a post before its head. */

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
