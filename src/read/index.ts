import { type InputItem, listInputs } from './inputs.ts';
import { openInput } from './open.ts';
import type { RawDocument, ReadContext, ReadOptions } from './raw.ts';

export { encodingLabel } from './decode/index.ts';
export type { RawDocument, ReadContext, ReadOptions } from './raw.ts';
export { type DocumentFields, type SourceOptions, type SourceResult, sourceOf, toSource } from './source.ts';
export type { PassedOver } from './walk.ts';

/** All documents of the given paths, in order; what is ready at once comes together. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
  context: ReadContext,
): AsyncGenerator<RawDocument[]> {
  for await (const item of listInputs(paths, options, context)) yield* openInput(item, options, context);
}

/** Bytes of all the files a run will read; null where that cannot be known (standard input). */
export async function measureInputs(paths: readonly string[], options: ReadOptions): Promise<number | null> {
  let total = 0;
  const silent: ReadContext = { report() {}, passOver() {} };
  if (paths.includes('-') || options.filesFrom === '-') return null;
  for await (const item of listInputs(paths, options, silent)) total += sizeOf(item);
  return total;
}

function sizeOf(item: InputItem): number {
  return item.kind === 'file' ? Math.max(0, item.size) : 0;
}
