import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const prose: [string, string][] = [
  [
    'en',
    'The old brewery in Leeds met a crane on Friday. Its walls had stood for a century, and the bricks will be sold.',
  ],
  ['en', 'Have physicians ever debated the question of what to do with a cold? Anna Burton has, and she keeps a list.'],
  ['en', 'Come in October, those who ordered early will receive a lamp, two cables and a year of updates at no cost.'],
  [
    'en',
    'Planning a trip to Iceland comes with one question this May: will you rent a car in Reykjavik or join a tour?',
  ],
  [
    'ru',
    'Речь идёт о пособиях для сельских учителей. Заявления рассматриваются в порядке очереди, решения приходят по почте.',
  ],
  ['pl', 'Wniosek został skierowany do konsultacji, a potem trafi do druku. Ceny biletów wzrosną o pięć procent.'],
  ['zh', '医生建议多运动，多喝水，参与一些户外的活动来放松心情，并注意饮食均衡和充足的睡眠。'],
];

test.each(prose)('ordinary prose is no event (%s): %s', async (_, text) => {
  expect((await extract({ text })).events).toEqual([]);
});

test.each([
  ['The seventh session of the Joint Fisheries Commission was held in Tromsø on 4 March 2025.', 'session'],
  ['Седьмое заседание Смешанной комиссии по рыболовству перенесено с 4 марта 2025 года на осень.', 'session'],
  ['Foreign ministers of Norway and Iceland met on 4 March 2025.', 'meeting'],
])('who, when, where or what: enough is known of it (%s)', async (text, type) => {
  expect((await extract({ text })).events[0]?.type).toBe(type);
});

test('a name ends where a clause begins', async () => {
  const text =
    'Experts of Albania and Greece attended the sixth meeting of the Lake Commission while the sluices at Struga were closed.';
  const { events } = await extract({ text });
  expect(events[0]?.name).toBe('the sixth meeting of the Lake Commission');
});
