// Writes fixtures/articles/<language>/<case>/expected.json: what the program prints today. Read the diff before you commit it.
// Run after a build: npm run fixtures:update [-- <language> …]
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const languages = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(join(root, 'fixtures/articles'));
const folders = languages.map((l) => `fixtures/articles/${l}`);
const out = execFileSync(
  process.execPath,
  ['bin/ciscorpus.js', 'extract', '--quiet', '--format', 'ndjson', '--jobs', '1', ...folders],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 },
);
for (const line of out.trim().split('\n')) {
  const record = JSON.parse(line);
  writeFileSync(join(root, dirname(record.id), 'expected.json'), `${JSON.stringify(record, null, 2)}\n`);
}
