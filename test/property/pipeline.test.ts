import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema, errorSchema } from '../../src/model/schema.ts';
import { createTask, type Task, type TaskOptions } from '../../src/parallel/task.ts';
import type { RawDocument } from '../../src/read/index.ts';
import type { RecordKind } from '../../src/write/format.ts';

/** What must hold for any input at all. */
const options = (command: RecordKind): TaskOptions => ({
  command,
  format: 'ndjson',
  colour: false,
  width: 80,
  source: {},
  pipeline: { referenceDate: '2024-05-18' },
  pass: false,
});
const tasks = new Map<RecordKind, Task>();
for (const command of ['extract', 'strip', 'detect', 'annotate'] as const)
  tasks.set(command, await createTask(options(command)));

async function run(command: RecordKind, raw: RawDocument): Promise<string> {
  const task = tasks.get(command) as Task;
  return (await task(raw)).output;
}

/** Words, marks and markup that rules look at, in an order that no rule expects. */
const news = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'заседание состоялось в Минске 21 августа 2020 года . , – « » \n \n\n министр Армении the meeting of ministers was held in Tashkent on May 5 , BERLIN ( dpa ) –'.split(
          ' ',
        ),
        ...'<p> </p> <div class="nav"> <script> <li> </li> <h1> &nbsp; {{x}} $f_Title 12.03.2019 | © » … 会议 于 2024 年 出席 İ ß \u00ad \u200b \ud83d \ud800 \0 %'.split(
          ' ',
        ),
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

const document = fc.oneof(
  fc
    .uint8Array({ maxLength: 400 })
    .map((bytes): RawDocument => ({ kind: 'file', id: 'f', path: 'f', format: 'text', bytes })),
  fc.uint8Array({ maxLength: 400 }).map((bytes): RawDocument => ({ kind: 'line', id: 'f:1', path: 'f', bytes })),
  fc
    .tuple(news, fc.constantFrom<'text' | 'html'>('text', 'html'))
    .map(([text, format]): RawDocument => ({ kind: 'file', id: 'f', path: 'f', format, bytes: Buffer.from(text) })),
  fc
    .record({ text: news, title: news, published: fc.string(), language: fc.constantFrom('ru', 'en', 'xx', '') })
    .map((fields): RawDocument => ({ kind: 'line', id: 'f:1', path: 'f', bytes: Buffer.from(JSON.stringify(fields)) })),
);

describe('any input', () => {
  it.each([...tasks.keys()])('%s gives one line, no exception, twice the same', async (command) => {
    await fc.assert(
      fc.asyncProperty(document, async (raw) => {
        const output = await run(command, raw);
        expect(output.match(/\n/g)).toHaveLength(1);
        expect(JSON.parse(output)).not.toMatchObject({ error: { code: 'internal' } });
        expect(await run(command, raw)).toBe(output);
      }),
      { numRuns: 150 },
    );
  });

  it('extract gives records of the schema, whose offsets quote', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (raw) => {
        const record = JSON.parse(await run('extract', raw));
        if ('error' in record) errorSchema.parse(record);
        else {
          documentSchema.parse(record);
          expect(misquotes(record, record.text)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('annotate gives offsets that quote, and leaves the text of a line alone', async () => {
    await fc.assert(
      fc.asyncProperty(news, async (text) => {
        const raw: RawDocument = { kind: 'line', id: 'a', path: null, bytes: Buffer.from(JSON.stringify({ text })) };
        const record = JSON.parse(await run('annotate', raw));
        expect(record.text).toBe(text);
        expect(misquotes(record, record.text)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a document says the same whatever came before it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 2, maxLength: 5 }), async (documents) => {
        const forth: string[] = [];
        for (const raw of documents) forth.push(await run('extract', raw));
        const back: string[] = [];
        for (const raw of documents.toReversed()) back.push(await run('extract', raw));
        expect(back.toReversed()).toEqual(forth);
      }),
      { numRuns: 40 },
    );
  });
});

/** Values whose offsets do not give their text. */
function misquotes(value: unknown, text: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((v) => misquotes(v, text));
  if (value === null || typeof value !== 'object') return [];
  const quote = value as { text?: unknown; startOffset?: unknown; endOffset?: unknown };
  const wrong =
    typeof quote.text === 'string' &&
    typeof quote.startOffset === 'number' &&
    text.slice(quote.startOffset, quote.endOffset as number) !== quote.text;
  return [...(wrong ? [value] : []), ...Object.values(value).flatMap((v) => misquotes(v, text))];
}
