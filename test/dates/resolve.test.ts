import { describe, expect, test } from 'vitest';
import { compileCalendar, type DateReference, type Direction, findDates, resolveDate } from '../../src/dates/index.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';

const english = compileCalendar((await loadLanguage('en')) ?? expect.fail('no pack'));

function resolve(text: string, reference: Partial<DateReference>, direction: Direction = 'unknown') {
  const [partial] = findDates(tokenize(text), text, english);
  if (!partial) throw new Error(`no date in ${text}`);
  return resolveDate(partial, { published: null, ...reference }, direction);
}

describe('a year that is not said', () => {
  const published = '2024-06-12';

  test.each([
    ['20 December', 'past', '2023-12-20'],
    ['20 December', 'future', '2024-12-20'],
    ['20 May', 'past', '2024-05-20'],
    ['20 May', 'future', '2025-05-20'],
    ['12 June', 'past', '2024-06-12'],
    ['12 June', 'future', '2024-06-12'],
    ['29 February', 'future', '2028-02-29'],
    ['28 December – 3 January', 'past', '2023-12-28/2024-01-03'],
    ['28 December – 3 January', 'future', '2024-12-28/2025-01-03'],
    ['October', 'past', '2023-10'],
    ['the fourth quarter', 'past', '2023-36'],
    ['the fourth quarter', 'future', '2024-36'],
    ['this winter', 'unknown', '2024-24'],
    ['Monday', 'past', '2024-06-10'],
    ['Monday', 'future', '2024-06-17'],
    ['Wednesday', 'past', '2024-06-12'],
  ] as const)('%s, looking to the %s', (text, direction, edtf) => {
    expect(resolve(text, { published }, direction).edtf).toBe(edtf);
  });

  test('is told apart by the weekday', () => {
    expect(resolve('Saturday, 8 July', { published }).edtf).toBe('2023-07-08');
    expect(resolve('Monday, 8 July', { published }).edtf).toBe('2024-07-08');
  });

  test('is listed as inferred, as are the fields of relative words', () => {
    expect(resolve('5 May', { published }).inferred).toEqual(['year']);
    expect(resolve('5 May 2024', { published }).inferred).toEqual([]);
    expect(resolve('yesterday', { published }).inferred).toEqual(['year', 'month', 'day']);
    expect(resolve('last month', { published }).inferred).toEqual(['year', 'month']);
  });
});

describe('without a reference', () => {
  test.each([
    ['21 August', 'XXXX-08-21'],
    ['in October', 'XXXX-10'],
    ['5–6 March', 'XXXX-03-05/XXXX-03-06'],
    ['yesterday', 'XXXX-XX-XX'],
  ])('%s stays partial', (text, edtf) => {
    expect(resolve(text, {})).toMatchObject({ start: null, end: null, edtf, precision: 'partial', inferred: [] });
  });

  test('a full date needs none', () => {
    expect(resolve('21 August 2020', {})).toMatchObject({ start: '2020-08-21', end: '2020-08-21', precision: 'day' });
  });

  test('relative words count from a dateline without a year', () => {
    expect(resolve('today', { dateline: 'XXXX-09-19' }).edtf).toBe('XXXX-09-19');
    expect(resolve('yesterday', { dateline: 'XXXX-03-01' }).edtf).toBe('XXXX-02-28');
  });

  test('a coming event that the text dates is an upper bound', () => {
    expect(resolve('14 November', { upper: '2025-05-01' }, 'past').edtf).toBe('2024-11-14');
    expect(resolve('14 November', { upper: '2025-05-01' }, 'future').edtf).toBe('XXXX-11-14');
  });

  test('relative words never count from a coming event, but from the dateline before it', () => {
    expect(resolve('yesterday', { upper: '2025-05-01' }, 'past').edtf).toBe('XXXX-XX-XX');
    expect(resolve('yesterday', { upper: '2025-05-01', dateline: 'XXXX-09-19' }, 'past').edtf).toBe('2024-09-18');
  });
});

describe('the reference', () => {
  test('is the dateline where it lies shortly before the publication', () => {
    expect(resolve('yesterday', { published: '2024-06-12', dateline: '2024-06-11' }).edtf).toBe('2024-06-10');
    expect(resolve('yesterday', { published: '2024-06-12', dateline: 'XXXX-06-11' }).edtf).toBe('2024-06-10');
    expect(resolve('yesterday', { published: '2024-06-12', dateline: '2024-05-01' }).edtf).toBe('2024-06-11');
  });

  test('may be a month', () => {
    expect(resolve('21 August', { published: '2020-09' }, 'past').edtf).toBe('2020-08-21');
    expect(resolve('last month', { published: '2020-09' }).edtf).toBe('2020-08');
    expect(resolve('yesterday', { published: '2020-09' }).precision).toBe('partial');
    expect(resolve('yesterday', { published: '2020-09', dateline: 'XXXX-09-03' }).edtf).toBe('2020-09-02');
  });

  test('falls back to the given date, never to a clock', () => {
    expect(resolve('21 August', { referenceDate: '2020-09-01' }, 'past').edtf).toBe('2020-08-21');
  });
});

describe('forms', () => {
  const published = '2024-06-12';

  test.each([
    ['the second half of 2023', '2023-07-01', '2023-12-31', '2023-41', '2023-H2', 'half'],
    ['the first quarter of 2022', '2022-01-01', '2022-03-31', '2022-33', '2022-Q1', 'quarter'],
    ['the spring of 2021', '2021-03-01', '2021-05-31', '2021-21', '2021-SP', 'season'],
    ['the winter of 2023', '2023-12-01', '2024-02-29', '2023-24', '2023-WI', 'season'],
    ['the 19th century', '1800-01-01', '1899-12-31', '18XX', '18', 'range'],
    ['the second half of the 19th century', '1850-01-01', '1899-12-31', '1850/1899', '1850/1899', 'range'],
    ['the first nine months of 2023', '2023-01-01', '2023-09-30', '2023-01/2023-09', '2023-01/2023-09', 'range'],
    ['the week of 5 May 2024', '2024-04-29', '2024-05-05', '2024-04-29/2024-05-05', '2024-W18', 'week'],
    ['the weekend of 5 May 2024', '2024-05-04', '2024-05-05', '2024-05-04/2024-05-05', '2024-W18-WE', 'range'],
    ['from spring to autumn 2023', '2023-03-01', '2023-11-30', '2023-03/2023-11', '2023-SP/2023-FA', 'range'],
    ['from Friday to Sunday', '2024-06-14', '2024-06-16', '2024-06-14/2024-06-16', '2024-06-14/2024-06-16', 'range'],
    ['the 1990s', '1990-01-01', '1999-12-31', '199X', '199', 'decade'],
    ['last week', '2024-06-03', '2024-06-09', '2024-06-03/2024-06-09', '2024-W23', 'week'],
    ['February 2024', '2024-02-01', '2024-02-29', '2024-02', '2024-02', 'month'],
    ['in 2024', '2024-01-01', '2024-12-31', '2024', '2024', 'year'],
    ['2023–2025', '2023-01-01', '2025-12-31', '2023/2025', '2023/2025', 'range'],
    ['May–July 2023', '2023-05-01', '2023-07-31', '2023-05/2023-07', '2023-05/2023-07', 'range'],
  ])('%s', (text, start, end, edtf, value, precision) => {
    expect(resolve(text, { published })).toMatchObject({ start, end, edtf, value, precision });
  });

  test('open ranges have one end', () => {
    expect(resolve('after 1 October 2021', { published })).toMatchObject({
      start: '2021-10-01',
      end: null,
      edtf: '2021-10-01/..',
      precision: 'after',
    });
    expect(resolve('until 15 July 2024', { published })).toMatchObject({
      start: null,
      end: '2024-07-15',
      edtf: '[..2024-07-15]',
      precision: 'before',
      value: '2024-07-15',
    });
    expect(resolve('until 2025', { published })).toMatchObject({ edtf: '2025', precision: 'year' });
  });

  test('"by" is a bound for what lies ahead only', () => {
    expect(resolve('by 30 June 2024', { published }).edtf).toBe('[..2024-06-30]');
    expect(resolve('by 17 September 1939', { published }).edtf).toBe('1939-09-17');
  });

  test('early, mid and late keep the whole bounds', () => {
    for (const [text, modifier] of [
      ['early 2023', 'start'],
      ['mid-2023', 'mid'],
      ['late 2023', 'end'],
      ['around 2023', 'approx'],
    ])
      expect(resolve(text as string, { published })).toMatchObject({ edtf: '2023', modifier });
  });
});
