import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, behindHonorifics, cueAt, endsWithAny } from './body-scan.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import type { Post, PostHead } from './persons-posts.ts';
import { beforePost } from './persons-posts-backward.ts';
import { type NameRun, readRun } from './persons-shapes.ts';

/** One of several persons who share a post, with the country that is theirs. */
export interface SharedPost {
  run: NameRun;
  post: Post;
  country: string;
}

/**
 * "A və B xarici işlər nazirləri X və Y": as many countries in the post as names behind it, in one order.
 * Null where the numbers differ.
 */
export function sharePost(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post): SharedPost[] | null {
  return share(scan, lexicon, countriesIn(scan, lexicon, post), run.from, post);
}

/** The same where the head comes first: "the ministers of A, B and C, X, Y and Z", "her French and Polish counterparts X and Y". */
export function sharedBehind(scan: BodyScan, lexicon: PersonLexicon, head: PostHead): SharedPost[] | null {
  const row = adjectivesBefore(scan, head.from);
  const walk = row && countriesBehind(scan, lexicon, head.to, row);
  if (!walk) return null;
  const from = row[0] && row[0].from < head.from ? row[0].from : beforePost(scan, lexicon, head.from);
  const post: Post = { from, to: walk.to, envoy: head.envoy, head: head.from, base: head.base };
  return share(scan, lexicon, row, walk.names, post);
}

function share(
  scan: BodyScan,
  lexicon: PersonLexicon,
  row: readonly NameMention[],
  names: number,
  post: Post,
): SharedPost[] | null {
  const runs = row.length < 2 ? null : namesAt(scan, lexicon, names, row.length);
  if (!runs) return null;
  const alone = withoutRow(lexicon, scan, post, row);
  return runs.map((run, k) => ({ run, post: alone, country: row[k]?.country as string }));
}

/** The countries stand before the head or behind it: of each person only one is said. */
function withoutRow(lexicon: PersonLexicon, scan: BodyScan, post: Post, row: readonly NameMention[]): Post {
  const first = row[0] as NameMention;
  const last = row.at(-1) as NameMention;
  if (last.to <= post.head) return { ...post, from: last.to };
  let to = first.from;
  while (to > post.head + 1 && lexicon.links.has(scan.tokens[to - 1]?.folded ?? '')) to--;
  return to > post.head ? { ...post, to } : post;
}

/** The last row of countries that ends in the post; an envoy's second country is no row. */
function countriesIn(scan: BodyScan, lexicon: PersonLexicon, post: Post): NameMention[] {
  if (post.envoy) return [];
  let last: NameMention | undefined;
  for (let i = post.from; i < post.to; i++) if (isCountry(scan.cover[i])) last = scan.cover[i];
  const row: NameMention[] = [];
  for (let country = last; country; ) {
    row.unshift(country);
    const before = scan.cover[country.from - 2];
    const joint = scan.tokens[country.from - 1]?.folded ?? '';
    country = isCountry(before) && (joint === ',' || lexicon.and.has(joint)) ? before : undefined;
  }
  return row;
}

function isCountry(named: NameMention | undefined): named is NameMention {
  return named?.type === 'country' && Boolean(named.country);
}

/** "französischen und polnischen Amtskollegen": adjectives of countries before the head, in order. */
function adjectivesBefore(scan: BodyScan, head: number): NameMention[] {
  const row: NameMention[] = [];
  let from = head;
  // "Russian and Chinese foreign ministers": what modifies the head stands between.
  while (from > 0 && cueAt(scan, from - 1, 'modifier')?.to === from) from--;
  for (let i = from - 1; i >= 0; i--) {
    const named = scan.cover[i];
    if (isCountry(named) && named.adjective) {
      row.unshift(named);
      i = named.from;
    } else if (row.length === 0 || !joins(scan, scan.tokens[i])) break;
  }
  return row;
}

function joins(scan: BodyScan, token: Token | undefined): boolean {
  return token !== undefined && (token.folded === ',' || scan.lexicon.and.has(token.folded));
}

/** How far the fields and countries of one post may reach. */
const REACH = 40;

/** Over the fields and countries of the post to the first name of the list; the countries are added to the row. */
function countriesBehind(
  scan: BodyScan,
  lexicon: PersonLexicon,
  start: number,
  row: NameMention[],
): { to: number; names: number } | null {
  const { tokens, cover } = scan;
  let to = start;
  for (let at = start; at < start + REACH; ) {
    const token = tokens[at];
    if (!token || scan.initial[at]) return null;
    const named = cover[at];
    if (named && named.type !== 'person') {
      if (isCountry(named)) row.push(named);
      at = named.to;
      to = at;
      continue;
    }
    const mark = token.kind === 'mark';
    if (mark && !INSIDE.has(token.folded)) return null;
    if (row.length >= 2 && (mark || token.capital)) {
      const names = mark ? at + 1 : at;
      if (nameAt(scan, lexicon, names)) return { to, names };
    }
    if (!mark && !goesOn(scan, lexicon, token)) return null;
    at++;
    if (!mark && !scan.lexicon.and.has(token.folded) && !lexicon.links.has(token.folded)) to = at;
  }
  return null;
}

/** Marks that may stand inside a post of several countries. */
const INSIDE = new Set([',', '-', '’', "'"]);

function goesOn(scan: BodyScan, lexicon: PersonLexicon, token: Token): boolean {
  if (token.capital || lexicon.links.has(token.folded)) return true;
  if (scan.lexicon.and.has(token.folded) || lexicon.and.has(token.folded)) return true;
  if (token.kind !== 'word' || lexicon.stopWords.has(token.folded)) return false;
  return lexicon.anyChain || lexicon.chainWords.has(token.folded) || endsWithAny(token.folded, lexicon.chain);
}

/** Exactly so many names, joined by commas and "and". */
function namesAt(scan: BodyScan, lexicon: PersonLexicon, start: number, count: number): NameRun[] | null {
  const runs: NameRun[] = [];
  for (let at = start; ; ) {
    const run = nameAt(scan, lexicon, at);
    if (!run) return null;
    runs.push(run);
    const joint = scan.tokens[run.to];
    if (runs.length === count) return runs;
    if (!joins(scan, joint) && !lexicon.and.has(joint?.folded ?? '')) return null;
    at = run.to + 1;
    if (joint?.folded === ',' && joins(scan, scan.tokens[at])) at++;
  }
}

/** A name of at least two words, perhaps behind a "Mr". */
function nameAt(scan: BodyScan, lexicon: PersonLexicon, at: number): NameRun | null {
  const from = behindHonorifics(scan, at);
  const run = scan.cover[from] ? null : readRun(scan, lexicon, from, { afterPost: true });
  return run && run.from === from && (run.size > 1 || run.initials) ? run : null;
}
