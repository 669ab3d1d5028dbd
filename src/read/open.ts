import { createReadStream, readFileSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Problem, problem } from '../model/errors.ts';
import type { InputItem } from './inputs.ts';
import { splitLines } from './lines.ts';
import type { RawDocument, ReadContext, ReadOptions } from './raw.ts';
import { type ContentFormat, isGzip, SNIFF_BYTES, sniff } from './sniff.ts';
import { readProblem } from './walk.ts';

/** Files up to this size are read at once: many times faster than a stream. */
const SMALL = 1 << 20;

interface Named {
  id: string;
  path: string | null;
}

/** The documents of one input: a file is one, NDJSON many. Failures are documents too. */
export async function* openInput(
  item: InputItem,
  options: ReadOptions,
  context: ReadContext,
): AsyncGenerator<RawDocument[]> {
  if (item.kind === 'failed') {
    yield [item];
    return;
  }
  if (item.kind === 'stdin') {
    yield* fromChunks(counted(process.stdin, context), { id: '-', path: null }, options);
    return;
  }
  const named = { id: item.id, path: item.id };
  if (item.size < 0 || item.size > SMALL) {
    yield* fromChunks(counted(createReadStream(item.path), context), named, options);
    return;
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(item.path);
  } catch (error) {
    yield [{ kind: 'failed', id: item.id, problem: readProblem(error) }];
    return;
  }
  context.advance?.(bytes.length);
  const format = formatOf(bytes, named, options);
  if (isGzip(bytes) || format === 'ndjson') yield* fromChunks([bytes], named, options);
  else yield [whole(bytes, format, named, options)];
}

async function* fromChunks(
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
  named: Named,
  options: ReadOptions,
): AsyncGenerator<RawDocument[]> {
  let line = 1;
  try {
    let input = await peek(source);
    if (isGzip(input.head)) input = await peek(gunzip(input.chunks));
    const format = formatOf(input.head, named, options);
    if (format !== 'ndjson') {
      const bytes = await collect(input.chunks, options.maxBytes);
      yield [bytes ? whole(bytes, format, named, options) : tooLarge(named.id, 'document', options)];
      return;
    }
    for await (const lines of splitLines(input.chunks, options.maxBytes)) {
      yield lines.map(({ number, bytes }): RawDocument => {
        const id = `${named.id}:${number}`;
        line = number + 1;
        return bytes ? { kind: 'line', id, path: named.path, bytes } : tooLarge(id, 'line', options);
      });
    }
  } catch (error) {
    const id = line > 1 ? `${named.id}:${line}` : named.id;
    yield [{ kind: 'failed', id, problem: streamProblem(error) }];
  }
}

function formatOf(head: Uint8Array, { id }: Named, options: ReadOptions): ContentFormat {
  return options.from === 'auto' ? sniff(head, id) : options.from;
}

function whole(bytes: Buffer, format: 'text' | 'html', { id, path }: Named, options: ReadOptions): RawDocument {
  if (bytes.length > options.maxBytes) return tooLarge(id, 'document', options);
  return { kind: 'file', id, path, bytes, format };
}

function tooLarge(id: string, what: string, { maxBytes }: ReadOptions): RawDocument {
  const message = `${what} of more than ${maxBytes} bytes; --max-bytes raises the limit`;
  return { kind: 'failed', id, problem: problem('too-large', 'read', message) };
}

/** The first bytes of a stream, and the stream as if they had not been taken. */
async function peek(
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<{ head: Buffer; chunks: AsyncIterable<Buffer> }> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const taken: Buffer[] = [];
  let size = 0;
  while (size < SNIFF_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    taken.push(value);
    size += value.length;
    // A line that is there must not wait for more input.
    if (value.includes(10)) break;
  }
  return { head: Buffer.concat(taken, size), chunks: chain(taken, iterator) };
}

async function* chain(taken: Buffer[], rest: AsyncIterator<Buffer> | Iterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* taken.splice(0);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Readable } = await import('node:stream');
  const unzip = createGunzip({ chunkSize: 65_536 });
  const input = Readable.from(chunks, { objectMode: false });
  input.on('error', (error) => unzip.destroy(error));
  yield* input.pipe(unzip) as AsyncIterable<Buffer>;
}

async function* counted(chunks: AsyncIterable<Buffer>, context: ReadContext): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    context.advance?.(chunk.length);
    yield chunk;
  }
}

/** All bytes of a stream, or null where they are more than `limit`: a bomb stops here. */
async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}

function streamProblem(error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code.startsWith('Z_') || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END')
    return problem('bad-gzip', 'read', `damaged gzip data (${(error as Error).message})`);
  return readProblem(error);
}
