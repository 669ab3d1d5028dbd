import { describe, expect, it } from 'vitest';
import { pageOf, stripped } from './helpers.ts';

const FIRST =
  'The mayors of the two towns met at the lake on Sunday and spoke about the ferry that both towns would like to have.';
const SECOND =
  'They will ask the ministry for money in autumn, and the first boat could cross the lake in the spring after that.';
const THIRD =
  'A fisherman who watched the meeting said that he would believe in the ferry when he saw it with his own eyes.';
const p = (text: string): string => `<p>${text}</p>`;
const link = (text: string): string => `<p><a href="/x">${text}</a></p>`;

function paragraphs(body: string): string[] {
  const html = `<html><body><div><h1>Two towns want a ferry over the lake</h1>${body}</div></body></html>`;
  return stripped(pageOf(html)).text.split('\n\n');
}

describe('pages', () => {
  it('below "Read also" the article may go on', () => {
    const box = '<div><p>Read also</p><p><a href="/y">Bridge closed for a month of repairs</a></p></div>';
    expect(paragraphs(p(FIRST) + p(SECOND) + box + p(THIRD))).toEqual([FIRST, SECOND, THIRD]);
    expect(paragraphs(p(FIRST) + p(SECOND) + p('Subscribe to our newsletter') + p(THIRD))).toHaveLength(3);
  });

  it('below "Comments" nothing is the article’s', () => {
    const post = 'I would rather have a bridge, since a ferry does not go in winter.';
    expect(paragraphs(p(FIRST) + p(SECOND) + p(THIRD) + p('Comments') + p(post))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('a text that stands twice on the page stands once', () => {
    expect(paragraphs(p(FIRST) + p(SECOND) + p(THIRD) + p(FIRST) + p(SECOND))).toEqual([FIRST, SECOND, THIRD]);
  });

  it('a linked heading over its paragraph stays, a lone link goes', () => {
    const section = `<h2><a href="/z">What the fishermen of the lake say</a></h2>${p(THIRD)}`;
    expect(paragraphs(p(FIRST) + p(SECOND) + section)).toContain('What the fishermen of the lake say');
    expect(paragraphs(p(FIRST) + link('Bridge closed for repairs') + p(SECOND))).toEqual([FIRST, SECOND]);
  });

  it('a few short lines at either end go, many of them stay', () => {
    const lines = (n: number): string => Array.from({ length: n }, (_, i) => p(`Pier ${i}, noon`)).join('');
    expect(paragraphs(p(FIRST) + p(SECOND) + lines(3))).toEqual([FIRST, SECOND]);
    expect(paragraphs(p(FIRST) + p(SECOND) + lines(12))).toHaveLength(14);
    expect(paragraphs(lines(3) + p(FIRST) + p(SECOND))).toEqual([FIRST, SECOND]);
    expect(paragraphs(lines(12) + p(FIRST) + p(SECOND))).toHaveLength(14);
  });
});
