// Writes what the program prints today into the README's output blocks. Run after a build: npm run readme:update (needs jq).
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const file = join(root, 'README.md');
const block = /<!-- output: ([^\n]+?) -->\n```text\n[\s\S]*?```/g;
const updated = readFileSync(file, 'utf8').replace(block, (_, command) => {
  const output = execSync(`node bin/ciscorpus.js ${command}`, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return `<!-- output: ${command} -->\n\`\`\`text\n${output.trim()}\n\`\`\``;
});
writeFileSync(file, updated);
