import type { ErrorRecord } from '../model/record.ts';

/** Formats of output: one file each, loaded when asked for. */
const FORMATS = {
  ndjson: () => import('./ndjson.ts'),
  json: () => import('./json.ts'),
  pretty: () => import('./pretty/index.ts'),
  csv: () => import('./csv.ts'),
} satisfies Record<string, () => Promise<{ format(options: FormatOptions): Format }>>;

export type FormatName = keyof typeof FORMATS;

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

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export async function createFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  const { format } = await FORMATS[name]();
  return format(options);
}

export function isError(record: object): record is ErrorRecord {
  return 'error' in record;
}
