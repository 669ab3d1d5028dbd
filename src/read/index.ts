import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../model/errors.ts';
import { splitLines } from './lines.ts';
import type { RawDocument, ReadOptions } from './raw.ts';
import { looksLikeHtml } from './source.ts';

export type { RawDocument, ReadOptions } from './raw.ts';

/** All documents of the given paths, in order, a handful at a time. */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<RawDocument[]> {
  for (const path of paths) {
    if (path === '-') yield* readLines(process.stdin, null, '-', options);
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<RawDocument[]> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    yield [{ kind: 'failed', id: path, problem: problem('not-found', 'read', 'no such file or folder') }];
    return;
  }
  if (stat.isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      const inner = statSync(join(path, name));
      if (inner.isDirectory() || /\.(?:txt|text|html?|xhtml|ndjson|jsonl)$/.test(name))
        yield* readPath(join(path, name), options);
    }
    return;
  }
  if (options.from === 'ndjson' || /\.(?:ndjson|jsonl)$/.test(path)) {
    yield* readLines(createReadStream(path), path, path, options);
    return;
  }
  const bytes = readFileSync(path);
  const format = options.from === 'auto' ? (looksLikeHtml(bytes) ? 'html' : 'text') : options.from;
  yield [{ kind: 'file', id: path, path, bytes, format }];
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string | null,
  name: string,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  for await (const lines of splitLines(chunks, options.maxBytes)) {
    yield lines.map(({ number, bytes }): RawDocument => {
      const id = `${name}:${number}`;
      if (bytes) return { kind: 'line', id, path, bytes };
      const message = `line longer than ${options.maxBytes} bytes; raise --max-bytes`;
      return { kind: 'failed', id, problem: problem('too-large', 'read', message) };
    });
  }
}
