import type { HeadMetadata } from '../model/block.ts';
import { cleanLine } from '../text/characters.ts';
import { decodeEntities } from './entities.ts';
import type { Attributes } from './html-scan.ts';

const MAX_JSON = 500_000;
const MAX_OBJECTS = 60;

export type Head = Omit<HeadMetadata, 'times'>;

export const emptyHead = (): Head => ({ title: null, meta: {}, jsonLd: [], lang: null, canonical: null });

/** What the page says about itself: meta, canonical address, language. Elements in their order. */
export function readHeadElement(head: Head, name: string, attributes: () => Attributes): void {
  if (name === 'html') head.lang ??= attributes().lang || null;
  else if (name === 'link') {
    if (head.canonical !== null) return;
    const { rel, href } = attributes();
    if (rel?.toLowerCase() === 'canonical') head.canonical = href || null;
  } else if (name === 'meta') {
    const { property, name: named, itemprop, content } = attributes();
    const key = (property ?? named ?? itemprop)?.toLowerCase();
    if (key && content && !Object.hasOwn(head.meta, key)) head.meta[key] = cleanLine(content);
  }
}

/** Title and JSON-LD. */
export function readHeadText(head: Head, name: string, data: string, attributes: Attributes): void {
  if (name === 'title') head.title ??= cleanLine(decodeEntities(data)) || null;
  else if (name === 'script' && attributes.type?.toLowerCase().trim() === 'application/ld+json')
    readJson(data, head.jsonLd);
}

function readJson(data: string | undefined, out: Record<string, unknown>[]): void {
  if (!data || data.length > MAX_JSON) return;
  let value: unknown;
  try {
    value = JSON.parse(
      data
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
        .replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return;
  }
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && out.length < MAX_OBJECTS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, MAX_OBJECTS));
    else if (item && typeof item === 'object') {
      out.push(item as Record<string, unknown>);
      const graph = (item as Record<string, unknown>)['@graph'];
      if (Array.isArray(graph)) queue.push(...graph.slice(0, MAX_OBJECTS));
    }
  }
}
