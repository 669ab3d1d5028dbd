import type { Report } from '../model/diagnostics.ts';
import type { Problem } from '../model/errors.ts';
import type { PassedOver } from './walk.ts';

/** A document as bytes: what leaves the disk and may cross to a worker. */
export type RawDocument =
  | { kind: 'file'; id: string; path: string | null; bytes: Uint8Array; format: 'text' | 'html' }
  | { kind: 'line'; id: string; path: string | null; bytes: Uint8Array }
  | { kind: 'failed'; id: string; problem: Problem };

export type InputFormat = 'auto' | 'text' | 'html' | 'ndjson';

/** Options of everything that reads; all are plain data. */
export interface ReadOptions {
  from: InputFormat;
  encoding?: string;
  language?: string;
  include: readonly string[];
  exclude: readonly string[];
  hidden: boolean;
  follow: boolean;
  filesFrom?: string;
  /** The list of `filesFrom` is separated by NUL. */
  nul: boolean;
  /** Bytes of one document or line, after decompression. */
  maxBytes: number;
}

/** Who hears of what happens while reading. */
export interface ReadContext {
  report: Report;
  /** A file of a folder was not taken. */
  passOver(reason: PassedOver, id: string): void;
  /** So many bytes of the input were read (before decompression). */
  advance?(bytes: number): void;
}
