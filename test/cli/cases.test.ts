import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * The built command line, case by case: `cmd` is run by bash in an empty folder, and must print `stdout` and `stderr`
 * and leave `status`. UPDATE_CASES=1 writes what it prints; read the difference before it is committed.
 */
const root = resolve(import.meta.dirname, '../..');
const cases = join(import.meta.dirname, 'cases');

describe('command line', () => {
  it.each(readdirSync(cases).sort())('%s', (name) => {
    const folder = join(cases, name);
    const found = run(readFileSync(join(folder, 'cmd'), 'utf8'));
    for (const [file, text] of Object.entries(found)) {
      const path = join(folder, file);
      if (process.env.UPDATE_CASES) writeFileSync(path, text);
      expect(existsSync(path), `${file} is missing`).toBe(true);
      expect(text, file).toBe(readFileSync(path, 'utf8'));
    }
  });
});

const bin = mkdtempSync(join(tmpdir(), 'ciscorpus-bin-'));
const launcher = join(bin, 'ciscorpus');
writeFileSync(launcher, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/ciscorpus.js')}" "$@"\n`);
chmodSync(launcher, 0o755);
afterAll(() => rmSync(bin, { recursive: true }));

function run(command: string): { stdout: string; stderr: string; status: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'ciscorpus-case-'));
  const env = { PATH: `${bin}:${process.env.PATH}`, LC_ALL: 'C.UTF-8', HOME: cwd, CI: '1' };
  try {
    const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' });
    return { stdout: plain(stdout, cwd), stderr: plain(stderr, cwd), status: `${status}\n` };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Without what differs from run to run. */
function plain(text: string, cwd: string): string {
  return text.replaceAll(cwd, '<here>').replace(/\d+\.\d s \([\d,]+\/s\)/g, '<time>');
}
