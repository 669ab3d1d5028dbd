import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawDocument, type ReadOptions, readDocuments } from '../../src/read/index.ts';

const OPTIONS: ReadOptions = {
  from: 'auto',
  include: [],
  exclude: [],
  hidden: false,
  follow: false,
  nul: false,
  maxBytes: 1 << 20,
};
let here = '';

async function read(paths: string[], options: Partial<ReadOptions> = {}) {
  const passed: string[] = [];
  const documents: RawDocument[] = [];
  const context = {
    report() {},
    passOver: (reason: string, id: string) => passed.push(`${reason} ${id.slice(here.length + 1)}`),
  };
  const all = readDocuments(
    paths.map((p) => join(here, p)),
    { ...OPTIONS, ...options },
    context,
  );
  for await (const some of all) documents.push(...some);
  return { documents, ids: documents.map((d) => d.id.slice(here.length + 1)), passed: passed.sort() };
}

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'ciscorpus-walk-'));
  for (const folder of ['d/a', 'd/a-b', 'd/.git']) mkdirSync(join(here, folder), { recursive: true });
  for (const file of [
    'd/a/1.txt',
    'd/a.txt',
    'd/a-b/2.html',
    'd/b.md',
    'd/.git/x.txt',
    'd/.h.txt',
    'd/noext',
    'd/б.txt',
    'd/B.txt',
  ])
    writeFileSync(join(here, file), 'text');
  symlinkSync('.', join(here, 'd/loop'));
  symlinkSync('a/1.txt', join(here, 'd/link.txt'));
  symlinkSync('nowhere', join(here, 'd/dangling.txt'));
  execFileSync('bash', ['-c', 'mkfifo "$0"', join(here, 'd/fifo.txt')]);
  writeFileSync(Buffer.concat([Buffer.from(join(here, 'd/')), Buffer.from([0xff, 0x2e, 0x74, 0x78, 0x74])]), 'text');
});
afterAll(() => rmSync(here, { recursive: true }));

describe('walk', () => {
  it('takes known names in byte order of the paths', async () => {
    const { ids, passed } = await read(['d']);
    expect(ids).toEqual(['d/B.txt', 'd/a-b/2.html', 'd/a.txt', 'd/a/1.txt', 'd/noext', 'd/б.txt', 'd/%FF.txt']);
    expect(passed).toEqual([
      'hidden d/.git',
      'hidden d/.h.txt',
      'link d/dangling.txt',
      'link d/link.txt',
      'link d/loop',
      'name d/b.md',
      'special d/fifo.txt',
    ]);
  });

  it('follows links without going round in circles, and says what leads nowhere', async () => {
    const { documents, ids, passed } = await read(['d'], { follow: true });
    expect(ids.filter((id) => id.includes('loop/'))).toEqual([]);
    expect(ids).toContain('d/link.txt');
    expect(passed).toContain('seen d/loop');
    expect(documents.find((d) => d.id.endsWith('dangling.txt'))).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('always reads what is named, and a special file never', async () => {
    const { documents } = await read(['d/b.md', 'd/.h.txt', 'd/link.txt', 'd/fifo.txt', 'd/nope']);
    expect(documents.map((d) => (d.kind === 'failed' ? d.problem.code : d.kind))).toEqual([
      'file',
      'file',
      'file',
      'not-a-file',
      'not-found',
    ]);
  });

  it('takes and leaves by globs', async () => {
    expect((await read(['d'], { include: ['*.md'] })).ids).toEqual(['d/b.md']);
    expect((await read(['d'], { exclude: ['a*', 'noext', '?.txt'] })).ids).toEqual(['d/%FF.txt']);
    expect((await read(['d/a*/*'])).ids).toEqual(['d/a-b/2.html', 'd/a/1.txt']);
    expect((await read(['d/q*'])).documents[0]).toMatchObject({ kind: 'failed', problem: { code: 'not-found' } });
  });

  it('drops a slash behind the folder and nothing else of the argument', async () => {
    expect((await read(['d/a/'])).ids).toEqual(['d/a/1.txt']);
  });
});
