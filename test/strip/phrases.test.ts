import { describe, expect, it } from 'vitest';
import type { Boilerplate } from '../../src/languages/types/boilerplate.ts';
import { makeLine } from '../../src/strip/line.ts';
import { phrasesOf } from '../../src/strip/phrases.ts';

const boilerplate: Boilerplate = {
  share: { whole: ['share this'], start: ["n'en parlez", 'teilen* sie'] },
  source: { start: ['来源 :', 'աղբյուրը՝'] },
  counters: { whole: ['views'] },
  navigation: { whole: ['home', 'news'] },
  account: { whole: ['log in'] },
  photo: { start: ['photo :', 'größe|groß …  bild'] },
  related: { start: ['read', 'read also :'], whole: ['返回首页'] },
  rights: { inside: ['without our … leave', 'ctrl + enter'] },
};
const phrases = phrasesOf([{ boilerplate }]);

function phraseOf(text: string) {
  const features = { linkDensity: 0, level: 0, gapBefore: 0, parent: 0, hints: [], inBody: true };
  return makeLine({ kind: 'line', text, index: 0, features }, phrases).phrase;
}

describe('phrases', () => {
  it.each([
    ['Share this', 'share', 'whole'],
    ['▶ SHARE THIS: Facebook 12', 'share', 'whole'],
    ['N’en parlez à personne', 'share', 'start'],
    ['Teilenden Sie das', 'share', 'start'],
    ['Photo: somebody', 'photo', 'start'],
    ['GRÖSSE, nicht Farbe: Bild', 'photo', 'start'],
    ['Read also: more', 'related', 'start'],
    ['返回首页', 'related', 'whole'],
    ['来源：边境日报', 'source', 'start'],
    ['Աղբյուրը՝ Narva', 'source', 'start'],
    ['👁 356 views', 'counters', 'whole'],
    ['Home News Log in', 'navigation', 'whole'],
    ['Nothing may be copied without our written leave here', 'rights', 'inside'],
    ['Press Ctrl + Enter', 'rights', 'inside'],
  ])('%s', (text, kind, anchor) => {
    expect(phraseOf(text)).toMatchObject({ kind, anchor });
  });

  it.each([
    'Share this with them',
    'Photos: two',
    'We shared this',
    'without leave',
    '返回',
    'Photo exhibition',
    '12 angry views on bridges',
    'Home news from abroad',
  ])('nothing in %s', (text) => {
    expect(phraseOf(text)).toBeNull();
  });

  it('takes the longest phrase', () => {
    expect(phraseOf('Read also: more')?.to).toBe(3);
  });
});
