import type { ErrorRecord } from '../model/record.ts';

/** What the records are: the command that made them. */
export type RecordKind = 'extract' | 'strip' | 'detect' | 'annotate';

export interface FormatOptions {
  kind: RecordKind;
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** A format as strings: nothing in it depends on the record before, so that records can be formatted in any thread. */
export interface Format {
  head: string;
  between: string;
  tail: string;
  record(record: object): string;
}

export function isError(record: object): record is ErrorRecord {
  return 'error' in record;
}
