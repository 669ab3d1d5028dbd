import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { pageOf } from '../strip/helpers.ts';

const texts = (html: string): string[] => segment(pageOf(html)).blocks.map((b) => b.text);

describe('blocks of a page', () => {
  it('glues no words at inline tags and parts none', () => {
    expect(texts('<p>inter<b>national</b> trade<b>Next</b> word</p>')).toEqual(['international trade Next word']);
  });

  it('closes what the page leaves open', () => {
    expect(texts('<ul><li>one<li>two</ul><p>three<p>four<table><tr><td>five<td>six</table>')).toEqual(
      'one two three four five six'.split(' '),
    );
  });

  it('reads no scripts, styles, comments or hidden documents', () => {
    expect(
      texts('<style>p{}</style><script>if (a<b) "</p>"</script><!-- <p>no</p> --><svg><text>x</text></svg>yes'),
    ).toEqual(['yes']);
  });

  it('decodes references, joins lines broken inside a sentence and drops invisible marks', () => {
    expect(texts('<p>Kyrgyz&nbsp;Republic &amp; Tajik&shy;istan &#8212; talks in the capital<br>went on</p>')).toEqual([
      'Kyrgyz Republic & Tajikistan — talks in the capital went on',
    ]);
  });

  it('decodes rare references and leaves alone what is none', () => {
    expect(texts('<p>&hearts; &ccaron; &nosuch; AT&T R&D;</p>')).toEqual(['♥ č &nosuch; AT&T R&D;']);
  });

  it('tolerates upper and lower case, bare "<" and unquoted attributes', () => {
    expect(texts('<DIV CLASS=a><P>5 < 6</p></Div><noScript>no</NOSCRIPT>end')).toEqual(['5 < 6', 'end']);
  });

  it('reads the head', () => {
    const { head } = segment(
      pageOf(
        '<html lang=uk><head><title>A &amp; B</title><meta property="og:title" content="A"><link rel=canonical href=/x>' +
          '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script><body><time datetime=2019-03-07>x',
      ),
    );
    expect(head).toMatchObject({ title: 'A & B', lang: 'uk', canonical: '/x', meta: { 'og:title': 'A' } });
    expect(head.jsonLd[0]?.headline).toBe('A');
    expect(head.times[0]?.datetime).toBe('2019-03-07');
  });
});
