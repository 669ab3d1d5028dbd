import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluate, formatReport, type GoldCase, readGold, shortfalls } from '../../evaluate/index.ts';
import type { DocumentRecord, ErrorRecord } from '../../model/record.ts';
import { runTask } from '../../parallel/run.ts';
import { readDocuments } from '../../read/index.ts';
import { EXIT, UsageError } from '../exit.ts';
import type { Options } from '../options.ts';
import { openOutput } from '../output.ts';
import { readOptions, taskOptions } from '../stage.ts';

type Found = DocumentRecord | ErrorRecord;

/** Scores records against the gold beside their documents; `--min` makes it a gate. */
export async function run([folder = '']: string[], options: Options): Promise<number> {
  const cases = await attempt(() => readGold(folder));
  if (cases.length === 0) throw new UsageError(`${folder}: no gold files (*.gold.json, gold.json)`);
  const records = await (options.records === undefined ? extracted(cases, options) : attempt(() => recorded(options)));
  const report = evaluate(cases, byInput(cases, records));
  const output = openOutput(options.output);
  await output.write(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  await output.finish();
  const short = options.min === undefined ? [] : await attempt(() => shortfalls(report, options.min ?? ''));
  for (const line of short) process.stderr.write(`ciscorpus: ${line}\n`);
  return short.length > 0 ? EXIT.failed : EXIT.ok;
}

async function extracted(cases: readonly GoldCase[], options: Options): Promise<Found[]> {
  const reading = readOptions({});
  const paths = cases.map((c) => c.input);
  const documents = readDocuments(paths, reading, { report() {}, passOver() {} });
  const records: Found[] = [];
  const task = { ...taskOptions('extract', options), format: 'ndjson' as const };
  for await (const { output } of runTask(documents, task, options.jobs ?? 'auto'))
    records.push(JSON.parse(output) as Found);
  return records;
}

function recorded({ records = '' }: Options): Found[] {
  const lines = readFileSync(records, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Found);
}

/** Records by the path of the gold's input, from whatever folder they were made. */
function byInput(cases: readonly GoldCase[], records: readonly Found[]): Map<string, Found> {
  const byPath = new Map(records.map((record) => [resolve(pathOf(record)), record]));
  const found = new Map<string, Found>();
  for (const { input } of cases) {
    const record = byPath.get(resolve(input));
    if (record) found.set(input, record);
  }
  return found;
}

function pathOf(record: Found): string {
  return ('source' in record ? record.source.path : null) ?? record.id;
}

/** What is wrong with the gold or the records is a mistake of the caller. */
async function attempt<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
