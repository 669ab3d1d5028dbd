import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { annotate, detect, extract, strip } from '../src/index.ts';
import { documentSchema } from '../src/model/schema.ts';

describe('library', () => {
  it('takes text, HTML and bytes', async () => {
    const text = 'Переговоры прошли в столице. Стороны обсудили подготовку соглашения о перевозках.';
    const html = `<html><body><p>${text}</p></body></html>`;
    for (const input of [{ text }, { html }, { bytes: Buffer.from(html) }, { bytes: gzipSync(text) }]) {
      const record = documentSchema.parse(await extract(input));
      expect(record.language).toBe('ru');
      expect((await detect(input)).language).toBe('ru');
      expect((await annotate(input)).text).toContain('Стороны обсудили');
    }
  });

  it('knows what it is told', async () => {
    const input = { id: 'a', text: 'First line.', title: 'T', published: '2024-05', language: 'en', stripped: true };
    expect(await strip(input)).toMatchObject({
      id: 'a',
      text: 'First line.',
      title: 'T',
      published: '2024-05',
      language: 'en',
    });
  });

  it('throws only where there is nothing to read', async () => {
    await expect(extract({})).rejects.toThrow('no "text"');
    expect((await extract({ text: '' })).warnings.map((w) => w.code)).toEqual(['empty']);
  });
});

describe('package', () => {
  it('works from an empty folder, with types and the command', () => {
    const root = resolve(import.meta.dirname, '..');
    const here = mkdtempSync(join(tmpdir(), 'ciscorpus-package-'));
    const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: here, encoding: 'utf8' });
    try {
      const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', here], {
        cwd: root,
        encoding: 'utf8',
      });
      const home = join(here, 'node_modules/ciscorpus');
      mkdirSync(home, { recursive: true });
      run('tar', '-xzf', packed.trim().split('\n').at(-1) ?? '', '-C', home, '--strip-components=1');
      // The dependencies as npm would put them there, without asking a registry.
      const modules = join(root, 'node_modules');
      for (const name of readdirSync(modules))
        if (!name.startsWith('.')) symlinkSync(join(modules, name), join(here, 'node_modules', name));
      writeFileSync(
        join(here, 'use.mjs'),
        `import { detect } from 'ciscorpus';\nconsole.log((await detect({ text: 'The ministers met in the capital.' })).language);\n`,
      );
      expect(run(process.execPath, 'use.mjs')).toBe('en\n');
      expect(run(process.execPath, join(home, 'bin/ciscorpus.js'), '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(readdirSync(join(home, 'dist'))).toContain('index.d.ts');
    } finally {
      rmSync(here, { recursive: true });
    }
  });
});
