/** Deeper trees, or more elements, are not built. */
const MAX_DEPTH = 512;
const MAX_TAGS = 400_000;
const MAX_LENGTH = 24_000_000;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that the parser closes by itself when the next one opens. */
const SELF_CLOSING = new Set('p li dt dd td th tr option optgroup tbody thead tfoot colgroup rp rt'.split(' '));

/** A tree of this page would be too deep or too large. Counts tags, linear in the length. */
export function isTooDeep(html: string): boolean {
  if (html.length > MAX_LENGTH) return true;
  let depth = 0;
  let tags = 0;
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,12})/g;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    if (++tags > MAX_TAGS) return true;
    const name = (match[2] as string).toLowerCase();
    if (VOID.has(name) || SELF_CLOSING.has(name)) continue;
    if (match[1]) {
      if (depth > 0) depth--;
    } else if (++depth > MAX_DEPTH) return true;
  }
  return false;
}
