import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The README shows what the program prints today. `npm run readme:update` writes it. */
const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const shown = [...readme.matchAll(/<!-- output: ([^\n|]+?)( \|[^\n]*)? -->\n```text\n([\s\S]*?)```/g)].map((m) => ({
  command: m[1] as string,
  /** Some lines of it only. */
  part: m[2] !== undefined,
  output: m[3] as string,
}));

describe('README', () => {
  it('shows output', () => {
    expect(shown.length).toBeGreaterThanOrEqual(2);
    for (const { output } of shown) expect(output.trim()).not.toBe('');
  });

  it.each(shown.filter((s) => s.command.includes('pretty')))(
    'shows what `$command` prints',
    ({ command, part, output }) => {
      const printed = execFileSync(process.execPath, ['bin/ciscorpus.js', ...command.split(' ')], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      });
      if (part) expect(printed).toContain(output.trim());
      else expect(printed.trim()).toBe(output.trim());
    },
  );

  it('names files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((m) => m[1] as string);
    for (const link of links) expect(() => readFileSync(join(root, link)), link).not.toThrow();
  });
});
