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
});
