import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/segment/html-read.ts';
import { type ScanHandler, scanHtml } from '../../src/segment/html-scan.ts';
import { walkTree } from '../../src/segment/html-tree.ts';

type Way = (html: string, handler: ScanHandler) => number;

/** What a handler is told, as one line an event. */
function told(way: Way, html: string): { events: string[]; depth: number } {
  const events: string[] = [];
  const depth = way(html, {
    open: (name, attributes) => {
      const all = Object.entries(attributes()).map(([k, v]) => ` ${k}=${v}`);
      events.push(`<${name}${all.join('')}>`);
    },
    close: (name) => events.push(`</${name}>`),
    text: (data) => {
      if (data.trim()) events.push(data.trim());
    },
    raw: (name, data) => events.push(`${name}: ${data}`),
  });
  return { events, depth };
}

describe.each<[string, Way]>([
  ['the tree', walkTree],
  ['the scan', scanHtml],
])('a page by %s', (_, way) => {
  it('tells elements, attributes and decoded text in document order', () => {
    const { events } = told(way, '<div class="a"><p>R&amp;D <b>now</b></p><br></div>');
    expect(events).toEqual(['<div class=a>', '<p>', 'R&D', '<b>', 'now', '</b>', '</p>', '<br>', '</br>', '</div>']);
  });

  it('hands scripts over as they stand and goes into nothing that is not shown', () => {
    const { events } = told(way, '<script type="x">if (a < b) {}</script><template><p>no</p></template><p>yes');
    expect(events.filter((e) => !e.startsWith('template'))).toEqual(['script: if (a < b) {}', '<p>', 'yes', '</p>']);
  });

  it('closes what is left open, and a paragraph before the next block', () => {
    const { events } = told(way, '<ul><li>one<li>two</ul><p>a<div>b');
    const text = [
      '<ul>',
      '<li>',
      'one',
      '</li>',
      '<li>',
      'two',
      '</li>',
      '</ul>',
      '<p>',
      'a',
      '</p>',
      '<div>',
      'b',
      '</div>',
    ];
    expect(events).toEqual(text);
  });
});

describe('hostile pages', () => {
  const pages: [string, string, string][] = [
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}deep`, 'deep'],
    ['misnested formatting', `${'<b><i>x</b></i>'.repeat(5_000)}end`, 'end'],
    ['16,000 attributes on one tag', `<p ${'a=1 '.repeat(16_000)}>after</p>`, 'after'],
    ['a 20-MB attribute', `<p title="${'x'.repeat(20_000_000)}">after</p>`, 'after'],
    ['tags that nobody closes', `${'<span>'.repeat(3_000)}open`, 'open'],
    ['comments that nobody closes', `${'<!-- '.repeat(10_000)}`, ''],
    ['nothing but angle brackets', '<'.repeat(200_000), '<'],
  ];

  it.each(pages)('%s keep their text', (_, html, text) => {
    const { events } = told(readHtml, html);
    expect(events.join('')).toContain(text);
  });

  it('reads a deep page by the scan, and says how deep it is', () => {
    expect(told(readHtml, '<div>'.repeat(600)).depth).toBe(600);
    expect(told(readHtml, '<div><p>a</p></div>').depth).toBeLessThan(10);
  });
});
