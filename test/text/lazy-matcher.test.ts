import { describe, expect, it } from 'vitest';
import { compileLazily } from '../../src/text/lazy-matcher.ts';
import { compileMatcher } from '../../src/text/matcher.ts';
import { tokenize } from '../../src/text/tokens.ts';

const PATTERNS = 'read also;read more :;photo|foto :;см. также;subscrib* to;e-mail us;№;相关;ё моё;s-a|s-au spus'.split(
  ';',
);
const entries = PATTERNS.map((pattern) => ({ pattern, value: pattern }));
const lazy = compileLazily(entries);
const eager = compileMatcher(entries);

describe('patterns compiled when they are first met', () => {
  it.each([
    ['Read also: trade talks', 'read also'],
    ['READ MORE: trade talks', 'read more :'],
    ['Foto: A. Author', 'photo|foto :'],
    ['См. также', 'см. также'],
    ['Subscribe to our letter', 'subscrib* to'],
    ['E-mail us', 'e-mail us'],
    ['№ 5', '№'],
    ['相关新闻', '相关'],
    ['Ё МОЁ', 'ё моё'],
    ['S-au spus multe', 's-a|s-au spus'],
  ])('%s', (text, pattern) => {
    expect(lazy.at(tokenize(text), 0).map((m) => m.value)).toEqual([pattern]);
  });

  it.each(['Reading also', 'Sub', 'e', 'photo', ''])('finds no more than the matcher does: "%s"', (text) => {
    expect(lazy.at(tokenize(text), 0)).toEqual(eager.at(tokenize(text), 0));
    expect(lazy.at(tokenize(text), 0)).toEqual([]);
  });
});
