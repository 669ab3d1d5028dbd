import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('fold', () => {
  it.each([
    ['ЁЛКА', 'елка'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'iğdir'],
    ['O‘zbekiston', "o'zbekiston"],
    ['Oʻzbekiston', "o'zbekiston"],
    ['Oʼzbekiston', "o'zbekiston"],
    ['Chișinău', 'chişinău'],
    ['Straße', 'strasse'],
    ['Երեւան', 'երևան'],
    ['Reyk­javík', 'reykjavík'],
    ['საქართველო', 'საქართველო'],
    ['會談與磋商', '会谈与磋商'],
  ])('%s → %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  it('keeps apart what differs', () => {
    expect(fold('Қазан')).not.toBe(fold('Казан'));
    expect(fold('ş')).not.toBe(fold('s'));
  });
});

describe('tokenize', () => {
  const words = (text: string) => tokenize(text).map((t) => text.slice(t.start, t.end));

  it('splits elisions, keeps apostrophes within words', () => {
    expect(words("l'Azerbaïdjan dell’Uzbekistan O‘zbekiston ABD'nin")).toEqual([
      "l'",
      'Azerbaïdjan',
      'dell’',
      'Uzbekistan',
      'O‘zbekiston',
      "ABD'nin",
    ]);
  });

  it('makes a token of every Han character and mark', () => {
    expect(words('中俄G20,5')).toEqual(['中', '俄', 'G20', ',', '5']);
  });

  it('knows capitals', () => {
    const [upper, capital, lower, number] = tokenize('США Иран иран 20');
    expect([upper?.upper, capital?.upper, capital?.capital, lower?.capital, number?.capital]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
