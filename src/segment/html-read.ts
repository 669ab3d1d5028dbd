import { type ScanHandler, scanHtml } from './html-scan.ts';
import { walkTree } from './html-tree.ts';

/**
 * Reads a page into a handler: by its tree, or, where the tree would cost too much (elements nested deeper than the cap, pages or tags
 * of a size that no article has), by the linear scan. Returns the greatest depth.
 */
export function readHtml(html: string, handler: ScanHandler): number {
  return isTame(html) ? walkTree(html, handler) : scanHtml(html, handler);
}

/** Elements nested deeper are damage or malice: trees that deep cost more than time linear in the page. */
const DEPTH_CAP = 512;
const LONGEST_PAGE = 4_000_000;
const LONGEST_TAG = 100_000;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option'.split(' '),
);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})/g;

/** Counts tags without reading them: an upper bound of the depth, give or take what closes by itself. */
function isTame(html: string): boolean {
  if (html.length > LONGEST_PAGE) return false;
  let depth = 0;
  let last = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    if (tag.index - last > LONGEST_TAG) return false;
    last = tag.index;
    if (VOID.has((tag[2] as string).toLowerCase())) continue;
    if (tag[1] === '') depth++;
    else if (depth > 0) depth--;
    if (depth > DEPTH_CAP) return false;
  }
  return true;
}
