import type { RawDocument } from '../read/index.ts';

/** A batch closes at this many documents, this many bytes, or when the input pauses so long. */
const DOCUMENTS = 32;
const BYTES = 1 << 20;
const PAUSE_MS = 20;

const PAUSED = Symbol('paused');

/** Groups documents for the workers, without letting any wait for input that does not come. */
export async function* batches(documents: AsyncIterator<RawDocument[]>): AsyncGenerator<RawDocument[]> {
  let batch: RawDocument[] = [];
  let bytes = 0;
  let next = documents.next();
  for (;;) {
    const got = batch.length === 0 ? await next : await Promise.race([next, pause()]);
    if (got === PAUSED) {
      yield batch;
      batch = [];
      bytes = 0;
      continue;
    }
    if (got.done) break;
    for (const raw of got.value) {
      batch.push(raw);
      bytes += raw.kind === 'failed' ? 0 : raw.bytes.length;
      if (batch.length >= DOCUMENTS || bytes >= BYTES) {
        yield batch;
        batch = [];
        bytes = 0;
      }
    }
    next = documents.next();
  }
  if (batch.length > 0) yield batch;
}

function pause(): Promise<typeof PAUSED> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS, PAUSED).unref());
}
