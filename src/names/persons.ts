import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, behindHonorifics, cueAt, endsWithAny, isCaseless, isHyphen } from './body-scan.ts';
import { mentionAt } from './mention.ts';
import type { KnownPerson } from './name-memory.ts';
import { opening } from './organizations-head.ts';
import { personKey } from './person-key.ts';
import { readAgreeing, readApposition } from './persons-caseless.ts';
import { countryOf } from './persons-country.ts';
import { bareRun, inBrackets } from './persons-evidence.ts';
import { backHanPost, isDot, readForeignHan, readHanBefore, readHanRun } from './persons-han.ts';
import { compilePersons, type PersonLexicon } from './persons-lexicon.ts';
import { hanBackReference, refersBack, remember } from './persons-memory.ts';
import { nameOf } from './persons-nominative.ts';
import { type Post, type PostHead, postHeadAt } from './persons-posts.ts';
import { backPost, beforePost } from './persons-posts-backward.ts';
import { walkPost } from './persons-posts-forward.ts';
import { type NameRun, readRun } from './persons-shapes.ts';
import { sharedBehind, sharePost } from './persons-shared.ts';

interface Found {
  run: NameRun;
  post: Post | null;
  /** Of several countries in a shared post the one that is the person's own. */
  country?: string;
}

/**
 * Persons of one block, in order, none overlapping, with their posts and countries.
 * `scan.cover` has to hold the organisations already. Full names are kept in the memory, so that a surname alone refers back.
 */
export function findPersons(scan: BodyScan): NameMention[] {
  const lexicon = compilePersons(scan.pack);
  const found = withPosts(scan, lexicon);
  const inPost = new Uint8Array(scan.tokens.length);
  for (const { post } of found.values()) if (post) inPost.fill(1, post.from, post.to);
  const out: NameMention[] = [];
  let end = 0;
  for (const i of nameStarts(scan, found)) {
    if (i < end || inPost[i]) continue;
    const known = found.get(i);
    const run = known?.run ?? bareRun(scan, lexicon, i) ?? namedBehind(scan, lexicon, i);
    // A run may begin later, behind a word that is no part of the name: its turn comes.
    if (!run || run.from !== i) continue;
    // "«Termez Cargo Center»": what is quoted is a thing.
    if (!known && isQuoted(scan.tokens, run)) continue;
    const person = mention(
      scan,
      lexicon,
      run,
      lastingPost(scan, lexicon, run, known?.post ?? null),
      known?.country,
      out.at(-1),
    );
    if (!person) continue;
    out.push(person);
    end = run.to;
    const again = inBrackets(scan, lexicon, run.to);
    if (!again) continue;
    const second = mentionAt(scan, 'person', again.from, again.to);
    second.name = person.name;
    second.key = person.key;
    out.push(second);
    end = again.to + 1;
  }
  return out;
}

/** "The moderator X, director of Y": of two posts the one that outlasts the meeting. */
function lastingPost(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, before: Post | null): Post | null {
  if (before && !lexicon.passing.has(before.base)) return before;
  return postAfter(scan, lexicon, run) ?? before;
}

/** The run closes a short quotation. */
function isQuoted(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const mark = tokens[to];
  const open = mark?.kind === 'mark' && mark.start === tokens[to - 1]?.end ? opening(tokens, to) : -1;
  return open >= 0 && open < from && from - open <= QUOTED;
}

/** Words of a quoted name before one that looks like a person's. */
const QUOTED = 4;

/** Where a name may begin: at a capital, or anywhere in a script without them. */
function nameStarts(scan: BodyScan, found: ReadonlyMap<number, Found>): readonly number[] {
  const { tokens } = scan;
  const first = tokens.find((t) => t.kind === 'word' || t.kind === 'han');
  if (!first || !isCaseless(first)) return scan.capitals;
  // Han characters: without a post, a dotted name or a name met before there is nothing to look for.
  if (first.kind === 'han' && !found.size && !scan.memory.persons.size && !tokens.some(isDot)) return [];
  const starts: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'han') starts.push(i);
  return starts;
}

/** Names that stand behind a post, by their first token. */
function withPosts(scan: BodyScan, lexicon: PersonLexicon): Map<number, Found> {
  const found = new Map<number, Found>();
  const last = scan.pack.persons.grammar.order === 'last';
  let floor = 0;
  let end = 0;
  for (const i of postStarts(scan, lexicon)) {
    const head = i < end ? null : postHeadAt(scan, lexicon, i);
    if (!head) continue;
    const behind = last ? null : sharedBehind(scan, lexicon, head);
    const hit = behind ? null : last ? postBefore(scan, lexicon, head, floor) : postAround(scan, lexicon, head, floor);
    const shared = behind ?? (last && hit?.post ? sharePost(scan, lexicon, hit.run, hit.post) : null);
    for (const one of shared ?? (hit ? [hit] : [])) {
      found.set(one.run.from, one);
      floor = one.run.to;
    }
    end = Math.max(head.to, hit?.post?.to ?? 0, behind?.at(-1)?.run.to ?? 0);
  }
  return found;
}

/** Where a post may begin; a compound may be one though no cue says so. */
function postStarts(scan: BodyScan, lexicon: PersonLexicon): readonly number[] {
  return lexicon.compounds.length ? scan.tokens.flatMap((t, i) => (t.kind === 'word' ? i : [])) : scan.starts.post;
}

/** A post with the name behind it ("minister of X Name Surname"). */
function postAround(scan: BodyScan, lexicon: PersonLexicon, head: PostHead, floor: number): Found | null {
  const { to, name, comma } = walkPost(scan, lexicon, head);
  if (comma && isBehindName(scan, head.from, floor)) return null;
  if (!name || !isNameAfterPost(scan, lexicon, name, head.to)) return null;
  const from = rankedPost(scan, lexicon, head) ?? beforePost(scan, lexicon, head.from);
  const end =
    name.from - to === 1 && (scan.tokens[to] as Token).kind === 'word' && !cueAt(scan, to, 'honorific')
      ? name.from
      : to;
  return { run: name, post: { from, to: end, envoy: head.envoy, head: head.from, base: head.base } };
}

/** "X Y, rector of A, Z W, rector of B": the post belongs to the full name before its comma, which has none of its own. */
function isBehindName({ tokens, cover }: BodyScan, head: number, floor: number): boolean {
  const [first, last, comma] = [tokens[head - 3], tokens[head - 2], tokens[head - 1]];
  if (comma?.folded !== ',' || !first || !last || floor >= head - 1) return false;
  const named = (token: Token, at: number) => token.kind === 'word' && token.capital && !token.upper && !cover[at];
  return named(first, head - 3) && named(last, head - 2);
}

/** Words of a post before its bearer's title: "the commander of the Estonian air force, Brigadier General X". */
const BEFORE_RANK = 14;

/** First token of the post that stands before a title and a comma, or null. */
function rankedPost(scan: BodyScan, lexicon: PersonLexicon, rank: PostHead): number | null {
  if (!lexicon.ranks.has(rank.base)) return null;
  const { tokens } = scan;
  let comma = rank.from - 1;
  if (lexicon.links.has(tokens[comma]?.folded ?? '')) comma--;
  if (tokens[comma]?.folded !== ',') return null;
  for (let i = comma - 1; i >= Math.max(0, comma - BEFORE_RANK); i--) {
    if (tokens[i]?.folded === ',' || scan.initial[i + 1]) return null;
    const head = cueAt(scan, i, 'post') ? postHeadAt(scan, lexicon, i) : null;
    if (head && !lexicon.ranks.has(head.base) && walkPost(scan, lexicon, head).to === comma)
      return beforePost(scan, lexicon, head.from);
  }
  return null;
}

/** A lone word after a post has to look like a surname, and not like an adjective before a noun. */
function isNameAfterPost(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, headEnd: number): boolean {
  if (run.size > 1 || run.initials) return true;
  if (refersBack(scan, lexicon, run)) return true;
  const word = run.words[0];
  const next = scan.tokens[run.to];
  if (!word || (scan.tokens[run.from] as Token).upper) return false;
  const noun = next?.kind === 'word' && !next.capital && !cueAt(scan, run.to, 'speech');
  if (noun && endsWithAny(word.folded, scan.lexicon.before)) return false;
  return run.surname || run.given || run.from === headEnd;
}

/** "X министрінің орынбасары Name Surname": the post ends where the name begins. */
function postBefore(scan: BodyScan, lexicon: PersonLexicon, head: PostHead, floor: number): Found | null {
  let at = head.to;
  const posted = postedBehind(scan, lexicon, head);
  if (posted) at = posted;
  at = behindHonorifics(scan, at);
  const han = scan.tokens[at]?.kind === 'han';
  const run = han
    ? (foreignHan(scan, lexicon, head, floor) ?? readHanRun(scan, lexicon, head.to) ?? hanBackReference(scan, head.to))
    : (readRun(scan, lexicon, at, { afterPost: true }) ??
      readApposition(scan, lexicon, at) ??
      readAgreeing(scan, lexicon, at, head.base));
  if (!run) return nameBefore(scan, lexicon, head);
  if (!(han || run.size > 1 || isLoneName(scan, lexicon, run))) return null;
  const from = (han ? backHanPost : backPost)(scan, lexicon, head.from, floor);
  return { run, post: { from, to: posted ?? head.to, envoy: head.envoy, head: head.from, base: head.base } };
}

/** "王毅外长", "王毅国务委员兼外长": the post behind the name. */
function nameBefore(scan: BodyScan, lexicon: PersonLexicon, head: PostHead): Found | null {
  const run = lexicon.behind.has(head.base) ? readHanBefore(scan, lexicon, head.from) : null;
  if (!run) return null;
  let { to } = head;
  const next = scan.tokens[to]?.folded === '兼' ? cueAt(scan, to + 1, 'post') : null;
  if (next) to = next.to;
  return { run, post: { from: head.from, to, envoy: head.envoy, head: head.from, base: head.base } };
}

/** "სლოვენიის ელჩი საქართველოში …": the country to which an envoy is sent may stand behind the post, with its ending. */
function postedBehind(scan: BodyScan, lexicon: PersonLexicon, head: PostHead): number | null {
  const to = scan.cover[head.to];
  if (!head.envoy || to?.type !== 'country' || to.from !== head.to) return null;
  return endsWithAny((scan.tokens[to.to - 1] as Token).folded, lexicon.posting) ? to.to : null;
}

/** The name behind a post that begins with a country other than the page's own. */
function foreignHan(scan: BodyScan, lexicon: PersonLexicon, head: PostHead, floor: number): NameRun | null {
  const country = scan.cover[backHanPost(scan, lexicon, head.from, floor)]?.country;
  if (!country || country === scan.pack.persons.home) return null;
  return readForeignHan(scan, lexicon, head.to);
}

function isLoneName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): boolean {
  if (run.initials || refersBack(scan, lexicon, run)) return true;
  return !isCaseless(scan.tokens[run.from] as Token) && (run.surname || run.given);
}

/** Two unknown words with capitals that a post behind a comma or bracket makes a name: "Xy Zw, head of the department". */
function namedBehind(scan: BodyScan, lexicon: PersonLexicon, i: number): NameRun | null {
  const run = scan.lexicon.nounsAreCapital && scan.initial[i] ? null : readRun(scan, lexicon, i);
  if (run?.size !== 2 || !',('.includes(scan.tokens[run.to]?.folded ?? '-')) return null;
  if (endsWithAny(run.words[0]?.folded ?? '', scan.lexicon.before)) return null;
  return postAfter(scan, lexicon, run) ? run : null;
}

/** "Name, deputy director of X" and "Name (ambassador)". */
function postAfter(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): Post | null {
  const { tokens } = scan;
  const mark = tokens[run.to];
  if (mark?.kind !== 'mark' || !(mark.folded === ',' || mark.folded === '(' || isHyphen(mark))) return null;
  if (scan.pack.persons.grammar.order === 'last') return null;
  for (let i = run.to + 1; i < run.to + 8; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return null;
    const head = postHeadAt(scan, lexicon, i);
    if (!head) continue;
    const { to: end, name, comma } = walkPost(scan, lexicon, head);
    if (name && !comma) return null;
    const to = overAnd(scan, lexicon, end);
    const from = beforePost(scan, lexicon, i);
    // Between the comma and the post only articles may stand.
    for (let k = run.to + 1; k < from; k++) if (!scan.lexicon.links.has(tokens[k]?.folded ?? '')) return null;
    return { from, to, envoy: head.envoy, head: i, base: head.base };
  }
  return null;
}

/** "Name, deputy prime minister and minister of X": the end of the last post of one person. */
function overAnd(scan: BodyScan, lexicon: PersonLexicon, end: number): number {
  if (!lexicon.and.has(scan.tokens[end]?.folded ?? '')) return end;
  const second = postHeadAt(scan, lexicon, end + 1);
  if (!second) return end;
  const { to, name } = walkPost(scan, lexicon, second);
  return name ? end : to;
}

/** "Андрей Крутького" behind "Андрей Крутько": the same first name with another form of the surname. */
function sameName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): KnownPerson | null {
  const [first] = run.words;
  if (!lexicon.agglutinative || run.size !== 2 || !first || first.slot === 'initial') return null;
  const back = refersBack(scan, lexicon, run);
  return back?.name.startsWith(`${first.raw} `) ? back : null;
}

function mention(
  scan: BodyScan,
  lexicon: PersonLexicon,
  run: NameRun,
  post: Post | null,
  own: string | null = null,
  before: NameMention | null = null,
): NameMention | null {
  const named = nameOf(scan, lexicon, run, post);
  const back = run.size === 1 ? refersBack(scan, lexicon, run) : sameName(scan, lexicon, run);
  const key = back?.key ?? personKey(named.keyParts);
  if (!key) return null;
  const country = own ?? countryOf(scan, lexicon, run, post, before) ?? back?.country ?? null;
  if (!back) remember(scan, named, key, country);
  else if (country && !back.country) back.country = country;
  const name = back?.name ?? named.words.join(' ');
  const out = mentionAt(scan, 'person', run.from, run.to);
  out.name = name;
  out.key = key;
  if (country) out.country = country;
  if (post) {
    const startOffset = (scan.tokens[post.from] as Token).start;
    const endOffset = (scan.tokens[post.to - 1] as Token).end;
    out.post = { startOffset, endOffset, text: scan.text.slice(startOffset, endOffset) };
  }
  return out;
}
