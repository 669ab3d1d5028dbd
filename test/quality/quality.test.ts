import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Quality floors over the fixtures' gold: a change may raise them and never lower them. */
const root = resolve(import.meta.dirname, '../..');
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as {
  all: Record<string, number>;
  everyLanguage: Record<string, number>;
};
const report = JSON.parse(
  execFileSync(process.execPath, ['bin/ciscorpus.js', 'evaluate', '--quiet', '--format', 'json', 'fixtures/articles'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }),
) as {
  fields: Record<string, { f1: number | null }>;
  languages: Record<string, { fields: Record<string, { f1: number | null }> }>;
};

describe('quality on the fixtures', () => {
  it.each(Object.entries(floors.all))('%s is at least %d', (field, floor) => {
    expect(report.fields[field]?.f1).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(floors.everyLanguage))('%s is at least %d in every language', (field, floor) => {
    const short = Object.entries(report.languages)
      .filter(([, l]) => (l.fields[field]?.f1 ?? 1) < floor)
      .map(([tag, l]) => `${tag} ${l.fields[field]?.f1}`);
    expect(short).toEqual([]);
  });
});
