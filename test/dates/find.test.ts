import { describe, expect, test } from 'vitest';
import { compileCalendar, findDates, neutralCalendar, resolveDate } from '../../src/dates/index.ts';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import { tokenize } from '../../src/text/tokens.ts';

const packs = await Promise.all(LANGUAGE_TAGS.map(async (tag) => (await loadLanguage(tag)) ?? expect.fail(tag)));
const calendars = new Map(packs.map((pack) => [pack.tag, compileCalendar(pack)]));

function find(tag: string, text: string): string[] {
  const calendar = calendars.get(tag) ?? neutralCalendar();
  return findDates(tokenize(text), text, calendar).map(
    (p) => `${text.slice(p.startOffset, p.endOffset)} = ${resolveDate(p, { published: '2024-06-12' }).edtf}`,
  );
}

describe('figures', () => {
  test.each([
    ['22.08.2020', '22.08.2020 = 2020-08-22'],
    ['22/08/2020', '22/08/2020 = 2020-08-22'],
    ['22-08-2020', '22-08-2020 = 2020-08-22'],
    ['2020-08-22', '2020-08-22 = 2020-08-22'],
    ['2020/8/22', '2020/8/22 = 2020-08-22'],
    ['22/08/20', '22/08/20 = 2020-08-22'],
    ['2020-08-22T12:02:00', '2020-08-22 = 2020-08-22'],
    ['03-05.03.2019', '03-05.03.2019 = 2019-03-03/2019-03-05'],
    ['01.02–05.02.2019', '01.02–05.02.2019 = 2019-02-01/2019-02-05'],
    ['２０２４-０６-０５', '２０２４-０６-０５ = 2024-06-05'],
  ])('%s in every language and in none', (text, found) => {
    for (const tag of [...LANGUAGE_TAGS, 'und']) expect(find(tag, text), tag).toEqual([found]);
  });

  test.each([
    '31.02.2024',
    '13/13/2013',
    '13/13/13',
    '00.00.0000',
    '05.06.0000',
    '05.06.9999',
    '1.2.3.4',
    '192.168.10.12',
    '+7 (495) 123-45-67',
    '12:30:45',
    '3-2',
    '10.50',
    'abc05.06.2024def',
  ])('%s is no date', (text) => {
    for (const tag of [...LANGUAGE_TAGS, 'und']) expect(find(tag, text), tag).toEqual([]);
  });
});

describe('what is no date', () => {
  test.each([
    ['ru', '32 мая'],
    ['ru', '0 мая 2024'.slice(0, 5)],
    ['ru', '31 февраля 2024 года'],
    ['en', '31 February'],
    ['en', '13/13/13'],
    ['en', 'the year 0'],
    ['en', 'in 9999'],
    ['ru', '5мая2024года'],
    ['ru', 'май2024'],
    ['de', 'Maifeier2024'],
    ['zh', '13月32日'],
    ['uk', '32 травня 2024 року'],
    ['kk', '2024 жылғы 31 ақпан'],
    ['fr', '3 à 14 h 30'],
    ['pl', 'w 2 w Warszawie'],
    ['en', 'April Jones spoke'],
    ['en', 'Theresa May spoke'],
    ['en', 'they march on'],
    ['en', 'in their twenties'],
    ['en', 'Route 1984 and room 2001'],
    ['de', 'jeden Morgen'],
    ['es', 'el segundo set'],
    ['fr', 'sept jours'],
  ])('%s: %s', (tag, text) => {
    expect(find(tag, text)).toEqual([]);
  });
});

test('the years of a plan are marked', () => {
  const roles = (tag: string, text: string) =>
    findDates(tokenize(text), text, calendars.get(tag) ?? neutralCalendar()).map((p) => p.role);
  expect(roles('ru', 'план на 2024–2026 годы')).toEqual(['attributive']);
  expect(roles('kk', '2024-2026 жылдарға арналған жоспар')).toEqual(['attributive']);
  expect(roles('tr', '2025-2027 Eylem Planı')).toEqual(['attributive']);
  expect(roles('ru', 'в 2024 году')).toEqual(['plain']);
});

test('offsets are the text’s own', () => {
  const text = 'Ранее, 5 июня, было иначе.';
  const [found] = findDates(tokenize(text), text, calendars.get('ru') ?? neutralCalendar());
  expect(text.slice(found?.startOffset, found?.endOffset)).toBe('5 июня');
});

describe('hostile text', () => {
  const size = 60_000;
  const hostile = [
    '5 ',
    '5-',
    '5/',
    '2020 ',
    '5, ',
    '5 of ',
    'from ',
    'last ',
    'May ',
    'first of the ',
    '月',
    '5月',
    "'",
    '- ',
  ];

  test.each(hostile)('%j repeated takes linear time and gives no nonsense', (piece) => {
    for (const tag of ['en', 'zh', 'ru']) {
      const calendar = calendars.get(tag) ?? neutralCalendar();
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const tokens = tokenize(text);
        const start = process.cpuUsage().user;
        findDates(tokens, text, calendar);
        return process.cpuUsage().user - start;
      };
      const best = (length: number) => Math.min(time(length), time(length), time(length));
      const half = Math.max(best(size / 2), 10_000);
      expect(best(size) / half).toBeLessThan(6);
    }
  });

  test('nothing throws', () => {
    const pieces = [
      '31',
      '.',
      '02',
      '-',
      'мая',
      'May',
      '年',
      '0',
      '99999',
      '\u0000',
      '(',
      'с',
      'to',
      '٣',
      '️',
      'II',
      '’',
    ];
    for (let seed = 1; seed < 400; seed++) {
      let state = seed;
      let text = '';
      for (let i = 0; i < 30; i++) {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        text += `${pieces[state % pieces.length]}${state & 64 ? ' ' : ''}`;
      }
      for (const calendar of calendars.values())
        for (const p of findDates(tokenize(text), text, calendar)) {
          expect(p.startOffset).toBeLessThan(p.endOffset);
          const { start, end } = resolveDate(p, { published: '2024-06-12' });
          if (start && end) expect(start <= end).toBe(true);
        }
    }
  });
});
