// Language identification: load, size of the tables, speed of `detect` and of the blocks of a page, calibration.
// node bench/detect.mjs
import { readdirSync, readFileSync, statSync } from 'node:fs';

const tables = new URL('../data/detect/', import.meta.url);
const size = readdirSync(tables).reduce((sum, name) => sum + statSync(new URL(name, tables)).size, 0);

const { languages, neighbours } = JSON.parse(
  readFileSync(new URL('../test/detect/sentences.json', import.meta.url), 'utf8'),
);

const started = cpu();
const { detect, detectBlocks, prepareDetect } = await import('../dist/detect/index.js');
await prepareDetect();
for (const tag of ['en', 'ru', 'ar', 'zh', 'hi', 'he']) detect(languages[tag][0]);
const load = cpu() - started;
console.log(
  `tables ${(size / 1e6).toFixed(2)} MB; load with all tables and first answers ${(1000 * load).toFixed(0)} ms CPU`,
);

const lists = Object.values(languages);
// Other sentences first and last in every text, so that no text is met twice.
const bodies = Array.from({ length: 3000 }, (_, n) => textOf(lists[n % lists.length], n, 1000));
const pages = Array.from({ length: 3000 }, (_, n) => blocksOf(textOf(lists[n % lists.length], n, 2000)));
const perBody = fastest(() => bodies.map(detect)) / bodies.length;
const perPage = fastest(() => pages.map((blocks) => detectBlocks(blocks))) / pages.length;
console.log(`detect: ${Math.round(1 / perBody)} texts of 1,000 characters per CPU second (start and JSON apart)`);
console.log(`blocks of a text of 2,000 characters: ${(1000 * perPage).toFixed(3)} ms`);

const error = calibration();
console.log(`calibration error ${error.toFixed(4)}`);
if (size > 3e6 || load > 0.1 || perBody > 1 / 3000 || perPage > 0.12e-3 || error > 0.03) process.exitCode = 1;

function textOf(sentences, n, least) {
  let text = '';
  for (let i = n; text.length < least; i += 1 + (n % 3)) text += `${sentences[i % sentences.length]} `;
  return text.slice(n % 40, least + (n % 40));
}

function blocksOf(text) {
  return text.match(/.{1,250}(?:\s|$)/gsu) ?? [text];
}

/** Ten bins of confidence: the mean distance between confidence and share of right answers, on pieces of sentences. */
function calibration() {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, confidence: 0, right: 0 }));
  const tags = new Set(Object.keys(languages));
  for (const [tag, sentences] of Object.entries({ ...languages, ...neighbours }))
    for (const text of sentences)
      for (const length of [20, 30, 40, 80])
        for (let from = 0; from + length <= text.length; from += length) {
          const { language, confidence } = detect(text.slice(from, from + length));
          if (language === 'und') continue;
          const bin = bins[Math.min(9, Math.floor(10 * confidence))];
          bin.n++;
          bin.confidence += confidence;
          bin.right += tags.has(tag) ? language === tag : !tags.has(language);
        }
  const all = bins.reduce((sum, b) => sum + b.n, 0);
  console.log('confidence  answers  right');
  for (const b of bins)
    if (b.n > 0)
      console.log(
        `${(b.confidence / b.n).toFixed(3).padStart(10)}  ${String(b.n).padStart(7)}  ${(b.right / b.n).toFixed(3)}`,
      );
  return bins.reduce((sum, b) => sum + Math.abs(b.confidence - b.right), 0) / all;
}

function fastest(run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const before = cpu();
    run();
    best = Math.min(best, cpu() - before);
  }
  return best;
}

/** CPU seconds of this process. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
