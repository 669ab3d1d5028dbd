import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { pageOf } from '../strip/helpers.ts';

const PROSE = 'The ministers of the two countries met in the capital and discussed trade and transport at some length.';
const PARAGRAPH = `<p>${PROSE}</p>`;
/** Wide of the mark: these take less than half a second each on an idle machine. */
const SECONDS = 6;

const PAGES: readonly [name: string, html: string][] = [
  ['100,000 nested divs', `${'<div>'.repeat(100_000)}${PARAGRAPH}${'</div>'.repeat(100_000)}`],
  ['nested navigation', `${'<div class="nav">'.repeat(50_000)}${PARAGRAPH.repeat(100)}`],
  ['misnested formatting', `${'<b><i>'.repeat(5000)}${PARAGRAPH}${'</b></i>'.repeat(5000)}`],
  ['16,000 attributes', `<div ${'a="b" '.repeat(16_000)}>${PARAGRAPH}`],
  ['a 20-MB attribute', `<div title="${'x'.repeat(20_000_000)}">${PARAGRAPH}`],
  ['a quote that is never closed', `<div title="${'x'.repeat(1_000_000)}>${PARAGRAPH}`],
  ['no closing tags', `${'<div><p>'.repeat(50_000)}${PROSE}`],
  ['comments that are never closed', `${'<!--'.repeat(100_000)}>${PARAGRAPH}`],
  ['titles that are never closed', `${'<title>'.repeat(50_000)}${PARAGRAPH}`],
  ['a page of 10 MB', PARAGRAPH.repeat(90_000)],
];

describe('hostile pages', () => {
  it.each(PAGES)('%s: text comes out in linear time', (_, html) => {
    const start = process.cpuUsage();
    const { blocks } = segment(pageOf(html));
    const { user, system } = process.cpuUsage(start);
    expect(blocks.some((b) => b.text.includes(PROSE))).toBe(true);
    expect((user + system) / 1e6).toBeLessThan(SECONDS);
  });

  it.each([
    ['html-too-deep', `${'<div>'.repeat(600)}${PARAGRAPH}${'</div>'.repeat(600)}`],
    ['html-misnested', `${'<b><i>x</b></i>'.repeat(1000)}${PARAGRAPH}`],
    ['html-long-tag', `<div ${'a="b" '.repeat(16_000)}>${PARAGRAPH}</div>`],
    ['html-long-tag', `<p title="${'x'.repeat(60_000)}">${PROSE}</p>`],
    ['html-too-large', `${'<p><a href=x>a link</a></p>'.repeat(60_000)}${PARAGRAPH}`],
  ])('%s is said of a page that meets the limit', (code, html) => {
    expect(segment(pageOf(html)).warnings.map((w) => w.code)).toEqual([code]);
  });

  it('says nothing of a page with damage as usual', () => {
    const page = `<div class="${'a '.repeat(200)}"><p>${PROSE}<p>${PROSE}</b><ul><li>one<li>two</ul>`;
    expect(segment(pageOf(page)).warnings).toEqual([]);
  });
});
