import { MOST_WORDS, type Token } from '../text/tokens.ts';
import type { WordEntry } from './forms.ts';
import { isNumeral } from './numerals.ts';
import { FIGURE, NUMERAL } from './words.ts';

/** What a word of a text may be. */
export interface Known {
  /** Bits of its kinds, and of the numbers that it may stand for. */
  mask: number;
  /** Null for a numeral that is no word of the calendar. */
  entry: WordEntry | null;
}

const FIRST_HAN = 0x4e00;
const HANS = 0x5200;

/**
 * Looks words up in a calendar. Most words of a text are none of it, and most come again: by the slot of `Token.word` it is
 * kept which word was looked up last, and what it is.
 */
export function lookUp(
  words: ReadonlyMap<string, WordEntry>,
  suffixes: ReadonlyMap<string, unknown>,
  numerals: ReadonlyMap<string, number>,
  apostrophes: boolean,
): (token: Token) => Known | null {
  const hans: (Known | null)[] = [];
  let met: Float64Array | null = null;
  let known: (Known | null)[] = [];

  function look(token: Token): Known | null {
    const { word, folded } = token;
    if (token.kind === 'han') return hanOf(folded);
    if (word < 0) return read(token);
    if (!met) {
      met = new Float64Array(MOST_WORDS).fill(-1);
      known = new Array(MOST_WORDS).fill(null);
    }
    const slot = word % MOST_WORDS;
    if (met[slot] === word) return known[slot] as Known | null;
    const found = read(token);
    met[slot] = word;
    known[slot] = found;
    return found;
  }

  function read({ folded, capital }: Token): Known | null {
    const entry = words.get(folded) ?? withoutApostrophe(folded);
    const numeral = capital && isNumeral(folded, suffixes);
    if (!entry) return numeral ? { mask: NUMERAL, entry: null } : null;
    return { mask: numeral ? entry.mask | NUMERAL : entry.mask, entry };
  }

  function withoutApostrophe(folded: string): WordEntry | null {
    if (!apostrophes) return null;
    const at = folded.indexOf("'");
    return at > 0 ? (words.get(folded.replace("'", '')) ?? null) : null;
  }

  /** Han signs by their code: the common ones are one block. */
  function hanOf(sign: string): Known | null {
    const at = sign.charCodeAt(0) - FIRST_HAN;
    if (sign.length > 1 || at < 0 || at >= HANS) return han(sign);
    if (hans.length === 0) for (let k = 0; k < HANS; k++) hans.push(han(String.fromCharCode(FIRST_HAN + k)));
    return hans[at] as Known | null;
  }

  function han(sign: string): Known | null {
    const entry = words.get(sign) ?? null;
    const mask = (entry?.mask ?? 0) | (numerals.has(sign) ? FIGURE : 0);
    return entry || mask ? { mask, entry } : null;
  }

  return look;
}
