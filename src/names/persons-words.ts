import { FIRST_NAMES } from '../gazetteer/first-names.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, isCaseless } from './body-scan.ts';
import { skeleton } from './person-key.ts';
import { COMMON, classOf, GIVEN, type PersonLexicon, SURNAME } from './persons-lexicon.ts';
import type { NameRun } from './persons-shapes.ts';

/** What a single word says of being part of a name. */

let firstNames: ReadonlySet<string> | null = null;
const SHORTEST = 3;

/** The word is a first name of some language, by its skeleton. */
export function isFirstName(word: string): boolean {
  firstNames ??= new Set(FIRST_NAMES.map(skeleton).filter((s) => s.length >= SHORTEST));
  return firstNames.has(skeleton(word));
}

/** Latin letters in a text of another script. */
export function isForeignScript(scan: BodyScan, i: number): boolean {
  if (scan.latin) return false;
  const token = scan.tokens[i];
  return token?.kind === 'word' && token.folded.charCodeAt(0) < LATIN_END;
}

const LATIN_END = 0x250;

/** In a script without capitals a name is a known first name with the word behind it, or a word with a surname's ending. */
export function isCaselessName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (!isCaseless(token) || lexicon.stopWords.has(token.folded)) return false;
  const form = classOf(lexicon, token.folded);
  const raw = scan.text.slice(token.start, token.end);
  if (run.size === 0) return (form & (GIVEN | SURNAME)) !== 0 || (run.afterPost && isFirstName(raw));
  if (run.surname || run.size > 1) return false;
  if ((form & SURNAME) !== 0) return true;
  if (scan.cues[at] || scan.cover[at]) return false;
  if (run.afterPost) return true;
  // Behind a first name, right before a verb of meeting or speaking.
  return run.given && (form & COMMON) === 0 && cueAt(scan, at + 1, 'speech') !== null;
}

export function isGiven(lexicon: PersonLexicon, folded: string): boolean {
  return (classOf(lexicon, folded) & GIVEN) !== 0;
}

const MAX_INITIAL = 3;

/** "А." — index after the stop, or 0. Two letters may stand for one: "Ш.", "Дж.", "Sh." */
export function initialAt(scan: BodyScan, i: number): number {
  const { tokens } = scan;
  const token = tokens[i] as Token;
  const stop = tokens[i + 1];
  if (!token.capital || token.end - token.start > MAX_INITIAL || stop?.folded !== '.' || stop.start !== token.end)
    return 0;
  if (token.end - token.start > 1 && (token.upper || !isDigraph(token.folded))) return 0;
  return i + 2;
}

const DIGRAPHS = new Set("дж дз sh ch zh kh yu ya ye yo dz dj th ph ju ja ts o' g' ու".split(' '));

function isDigraph(folded: string): boolean {
  return DIGRAPHS.has(folded);
}
