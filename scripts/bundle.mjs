// Bundles the built program: three entries and a chunk a language, so that a start opens a dozen files and not four hundred.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist/bundle`;
rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: `${root}dist/cli/main.js`, index: `${root}dist/index.js`, worker: `${root}dist/parallel/worker.js` },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  logLevel: 'warn',
});
await bundle.write({
  dir: out,
  format: 'esm',
  chunkFileNames: '[name]-[hash].js',
  // What packs share with the strip stage, which reads the phrases of all languages, is one file.
  codeSplitting: { groups: [{ name: 'boilerplate', test: /languages\/(?:[^/]+\/)?(?:types\/)?boilerplate\.js$/ }] },
});
await bundle.close();
