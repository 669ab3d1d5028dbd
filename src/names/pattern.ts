import { fold } from '../text/fold.ts';
import type { Morphology } from '../text/morphology.ts';
import { isPlainWord, tokenize } from '../text/tokens.ts';

/** How a name's first word has to stand in the text. */
export type Shape = 'any' | 'capital' | 'upper';

/** A name of a pack, read. */
export interface NamePattern {
  /** The matcher's pattern. */
  pattern: string;
  shape: Shape;
  /** Length of the folded name where it is one word in its base form, else 0. */
  length: number;
  /** It is one word and ends in a vowel of the singular, which no case takes away without an ending. */
  vowel: boolean;
}

/**
 * Reads a name in its base form: which of its words inflect, and what it looks like.
 * `=Name` stands as it is; so does what carries marks of the matcher.
 */
export function readName(name: string, morphology: Morphology, adjective: boolean): NamePattern {
  const compound = morphology.compound ?? 'all';
  if (isPlainWord(name)) {
    const pattern = compound === 'none' && !adjective ? name : inflecting(name, morphology);
    return { pattern, shape: shapeOf(name), length: fold(name).length, vowel: VOWELS.includes(name.at(-1) as string) };
  }
  const exact = name.startsWith('=');
  const bare = exact ? name.slice(1) : name;
  const first = tokenize(bare)[0];
  const word = first ? bare.slice(first.start, first.end) : '';
  const shape = /\s/.test(bare) && isAcronym(word) ? 'capital' : shapeOf(word);
  if (exact || /[~*|…]/.test(name) || (compound === 'none' && !adjective))
    return { pattern: bare, shape, length: 0, vowel: false };
  const words = bare.split(/\s+/);
  const pattern = words
    .map((w, i) => (compound === 'last' && i < words.length - 1 ? w : inflecting(w, morphology)))
    .join(' ');
  const one = words.length === 1 && tokenize(bare).length === 1;
  return { pattern, shape, length: one ? fold(bare).length : 0, vowel: one && VOWELS.includes(bare.at(-1) as string) };
}

const VOWELS = 'aoeаяоеეაიოუ';

function inflecting(word: string, morphology: Morphology): string {
  if (isAcronym(word)) return morphology.suffixes ? `${word}~` : word;
  return word.length < (morphology.suffixes ? 2 : 3) || !/\p{L}$/u.test(word) ? word : `${word}~`;
}

function shapeOf(word: string): Shape {
  if (isAcronym(word)) return 'upper';
  const first = word[0] ?? '';
  return first !== first.toLowerCase() || isCaseless(word) ? 'capital' : 'any';
}

/** Capitals only: "США", "UK", "АҚШ". Such a name is met in capitals only. */
function isAcronym(word: string): boolean {
  return word.length > 1 && word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Georgian and Han have no capitals in running text. */
export function isCaseless(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x10d0 && code <= 0x10ff) || (code >= 0x2e80 && code <= 0x9fff);
}

/** Names of one id, as a pack writes them. */
export function splitNames(names: string): string[] {
  const out: string[] = [];
  for (let from = 0; from <= names.length; ) {
    const comma = names.indexOf(',', from);
    const to = comma < 0 ? names.length : comma;
    const name = names.slice(from, to).trim();
    if (name !== '') out.push(name);
    from = to + 1;
  }
  return out;
}
