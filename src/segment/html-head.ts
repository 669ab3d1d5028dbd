import type { HeadMetadata } from '../model/block.ts';
import { cleanLine } from '../text/characters.ts';
import type { HtmlNode } from './html-boxes.ts';

const MAX_JSON = 500_000;
const MAX_OBJECTS = 60;

/** What the page says about itself: title, meta, JSON-LD, canonical address, language. Iterative. */
export function readHead(root: HtmlNode): Omit<HeadMetadata, 'times'> {
  const head: Omit<HeadMetadata, 'times'> = { title: null, meta: {}, jsonLd: [], lang: null, canonical: null };
  const stack: HtmlNode[] = [...(root.children ?? [])].reverse();
  while (stack.length) {
    const node = stack.pop() as HtmlNode;
    read(node, head);
    const children = node.children ?? [];
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i] as HtmlNode;
      if (child.type !== 'text' && child.type !== 'comment') stack.push(child);
    }
  }
  return head;
}

function read(node: HtmlNode, head: Omit<HeadMetadata, 'times'>): void {
  const attributes = node.attribs ?? {};
  switch (node.name) {
    case 'html':
      head.lang ??= attributes.lang || null;
      break;
    case 'title':
      if (node.parent?.name !== 'svg') head.title ??= cleanLine(node.children?.[0]?.data ?? '') || null;
      break;
    case 'link':
      if (attributes.rel?.toLowerCase() === 'canonical') head.canonical ??= attributes.href || null;
      break;
    case 'meta': {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
      if (key && attributes.content && !Object.hasOwn(head.meta, key)) head.meta[key] = cleanLine(attributes.content);
      break;
    }
    case 'script':
      if (attributes.type?.toLowerCase().trim() === 'application/ld+json')
        readJson(node.children?.[0]?.data, head.jsonLd);
      break;
  }
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
