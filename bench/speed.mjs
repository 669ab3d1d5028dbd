// CPU time of the start and of `extract` over plain texts of 2 KB, one thread, start included.
// node bench/speed.mjs [--documents 2600] [--command extract]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { document } from './corpus.mjs';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '2600' }, command: { type: 'string', default: 'extract' } },
});
const program = fileURLToPath(new URL('../bin/ciscorpus.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ciscorpus-bench-'));
try {
  const bare = best(() => cpu(`"${process.execPath}" -e 0`), 10);
  const version = best(() => cpu(`"${process.execPath}" "${program}" --version`), 10);
  console.log(`--version: ${ms(version)} CPU, bare node ${ms(bare)}, difference ${ms(version - bare)}`);

  const documents = Number(values.documents);
  mkdirSync(join(folder, 'texts'));
  let bytes = 0;
  for (let n = 0; n < documents; n++) {
    const text = document(n);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'texts', `${String(n).padStart(5, '0')}.txt`), text);
  }
  const run = `"${process.execPath}" "${program}" ${values.command} --quiet --jobs 1 --format ndjson "${folder}/texts"`;
  const used = best(() => cpu(run), 3);
  const rate = Math.round(documents / used);
  console.log(
    `${values.command}: ${documents} texts of ${(bytes / documents / 1024).toFixed(1)} KB in ${used.toFixed(2)} s CPU, ${rate} per CPU second`,
  );
  if (version - bare > 0.03 || (values.command === 'extract' && rate < 800)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** User and system seconds of a command. */
function cpu(command) {
  const { stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S'; time ${command} > /dev/null`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return user + system;
}

function best(measure, times) {
  return Math.min(...Array.from({ length: times }, measure));
}

function ms(seconds) {
  return `${Math.round(seconds * 1000)} ms`;
}
