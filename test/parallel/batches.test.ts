import { describe, expect, it } from 'vitest';
import { batches } from '../../src/parallel/batches.ts';
import { pack, unpack } from '../../src/parallel/pack.ts';
import { type Jobs, runTask } from '../../src/parallel/run.ts';
import type { TaskOptions } from '../../src/parallel/task.ts';
import type { RawDocument } from '../../src/read/index.ts';

const raw = (id: number, size = 10): RawDocument => ({
  kind: 'line',
  id: String(id),
  path: null,
  bytes: Buffer.from(`{"text":"${'x'.repeat(size)}"}`),
});

async function* of(...groups: (RawDocument[] | number)[]): AsyncGenerator<RawDocument[]> {
  for (const group of groups) {
    if (typeof group === 'number') await new Promise((resolve) => setTimeout(resolve, group));
    else yield group;
  }
}

async function sizes(documents: AsyncGenerator<RawDocument[]>): Promise<number[]> {
  const found: number[] = [];
  for await (const batch of batches(documents)) found.push(batch.length);
  return found;
}

describe('batches', () => {
  it('closes at 32 documents, at a megabyte, at a pause and at the end', async () => {
    const many = Array.from({ length: 70 }, (_, i) => raw(i));
    expect(await sizes(of(many))).toEqual([32, 32, 6]);
    expect(await sizes(of([raw(1, 700_000), raw(2, 700_000), raw(3)]))).toEqual([2, 1]);
    expect(await sizes(of([raw(1)], [raw(2)], 200, [raw(3)]))).toEqual([2, 1]);
    expect(await sizes(of())).toEqual([]);
  });

  it('crosses to a worker and back unchanged', () => {
    const batch: RawDocument[] = [
      raw(1),
      { kind: 'failed', id: 'f', problem: { code: 'not-found', stage: 'read', message: 'm' } },
      { kind: 'file', id: 'a', path: 'a', format: 'html', bytes: Buffer.from('<p>') },
    ];
    const plain = (documents: RawDocument[]) =>
      documents.map((d) => (d.kind === 'failed' ? d : { ...d, bytes: Buffer.from(d.bytes).toString() }));
    expect(plain(unpack(pack(batch)))).toEqual(plain(batch));
  });
});

describe('runTask', () => {
  const options: TaskOptions = {
    command: 'detect',
    format: 'ndjson',
    colour: false,
    width: 80,
    source: {},
    pipeline: {},
    pass: false,
  };

  async function ids(jobs: Jobs): Promise<string[]> {
    const found: string[] = [];
    for await (const { output } of runTask(of([raw(1), raw(2)], [raw(3)]), options, jobs))
      found.push(JSON.parse(output).id);
    return found;
  }

  it('keeps the order, on the main thread', async () => {
    expect(await ids(1)).toEqual(['1', '2', '3']);
    expect(await ids('auto')).toEqual(['1', '2', '3']);
  });
});
