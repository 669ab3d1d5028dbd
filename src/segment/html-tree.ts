import { load } from 'cheerio/slim';
import { RAW_ELEMENTS, type ScanHandler } from './html-scan.ts';

/** The usual way of a page: the tree that cheerio's htmlparser2 makes of it, walked without recursion. */

interface TreeNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  parent: TreeNode | null;
  next: TreeNode | null;
  children?: TreeNode[];
}

/** Tells a handler what the tree of a page holds, in document order; returns the greatest depth that was met. */
export function walkTree(html: string, handler: ScanHandler): number {
  const document = load(html).root()[0] as unknown as TreeNode;
  let node: TreeNode | null = document.children?.[0] ?? null;
  let depth = 1;
  let deepest = 0;
  while (node) {
    const into = enter(node, handler);
    if (into) {
      depth++;
      deepest = Math.max(deepest, depth);
      node = into;
      continue;
    }
    while (node && !node.next) {
      node = node.parent === document ? null : node.parent;
      depth--;
      if (node) handler.close(node.name as string);
    }
    node = node?.next ?? null;
  }
  return deepest;
}

/** Reports a node; its first child where the walk goes down. */
function enter(node: TreeNode, handler: ScanHandler): TreeNode | null {
  if (node.type === 'text') handler.text(node.data ?? '');
  if (node.name === undefined || node.attribs === undefined) return null;
  const { name, attribs } = node;
  if (RAW_ELEMENTS.has(name)) {
    handler.raw(name, node.children?.[0]?.data ?? '', attribs);
    return null;
  }
  handler.open(name, () => attribs);
  const first = node.children?.[0];
  if (first) return first;
  handler.close(name);
  return null;
}
