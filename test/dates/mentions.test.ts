import { expect, test } from 'vitest';
import { type DateReference, dateMentions } from '../../src/dates/index.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const pack = (await loadLanguage('en')) ?? expect.fail('no pack');

function edtf(text: string, reference: Partial<DateReference> = {}): string[] {
  const tokens = tokenize(text);
  const block = { tokens, sentences: splitSentences(tokens), pack };
  return dateMentions([block], text, { published: null, ...reference }).flatMap((dates) => dates.map((d) => d.edtf));
}

test('a date leans on the one before it', () => {
  expect(edtf('On 5 May 2019 they met. The next day they left. Two weeks later they came back.')).toEqual([
    '2019-05-05',
    '2019-05-06',
    '2019-05-20/2019-05-26',
  ]);
});

test('the next day is counted from a day, not from a season named since', () => {
  const published = '2025-05-14';
  expect(
    edtf('They met on 12 May. The summer of 2025 was spoken of. The next day they signed.', { published }).at(-1),
  ).toBe('2025-05-13');
});

test('a passage about another time lends its year', () => {
  const published = '2024-06-12';
  expect(edtf('On 1 September 1939 the war began, and on 17 September the east fell.', { published })).toEqual([
    '1939-09-01',
    '1939-09-17',
  ]);
  expect(edtf('The plan was signed on 3 May 2024. It was printed on 5 May.', { published })[1]).toBe('2024-05-05');
});

test('a coming event that is dated in full gives the year of what was', () => {
  const text = 'The panel met on 14 November. The next meeting will be held in May 2025.';
  expect(edtf(text)).toEqual(['2024-11-14', '2025-05']);
  expect(edtf('The panel met on 14 November.')).toEqual(['XXXX-11-14']);
});

test('a day of the week is counted from a dateline that names its own', () => {
  const text =
    'RIGA, Wednesday, 9 October – The panel opened on Monday and closed on Tuesday. It will meet again on Friday.';
  const dateline = 'XXXX-10-09';
  expect(edtf(text, { dateline }).slice(1)).toEqual(['XXXX-10-07', 'XXXX-10-08', 'XXXX-10-11']);
  expect(edtf(text.replace('Wednesday, ', ''), { dateline }).slice(1)).toEqual([
    'XXXX-XX-XX',
    'XXXX-XX-XX',
    'XXXX-XX-XX',
  ]);
});

test('a date with strokes that can be read one way only tells of the others, in all blocks', () => {
  const texts = ['It opened on 8/10/2012.', 'It closed on 8/15/2012.', 'It was sold on 25/12/2013.'];
  const orders = (count: number) => {
    const text = texts.slice(0, count).join('\n');
    let from = 0;
    const blocks = texts.slice(0, count).map((part) => {
      const tokens = tokenize(text, from, from + part.length);
      from += part.length + 1;
      return { tokens, sentences: splitSentences(tokens), pack };
    });
    return dateMentions(blocks, text, { published: null }).flatMap((dates) => dates.map((d) => d.edtf))[0];
  };
  expect([1, 2, 3].map(orders)).toEqual(['2012-10-08', '2012-08-10', '2012-10-08']);
});

test('"in two weeks" is a date where the sentence looks ahead', () => {
  const published = '2024-06-12';
  expect(edtf('They will meet in two weeks.', { published })).toEqual(['2024-06-24/2024-06-30']);
  expect(edtf('They built it in two weeks.', { published })).toEqual([]);
  expect(edtf('It was the hottest day in two years.', { published })).toEqual([]);
});

test('"that day" without a day before it is left out', () => {
  expect(edtf('The same day he left.', { published: '2024-06-12' })).toEqual([]);
});

test('days told from today join to a range, and years ago are no day', () => {
  const published = '2024-06-12';
  expect(edtf('They met yesterday and today.', { published })).toEqual(['2024-06-11/2024-06-12']);
  expect(edtf('They met from Wednesday to yesterday.', { published })).toEqual(['2024-06-05/2024-06-11']);
  expect(edtf('They met today and yesterday.', { published })).toEqual(['2024-06-12', '2024-06-11']);
  expect(edtf('They signed it 25 years ago today.', { published })).toEqual(['1999']);
});

test('the day before, with nothing told before it, is the day before the report', () => {
  expect(edtf('A day earlier they met in Oslo.', { published: '2024-06-12' })).toEqual(['2024-06-11']);
  expect(edtf('The next day they met in Oslo.', { published: '2024-06-12' })).toEqual([]);
});
