// Time and memory of hostile pages and of very long ones, each in a process of its own: `node bench/hostile.mjs`. Needs a build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HOSTILE = { seconds: 2, megabytes: 300 };
/** Of 20 MB of markup that is what it seems. */
const LONG = { seconds: 8, megabytes: 700 };

const PROSE = 'The ministers of the two countries met in the capital and discussed trade and transport at some length.';
const TEXT = `<p>${PROSE}</p>`.repeat(3);

/** So many paragraphs, no two alike. */
const prose = (n) => Array.from({ length: n }, (_, i) => `<p>${PROSE} No. ${i}.</p>`).join('');

const PAGES = {
  '100,000 nested divs': () => '<div>'.repeat(100_000) + TEXT + '</div>'.repeat(100_000),
  'misnested formatting': () => '<b><i>'.repeat(50_000) + TEXT + '</b></i>'.repeat(50_000),
  'formatting misnested word by word': () => '<b><i>a word</b></i> '.repeat(50_000) + TEXT,
  '16,000 attributes': () => `<div ${'a="b" '.repeat(16_000)}>${TEXT}`,
  'a 20-MB attribute': () => `<div title="${'x'.repeat(20_000_000)}">${TEXT}`,
  'no closing tags': () => '<div><p>'.repeat(100_000) + TEXT,
  'a quote that is never closed': () => `<div title="${'x'.repeat(1_000_000)}>${TEXT}`,
  'comments that are never closed': () => '<!--'.repeat(200_000) + TEXT,
  '200,000 elements of a kind each': () => Array.from({ length: 200_000 }, (_, i) => `<x-${i}>`).join('') + TEXT,
  'long: 5 MB of prose': () => prose(45_000),
  'long: 20 MB of prose': () => prose(180_000),
  'long: 20 MB of links': () => `<li><a href="/x">A headline of another page</a></li>`.repeat(380_000) + TEXT,
};

const [name] = process.argv.slice(2);
if (name === undefined) all();
else await one(PAGES[name]());

/** Strips one page and prints what it took, above what an empty page takes. */
async function one(html) {
  const { createStage } = await import('../dist/pipeline.js');
  const { segment } = await import('../dist/segment/index.js');
  const strip = await createStage('strip');
  const source = (content) => ({
    id: 'x',
    path: null,
    url: null,
    format: 'html',
    encoding: 'utf-8',
    sha256: '',
    content,
    asItStands: false,
    given: {},
    warnings: [],
  });
  strip(source(TEXT));
  const start = process.cpuUsage();
  const { text } = strip(source(html));
  const { user, system } = process.cpuUsage(start);
  const rss = process.resourceUsage().maxRSS / 1024;
  const codes = segment(source(html)).warnings.map((w) => w.code);
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, rss, length: text.length, codes }));
}

function all() {
  let failed = 0;
  for (const page of Object.keys(PAGES)) {
    const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), page], {
      encoding: 'utf8',
    });
    const { seconds, rss, length, codes } =
      status === 0 ? JSON.parse(stdout) : { seconds: 0, rss: 0, length: 0, codes: [] };
    const most = page.startsWith('long') ? LONG : HOSTILE;
    const isGood = length > 0 && seconds < most.seconds && rss < most.megabytes;
    if (!isGood) failed++;
    const cost = `${seconds.toFixed(2)} s  ${rss.toFixed(0)} MB  ${length} characters`;
    console.log(`${isGood ? 'ok ' : 'BAD'} ${page.padEnd(36)} ${cost}  ${codes.join(' ')}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
