import anyAscii from 'any-ascii';

/** A name in Latin letters: what is written in them stays as it is, Han syllables make one word. */
export function romanize(name: string): string {
  if (!/[^\p{Script=Latin}\p{M}\s\d'’ʻ‘.-]/u.test(name)) return name;
  const ascii = /\p{Script=Han}/u.test(name)
    ? anyAscii(name).replace(/(?<=[a-z])[A-Z]/gu, (c) => c.toLowerCase())
    : anyAscii(name);
  return ascii.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, c: string) => gap + c.toUpperCase());
}
