import anyAscii from 'any-ascii';

/** Letters of a language that its script writes otherwise elsewhere: lower case, folded by no one. */
export type Letters = Readonly<Record<string, string>>;

/**
 * A name in Latin letters, near to BGN/PCGN: what is Latin stays as it is, Han syllables make one word.
 * `letters` are the language's own where its script has another usage (Ukrainian г, и).
 */
export function romanize(name: string, letters: Letters = {}): string {
  if (!/[^\p{Script=Latin}\p{M}\s\d'’ʻ‘.-]/u.test(name)) return name;
  const latin = /\p{Script=Han}/u.test(name)
    ? anyAscii(name).replace(/(?<=[a-z])[A-Z]/gu, (c) => c.toLowerCase())
    : spell(name, letters);
  return latin.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, c: string) => gap + c.toUpperCase());
}

const VOWELS = new Set('аеёиоуыэюяіїєўөүұӯ');
/** After a vowel, at the head and after a sign these begin with a glide. */
const GLIDES: Letters = { е: 'ye', ё: 'yo' };
const SIGNS = new Set("ьъ'’ʼ");

function spell(name: string, letters: Letters): string {
  let out = '';
  let before = '';
  for (const c of name) {
    const lower = c.toLowerCase();
    if (!SIGNS.has(lower)) {
      const glide = before === '' || before === ' ' || before === '-' || VOWELS.has(before) || SIGNS.has(before);
      const own = letters[lower] ?? (glide ? GLIDES[lower] : undefined);
      const latin = own ?? anyAscii(lower).replace(/'/g, '');
      out += c === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    }
    before = lower;
  }
  return out.replace(/(?<=[a-z])(?:iy|yy)(?=$|[\s-])/g, 'y');
}
