import type { HeadMetadata } from '../model/block.ts';
import { cleanLine } from '../text/characters.ts';
import { load } from './cheerio.ts';

/** What the page says about itself: title, meta, canonical address, language, JSON-LD. Only the elements that say it are parsed. */

const MAX_ELEMENTS = 400;
const LONGEST_ELEMENT = 20_000;
const MAX_JSON = 500_000;
const MAX_OBJECTS = 60;

export type Head = Omit<HeadMetadata, 'times'>;

/** Collects the elements that speak of the page, in their order. Places are offsets into the page. */
export interface HeadCollector {
  /** A start tag without its ">". */
  tag(name: string, from: number, to: number): void;
  /** A title or script: its start tag, its content. */
  raw(name: string, from: number, contentFrom: number, to: number): void;
  read(): Head;
}

const SPEAKING = new Set(['html', 'meta', 'link']);

export function collectHead(html: string): HeadCollector {
  const markup: string[] = [];
  const scripts: string[] = [];
  let hasTitle = false;
  return {
    tag(name, from, to) {
      if (!SPEAKING.has(name) || markup.length >= MAX_ELEMENTS || to - from > LONGEST_ELEMENT) return;
      const start = html.slice(from, to);
      if (name === 'link' && !/canonical/i.test(start)) return;
      markup.push(start, name === 'html' ? '></html>' : '>');
    },
    raw(name, from, contentFrom, to) {
      if (name === 'title') {
        if (!hasTitle && to - from <= LONGEST_ELEMENT) markup.push(html.slice(from, to), '</title>');
        hasTitle = true;
      } else if (name === 'script' && scripts.length < MAX_OBJECTS && to - contentFrom <= MAX_JSON) {
        if (/ld\+json/i.test(html.slice(from, contentFrom))) scripts.push(html.slice(contentFrom, to));
      }
    },
    read: () => readHead(markup.join(''), scripts),
  };
}

function readHead(markup: string, scripts: readonly string[]): Head {
  const head: Head = { title: null, meta: {}, jsonLd: [], lang: null, canonical: null };
  for (const script of scripts) readJson(script, head.jsonLd);
  if (markup === '') return head;
  const $ = load(markup);
  for (const element of $.root().contents()) {
    if (!('attribs' in element)) continue;
    const { name, attribs } = element;
    if (name === 'html') head.lang ??= attribs.lang || null;
    else if (name === 'title') head.title ??= cleanLine($(element).text()) || null;
    else if (name === 'link') {
      if (attribs.rel?.toLowerCase() === 'canonical') head.canonical ??= attribs.href || null;
    } else {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop)?.toLowerCase();
      if (key && attribs.content && !Object.hasOwn(head.meta, key)) head.meta[key] = cleanLine(attribs.content);
    }
  }
  return head;
}

function readJson(data: string, out: Record<string, unknown>[]): void {
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
