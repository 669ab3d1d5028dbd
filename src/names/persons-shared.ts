import type { NameMention } from '../model/mentions.ts';
import { type BodyScan, cueAt } from './body-scan.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import type { Post } from './persons-posts.ts';
import { type NameRun, readRun } from './persons-shapes.ts';

/** One of several persons who share a post, with the country that is theirs. */
export interface SharedPost {
  run: NameRun;
  post: Post;
  country: string;
}

/**
 * "Foreign ministers of A and B, X and Y", "A və B xarici işlər nazirləri X və Y": as many countries beside the post
 * as names behind it, in one order. Null where the numbers differ.
 */
export function sharePost(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post): SharedPost[] | null {
  const countries = countriesBeside(scan, lexicon, post);
  if (countries.length < 2) return null;
  const runs = namesFrom(scan, lexicon, run, countries.length);
  if (runs.length !== countries.length) return null;
  const alone = withoutRow(scan, lexicon, post, countries);
  return runs.map((r, k) => ({ run: r, post: alone, country: countries[k]?.country as string }));
}

/** The countries stand before the head or behind it: of each person only one is said. */
function withoutRow(scan: BodyScan, lexicon: PersonLexicon, post: Post, row: readonly NameMention[]): Post {
  const first = row[0] as NameMention;
  const last = row.at(-1) as NameMention;
  if (last.to <= post.head) return { ...post, from: last.to };
  let to = first.from;
  while (to > post.head + 1 && lexicon.links.has(scan.tokens[to - 1]?.folded ?? '')) to--;
  return to > post.head ? { ...post, to } : post;
}

/** The last row of countries that ends in the post; an envoy's second country is no row. */
function countriesBeside(scan: BodyScan, lexicon: PersonLexicon, post: Post): NameMention[] {
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

/** The names that a connector ties to the first one. */
function namesFrom(scan: BodyScan, lexicon: PersonLexicon, first: NameRun, count: number): NameRun[] {
  const { tokens } = scan;
  const runs = [first];
  while (runs.length <= count) {
    const { to } = runs.at(-1) as NameRun;
    const joint = tokens[to]?.folded ?? '';
    if (!lexicon.and.has(joint) && !(joint === ',' && runs.length < count - 1)) break;
    let at = to + 1;
    while (at < to + 3 && cueAt(scan, at, 'honorific')) at++;
    const next = scan.cover[at] ? null : readRun(scan, lexicon, at, { afterPost: true });
    if (next?.from !== at || next.size < 2) break;
    runs.push(next);
  }
  return runs;
}
