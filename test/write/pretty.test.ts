import { describe, expect, it } from 'vitest';
import { day, readable } from '../../src/write/pretty/dates.ts';
import { columns, wrap } from '../../src/write/pretty/wrap.ts';

const date = (edtf: string, precision: string, start: string | null, end: string | null, extra = {}) =>
  ({ edtf, precision, start, end, inferred: [], modifier: null, ...extra }) as never;

describe('dates for people', () => {
  it.each([
    [date('2020-08-21', 'day', '2020-08-21', '2020-08-21'), '21 August 2020'],
    [date('2020-08-21', 'day', '2020-08-21', '2020-08-21', { inferred: ['year'] }), '21 August 2020 (year inferred)'],
    [date('2024-05-18/2024-05-19', 'range', '2024-05-18', '2024-05-19'), '18–19 May 2024'],
    [date('2024-05-30/2024-06-02', 'week', '2024-05-30', '2024-06-02'), '30 May – 2 June 2024'],
    [date('2024-12-30/2025-01-02', 'range', '2024-12-30', '2025-01-02'), '30 December 2024 – 2 January 2025'],
    [date('[..2020-08-22]', 'before', null, '2020-08-22'), 'by 22 August 2020'],
    [date('2023-03-01/..', 'after', '2023-03-01', null), 'from 1 March 2023'],
    [date('2023-41', 'half', '2023-07-01', '2023-12-31'), 'second half of 2023'],
    [date('2024-34', 'quarter', '2024-04-01', '2024-06-30'), 'quarter 2 of 2024'],
    [date('2024-24', 'season', '2024-12-01', '2025-02-28'), 'winter 2024'],
    [date('XXXX-08-21', 'partial', null, null), '21 August, year unknown'],
    [date('XXXX-05', 'partial', null, null), 'May, year unknown'],
    [date('2020', 'year', '2020-01-01', '2020-12-31', { modifier: 'end' }), 'end of 2020'],
    [date('202X', 'decade', '2020-01-01', '2029-12-31'), 'the 2020s'],
  ])('%#', (value, text) => {
    expect(readable(value)).toBe(text);
  });

  it('drops the time of day', () => {
    expect(day('2020-08-22T12:02')).toBe('22 August 2020');
  });
});

describe('wrap', () => {
  it('breaks at blanks, inside words only where it must, and counts wide characters twice', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('会议在北京举行', 6)).toEqual(['会议在', '北京举', '行']);
    expect(wrap('', 10)).toEqual(['']);
    expect(columns('a会e\u0301')).toBe(4);
  });

  it('never prints a line that is too wide', () => {
    for (const line of wrap('Заседание 会议 with a averyveryverylongwordindeed, и другие слова', 10))
      expect(columns(line)).toBeLessThanOrEqual(10);
  });
});
