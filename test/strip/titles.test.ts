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

  it.each(['Bridges, ferries | a meeting in Malmö', 'Россия – Швеция: встреча министров'])(
    'may have marks: %s',
    (title) => {
      expect(stripped(textOf(`${title}\n\n${TEXT}`)).title).toBe(title);
    },
  );
});
