import type { YearPart } from '../model/partial-date.ts';

/** Numbers and codes that are written with letters: II, XIX, Q3. */

export const RANKS = new Map<string, number>([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['і', 1],
  ['іі', 2],
  ['ііі', 3],
  ['іv', 4],
  ['ⅰ', 1],
  ['ⅱ', 2],
  ['ⅲ', 3],
  ['ⅳ', 4],
]);
export const CODES = new Map<string, YearPart>([
  ['q1', 33],
  ['q2', 34],
  ['q3', 35],
  ['q4', 36],
  ['h1', 40],
  ['h2', 41],
]);

/** Roman numerals of centuries in Latin and Cyrillic letters, and with those that look alike mixed. */
const ROMANS = romans();
function romans(): ReadonlyMap<string, number> {
  const tens = ['', 'x', 'xx'];
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  const out = new Map<string, number>();
  for (let n = 1; n <= 21; n++) {
    const latin = `${tens[Math.floor(n / 10)]}${ones[n % 10]}`;
    for (const x of ['x', 'х']) for (const i of ['i', 'і']) out.set(latin.replaceAll('x', x).replaceAll('i', i), n);
  }
  return out;
}

/** A numeral with its ending that may name a century: "XIX", "XIXe". */
export function romanCentury(folded: string, suffixes: ReadonlyMap<string, unknown>): number | null {
  if (!'xvхiі'.includes(folded[0] ?? '')) return null;
  const whole = ROMANS.get(folded);
  if (whole) return whole;
  for (let cut = folded.length - 1; cut > 0 && cut >= folded.length - 4; cut--) {
    const value = ROMANS.get(folded.slice(0, cut));
    if (value && suffixes.has(folded.slice(cut))) return value;
  }
  return null;
}

/** Letters of the longest: XVIIIe. */
const LONGEST = 7;

/** May the word, which has a capital, be one of them? */
export function isNumeral(folded: string, suffixes: ReadonlyMap<string, unknown>): boolean {
  if (folded.length > LONGEST) return false;
  return RANKS.has(folded) || CODES.has(folded) || romanCentury(folded, suffixes) !== null;
}
