import { errorRecord, type Problem, problem } from '../model/errors.ts';
import type { ErrorRecord } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { createStage, type Eventually, type Pipeline, type PipelineOptions } from '../pipeline.ts';
import { type RawDocument, type SourceOptions, type SourceResult, toSource } from '../read/index.ts';
import type { RecordKind } from '../write/format.ts';
import { createFormat, type FormatName } from '../write/index.ts';
import { keptLines, type Tally, tallyOf } from './tally.ts';

/** What is done with every document; plain data, so that a worker can be given it. */
export interface TaskOptions {
  command: RecordKind;
  format: FormatName;
  colour: boolean;
  width: number;
  source: SourceOptions;
  pipeline: PipelineOptions;
  /** `detect --pass`: the input document with the answer in it. */
  pass: boolean;
}

/** A finished document: its piece of the output, and what the summary counts. */
export interface Outcome extends Tally {
  output: string;
}

/** So many documents show whether a site profile would help. */
const WATCHED = 200;

export type Task = (raw: RawDocument) => Eventually<Outcome>;

/** Bytes in, formatted record out. Throws on no document. */
export async function createTask(options: TaskOptions): Promise<Task> {
  const { command, colour, width } = options;
  const stage = await createStage(command, options.pipeline);
  const format = await createFormat(options.format, { kind: command, colour, width });
  const run: Run = options.pass ? passing(stage as Pipeline['detect']) : stage;

  let watched = command === 'extract' && options.pipeline.siteProfile === undefined ? WATCHED : 0;

  function finish(record: object, source?: Source): Outcome {
    const outcome: Outcome = { output: format.record(record), ...tallyOf(record) };
    if (source && watched-- > 0) {
      const kept = keptLines(source, record);
      if (kept) outcome.kept = kept;
    }
    return outcome;
  }

  return (raw) => {
    const result = toSource(raw, options.source);
    const { id, source } = result;
    if (!source) return finish(errorRecord(id, result.problem ?? nothing()));
    try {
      const record = run(source, result);
      if (!(record instanceof Promise)) return finish(record, source);
      return record.then(
        (found) => finish(found, source),
        (error) => finish(broken(id, command, error)),
      );
    } catch (error) {
      return finish(broken(id, command, error));
    }
  };
}

type Run = (source: Source, result: SourceResult) => Eventually<object>;

function passing(detect: Pipeline['detect']): Run {
  return (source, { fields }) => {
    const { id, ...found } = detect(source);
    return { id, ...(fields ?? { [source.format]: source.content }), ...found };
  };
}

function broken(id: string, stage: RecordKind, error: unknown): ErrorRecord {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return errorRecord(id, problem('internal', stage, `a bug in ciscorpus, please report it: ${name}: ${message}`));
}

function nothing(): Problem {
  return problem('internal', 'read', 'nothing was read');
}
