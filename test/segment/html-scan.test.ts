import { describe, expect, it } from 'vitest';
import { readAttributes } from '../../src/segment/html-attributes.ts';
import { scanHtml } from '../../src/segment/html-scan.ts';

/** What a handler is told, one line an event. */
function told(html: string): { events: string[]; depth: number; misnested: number } {
  const events: string[] = [];
  const scanned = scanHtml(html, {
    open: (tag, _, nameEnd, to) => {
      const all = Object.entries(readAttributes(html, nameEnd, to)).map(([k, v]) => ` ${k}=${v}`);
      events.push(`<${tag.name}${all.join('')}>`);
    },
    close: (tag) => events.push(`</${tag.name}>`),
    text: (from, to) => {
      const data = html.slice(from, to).trim();
      if (data) events.push(data);
    },
    raw: (tag, _, __, from, to) => events.push(`${tag.name}: ${html.slice(from, to)}`),
  });
  return { events, ...scanned };
}

describe('the scan of a page', () => {
  it('tells elements, attributes and text in document order', () => {
    const { events } = told('<DIV class="a b" hidden ID=x><p>R&amp;D <b>now</b></p><br></div>');
    expect(events.join(' ')).toBe('<div class=a b hidden= id=x> <p> R&amp;D <b> now </b> </p> <br> </br> </div>');
  });

  it('hands scripts over as they stand and goes into nothing that is not shown', () => {
    const { events } = told('<script type="x">if (a < b) {}</script><template><p>no</p></template><p>yes');
    expect(events).toEqual(['script: if (a < b) {}', 'template: <p>no</p>', '<p>', 'yes', '</p>']);
  });

  it('closes what is left open, a paragraph before the next block, a link before the next link', () => {
    expect(told('<ul><li>one<li>two</ul><p>a<div>b').events.join('')).toBe(
      '<ul><li>one</li><li>two</li></ul><p>a</p><div>b</div>',
    );
    expect(told('<a>one<a>two').events.join('')).toBe('<a>one</a><a>two</a>');
  });

  it('passes over ">" in quoted values and reads a quote that is never closed as none', () => {
    expect(told('<p title="a > b">x').events).toEqual(['<p title=a > b>', 'x', '</p>']);
    expect(told('<p title="a>x').events.at(-2)).toBe('x');
  });

  it('counts how deep a page is and how often it is misnested', () => {
    expect(told('<div><p>a</p></div>')).toMatchObject({ depth: 2, misnested: 0 });
    expect(told('<b><i>a</b></i>')).toMatchObject({ depth: 2, misnested: 2 });
    expect(told('<div>'.repeat(600))).toMatchObject({ depth: 600, misnested: 600 });
  });

  it.each<[string, string, string]>([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}deep`, 'deep'],
    ['misnested formatting', `${'<b><i>x</b></i>'.repeat(5_000)}end`, 'end'],
    ['16,000 attributes on one tag', `<p ${'a=1 '.repeat(16_000)}>after</p>`, 'after'],
    ['a 20-MB attribute', `<p title="${'x'.repeat(20_000_000)}">after</p>`, 'after'],
    ['tags that nobody closes', `${'<span>'.repeat(3_000)}open`, 'open'],
    ['comments that nobody closes', `${'<!-- '.repeat(10_000)}`, ''],
    ['nothing but angle brackets', '<'.repeat(200_000), '<'],
    ['elements of its own invention', `${Array.from({ length: 3000 }, (_, i) => `<x-${i}>`).join('')}end`, 'end'],
  ])('keeps the text of %s', (_, html, text) => {
    expect(told(html).events.join('')).toContain(text);
  });
});
