// Documents for measuring, as many as wanted: the texts of fixtures/articles with other numbers in them, about 2 KB each.
import { readdirSync, readFileSync } from 'node:fs';

const ARTICLES = new URL('../fixtures/articles/', import.meta.url);
const SIZE = 2048;

const paragraphs = new Map();
for (const language of readdirSync(ARTICLES).sort()) {
  const found = [];
  for (const name of readdirSync(new URL(`${language}/`, ARTICLES)).sort()) {
    const folder = new URL(`${language}/${name}/`, ARTICLES);
    const source = readdirSync(folder).find((file) => file.startsWith('source.'));
    found.push(paragraphsOf(readFileSync(new URL(source, folder), 'utf8')));
  }
  paragraphs.set(language, found);
}

/** The n-th document: a text in one of the languages, never the same twice. */
export function document(n) {
  const languages = [...paragraphs.keys()];
  const articles = paragraphs.get(languages[n % languages.length]);
  const turn = Math.floor(n / languages.length);
  let text = '';
  for (let k = 0; Buffer.byteLength(text) < SIZE && k < 2 * articles.length; k++) {
    const article = articles[(turn + k) % articles.length];
    for (const paragraph of article) {
      if (Buffer.byteLength(text) >= SIZE) break;
      text += `${paragraph.replace(/\d(?=\D|$)/g, (digit) => String((Number(digit) + turn + k) % 9 || 1))}\n\n`;
    }
  }
  return text;
}

function paragraphsOf(source) {
  const text = source
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/(p|div|li|h\d|td)>/gi, '\n')
    .replace(/<[^>]*>/g, '');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
