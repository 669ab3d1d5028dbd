import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/languages/index.ts';
import type { NameMention } from '../../src/model/mentions.ts';
import { toUserGazetteer } from '../../src/model/user-gazetteer.ts';
import { mentionAt } from '../../src/names/mention.ts';
import { withUserNames } from '../../src/names/user-names.ts';
import { tokenize } from '../../src/text/tokens.ts';

const gazetteer = toUserGazetteer({
  organizations: [{ name: 'Green Hills Union', id: 'ghu', names: ['Союз зелёных холмов', 'GHU'] }],
  persons: [{ name: 'Иван Хо', country: 'KG' }],
  places: [{ name: 'Upper Springs', country: 'KG', names: ['Верхние Ключи'] }],
});

async function find(text: string, language: string, found: NameMention[] = []): Promise<NameMention[]> {
  return withUserNames(text, tokenize(text), found, gazetteer, await loadLanguage(language));
}

describe('a gazetteer of the user', () => {
  it('finds its names in the forms of the language', async () => {
    const [body, place] = await find('Из Союза зелёных холмов в Верхние Ключи', 'ru');
    expect(body).toMatchObject({
      type: 'organization',
      id: 'ghu',
      name: 'Green Hills Union',
      text: 'Союза зелёных холмов',
    });
    expect(place).toMatchObject({ type: 'place', id: 'upper-springs', country: 'KG', text: 'Верхние Ключи' });
  });

  it('wins over what the engines found there, and leaves the rest', async () => {
    const text = 'GHU and Minsk';
    const at = (from: number, to: number) => mentionAt({ text, tokens: tokenize(text) }, 'place', from, to);
    const found = await find(text, 'en', [at(0, 1), at(2, 3)]);
    expect(found.map((m) => [m.type, m.text])).toEqual([
      ['organization', 'GHU'],
      ['place', 'Minsk'],
    ]);
  });

  it('finds nothing inside other words, and takes the signs of patterns for blanks', async () => {
    expect(await find('GHUX, Иван Холин', 'ru')).toEqual([]);
    expect(() => toUserGazetteer({ places: [{ name: 'A*|~…' }] })).toThrow('country');
  });

  it.each([
    [[], 'object'],
    [{ bodies: [] }, 'bodies'],
    [{ persons: {} }, 'persons'],
    [{ persons: [{}] }, 'name'],
    [{ places: [{ name: 'X', country: 'kg' }] }, 'country'],
    [{ organizations: [{ name: 'X', names: [1] }] }, 'names'],
  ])('says what is wrong with %j', (value, word) => {
    expect(() => toUserGazetteer(value)).toThrow(word);
  });
});
