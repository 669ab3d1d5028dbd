import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { pageOf } from '../strip/helpers.ts';

const HEAD = 'Harbour commission settles its dispute over the eastern pier';
const FIRST =
  'The commission of the harbour met on Monday and settled the dispute over the eastern pier after nine hours of talks.';
const SECOND =
  'Both sides agreed to share the cost of the repairs and to open the pier for fishing boats before the end of the summer.';
const THIRD =
  'A joint group of engineers will visit the pier every month and report to the commission about the state of the work.';
const OTHER = [
  'A bakery in the old town won the yearly prize for its rye bread, the third such prize that it was given in ten years.',
  'The library stays closed on Fridays until the roof is mended, and readers may return their books at the town hall.',
  'Swimmers crossed the bay for the twentieth time, and the oldest of them was eighty years old and came in seventh.',
  'The night bus will run every half an hour from May on, as the council decided against the votes of two parties.',
];
const p = (...texts: string[]): string => texts.map((t) => `<p>${t}</p>`).join('');
const TITLE = `<h1>${HEAD}</h1>`;
const LINKS = `<ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/${i}">Some other headline of this town, number ${i}</a></li>`).join('')}</ul>`;

/** What of the page counts as the body and is not excluded. */
function body(html: string): string[] {
  const page = `<html><head><title>${HEAD}</title></head><body>${html}</body></html>`;
  const kept = segment(pageOf(page)).blocks.filter((b) => b.features.inBody && b.features.hints.length === 0);
  return kept.filter((b) => b.kind === 'paragraph' && b.features.linkDensity < 0.5).map((b) => b.text);
}

const ARTICLE = [FIRST, SECOND, THIRD];
const article = `<div>${TITLE}<div>${p(...ARTICLE)}</div></div>`;

describe('the body of a page', () => {
  it('is the box with the prose, not the page around it', () => {
    expect(body(`<div>${LINKS}</div>${article}<div>${LINKS}${p(...OTHER)}</div>`)).toEqual(ARTICLE);
  });

  it('is as wide as prose goes on without links between', () => {
    const parts = ARTICLE.map((text) => `<section>${p(text, text.replace('the', 'this'))}</section>`).join('');
    expect(body(`<main>${TITLE}${parts}</main>`)).toHaveLength(6);
  });

  it('takes along the lead between the headline and the text', () => {
    const page = `<div>${TITLE}<div class="info">3 May</div><div>${FIRST}</div><div><div>${p(SECOND, THIRD)}</div></div></div>`;
    expect(body(page)).toEqual(ARTICLE);
    expect(
      body(`<div>${p(OTHER[0] as string)}</div><div>${TITLE}<div><div>${p(...ARTICLE)}</div></div></div>`),
    ).toEqual(ARTICLE);
  });

  it('keeps prose in the header that holds the headline, and in no other', () => {
    expect(body(`<div class="header">${TITLE}${p(FIRST)}</div>${p(SECOND, THIRD)}`)).toEqual(ARTICLE);
    expect(body(`<div class="header">${p(OTHER[0] as string)}</div>${TITLE}${p(...ARTICLE)}`)).toEqual(ARTICLE);
  });
});

describe('what the markup excludes', () => {
  const boxed = (word: string, texts: readonly string[]): string =>
    texts.map((text) => `<div class="${word}">${p(text)}</div>`).join('');

  it.each(['sidebar', 'related-posts', 'article__comments', 'cookieBanner'])('a small box of class "%s"', (word) => {
    expect(body(`<div>${TITLE}${p(...ARTICLE)}${boxed(word, OTHER.slice(0, 1))}</div>`)).toEqual(ARTICLE);
  });

  it('never one box with half of the text', () => {
    expect(body(`<div class="sidebar">${TITLE}${p(...ARTICLE)}</div>`)).toEqual(ARTICLE);
  });

  it('never by a word that the page uses for all its text', () => {
    expect(body(`<div>${TITLE}${boxed('my-widget', ARTICLE)}</div>`)).toEqual(ARTICLE);
  });

  it('comments of many readers behind a short article', () => {
    const comments = `<div class="comments">${p(...OTHER, ...OTHER)}</div>`;
    expect(body(`<div>${TITLE}${p(...ARTICLE)}${comments}</div>`)).toEqual(ARTICLE);
    expect(body(`<div class="comments">${TITLE}${p(...ARTICLE, ...OTHER)}</div>`)).toHaveLength(7);
  });
});

describe('cards', () => {
  const teasers = (n: number): string =>
    OTHER.slice(0, n)
      .map((text, i) => `<div><h3><a href="/${i}">The headline of story ${i}</a></h3>${p(text)}</div>`)
      .join('');

  it('three teasers in a row are none of the article', () => {
    expect(body(`<div>${TITLE}${p(...ARTICLE)}${teasers(3)}</div>`)).toEqual(ARTICLE);
  });

  it('a single linked heading over a paragraph is', () => {
    expect(body(`<div>${TITLE}${p(...ARTICLE)}${teasers(1)}</div>`)).toEqual([...ARTICLE, OTHER[0]]);
  });

  it('nor are they where they are all that the page has', () => {
    expect(body(`<div>${TITLE}${teasers(4)}</div>`)).toHaveLength(4);
  });

  it('nor where the article goes on behind them', () => {
    expect(body(`<div>${TITLE}${p(FIRST, SECOND)}${teasers(3)}${p(THIRD)}</div>`)).toHaveLength(6);
  });

  it('posts of readers are told by a name and an hour', () => {
    const posts = OTHER.slice(0, 3).map(
      (text, i) => `<div><div>reader${i} [2019-05-0${i + 1} 08:4${i}]</div>${p(text)}</div>`,
    );
    expect(body(`<div>${TITLE}${p(...ARTICLE)}${posts.join('')}</div>`)).toEqual(ARTICLE);
  });
});
