// Memory of `extract` along one NDJSON stream: resident size at document 10,000, 20,000 … 100,000.
// node bench/memory.mjs [--documents 100000] [--jobs 1] [--command extract]
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { document } from './corpus.mjs';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    jobs: { type: 'string', default: '1' },
    command: { type: 'string', default: 'extract' },
  },
});
const STEP = 10_000;
const documents = Number(values.documents);
const program = fileURLToPath(new URL('../bin/ciscorpus.js', import.meta.url));
const child = spawn(
  process.execPath,
  [program, values.command, '--quiet', '--jobs', values.jobs, '--from', 'ndjson', '-'],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
);

const sizes = [];
let lines = 0;
child.stdout.on('data', (chunk) => {
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
    if (++lines % STEP === 0) {
      sizes.push(resident());
      console.log(`${lines} documents: ${sizes.at(-1).toFixed(0)} MB`);
    }
});
child.on('close', () => {
  const growth = Math.max(...sizes.slice(1)) - sizes[0];
  console.log(`growth from document ${STEP} on: ${growth.toFixed(0)} MB`);
  process.exitCode = growth < 20 ? 0 : 1;
});

for (let n = 0; n < documents; n++) {
  const line = `${JSON.stringify({ id: String(n), text: document(n) })}\n`;
  if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
}
child.stdin.end();

function resident() {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}
