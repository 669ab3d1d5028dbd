import { describe, expect, it } from 'vitest';
import { stripped, textOf } from './helpers.ts';

const EN = 'Ministers agree to open two ferry lines';
const EN_BODY = [
  'The transport ministers of both countries agreed on Thursday to open two ferry lines across the gulf before the summer.',
  'They also spoke about tickets that are valid on both shores and about a common timetable for trains and ships.',
];
const RU = 'Министры договорились открыть две паромные линии';
const RU_BODY = [
  'Министры транспорта двух стран договорились в четверг открыть до лета две паромные линии через залив.',
  'Они говорили также о билетах, которые действуют на обоих берегах, и об общем расписании поездов и судов.',
];
const KK = 'Министрлер екі паром желісін ашуға келісті';
const KK_BODY = [
  'Екі елдің көлік министрлері бейсенбі күні жазға дейін шығанақ арқылы екі паром желісін ашуға келісті.',
  'Олар екі жағалауда да жарамды билеттер туралы және пойыздар мен кемелердің ортақ кестесі туралы сөйлесті.',
];

/** Lines of a page in which B stands for the body → its title. */
const PAGES: readonly [name: string, lines: readonly string[], title: string | null, body: readonly string[]][] = [
  ['twice', [EN, EN, 'B'], EN, EN_BODY],
  ['three times with a date', ['Home', EN, '14 March 2025', EN, 'News', EN, 'B'], EN, EN_BODY],
  ['a trail that ends in it', [`Home › News › ${EN}`, EN, 'B'], EN, EN_BODY],
  ['below the site', ['FERRY TIMES', 'Go to the main site', EN, '14 March 2025', 'B'], EN, EN_BODY],
  ['below rubrics', ['Новости', 'Экономика', RU, '14.03.2025 10:20', 'B'], RU, RU_BODY],
  ['below a menu in one line', ['Главная О нас Новости Контакты', RU, 'B'], RU, RU_BODY],
  ['above a lead that is told twice', [EN, EN_BODY[0] as string, 'Read more', EN, '14 March 2025', 'B'], EN, EN_BODY],
  ['below a variable', [RU, '{{views}} просмотров', '<%= share %>', 'B'], RU, RU_BODY],
  ['below a ministry', ['Министерство транспорта Республики', 'Пресс-служба', RU, '14 марта 2025', 'B'], RU, RU_BODY],
  ['above a photo and a share row', [RU, 'Фото: пресс-служба министерства', 'Поделиться', 'B'], RU, RU_BODY],
  ['above views', [KK, '14 наурыз 2025, 10:20', 'Қаралды: 356', 'B'], KK, KK_BODY],
  ['none', ['B'], null, EN_BODY],
  ['none below a menu', ['Home', 'News', 'Contact', 'B'], null, EN_BODY],
];

describe('titles of plain texts', () => {
  it.each(PAGES)('%s', (_, lines, title, body) => {
    const article = stripped(textOf(lines.flatMap((line) => (line === 'B' ? body : [line])).join('\n')));
    expect(article.title).toBe(title);
    expect(article.text).toBe(body.join('\n\n'));
  });

  it('takes no dateline for a title', () => {
    const article = stripped(textOf([EN, 'NARVA, 14 March', ...EN_BODY].join('\n')));
    expect(article).toMatchObject({ title: EN, dateline: { place: 'NARVA', date: 'XXXX-03-14' } });
    expect(stripped(textOf(['NARVA, 14 March 2025', ...EN_BODY].join('\n'))).title).toBeNull();
  });
});

describe('dates that are not the publication day', () => {
  const published = (lines: readonly string[], url: string | null = null) =>
    stripped(textOf(lines.join('\n'), { url })).published;

  it.each([
    ['the event', [EN, 'On 20 June 2025 the first ship will leave the old harbour for the islands.', ...EN_BODY]],
    ['a copyright', [EN, ...EN_BODY, '© 2025 Ferry Times', '01.01.2025 all rights reserved']],
    ['related articles', [EN, ...EN_BODY, 'Read also', '12.01.2024 Harbour closed', '13.01.2024 Storm over the gulf']],
    ['the day of the visit', ['Сегодня 20 апреля 2025', RU, ...RU_BODY]],
  ])('%s', (_, lines) => {
    expect(published(lines)).toBeNull();
  });

  it('a day long behind the address or the dateline is the day of the visit', () => {
    const url = 'https://ferries.example/2025/03/14/lines';
    expect(published(['20 May 2025', EN, ...EN_BODY], url)).toBe('2025-03-14');
    expect(published(['15 March 2025, 08:10', EN, ...EN_BODY], url)).toBe('2025-03-15T08:10');
    expect(
      published(['20 May 2025', EN, `NARVA, 14 March (Ferry News) - ${EN_BODY[0]}`, EN_BODY[1] as string]),
    ).toBeNull();
  });

  it.each(['/news/20253', '/2025/13/40', '/id/1202503145', '/2025/314', '/v2.1.2025.9999'])('no day in %s', (path) => {
    expect(published([EN, ...EN_BODY], `https://ferries.example${path}`)).toBeNull();
  });

  it('takes a day from a path only when asked', () => {
    const path = 'crawl/2025-03-14/lines.txt';
    expect(stripped(textOf([EN, ...EN_BODY].join('\n'), { path })).published).toBeNull();
    expect(stripped(textOf([EN, ...EN_BODY].join('\n'), { path }), undefined, { dateFromPath: true })).toMatchObject({
      published: '2025-03-14',
      publishedFrom: 'option',
    });
  });
});

describe('numbered releases', () => {
  const body = EN_BODY.join('\n');
  it.each([
    ['Press Release No. 118, 2 May 2026, Talks on two ferry lines', '2026-05-02'],
    ['No: 7, 14 March 2025, Visit of the Minister Abr.', '2025-03-14'],
    ['No. 7, two ferry lines open on 14 March 2025', null],
  ])('%s', (head, published) => {
    const article = stripped(textOf(`${head}\n\n${body}`));
    expect(article.published).toBe(published);
    if (published) expect(article.title).toBe(head);
  });
});
