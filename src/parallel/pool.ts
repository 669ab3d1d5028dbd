import { Piscina } from 'piscina';
import { errorRecord, problem } from '../model/errors.ts';
import type { RawDocument } from '../read/index.ts';
import { createFormat } from '../write/index.ts';
import { pack, transfers } from './pack.ts';
import { tallyOf } from './tally.ts';
import type { Outcome, TaskOptions } from './task.ts';

/** Batches under way for every thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 3;

/** Runs batches on worker threads and gives their outcomes in the order of the batches. */
export async function* runOnPool(
  batches: AsyncIterable<RawDocument[]>,
  options: TaskOptions,
  threads: number,
): AsyncGenerator<Outcome> {
  const pool = new Piscina<ReturnType<typeof pack>, Outcome[]>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
  });

  // Answers that arrive while the pool is being taken down find nobody who asked.
  pool.on('error', () => {});

  async function run(batch: RawDocument[]): Promise<Outcome[]> {
    const packed = pack(batch);
    try {
      return await pool.run(packed, { transferList: transfers(packed) });
    } catch (error) {
      // The worker died. One document of the batch may be the cause: the others shall not suffer.
      const [only] = batch;
      if (batch.length === 1 && only) return [await dead(only, options, error)];
      return (await Promise.all(batch.map((raw) => run([raw])))).flat();
    }
  }

  const iterator = batches[Symbol.asyncIterator]();
  const running: Promise<Outcome[]>[] = [];
  try {
    let next: ReturnType<typeof iterator.next> | null = iterator.next();
    while (next || running.length > 0) {
      const [head] = running;
      const got = await first(head, head && running.length >= threads * AHEAD ? null : next);
      if (Array.isArray(got)) {
        running.shift();
        yield* got;
      } else if (got.done) next = null;
      else {
        const outcomes = run(got.value);
        outcomes.catch(() => {});
        running.push(outcomes);
        next = iterator.next();
      }
    }
  } finally {
    await pool.destroy();
  }
}

/** Whatever comes first: finished outcomes are never kept waiting for more input. */
function first<A, B>(a: Promise<A> | undefined, b: Promise<B> | null): Promise<A | B> {
  if (a && b) return Promise.race([a, b]);
  return (a ?? b) as Promise<A | B>;
}

async function dead(
  raw: RawDocument,
  { format, command, colour, width }: TaskOptions,
  error: unknown,
): Promise<Outcome> {
  const message = `the worker broke down on it (${(error as Error).message})`;
  const record = errorRecord(raw.id, problem('internal', command, message));
  const { record: text } = await createFormat(format, { kind: command, colour, width });
  return { output: text(record), ...tallyOf(record) };
}
