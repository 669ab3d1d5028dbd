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

/** Does not end a word and is none of its letters; `COMPOSE` only where it stands alone in NFC. */
const COMPOSE = 253;
const SKIP = 254;
const APOSTROPHE = 255;
/** Soft hyphen, joiners, vowel points, tatweel, Armenian stress marks. */
const SKIPPED = 'ad 483-489 55a-55e 591-5c7 610-61a 640 64b-652 656-65f 670 200b 200d-200f 2060 feff';
/** Marks that NFC puts on their letters: accents, hamza, nukta, voiced kana, jamo. */
const COMPOSED = '300-36f 653-655 93c 1100-11ff 3099-309a';
for (const [ranges, id] of [
  [SKIPPED, SKIP],
  [COMPOSED, COMPOSE],
] as const)
  for (const range of ranges.split(' ')) {
    const [from = 0, to = from] = range.split('-').map((x) => Number.parseInt(x, 16));
    groupOf.fill(id, from, to + 1);
  }
for (const c of "'‘’‛ʻʼʹ′`´＇ʽˈ") groupOf[c.charCodeAt(0)] = APOSTROPHE;

const LOWER = new Uint16Array(0x10000);
const CASED = ['Latn', 'Cyrl', 'Armn', 'Geor', 'Grek'].map((name) => GROUPS.indexOf(name as Group));
for (let c = 0; c < 0x10000; c++) {
  LOWER[c] = c;
  if (!CASED.includes(groupOf[c] as number)) continue;
  const low = String.fromCharCode(c).toLowerCase();
  if (low.length === 1) LOWER[c] = low.charCodeAt(0);
}
const I_DOT = 0x130;
const DOTLESS = 0x131;
LOWER[I_DOT] = 0x69;
// Romanian with commas and with cedillas.
for (const [cedilla, comma] of [
  [0x15f, 0x219],
  [0x163, 0x21b],
] as const) {
  LOWER[comma] = cedilla;
  LOWER[comma - 1] = cedilla;
}

/** Words longer than this are cut: no language needs more, and hostile text has them. */
export const MAX_WORD = 32;
const QUOTE = 0x27;
const HANI = GROUPS.indexOf('Hani');

/**
 * Words of a text, flat: word `i` is `codes.subarray(starts[i], starts[i + 1])`.
 * The arrays are those of the next call too: read them before it.
 */
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

/** Letters of a text that give words; all are counted. */
const MOST_LETTERS = 4000;
const words: Words = {
  count: 0,
  codes: new Uint16Array(MOST_LETTERS + MAX_WORD),
  starts: new Uint32Array(MOST_LETTERS + MAX_WORD + 2),
  groups: new Uint8Array(MOST_LETTERS + MAX_WORD + 1),
  capital: new Uint8Array(MOST_LETTERS + MAX_WORD + 1),
  letters: new Float64Array(GROUPS.length),
};

/** Ends the word `codes[begin..end)`; returns where the next begins. */
function closeWord(begin: number, end: number, group: number, capitals: number): number {
  const { codes } = words;
  const to = codes[end - 1] === QUOTE && !keepsFinalQuote(codes, begin, end) ? end - 1 : end;
  if (to <= begin) return begin;
  words.groups[words.count] = group;
  words.capital[words.count++] = capitals === 1 ? 1 : 0;
  words.starts[words.count] = to;
  return to;
}

/** Longer texts are read in so many windows of so many characters. */
const WINDOWS = 5;
const WINDOW = 260;

/** What is read of a text: all, or windows spread over it. */
export function sampleOf(text: string): string {
  if (text.length <= WINDOWS * WINDOW) return text;
  const windows: string[] = [];
  const gap = Math.floor((text.length - WINDOW) / (WINDOWS - 1));
  for (let i = 0; i < WINDOWS; i++) {
    const window = text.slice(i * gap, i * gap + WINDOW);
    // Not from the middle of a word to the middle of another.
    const from = i === 0 ? 0 : window.indexOf(' ') + 1;
    const to = i === WINDOWS - 1 ? WINDOW : window.lastIndexOf(' ');
    windows.push(to > from ? window.slice(from, to) : window);
  }
  return windows.join('\n');
}

/** Letters of a text by group. */
export function countLetters(text: string): Float64Array {
  const letters = new Float64Array(GROUPS.length);
  for (let i = 0; i < text.length; i++) {
    const g = groupOf[text.charCodeAt(i)] as number;
    if (g !== 0 && g < COMPOSE) letters[g] = (letters[g] as number) + 1;
  }
  return letters;
}

/** Splits a text; the first letters give words, all letters are counted. */
export function splitWords(text: string, composed = false): Words {
  const { codes, letters } = words;
  letters.fill(0);
  words.count = 0;
  const dotless = isUpperTurkic(text);
  const n = text.length;
  let at = 0;
  let begin = 0;
  let current = 0;
  let capitals = 0;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    const g = groupOf[c] as number;
    if (g === 0) {
      if (current !== 0) {
        at = begin = closeWord(begin, at, current, capitals);
        current = capitals = 0;
      }
      continue;
    }
    if (g >= COMPOSE) {
      if (g === COMPOSE && !composed) return splitWords(text.normalize('NFC'), true);
      if (g !== APOSTROPHE || current === 0 || at - begin >= MAX_WORD || codes[at - 1] === QUOTE) continue;
      codes[at++] = QUOTE;
      if (isElision(codes, begin, at)) {
        words.groups[words.count] = current;
        words.capital[words.count++] = capitals === 1 ? 1 : 0;
        words.starts[words.count] = at;
        begin = at;
        current = capitals = 0;
      }
      continue;
    }
    letters[g] = (letters[g] as number) + 1;
    if (at >= MOST_LETTERS) continue;
    if (current !== 0 && (g !== current || at - begin >= MAX_WORD)) {
      // A run of Han is cut into words; what is longer than a word elsewhere is left out.
      if (g === current && g !== HANI) continue;
      at = begin = closeWord(begin, at, current, capitals);
      capitals = 0;
    }
    current = g;
    const low = c === 0x49 && dotless ? DOTLESS : (LOWER[c] as number);
    if (low !== c) capitals += at === begin ? 1 : 2;
    codes[at++] = low;
  }
  if (current !== 0) closeWord(begin, at, current, capitals);
  return words;
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
