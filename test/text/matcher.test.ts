import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/text/matcher.ts';
import type { Morphology } from '../../src/text/morphology.ts';
import { chain } from '../../src/text/suffixes.ts';
import { tokenize } from '../../src/text/tokens.ts';

function found(patterns: string[], text: string, morphology: Morphology = {}): string[] {
  const matcher = compileMatcher(
    patterns.map((pattern) => ({ pattern, value: pattern })),
    morphology,
  );
  return matcher.scan(tokenize(text)).map((m) => `${m.value}@${m.from}-${m.to}`);
}

/** A number spelt in letters. */
function word(n: number): string {
  return [...String(n)].map((d) => 'abcdefghij'[Number(d)]).join('');
}

const turkic: Morphology = { suffixes: [chain('- lar', '- da dan ya')], stems: [['k', 'ğ']] };
const slavic: Morphology = {
  paradigms: [
    { ending: 'ия', forms: ['ия', 'ии', 'ию'] },
    { ending: 'я', forms: ['я', 'и'] },
    { ending: '', forms: ['', 'а', 'у'] },
  ],
};

describe('a pattern', () => {
  it('may have alternatives with an elided word', () => {
    expect(found(["s'ouvre|s'achève|débute"], "La session s'achève lundi")).toEqual(["s'ouvre|s'achève|débute@2-4"]);
    expect(found(["dall'|dal palazzo"], "dall'palazzo")).toEqual(["dall'|dal palazzo@0-2"]);
  });

  it('may have alternatives with a hyphen', () => {
    expect(found(['s-a|s-au|avea loc'], 's-a loc, avea loc')).toEqual([
      's-a|s-au|avea loc@0-4',
      's-a|s-au|avea loc@5-7',
    ]);
  });

  it('is met after the memory of words was emptied in between', () => {
    const matcher = compileMatcher([{ pattern: 'summit', value: 1 }]);
    const early = tokenize('summit held');
    for (let i = 0; i < 50_000; i += 1000)
      tokenize(Array.from({ length: 1000 }, (_, k) => `w${word(i + k)}`).join(' '));
    const late = tokenize('a summit of many words');
    expect(matcher.scan(late)).toHaveLength(1);
    expect(matcher.scan(early)).toHaveLength(1);
    expect(matcher.scan(late)).toHaveLength(1);
  });

  it('is met word by word, folded', () => {
    expect(found(['summit', 'Round Table'], 'SUMMIT, round table')).toEqual(['summit@0-1', 'Round Table@2-4']);
    expect(found(['summit'], 'summits')).toEqual([]);
  });

  it('inflects by the closed suffix list, with and without an apostrophe, never freely', () => {
    expect(found(['Mali~'], "Mali Mali'da Malidan Malilardan", turkic)).toHaveLength(4);
    expect(found(['Mali~'], 'Malika maliye', turkic)).toEqual([]);
    expect(found(['durak~'], 'durağda', turkic)).toHaveLength(1);
  });

  it('inflects by the paradigm with the longest ending that fits', () => {
    expect(found(['Сирия~'], 'Сирия Сирии Сирию', slavic)).toHaveLength(3);
    expect(found(['Сирия~'], 'Сири Сирияа', slavic)).toEqual([]);
    expect(found(['Иран~'], 'Ирана Ирану Иранский', slavic)).toHaveLength(2);
  });

  it('rather is the word that spells more of it out', () => {
    expect(found(['Nijer~', 'Nijerya~'], 'Nijerya', turkic)[0]).toBe('Nijerya~@0-1');
  });

  it('takes alternatives, prefixes and gaps within a sentence', () => {
    expect(found(['met|meets with'], 'She meets with him.')).toEqual(['met|meets with@1-3']);
    expect(found(['negot*'], 'negotiators')).toHaveLength(1);
    expect(found(['nahmen … teil'], 'Sie nahmen daran teil.')).toHaveLength(1);
    expect(found(['nahmen … teil'], 'Sie nahmen Platz. Ein teil')).toEqual([]);
  });

  it('reads Han text character by character', () => {
    expect(found(['中国', '中国人民'], '在中国人民')).toEqual(['中国人民@1-5', '中国@1-3']);
  });

  it('is an error when it is empty', () => {
    expect(() => compileMatcher([{ pattern: ' ', value: 1 }])).toThrow();
    expect(() => compileMatcher([{ pattern: 'ab*', value: 1 }])).toThrow();
  });
});

const PATTERNS = 'read also;read more :;photo|foto :;см. также;subscrib* to;e-mail us;№;相关;ё моё;s-a|s-au spus'.split(
  ';',
);

describe('patterns that are compiled when they are first met', () => {
  const matcher = compileMatcher(PATTERNS.map((pattern) => ({ pattern, value: pattern })));

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
    expect(matcher.at(tokenize(text), 0).map((m) => m.value)).toEqual([pattern]);
  });

  it.each(['Reading also', 'Sub', 'e', 'photo', ''])('finds no more than there is: "%s"', (text) => {
    expect(matcher.at(tokenize(text), 0)).toEqual([]);
  });

  it('are read once, in the order of the list', () => {
    const read: string[] = [];
    const lazy = compileMatcher<string, string>(
      ['Parliament', 'Partnership', 'Union', 'par', 'Partnership'].map((pattern) => ({ pattern, value: pattern })),
      slavic,
      (entry) => {
        read.push(entry.value);
        return entry;
      },
    );
    expect(read).toEqual([]);
    lazy.scan(tokenize('the partnership'));
    lazy.scan(tokenize('a parliament'));
    expect(read).toEqual(['Parliament', 'Partnership', 'par', 'Partnership']);
  });

  it('are met by all their forms, however short the root', () => {
    expect(found(['Мия~', 'Россия~'], 'Мии, Миями, России', slavic)).toEqual(['Мия~@0-1', 'Россия~@4-5']);
    expect(
      found(['araç~', 'durak~'], 'aracı durağa', {
        ...turkic,
        stems: [
          ['k', 'ğ'],
          ['ç', 'c'],
        ],
      }),
    ).toEqual([]);
    expect(found(['durak~'], 'durağda', turkic)).toEqual(['durak~@0-1']);
  });
});

it('matches the same whether a word was met before or not', () => {
  const matcher = compileMatcher([{ pattern: 'Иран~', value: 1 }], slavic);
  const tokens = tokenize('Ирану и Ирану, но не Ирануй');
  expect(matcher.scan(tokens)).toEqual(matcher.scan(tokens));
  expect(matcher.scan(tokens)).toHaveLength(2);
});
