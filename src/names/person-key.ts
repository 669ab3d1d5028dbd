import anyAscii from 'any-ascii';

/**
 * One string for a person over scripts and spellings: Sergej, Sergey, Сергей, Сяргей, Siarhiej.
 * Latin letters first, then what transliterations differ in is folded: vowels and y/j fall away except at the head,
 * g/h/kh, v/w/f, s/z/c/sh/ch/zh and k/q each become one letter, doubled letters one.
 */
export function personKey(parts: readonly string[]): string {
  return parts
    .map((p) => (parts.length === 1 && HAN.test(p) ? pinyin(p) : skeleton(p)))
    .filter(Boolean)
    .join(' ');
}

const HAN = /^\p{Script=Han}+$/u;

/** A whole Chinese name keeps its vowels: without them most names would be one. */
function pinyin(name: string): string {
  return anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const cache = new Map<string, string>();
const CACHE_SIZE = 20_000;
/** Belarusian ў after a vowel is a v; the Uzbek letter, a vowel itself, never follows one. */
const SHORT_U = /(?<=[аеёіоуыэюя])ў/giu;

/** The folded skeleton of one name word. */
export function skeleton(word: string): string {
  let known = cache.get(word);
  if (known === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    known = reduce(anyAscii(word.replace(SHORT_U, 'v')).toLowerCase());
    cache.set(word, known);
  }
  return known;
}

const CLASSES: Readonly<Record<string, string>> = {
  a: '',
  e: '',
  i: '',
  o: '',
  u: '',
  y: '',
  j: '',
  b: 'b',
  d: 'd',
  f: 'v',
  v: 'v',
  w: 'v',
  g: 'g',
  h: 'g',
  k: 'k',
  q: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
  t: 't',
  s: 's',
  z: 's',
  c: 's',
  x: 'ks',
};

function reduce(latin: string): string {
  const word = latin
    .replace(/[^a-z]/g, '')
    .replace(/^(dzh|dj|zh|j)(?=[aeiouy])/, 'y')
    .replace(/kh|gh/g, 'h')
    .replace(/dzh|tsch|tch|ch|cz|sz|sh|zh|ts|tz/g, 's')
    .replace(/dz/g, 'd')
    .replace(/ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't');
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = CLASSES[word.charAt(i)] ?? '';
    if (c === '') {
      if (out === '') out = 'a';
    } else if (!out.endsWith(c)) out += c;
  }
  return out;
}
