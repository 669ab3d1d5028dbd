import { toJson } from './escape.ts';
import type { Format } from './format.ts';

/** One array, an element a line. */
export function format(): Format {
  return { head: '[', between: ',', tail: '\n]\n', record: (record) => `\n${toJson(record)}` };
}
