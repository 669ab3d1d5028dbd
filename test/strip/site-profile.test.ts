import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { createProfileBuilder } from '../../src/profile/index.ts';
import { segment } from '../../src/segment/index.ts';
import { pageOf, stripped, textOf } from './helpers.ts';

const SLOGAN = 'The bridge paper brings you every crossing of the river since the year of the great flood.';
const ARTICLE = [
  'A long report that the paper has printed on many days begins in Narva, where the commissioners looked at both of the bridges over the river and wrote down what had to be done.',
  'It goes on upstream, past the mills and the old customs house, and lets the ferrymen speak of the ice that took away the landing stages in two of the last three winters.',
  'In the town hall the reporters were shown drawings of a new lower bridge, with room for carts and for people on foot, and were asked to keep the price of it to themselves.',
  'The last part is a talk with the keeper of the lock, who has seen eleven floods and thinks that no bridge will ever stand there as long as his own house on the hill.',
];

const own = (n: number): string =>
  `Report ${'abcdefgh'[n]}${'qrstuvwx'[n]} tells how the commissioners of the ${'abcdefgh'[n]}-side met in Narva and what they said about the bridges.`;

const documents = (host: string): Source[] =>
  [0, 1, 2, 3].map((n) =>
    textOf([`Headline ${'abcd'[n]} of the day`, SLOGAN, own(n), ...ARTICLE].join('\n'), {
      url: `https://${host}/${n}`,
      sha256: `${host}${n}`,
    }),
  );

function profileOf(sources: readonly Source[], most?: number) {
  const builder = createProfileBuilder(most);
  for (const source of sources) builder.add(source, segment(source));
  return builder.finish();
}

describe('site profile', () => {
  it('is the same in whatever order the documents come, and counts none twice', () => {
    const sources = [...documents('a.example'), ...documents('b.example')];
    const mixed = [...sources].reverse().concat(sources);
    expect(JSON.stringify(profileOf(mixed))).toBe(JSON.stringify(profileOf(sources)));
    expect(profileOf(sources).groups['a.example']?.documents).toBe(4);
  });

  it('keeps a bounded number of documents over all sites, the same in any order', () => {
    const sources = 'abcdefghijklmnop'.split('').flatMap((name) => documents(`${name}.example`));
    const profile = profileOf(sources, 20);
    const counts = Object.values(profile.groups).map((group) => group.documents);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(20);
    expect(new Set(counts)).toEqual(new Set([4]));
    const mixed = sources.filter((_, i) => i % 3 === 0).concat(sources.filter((_, i) => i % 3 !== 0).reverse());
    expect(profileOf(mixed, 20)).toEqual(profile);
  });

  it('drops what the lines of a known site part from the article', () => {
    const pages = [0, 1, 2, 3].map((n) => {
      const links = ['Mills', 'Locks', 'Ferries', 'Floods', 'Letters']
        .map((word) => `<div>${word} of the week</div>`)
        .join('');
      const other = `<p>${own(n + 4)}</p>`;
      const html = `<main><h1>Headline ${'abcd'[n]}</h1><p>${own(n)}</p><p>${own(n).replace('tells', 'shows')}</p>${links}${other}</main>`;
      return pageOf(html, { url: `https://d.example/${n}`, sha256: `d${n}` });
    });
    const [first] = pages as [Source, ...Source[]];
    expect(stripped(first).text).toContain(own(4));
    expect(stripped(first, profileOf(pages)).text).toBe([own(0), own(0).replace('tells', 'shows')].join('\n\n'));
  });

  it('drops a line of the site and keeps an article that it printed more than once', () => {
    const sources = documents('a.example');
    const [first] = sources as [Source, ...Source[]];
    const profile = profileOf(sources);
    expect(stripped(first).text).toContain(SLOGAN);
    const article = stripped(first, profile);
    expect(article.removed).toContainEqual({ reason: 'site', text: SLOGAN });
    for (const paragraph of [own(0), ...ARTICLE]) expect(article.text).toContain(paragraph);
  });

  it('says nothing of other sites, nor of lines of two documents', () => {
    const [first] = documents('c.example') as [Source, ...Source[]];
    expect(stripped(first, profileOf(documents('a.example'))).text).toContain(SLOGAN);
    expect(profileOf(documents('a.example').slice(0, 2)).groups).toEqual({});
  });
});
