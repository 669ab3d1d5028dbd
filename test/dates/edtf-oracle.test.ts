import { parse } from 'edtf';
import { expect, test } from 'vitest';
import { loadLanguage } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { datesOf, FOLDERS, readTables } from './table.ts';

/** Another hand's parser reads whatever is printed, with a day of publication and without. */
test.each(FOLDERS)('all values of the %s are EDTF', async (folder) => {
  const seen = new Set<string>();
  for (const [tag, table] of await readTables(folder)) {
    const pack = (await loadLanguage(tag)) as Language;
    for (const [sentence] of table)
      for (const published of ['2024-06-12', null])
        for (const d of datesOf(sentence, pack, published)) seen.add(d.edtf);
  }
  expect(seen.size).toBeGreaterThan(40);
  for (const edtf of seen) expect(() => parse(edtf), edtf).not.toThrow();
});

test.each([
  'from spring to autumn 2023',
  'from the first to the third quarter of 2023',
  'from the second half of 2021 to the first half of 2023',
  'from the 1950s to the 1970s',
  'until spring 2025',
  'in the second half of the 19th century',
  'the week of 6 May',
])('%s is EDTF', async (text) => {
  const english = (await loadLanguage('en')) as Language;
  for (const published of ['2024-06-12', null]) {
    const found = datesOf(`It was so ${text}.`, english, published);
    expect(found.length).toBeGreaterThan(0);
    for (const { edtf } of found) expect(() => parse(edtf), edtf).not.toThrow();
  }
});

test('the oracle refuses what is none', () => {
  for (const wrong of ['2024-6-5', '2024-13', '2024-H2', 'XXXX-41', '2024-21/2024-22'])
    expect(() => parse(wrong), wrong).toThrow();
});
