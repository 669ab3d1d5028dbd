import { workerData } from 'node:worker_threads';
import { type Packed, unpack } from './pack.ts';
import { createTask, type Outcome, type TaskOptions } from './task.ts';

/** The thread's side of the pool: one task for its whole life. */
const ready = createTask(workerData as TaskOptions);

export default async function run(packed: Packed): Promise<Outcome[]> {
  const task = await ready;
  const outcomes: Outcome[] = [];
  for (const raw of unpack(packed)) {
    const outcome = task(raw);
    outcomes.push(outcome instanceof Promise ? await outcome : outcome);
  }
  return outcomes;
}
