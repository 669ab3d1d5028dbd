import { expect, test } from 'vitest';
import { readDateLine } from '../../src/strip/metadata/date-line.ts';
import { tokenize } from '../../src/text/tokens.ts';

const read = (line: string) => readDateLine(tokenize(line), null);

test.each([
  ['24 November 2021, 10:06', '2021-11-24T10:06'],
  ['Август 22, 2020 12:02', '2020-08-22T12:02'],
  ['05.06.2024 [11:32]', '2024-06-05T11:32'],
  ['18:05 / 27.05.2021', '2021-05-27T18:05'],
  ['7 Наурыз 2019 | GMT +5', '2019-03-07'],
  ['10:20, 7 Наурыз 2019 | GMT +5', '2019-03-07T10:20'],
  ['2023-05-18 09:20', '2023-05-18T09:20'],
  ['2020-08-22T12:02:00+05:00', '2020-08-22T12:02'],
  ['16:40, 12-март 2025', '2025-03-12T16:40'],
  ['Publicat: februarie 2020', '2020-02'],
  ['7 მარტი 2019,   10:20', '2019-03-07T10:20'],
  ['Dushanba, 8-sentabr 2025', '2025-09-08'],
  ['Cümə axşamı, 19 sentyabr 2024', '2024-09-19'],
  ['Apr 25, 2025 9:20 PM', '2025-04-25T21:20'],
  ['2023年5月18日 09:20', '2023-05-18T09:20'],
  ['12 Ekim 2025 Pazar', '2025-10-12'],
  ['03/07/2019 10:20', '2019-07-03T10:20'],
])('%s', (line, iso) => {
  expect(read(line)?.iso).toBe(iso);
});

test.each([
  ['7-мар.', 3, 7],
  ['3月7日电', 3, 7],
  ['7 Наурыз, 10:20', 3, 7],
  ['Bakı, 5 iyun, AZƏRTAC', 6, 5],
  ['LIMA, 18 abr', 4, 18],
])('%s has no year', (line, month, day) => {
  expect(read(line)).toMatchObject({ iso: null, date: { month, day } });
});

test.each(['Views: 2023', 'USD 87.45 EUR 95.10', '', 'Read more', '31.02.2024', '12:30'])(
  '%s holds no date',
  (line) => {
    expect(read(line)).toBeNull();
  },
);
