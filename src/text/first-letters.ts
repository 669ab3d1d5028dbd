import { fold } from './fold.ts';
import type { Morphology } from './morphology.ts';
import { push } from './multimap.ts';
import { isPlainWord } from './tokens.ts';

/** By which letters a pattern is kept until a text brings a word that begins so. */

/** So many first letters; roots and prefixes are looked up by as many. */
export const KEY = 3;

/** What may be cut off the end of a word before its endings are added, by its last letter. */
export function cutsOf({ paradigms = [], stems = [] }: Morphology): ReadonlyMap<string, string[]> {
  const cuts = new Map<string, string[]>();
  for (const ending of [...paradigms.map((p) => p.ending), ...stems.map(([e]) => e)])
    push(cuts, ending.slice(-1), ending);
  return cuts;
}

/**
 * The first letters of all forms of a pattern's first word, one for each alternative, where they are sure; else null.
 * `final`: a word without a mark is met in that form only.
 */
export function keysOf(pattern: string, cuts: ReadonlyMap<string, string[]>, final: boolean): string[] | null {
  const blank = pattern.indexOf(' ');
  const first = blank < 0 ? pattern : pattern.slice(0, blank);
  if (!first.includes('|')) {
    const key = keyOf(first, cuts, final);
    return key === null ? null : [key];
  }
  const keys: string[] = [];
  for (const alternative of first.split('|')) {
    const key = keyOf(alternative, cuts, final);
    if (key === null) return null;
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** What may stand behind the letters of a first word without being part of it; `=` before it forbids inflection. */
const BEHIND = '~*-.,:';

function keyOf(first: string, cuts: ReadonlyMap<string, string[]>, final: boolean): string | null {
  const from = first.startsWith('=') ? 1 : 0;
  const code = first.charCodeAt(from);
  if (code >= 0x4e00 && code <= 0x9fff) return fold(first.charAt(from));
  let to = from;
  while (to < first.length && !BEHIND.includes(first.charAt(to))) to++;
  const letters = first.slice(from, to);
  if (!isPlainWord(letters)) return null;
  const word = fold(letters);
  if (final && first.charAt(to) !== '~' && !first.endsWith('~') && !first.endsWith('*')) return word.slice(0, KEY);
  if (word.length < KEY) return null;
  for (const cut of cuts.get(word.slice(-1)) ?? [])
    if (word.length < KEY + cut.length && word.endsWith(cut)) return null;
  return word.slice(0, KEY);
}
