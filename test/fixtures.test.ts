import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../src/languages/index.ts';

/** Golden test: what the built program prints for every fixture, byte for byte, and that no file of a fixture is missing. */
const root = resolve(import.meta.dirname, '..');
const articles = 'fixtures/articles';
const cases = readdirSync(join(root, articles)).flatMap((language) =>
  readdirSync(join(root, articles, language)).map((name) => `${articles}/${language}/${name}`),
);

const output = execFileSync(
  process.execPath,
  ['bin/ciscorpus.js', 'extract', '--quiet', '--format', 'ndjson', '--jobs', '1', articles],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 },
);
const records = new Map(
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string })
    .map((record) => [record.id.slice(0, record.id.lastIndexOf('/')), record]),
);

describe('fixtures', () => {
  it('has at least two articles for every language', () => {
    const short = LANGUAGE_TAGS.filter((tag) => cases.filter((c) => c.startsWith(`${articles}/${tag}/`)).length < 2);
    expect(short).toEqual([]);
  });

  it.each(cases)('%s', (folder) => {
    const files = readdirSync(join(root, folder));
    expect(files.filter((f) => f.startsWith('source.'))).toHaveLength(1);
    for (const name of ['gold.json', 'expected.json']) expect(existsSync(join(root, folder, name)), name).toBe(true);
    const expected = readFileSync(join(root, folder, 'expected.json'), 'utf8');
    expect(`${JSON.stringify(records.get(folder), null, 2)}\n`).toBe(expected);
  });
});
