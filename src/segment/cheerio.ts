import { createRequire } from 'node:module';
import type { load as Load } from 'cheerio/slim';

const require = createRequire(import.meta.url);
let cheerio: { load: typeof Load } | undefined;

/** Markup as cheerio reads it; loaded with the first page, since plain text needs no parser. */
export function load(markup: string): ReturnType<typeof Load> {
  cheerio ??= require('cheerio/slim') as { load: typeof Load };
  return cheerio.load(markup);
}
