import type { Format } from './index.ts';

/** One JSON object a line. */
export function format(): Format {
  return { head: '', between: '', tail: '', record: (record) => `${JSON.stringify(record)}\n` };
}
