import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { type Problem, problem } from '../model/errors.ts';
import { type FilePath, filePath, joinPath, pathText } from './path-text.ts';

/** Why a file of a folder was not taken. */
export type PassedOver = 'name' | 'excluded' | 'hidden' | 'link' | 'special' | 'seen';

export interface WalkOptions {
  hidden: boolean;
  follow: boolean;
  /** Is a file of this path (relative to the folder, `/`) wanted? */
  wants(relative: string): boolean;
  /** Is a file or a whole folder of this path kept out? */
  excludes(relative: string): boolean;
  passOver(reason: PassedOver, id: string): void;
}

export type WalkItem =
  | { kind: 'file'; path: FilePath; id: string; size: number }
  | { kind: 'failed'; id: string; problem: Problem };

interface Entry {
  path: FilePath;
  name: FilePath;
  relative: string;
  id: string;
  folder: boolean;
  size: number;
}

/**
 * The files below a folder, in the byte order of their paths. A folder is entered once, however many links lead to it,
 * so loops end. Names that are not UTF-8 stay buffers.
 */
export function* walk(root: FilePath, rootId: string, options: WalkOptions): Generator<WalkItem> {
  const seen = new Set<string>();
  const stack: Entry[] = [{ path: root, name: '', relative: '', id: rootId, folder: true, size: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if (!entry.folder) {
      yield { kind: 'file', path: entry.path, id: entry.id, size: entry.size };
      continue;
    }
    if (!isNew(entry, seen)) {
      options.passOver('seen', entry.id);
      continue;
    }
    let entries: Dirent<Buffer>[];
    try {
      entries = readdirSync(entry.path, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      yield { kind: 'failed', id: entry.id, problem: readProblem(error) };
      continue;
    }
    const parent = entry;
    const kept = entries.map((e) => classify(parent, e, options)).filter((e) => e !== null);
    for (const { child } of kept.map(withKey).sort((a, b) => Buffer.compare(b.key, a.key))) stack.push(child);
  }
}

/** A folder sorts as its paths do: by the slash behind its name. */
function withKey(child: Entry): { key: Buffer; child: Entry } {
  const name = Buffer.from(child.name);
  return { key: child.folder ? Buffer.concat([name, Buffer.from('/')]) : name, child };
}

function classify(parent: Entry, dirent: Dirent<Buffer>, options: WalkOptions): Entry | null {
  const name = filePath(dirent.name);
  const text = pathText(name);
  const relative = parent.relative === '' ? text : `${parent.relative}/${text}`;
  const path = joinPath(parent.path, name);
  const id = pathText(joinPath(parent.id, text));
  const skip = (reason: PassedOver): null => {
    options.passOver(reason, id);
    return null;
  };
  if (text.startsWith('.') && !options.hidden) return skip('hidden');
  if (options.excludes(relative)) return skip('excluded');
  if (dirent.isSymbolicLink() && !options.follow) return skip('link');
  if (dirent.isDirectory()) return { path, name, relative, id, folder: true, size: 0 };
  const stat = statOf(path);
  // A dangling link or a file that has just gone: opening it later says what is wrong.
  if (stat?.isDirectory()) return { path, name, relative, id, folder: true, size: 0 };
  if (stat && !stat.isFile()) return skip('special');
  if (!options.wants(relative)) return skip('name');
  return { path, name, relative, id, folder: false, size: stat?.size ?? 0 };
}

function isNew(folder: Entry, seen: Set<string>): boolean {
  const stat = statOf(folder.path);
  const key = stat ? `${stat.dev}:${stat.ino}` : folder.id;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function statOf(path: FilePath): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** A file system error as a line that says what to do. */
export function readProblem(error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return problem('not-found', 'read', 'no such file or folder; check the path');
  if (code === 'EACCES' || code === 'EPERM') return problem('unreadable', 'read', 'no permission to read it');
  if (code === 'ELOOP') return problem('unreadable', 'read', 'the link leads round in a circle');
  return problem('unreadable', 'read', `cannot be read (${code || String(error)})`);
}
