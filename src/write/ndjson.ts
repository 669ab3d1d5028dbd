import { toJson } from './escape.ts';
import type { Format } from './format.ts';

/** One JSON object a line. */
export function format(): Format {
  return { head: '', between: '', tail: '', record: (record) => `${toJson(record)}\n` };
}
