/**
 * Text → words of one script, lower-cased, as character codes: the form that the tables were made from.
 * Linear, one pass, no regular expression over the text except the test for combining marks.
 */

/** Script groups that have a table, and scripts that say the language by themselves. */
export const GROUPS = [
  'none',
  'Latn',
  'Cyrl',
  'Arab',
  'Armn',
  'Geor',
  'Hebr',
  'Deva',
  'Grek',
  'Hani',
  'Hang',
  'Beng',
  'Thai',
  'Ethi',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

/** Inclusive ranges of letters (and of the marks that belong to them). */
const RANGES: Record<Exclude<Group, 'none'>, string> = {
  Latn: '41-5a 61-7a aa-aa ba-ba c0-d6 d8-f6 f8-2af 1e00-1eff 2c60-2c7f a720-a7ff',
  Cyrl: '400-481 48a-52f 1c80-1c8f a640-a69f',
  Arab: '620-63f 641-64a 66e-66f 671-6d3 6d5-6d5 6ee-6ef 6fa-6ff 750-77f 8a0-8b4 fb50-fbb1 fbd3-fd3d fe70-fefc',
  Armn: '531-556 560-588',
  Geor: '10a0-10fa 10fc-10ff 1c90-1cbf 2d00-2d2d',
  Hebr: '5d0-5ea 5ef-5f2 fb1d-fb4f',
  Deva: '900-963 970-97f',
  Grek: '370-373 376-37d 386-386 388-3ff 1f00-1fff',
  Hani: '3005-3007 3041-3096 309d-309f 30a1-30fa 30fc-30ff 31f0-31ff 3400-4dbf 4e00-9fff f900-faff ff66-ff9f',
  Hang: '1100-11ff 3131-318e a960-a97c ac00-d7a3',
  Beng: '980-9e3 9f0-9fe',
  Thai: 'e01-e3a e40-e4e',
  Ethi: '1200-135a 1380-138f',
  other:
    '700-7ff 840-86a a00-dff e80-eff f00-fff 1000-109f 13a0-17ff 1820-1c7f 2c00-2c5f 2c80-2cff 2d30-2d7f a000-a4ff',
};

const groupOf = new Uint8Array(0x10000);
for (const [name, ranges] of Object.entries(RANGES)) {
  const id = GROUPS.indexOf(name as Group);
  for (const range of ranges.split(' ')) {
    const [from, to] = range.split('-').map((x) => Number.parseInt(x, 16)) as [number, number];
    groupOf.fill(id, from, to + 1);
  }
}

/** Not a letter, but does not end a word: soft hyphen, joiners, vowel points, tatweel, Armenian stress marks. */
const SKIP = 254;
const APOSTROPHE = 255;
for (const [from, to] of [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x55a, 0x55e],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
] as const)
  groupOf.fill(SKIP, from, to + 1);
for (const c of "'‘’‛ʻʼʹ′`´＇ʽˈ") groupOf[c.charCodeAt(0)] = APOSTROPHE;

const LOWER = new Uint16Array(0x10000);
for (let c = 0; c < 0x10000; c++) {
  const g = groupOf[c] as number;
  if (g === 0 || g >= SKIP) continue;
  const low = String.fromCharCode(c).toLowerCase();
  LOWER[c] = low.length === 1 ? low.charCodeAt(0) : c;
}
const I_DOT = 0x130;
const DOTLESS = 0x131;
LOWER[I_DOT] = 0x69;
// One spelling for what fonts and keyboards mix up.
for (const [from, to] of ['şș', 'ţț', 'ďd', 'єє', 'ﻻلا'].map((p) => [p[0], p[1]] as [string, string]))
  if (from === 'ş' || from === 'ţ') {
    LOWER[to.charCodeAt(0)] = from.charCodeAt(0);
    LOWER[to.toUpperCase().charCodeAt(0)] = from.charCodeAt(0);
  }

/** Words longer than this are cut: no language needs more, and hostile text has them. */
export const MAX_WORD = 32;
const QUOTE = 0x27;

/** Words of a text, flat: word `i` is `codes.subarray(starts[i], starts[i + 1])`. */
export interface Words {
  count: number;
  codes: Uint16Array;
  /** One more than `count`. */
  starts: Uint32Array;
  /** Index into GROUPS. */
  groups: Uint8Array;
  /** 1 = begins with a capital and is not all capitals. */
  capital: Uint8Array;
  /** Letters by group, of the whole text. */
  letters: Float64Array;
}

const COMBINING = /[\u0300-\u036f\u0653-\u0655\u093c\u3099\u309a\u1100-\u11ff]/;

/** Splits a text; the first `limit` letters give words, all letters are counted. */
export function splitWords(raw: string, limit = 1 << 20): Words {
  const text = COMBINING.test(raw) ? raw.normalize('NFC') : raw;
  const n = text.length;
  const room = Math.min(n, limit + MAX_WORD);
  const codes = new Uint16Array(room + 1);
  const starts = new Uint32Array(room + 2);
  const groups = new Uint8Array(room + 2);
  const capital = new Uint8Array(room + 2);
  const letters = new Float64Array(GROUPS.length);
  const dotless = isUpperTurkic(text);
  let count = 0;
  let at = 0;
  let begin = 0;
  let current = 0;
  let capitals = 0;
  const close = () => {
    if (at > begin && codes[at - 1] === QUOTE && !keepsFinalQuote(codes, begin, at)) at--;
    if (at > begin) {
      groups[count] = current;
      capital[count++] = capitals === 1 ? 1 : 0;
      starts[count] = at;
      begin = at;
    }
    current = 0;
    capitals = 0;
  };
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    const g = groupOf[c] as number;
    if (g === SKIP) continue;
    if (g === APOSTROPHE) {
      if (current !== 0 && at - begin < MAX_WORD && codes[at - 1] !== QUOTE && at < room) {
        codes[at++] = QUOTE;
        if (isElision(codes, begin, at)) close();
      }
      continue;
    }
    if (g === 0) {
      if (current !== 0) close();
      continue;
    }
    letters[g] = (letters[g] as number) + 1;
    if (at >= room) continue;
    if (g !== current && current !== 0) close();
    if (at - begin >= MAX_WORD) {
      if (g !== 9) continue;
      close();
    }
    current = g;
    const low = c === 0x49 && dotless ? DOTLESS : (LOWER[c] as number);
    if (low !== c) capitals += at === begin ? 1 : 2;
    codes[at++] = low;
  }
  if (current !== 0) close();
  return { count, codes, starts, groups, capital, letters };
}

/** All capitals with İ: `I` is the capital of `ı` there. */
function isUpperTurkic(text: string): boolean {
  if (!text.includes('İ')) return false;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < text.length && i < 400; i++) {
    const c = text.charCodeAt(i);
    const g = groupOf[c] as number;
    if (g !== 1) continue;
    if (LOWER[c] !== c) upper++;
    else lower++;
  }
  return upper > 3 * lower;
}

/** A final apostrophe is a letter only in Uzbek oʻ, gʻ. */
function keepsFinalQuote(codes: Uint16Array, begin: number, end: number): boolean {
  const c = codes[end - 2];
  return end - begin > 2 && (c === 0x6f || c === 0x67);
}

const SINGLE = new Set(Array.from('ldjmnsctLDJMNSCT', (c) => c.charCodeAt(0)));

/** l’ d’ qu’ dell’ …: a word of its own. */
function isElision(codes: Uint16Array, begin: number, end: number): boolean {
  const size = end - begin - 1;
  const last = codes[end - 2] as number;
  if (size === 1) return SINGLE.has(last);
  if (size === 2) return codes[begin] === 0x71 && last === 0x75;
  return size <= 4 && last === 0x6c && codes[end - 3] === 0x6c;
}
