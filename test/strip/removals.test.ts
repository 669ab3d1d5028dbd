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

  it('drops a list of other articles that is told by headlines and teasers', () => {
    const site = ['Weather', 'Sport', 'Letters', 'Games'];
    const teasers = [
      'Bakers of the old town raise their prices',
      'The price of a loaf goes up by a tenth because flour has become dearer over the winter.',
      'Library opens a room for small children',
      'On two floors there are picture books, cushions and a corner where nobody has to be quiet.',
      'New bus line runs along the harbour',
      'From Monday on the buses leave every ten minutes and stop at the fish market as well.',
      'Choir looks for voices of all kinds',
      'Whoever can hold a tune is welcome in the town hall on Thursday evenings after seven.',
    ];
    const article = around(...site, ...teasers);
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
    expect(around(...teasers.slice(0, 4)).text).toContain(teasers[1]);
  });

  it('drops a row of headlines between paragraphs, and keeps lists that a colon opens or that begin alike', () => {
    const row = ['Singer lost her voice on stage', 'Nobody wants to buy the old mill', 'Seven signs that it will rain'];
    const middle = (...lines: string[]) => stripped(textOf([TITLE, FIRST, ...lines, SECOND].join('\n'))).text;
    expect(middle(...row)).toBe(`${FIRST}\n\n${SECOND}`);
    expect(middle('They spoke about:', ...row)).toContain(row[0]);
    const agenda = [
      'On the repair of the lower bridge',
      'On the lights of the upper bridge',
      'On the toll for lorries',
    ];
    expect(middle(...agenda)).toContain(agenda[1]);
  });

  it('keeps the lead where the text goes on behind it', () => {
    const article = stripped(textOf([TITLE, FIRST, 'Print', 'Letters', TITLE, FIRST, SECOND].join('\n')));
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('takes terms of use for no article, however long they are', () => {
    const terms =
      'Any reproduction is forbidden, and whoever copies a text from these pages has to name them and to set a link. '.repeat(
        4,
      );
    const article = around('Terms', ...[1, 2, 3, 4].map((n) => `${terms}${'Part '.repeat(n)}is over.`));
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('drops a menu in one line, and lets a short text go on behind a headline of others', () => {
    const menu = 'Home News Photo Archive Contacts';
    const article = stripped(
      textOf([menu, TITLE, '16.11.2019', FIRST, 'Read also', 'Bakery opens', SECOND].join('\n')),
    );
    expect(article.removed).toContainEqual({ reason: 'navigation', text: menu });
    expect(article).toMatchObject({ title: TITLE, text: `${FIRST}\n\n${SECOND}` });
  });

  it('joins a wrapped paragraph among short lines, in a language that writes nouns with capitals', () => {
    const wrapped = [
      'Die Kommissare beider Staaten trafen sich am Dienstag in Narva und',
      'sahen sich die Brücken über den Fluss an. Die untere soll bis zum',
      'Frühjahr neue Pfeiler bekommen, die obere einen Weg für Fahrräder und',
      'Fußgänger. Das Geld dafür geben beide zu gleichen Teilen, wie ihre',
      'Minister schon im Herbst vereinbart hatten.',
    ];
    const article = stripped(
      textOf(['Startseite', 'Politik', 'Kommissare prüfen Brücken', ...wrapped, 'Drucken'].join('\n')),
    );
    expect(article.text).toBe(wrapped.join(' '));
    expect(article.title).toBe('Kommissare prüfen Brücken');
  });
});
