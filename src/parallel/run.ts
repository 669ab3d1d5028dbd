import { availableParallelism } from 'node:os';
import type { RawDocument } from '../read/index.ts';
import { batches } from './batches.ts';
import { createTask, type Outcome, type TaskOptions } from './task.ts';

export type Jobs = number | 'auto';

/** With `auto`, so many documents go by before other cores are worth their start. */
const ALONE = 256;

/** How long the main thread may work before timers, signals and output get their turn, in ms. */
const TURN = 25;

/** The outcomes of all documents, in the order of the input whatever `jobs` is. */
export async function* runTask(
  documents: AsyncIterable<RawDocument[]>,
  options: TaskOptions,
  jobs: Jobs,
): AsyncGenerator<Outcome> {
  const threads = jobs === 'auto' ? availableParallelism() : jobs;
  const alone = threads === 1 ? Number.POSITIVE_INFINITY : jobs === 'auto' ? ALONE : 0;
  const iterator = documents[Symbol.asyncIterator]();
  if (alone > 0 && (yield* onMainThread(iterator, options, alone))) return;
  const { runOnPool } = await import('./pool.ts');
  yield* runOnPool(batches(iterator), options, threads);
}

/** Returns whether the input came to its end. */
async function* onMainThread(
  documents: AsyncIterator<RawDocument[]>,
  options: TaskOptions,
  limit: number,
): AsyncGenerator<Outcome, boolean> {
  const task = await createTask(options);
  let turn = performance.now();
  let done = 0;
  while (done < limit) {
    const next = await documents.next();
    if (next.done) return true;
    for (const raw of next.value) {
      const outcome = task(raw);
      yield outcome instanceof Promise ? await outcome : outcome;
      done++;
      if (performance.now() - turn > TURN) {
        await new Promise((resolve) => setImmediate(resolve));
        turn = performance.now();
      }
    }
  }
  return false;
}
