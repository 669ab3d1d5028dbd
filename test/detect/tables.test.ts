import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableOf } from '../../src/detect/table.ts';
import { iso6393Of } from '../../src/detect/tags.ts';

const root = new URL('../../', import.meta.url);
const tables = readdirSync(new URL('data/detect/', root)).filter((f) => f.endsWith('.bin'));

it('the tables were made from the word lists and scripts as they are', () => {
  const hash = createHash('sha256');
  const folders = ['scripts/detect/', 'scripts/detect/words/'];
  for (const folder of folders)
    for (const name of readdirSync(new URL(folder, root)).sort())
      if (/\.(mjs|txt)$/.test(name)) hash.update(name).update(readFileSync(new URL(folder + name, root)));
  const made = readFileSync(new URL('data/detect/sources.sha256', root), 'utf8').trim();
  expect(hash.digest('hex'), 'run `npm run build && node scripts/build-detect.mjs`').toBe(made);
});

it('they take at most 3 MB', () => {
  const size = tables.reduce((sum, f) => sum + statSync(new URL(`data/detect/${f}`, root)).size, 0);
  expect(size).toBeLessThanOrEqual(3_000_000);
});

it('every tag has its ISO code', () => {
  for (const group of ['Latn', 'Cyrl', 'Arab', 'Hani', 'Deva', 'Hebr'] as const)
    for (const { tag } of tableOf(group).models)
      if (tag !== 'und') expect(iso6393Of(tag), tag).toMatch(/^(?!und)[a-z]{3}$/);
});
