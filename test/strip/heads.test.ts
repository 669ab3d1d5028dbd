import { describe, expect, it } from 'vitest';
import { stripped, textOf } from './helpers.ts';

const TEXT =
  'The ministers of transport met in Malmö on Tuesday. They discussed the repair of two bridges and the fares of the ferry.';

describe('the title of a text', () => {
  it.each(['Home | News | Contacts', 'Inicio » Noticias » Mundo', 'Главная / Новости / Страна и мир'])(
    'is no menu: %s',
    (menu) => {
      expect(stripped(textOf(`${menu}\n\n${TEXT}`)).title).toBeNull();
    },
  );

  it('is no masthead in capitals above other lines of the site', () => {
    expect(stripped(textOf(`ASSEMBLY OF NORTHERN PORTS\n\nDeu | Eng\n\n${TEXT}`)).title).toBeNull();
  });

  it.each(['Bridges, ferries | a meeting in Malmö', 'Россия – Швеция: встреча министров'])(
    'may have marks: %s',
    (title) => {
      expect(stripped(textOf(`${title}\n\n${TEXT}`)).title).toBe(title);
    },
  );
});

describe('the day of publication', () => {
  it('is the one between headline and text rather than the one in the head of the site', () => {
    const head =
      'Home | News\n\nThursday, 20 March 2025 14:02\n\nMinisters agree on bridges and ferries\n\nBy A. Writer\n\n12 March 2025';
    expect(stripped(textOf(`${head}\n\n${TEXT}`)).published).toBe('2025-03-12');
  });

  it('is the one above the headline where no other is told', () => {
    const head = '12 March 2025 14:02\n\nMinisters agree on bridges and ferries';
    expect(stripped(textOf(`${head}\n\n${TEXT}`)).published).toBe('2025-03-12T14:02');
  });

  it('is full where a month stands in the mark and day and month beside the headline', () => {
    const page = (day: string) => `date 2025-03 Ministers agree on bridges and ferries\n\n${day}\n\n${TEXT}`;
    expect(stripped(textOf(page('12 March, 09:40'))).published).toBe('2025-03-12');
    expect(stripped(textOf(page('12 May, 09:40'))).published).toBe('2025-03');
  });

  it('has an hour before it that is no number of a release', () => {
    const article = stripped(
      textOf(`Ministers agree on bridges and ferries\n\n14:05 | 22 May 2024 | Foreign affairs\n\n${TEXT}`),
    );
    expect(article).toMatchObject({ title: 'Ministers agree on bridges and ferries', published: '2024-05-22T14:05' });
  });

  it('is the day on the page where the mark of an extractor gives the month alone', () => {
    const page = (day: string) => `date 2025-03 Ministers agree on bridges and ferries\n\n${day}\n\n${TEXT}`;
    expect(stripped(textOf(page('12.03.2025'))).published).toBe('2025-03-12');
    expect(stripped(textOf(page('12.05.2025'))).published).toBe('2025-03');
  });

  it('without a year stands for a dateline', () => {
    const head = 'Ministers agree on bridges and ferries\n\nBy A. Writer   14 March, 09:12';
    expect(stripped(textOf(`${head}\n\n${TEXT}`))).toMatchObject({
      published: null,
      dateline: { place: null, date: 'XXXX-03-14' },
    });
    const dated = stripped(textOf(`${head}\n\n${TEXT}\n\nPublished: 15 March 2025`));
    expect(dated.dateline).toBeNull();
  });
});

describe('the dateline', () => {
  it('ends with who reports, in quotation marks behind place and day', () => {
    const article = stripped(textOf(`Bridges and ferries\n\nMALMÖ, 6 July, "Ferry Post".\n\n${TEXT}`));
    expect(article).toMatchObject({ agency: ['"Ferry Post"'], dateline: { place: 'MALMÖ', date: 'XXXX-07-06' } });
    const going = stripped(textOf(`Bridges and ferries\n\nMalmö, 6 July, "Ferry Post" opened its doors. ${TEXT}`));
    expect(going.agency).toEqual([]);
  });

  it.each(['Von Lena Bruck', 'Par Lena Bruck', 'By Lena Bruck'])('has no place where a writer stands: %s', (writer) => {
    const article = stripped(textOf(`Bridges and ferries\n\n${writer}, 6 July – ${TEXT}`));
    expect(article.dateline).toMatchObject({ place: null, date: 'XXXX-07-06' });
  });
});
