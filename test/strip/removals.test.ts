import { describe, expect, it } from 'vitest';
import { stripped, textOf } from './helpers.ts';

const TITLE = 'Commissioners of two states look at bridges';
const FIRST =
  'Commissioners of the two states met in Narva on Tuesday and looked at the state of the bridges over the river.';
const SECOND =
  'They agreed to repair the lower bridge before the spring flood and to meet again in the autumn of next year.';

const around = (...lines: string[]) => stripped(textOf([TITLE, FIRST, SECOND, ...lines].join('\n')));

const REASONS: readonly [reason: string, line: string][] = [
  ['photo', 'Photo: city archive'],
  ['source', 'Source: bridges.example'],
  ['share', 'Share on Facebook'],
  ['share', 'Facebook X Telegram WhatsApp'],
  ['subscribe', 'Subscribe to our newsletter'],
  ['related', 'Read also: A bakery opens'],
  ['rights', '© 2019 Bridge News. All rights reserved'],
  ['contacts', 'Phone: 12-34-56'],
  ['counters', 'Views: 356'],
  ['comments', 'Leave a comment'],
  ['consent', 'We use cookies on this site'],
  ['navigation', 'Back to top'],
  ['account', 'Log in'],
  ['tags', 'Tags: bridges, rivers'],
  ['tools', 'Print version'],
  ['editorial', 'Found a mistake? Tell us'],
  ['advertising', 'Advertisement'],
  ['rates', 'Currency rates'],
  ['byline', 'Author: A. Person'],
  ['template-variable', '{{article.footer}}'],
  ['numbers', '12:40 356'],
  ['repeated', FIRST],
];

describe('removals', () => {
  it.each(REASONS)('%s: %s', (reason, line) => {
    const article = around(line);
    expect(article.removed).toEqual([{ reason, text: line }]);
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('leaves sentences that merely begin like labels', () => {
    const sentences = [
      'Today the commissioners went on to the upper bridge and spoke with the people who live beside it.',
      'Photo: that one word was all the minister said when he was asked what he would take home from the river, and then he laughed, got into the car and drove away to the next town on his list.',
    ];
    expect(around(...sentences).text).toBe([FIRST, SECOND, ...sentences].join('\n\n'));
  });

  it('keeps one of two copies, and the headline above them', () => {
    const copy = [TITLE, FIRST, SECOND].join('\n');
    const article = stripped(textOf(`${copy}\n${copy}`));
    expect(article.title).toBe(TITLE);
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('reads a town, a country and a day above the text as its dateline', () => {
    const article = stripped(textOf(`${TITLE}\nNARVA, Estonia, July 15\n${FIRST}\n${SECOND}`));
    expect(article).toMatchObject({ title: TITLE, dateline: { place: 'NARVA', date: 'XXXX-07-15' } });
  });

  it('takes the day below the text for that of a press release without another', () => {
    expect(stripped(textOf([TITLE, FIRST, SECOND, '16.11.2019'].join('\n\n'))).published).toBe('2019-11-16');
    const dated = [TITLE, '14.11.2019', FIRST, SECOND, '16.11.2019'].join('\n\n');
    expect(stripped(textOf(dated)).published).toBe('2019-11-14');
  });

  it('reads a day behind the agency in brackets, and two towns', () => {
    const dated = stripped(textOf(`${TITLE}\nNARVA (Wire News - 12th May, 2020) ${FIRST}\n${SECOND}`));
    expect(dated.dateline).toMatchObject({ place: 'NARVA', date: '2020-05-12' });
    const towns = stripped(textOf(`${TITLE}\nNarva/Tartu. May 12. TASS - ${FIRST}\n${SECOND}`));
    expect(towns.dateline).toMatchObject({ place: 'Narva', date: 'XXXX-05-12' });
  });

  it('takes the title below a mark that leads to the main site', () => {
    const article = stripped(textOf(` date 2019-11-16 Go to the main site\n${TITLE}\n${FIRST}\n${SECOND}`));
    expect(article).toMatchObject({ title: TITLE, published: '2019-11-16' });
  });
});
