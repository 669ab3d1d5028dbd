import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { datesOf, FOLDERS, readTables } from './table.ts';

const LEAST = { tables: 40, press: 25 };

for (const folder of FOLDERS) {
  const tables = await readTables(folder);

  test(`every language has ${folder}`, () => {
    expect(tables.map(([tag]) => tag).sort()).toEqual([...LANGUAGE_TAGS].sort());
  });

  describe.each(tables)(`${folder}: %s`, (tag, table) => {
    test('has sentences enough, some of them without a date', () => {
      expect(table.length).toBeGreaterThanOrEqual(LEAST[folder]);
      expect(table.filter(([, edtf]) => edtf === '').length).toBeGreaterThanOrEqual(3);
    });

    test.each(table)('%s', async (sentence, edtf) => {
      const pack = (await loadLanguage(tag)) as Language;
      expect(
        datesOf(sentence, pack)
          .map((d) => d.edtf)
          .join(' '),
      ).toBe(edtf);
    });
  });
}
