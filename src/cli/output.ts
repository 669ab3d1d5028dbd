import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError } from './exit.ts';

/** Where the records go. `write` resolves when more is welcome, to false when nobody listens any more. */
export interface Output {
  write(text: string): boolean | Promise<boolean>;
  /** Everything is out; the file appears under its name. False when nobody listened to the end. */
  finish(): Promise<boolean>;
  /** Leaves nothing half-written behind. */
  abandon(): void;
}

/** Characters gathered before a write, and how long the first of them may wait, in ms. */
const BUFFER = 1 << 16;
const WAIT = 20;

export function openOutput(path: string | undefined): Output {
  return path === undefined ? streamOutput(process.stdout) : fileOutput(path);
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  const buffered = buffer(flush);

  /** False when the reader has gone. */
  async function flush(text: string): Promise<boolean> {
    await new Promise<void>((resolve) => {
      stream.write(text, (error) => {
        if (error) failure ??= error;
        resolve();
      });
    });
    if (failure && failure.code !== 'EPIPE') throw outputError('standard output', failure);
    return failure === null;
  }

  return {
    write: buffered.write,
    finish: async () => buffered.flush(),
    abandon() {},
  };
}

/** A regular file is written beside and renamed; a device or pipe is written to. */
function fileOutput(path: string): Output {
  const { target, temporary } = targetOf(path);
  const write = temporary ?? target;
  let fd: number;
  try {
    fd = openSync(write, 'w', modeOf(target));
  } catch (error) {
    throw outputError(path, error);
  }
  const buffered = buffer((text) => {
    try {
      writeAll(fd, Buffer.from(text));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
      throw outputError(path, error);
    }
    return true;
  });
  return {
    write: buffered.write,
    async finish() {
      const open = await buffered.flush();
      try {
        closeSync(fd);
        if (temporary) renameSync(temporary, target);
      } catch (error) {
        throw outputError(path, error);
      }
      return open;
    },
    abandon() {
      if (temporary) rmSync(temporary, { force: true });
    },
  };
}

function targetOf(path: string): { target: string; temporary: string | null } {
  let target = path;
  try {
    if (lstatSync(path).isSymbolicLink()) target = realpathSync(path);
    const stat = statSync(target);
    if (stat.isDirectory()) throw new OutputError(`cannot write ${path}: it is a folder`);
    if (!stat.isFile()) return { target, temporary: null };
  } catch (error) {
    if (error instanceof OutputError) throw error;
  }
  if (!existsSync(dirname(target)))
    throw new OutputError(`cannot write ${path}: the folder ${dirname(target)} does not exist; create it first`);
  return { target, temporary: join(dirname(target), `.${basename(target)}.${process.pid}.part`) };
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** Gathers small pieces: a write for every record would cost more than the record. */
function buffer(out: (text: string) => boolean | Promise<boolean>) {
  let text = '';
  let since = 0;
  let timer: NodeJS.Immediate | null = null;
  let pending: boolean | Promise<boolean> = true;

  /** A failure waits in `pending` for whoever writes next. */
  function flush(): boolean | Promise<boolean> {
    if (timer) clearImmediate(timer);
    timer = null;
    if (text === '') return pending;
    const ready = text;
    text = '';
    if (pending instanceof Promise) pending = pending.then((open) => (open ? out(ready) : false));
    else if (pending) pending = attempt(ready);
    if (pending instanceof Promise) pending.catch(() => {});
    return pending;
  }

  function attempt(ready: string): boolean | Promise<boolean> {
    try {
      return out(ready);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  return {
    flush,
    write(piece: string): boolean | Promise<boolean> {
      const now = performance.now();
      if (text === '') since = now;
      text += piece;
      if (text.length >= BUFFER || now - since > WAIT) return flush();
      timer ??= setImmediate(flush);
      return pending;
    },
  };
}

function outputError(path: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOSPC' ? 'no space is left on the device' : code === 'EACCES' ? 'no permission' : (code ?? message);
  return new OutputError(`cannot write ${path}: ${why}`);
}
