import { describe, expect, test } from 'vitest';
import { dateMentions } from '../../src/dates/index.ts';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { PUBLISHED, type Table } from './table.ts';
import { az } from './tables/az.ts';
import { be } from './tables/be.ts';
import { de } from './tables/de.ts';
import { en } from './tables/en.ts';
import { es } from './tables/es.ts';
import { fr } from './tables/fr.ts';
import { hy } from './tables/hy.ts';
import { it } from './tables/it.ts';
import { ka } from './tables/ka.ts';
import { kk } from './tables/kk.ts';
import { ky } from './tables/ky.ts';
import { pl } from './tables/pl.ts';
import { ro } from './tables/ro.ts';
import { ru } from './tables/ru.ts';
import { tg } from './tables/tg.ts';
import { tk } from './tables/tk.ts';
import { tr } from './tables/tr.ts';
import { uk } from './tables/uk.ts';
import { uz } from './tables/uz.ts';
import { uzCyrl } from './tables/uz-Cyrl.ts';
import { zh } from './tables/zh.ts';

const TABLES: Readonly<Record<string, Table>> = {
  az,
  be,
  de,
  en,
  es,
  fr,
  hy,
  it,
  ka,
  kk,
  ky,
  pl,
  ro,
  ru,
  tg,
  tk,
  tr,
  uk,
  uz,
  'uz-Cyrl': uzCyrl,
  zh,
};

function values(text: string, pack: Language): string {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, new Set(pack.abbreviations), pack.ordinalStop);
  const [dates = []] = dateMentions([{ tokens, sentences, pack }], text, { published: PUBLISHED });
  return dates.map((d) => d.edtf).join(' ');
}

test('every language has a table', () => {
  expect(Object.keys(TABLES).sort()).toEqual([...LANGUAGE_TAGS].sort());
});

describe.each(Object.entries(TABLES))('%s', (tag, table) => {
  test('has at least 40 sentences, some of them without a date', () => {
    expect(table.length).toBeGreaterThanOrEqual(40);
    expect(table.filter(([, edtf]) => edtf === '').length).toBeGreaterThanOrEqual(3);
  });

  test.each(table)('%s', async (sentence, edtf) => {
    const pack = await loadLanguage(tag);
    expect(values(sentence, pack as Language)).toBe(edtf);
  });
});
