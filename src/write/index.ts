import type { Format, FormatOptions } from './format.ts';

/** Formats of output: one file each, loaded when asked for. */
const FORMATS = {
  ndjson: () => import('./ndjson.ts'),
  json: () => import('./json.ts'),
  pretty: () => import('./pretty/index.ts'),
  csv: () => import('./csv.ts'),
} satisfies Record<string, () => Promise<{ format(options: FormatOptions): Format }>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export async function createFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  const { format } = await FORMATS[name]();
  return format(options);
}
