import type { Morphology } from '../text/morphology.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * The matcher's pattern for a name in its base form: which of its words inflect.
 * `=Name` stands as it is; so does what carries marks of its own.
 */
export function namePattern(name: string, morphology: Morphology, adjective = false): string {
  if (name.startsWith('=')) return name.slice(1);
  if (/[~*|…]/u.test(name)) return name;
  const compound = morphology.compound ?? 'all';
  if (compound === 'none' && !adjective) return name;
  const words = name.split(/\s+/u);
  const all = compound !== 'last';
  return words
    .map((word, i) => {
      if (!all && i < words.length - 1) return word;
      if (isAcronym(word)) return morphology.suffixes ? `${word}~` : word;
      return word.length < 3 || !/\p{L}$/u.test(word) ? word : `${word}~`;
    })
    .join(' ');
}

/** Capitals only: "США", "UK", "АҚШ". Such a name is met in capitals only. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && word.length <= 6 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Names of one id, as a pack writes them. */
export function splitNames(names: string): string[] {
  return names
    .split(',')
    .map((n) => n.trim())
    .filter(Boolean);
}

/** Georgian and Han have no capitals in running text. */
export function isCaseless(word: string): boolean {
  return /^[\u10d0-\u10ff\u2e80-\u9fff]/u.test(word);
}

/** How a name's first word has to stand in the text. */
export type Shape = 'any' | 'capital' | 'upper';

export function shapeOf(name: string): Shape {
  const bare = name.replace(/^=/u, '');
  const first = tokenize(bare)[0];
  if (!first) return 'any';
  const word = bare.slice(first.start, first.end);
  if (isAcronym(word) && !/\s/u.test(bare)) return 'upper';
  return first.capital || isCaseless(word) ? 'capital' : 'any';
}
