import { createReadStream, type Stats, statSync } from 'node:fs';
import { type Problem, problem } from '../model/errors.ts';
import { chooser, type ExpandedGlob, expandGlob } from './choose.ts';
import { splitLines } from './lines.ts';
import { type FilePath, filePath, pathText } from './path-text.ts';
import type { ReadContext, ReadOptions } from './raw.ts';
import { readProblem, type WalkItem, walk } from './walk.ts';

/** What a command line names: standard input, files, or what went wrong. */
export type InputItem = WalkItem | { kind: 'stdin' };

const LIST_LIMIT = 1 << 16;

/** Resolves paths, folders, globs and lists to files, in order. */
export async function* listInputs(
  paths: readonly string[],
  options: ReadOptions,
  context: ReadContext,
): AsyncGenerator<InputItem> {
  for (const path of paths) yield* resolve(path, options, context);
  if (options.filesFrom === undefined) return;
  const list = options.filesFrom === '-' ? process.stdin : createReadStream(options.filesFrom);
  try {
    for await (const lines of splitLines(list, LIST_LIMIT, options.nul ? 0 : 10))
      for (const { bytes } of lines)
        if (bytes && bytes.length > 0) yield* resolve(filePath(Buffer.from(bytes)), options, context);
  } catch (error) {
    yield { kind: 'failed', id: options.filesFrom, problem: readProblem(error) };
  }
}

function* resolve(path: FilePath, options: ReadOptions, context: ReadContext): Generator<InputItem> {
  if (path === '-') {
    yield { kind: 'stdin' };
    return;
  }
  const id = pathText(path);
  let stat: Stats;
  try {
    stat = statSync(path);
  } catch (error) {
    const glob = typeof path === 'string' ? expandGlob(path) : null;
    if (glob) yield* matching(path as string, glob, options);
    else yield { kind: 'failed', id, problem: readProblem(error) };
    return;
  }
  if (stat.isDirectory()) yield* folder(path, options, context);
  else if (stat.isFile() || isStream(id)) yield { kind: 'file', path, id, size: stat.isFile() ? stat.size : -1 };
  else yield { kind: 'failed', id, problem: special() };
}

function folder(path: FilePath, options: ReadOptions, context: ReadContext): Generator<WalkItem> {
  const { hidden, follow } = options;
  const { passOver } = context;
  return walk(path, withoutSlash(pathText(path)), { hidden, follow, ...chooser(options), passOver });
}

function* matching(pattern: string, { base, takes, depth }: ExpandedGlob, options: ReadOptions): Generator<WalkItem> {
  const { hidden, follow } = options;
  const { excludes } = chooser(options);
  const tooDeep = (relative: string) => relative.split('/').length > depth || excludes(relative);
  const unnamed = base === '.' && !pattern.startsWith('./');
  let found = 0;
  for (const item of walk(base, base, { hidden, follow, wants: takes, excludes: tooDeep, passOver() {} })) {
    found++;
    yield unnamed ? { ...item, id: item.id.replace(/^\.\//, '') } : item;
  }
  if (found === 0)
    yield { kind: 'failed', id: pattern, problem: problem('not-found', 'read', 'no file fits the glob') };
}

/** What a shell hands over as `<(…)`, and standard input by its name: pipes that are meant to be read. */
function isStream(id: string): boolean {
  return /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/.test(id);
}

function special(): Problem {
  return problem('not-a-file', 'read', 'a pipe, socket or device; give a file, a folder or - for standard input');
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path;
}
