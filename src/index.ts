import { createStage, type Pipeline, type PipelineOptions } from './pipeline.ts';
import { type DocumentFields, type SourceOptions, sourceOf } from './read/index.ts';

/** The library: every stage as a function of one document. */

/** A document: `text`, `html`, or `bytes` in any encoding (gzipped too), and what is known of it. */
export type DocumentInput = DocumentFields & { bytes?: Uint8Array };

export interface Options extends PipelineOptions, SourceOptions {}

type Result<K extends keyof Pipeline> = Awaited<ReturnType<Pipeline[K]>>;

/** The events of a document with everything the page says of itself. Throws where there is nothing to read. */
export function extract(input: DocumentInput, options?: Options): Promise<Result<'extract'>> {
  return run('extract', input, options);
}

/** The article without boilerplate. Throws where there is nothing to read. */
export function strip(input: DocumentInput, options?: Options): Promise<Result<'strip'>> {
  return run('strip', input, options);
}

/** The language of a document. Throws where there is nothing to read. */
export function detect(input: DocumentInput, options?: Options): Promise<Result<'detect'>> {
  return run('detect', input, options);
}

/** Every date and name of a document. Throws where there is nothing to read. */
export function annotate(input: DocumentInput, options?: Options): Promise<Result<'annotate'>> {
  return run('annotate', input, options);
}

async function run<K extends keyof Pipeline>(
  stage: K,
  input: DocumentInput,
  options: Options = {},
): Promise<Result<K>> {
  const { source, problem } = sourceOf({ ...input }, { id: 'document', path: null }, options);
  if (!source) throw new Error(problem?.message ?? 'nothing to read');
  const act = (await stageOf(stage, options)) as (s: typeof source) => Result<K> | Promise<Result<K>>;
  return act(source);
}

const stages = new Map<string, Promise<unknown>>();

/** Stages are built once for every set of options: their tables take a while to load. */
function stageOf(stage: keyof Pipeline, options: Options): Promise<unknown> {
  const { referenceDate, dateFromPath, expandGroups, explain, noText } = options;
  const key = JSON.stringify([stage, referenceDate, dateFromPath, expandGroups, explain, noText]);
  let known = stages.get(key);
  if (!known) {
    known = createStage(stage, options);
    if (stages.size > 50) stages.clear();
    stages.set(key, known);
  }
  return known;
}

export type { Detection } from './detect/index.ts';
export { LANGUAGE_TAGS } from './languages/index.ts';
export type { DateMention, EntityMention } from './model/mentions.ts';
export type * from './model/record.ts';
export type { Source } from './model/source.ts';
export { createPipeline, type Pipeline, type PipelineOptions } from './pipeline.ts';
export {
  type DocumentFields,
  type RawDocument,
  readDocuments,
  type SourceOptions,
  sourceOf,
  toSource,
} from './read/index.ts';
