import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, isCaseless } from './body-scan.ts';
import type { NameWord } from './persons-cases.ts';
import { COMMON, classOf, type PersonLexicon } from './persons-lexicon.ts';
import { type NameRun, nameRun, readRun } from './persons-shapes.ts';

/** Names in scripts without capitals, told by what stands around them. */

/** Behind a post and a comma, in a script without capitals: two words that nothing else is known to be, before a comma or verb. */
export function readApposition(scan: BodyScan, lexicon: PersonLexicon, comma: number): NameRun | null {
  const { tokens } = scan;
  const opening = tokens[comma + 1];
  if (tokens[comma]?.folded !== ',' || !opening || !isCaseless(opening)) return null;
  const from = comma + 1;
  const known = readRun(scan, lexicon, from, { afterPost: true });
  if (known?.from === from && known.given && known.size > 1) return known;
  const first = caselessWord(scan, lexicon, from);
  const last = caselessWord(scan, lexicon, from + 1);
  if (!first || !last) return null;
  const closed = tokens[from + 2]?.folded === ',' || cueAt(scan, from + 2, 'speech') !== null;
  if (!closed && !agree(lexicon, tokens[comma - 1], last.folded)) return null;
  first.slot = 'given';
  last.slot = 'surname';
  const run = nameRun(from, from + 2, [first, last], [from, from + 1]);
  run.given = true;
  return run;
}

/**
 * The same without a comma: the surname stands in the case of the post, or the post in none ("მინისტრ … -თან"), and a mark or
 * a verb follows.
 */
export function readAgreeing(scan: BodyScan, lexicon: PersonLexicon, from: number, base: string): NameRun | null {
  const { tokens } = scan;
  const post = tokens[from - 1];
  if (post?.kind !== 'word' || !isCaseless(post)) return null;
  if (tokens[from + 2]?.kind === 'word' && !cueAt(scan, from + 2, 'speech')) return null;
  const first = caselessWord(scan, lexicon, from);
  const last = caselessWord(scan, lexicon, from + 1);
  if (!first || !last || tokens[from]?.kind !== 'word') return null;
  const bare = (base.split(/[ |-]/).at(-1) ?? '').startsWith(post.folded);
  if (!agree(lexicon, post, last.folded) && !(bare && lexicon.suffixSet.has(last.folded.slice(-1)))) return null;
  first.slot = 'given';
  last.slot = 'surname';
  const run = nameRun(from, from + 2, [first, last], [from, from + 1]);
  run.given = true;
  return run;
}

/** The post and the surname behind it stand in the same case. */
function agree(lexicon: PersonLexicon, post: Token | undefined, surname: string): boolean {
  if (post?.kind !== 'word') return false;
  const last = surname.slice(-1);
  return post.folded.slice(-2) === surname.slice(-2) || (post.folded.endsWith(last) && lexicon.suffixSet.has(last));
}

/** A word that nothing else is known to be. */
function caselessWord(scan: BodyScan, lexicon: PersonLexicon, at: number): NameWord | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || !isCaseless(token) || token.folded.length < 3) return null;
  if (scan.cover[at] || scan.cues[at] || lexicon.stopWords.has(token.folded)) return null;
  if ((classOf(lexicon, token.folded) & COMMON) !== 0) return null;
  return { raw: scan.text.slice(token.start, token.end), folded: token.folded, slot: 'other' };
}
