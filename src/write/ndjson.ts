import { toJson } from './escape.ts';
import type { Format } from './index.ts';

/** One JSON object a line. */
export function format(): Format {
  return { head: '', between: '', tail: '', record: (record) => `${toJson(record)}\n` };
}
