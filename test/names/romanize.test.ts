import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/languages/index.ts';
import { findNames } from '../../src/names/index.ts';
import { romanize } from '../../src/names/romanize.ts';
import { tokenize } from '../../src/text/tokens.ts';

async function spelled(tag: string, name: string): Promise<string> {
  return romanize(name, (await loadLanguage(tag))?.places.letters);
}

describe('romanize', () => {
  it.each([
    ['ru', 'Щучинск', 'Shchuchinsk'],
    ['ru', 'Ельня', 'Yelnya'],
    ['ru', 'Юрьевец', 'Yuryevets'],
    ['ru', 'Волжский', 'Volzhsky'],
    ['uk', 'Вишгород', 'Vyshhorod'],
    ['uk', 'Бучач', 'Buchach'],
    ['be', 'Слаўгарад', 'Slawharad'],
    ['kk', 'Жаңаарқа', 'Zhangaarqa'],
    ['tg', 'Ҷилликӯл', 'Jillikul'],
    ['hy', 'Չարենցավան', 'Charentsavan'],
    ['ka', 'ჭიათურა', 'Chiatura'],
    ['zh', '北戴河', 'Beidaihe'],
    ['ro', 'Orhei', 'Orhei'],
  ])('%s %s → %s', async (tag, name, latin) => {
    expect(await spelled(tag, name)).toBe(latin);
  });

  it('names a city that stands in no list, in its base form where the noun is inflected', async () => {
    const pack = await loadLanguage('ru');
    if (!pack) throw new Error('no pack');
    const cities = (text: string) => findNames(text, tokenize(text), pack).map((m) => m.name);
    expect(cities('Встреча прошла в городе Жлобине.')).toEqual(['Zhlobin']);
    expect(cities('Город Ельня ждёт.')).toEqual(['Yelnya']);
    expect(cities('В 2020 г. Президент прибыл.')).toEqual([]);
  });
});
