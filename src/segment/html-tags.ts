import type { BlockKind } from '../model/block.ts';

/** What an element is for the text of a page. */
export type Part = 'inline' | 'link' | 'time' | 'break' | 'skipped' | 'box';

export interface Tag {
  /** Lower case. */
  name: string;
  /** Small number of its own, to count by. */
  id: number;
  part: Part;
  /** Has neither content nor an end. */
  isVoid: boolean;
  /** Its content is no markup, or none that is shown. */
  isRaw: boolean;
  /** May stand in the head; anything else ends it. */
  isOfHead: boolean;
  /** Names of open elements that this one closes. */
  closes: ReadonlySet<string> | null;
  /** Heading level 1..6, or 0. */
  level: number;
  /** Kind of the blocks in it, where it says one. */
  kind: BlockKind | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const VOID = words('area base basefont br col embed frame hr img input link meta param source track wbr');
const RAW = words('script style title textarea noscript noframes iframe template svg math xmp');
const OF_HEAD = words('base basefont bgsound link meta noframes noscript object script style template title');
const SKIPPED = words(
  'head script style noscript template svg math iframe object embed canvas video audio map select datalist textarea input meter progress noframes applet',
);
const INLINE = words(
  'abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup tt u var wbr picture source center',
);
const ENDS_PARAGRAPH = words(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'a',
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    tr: 'tr td th p',
    td: 'td th p',
    th: 'td th p',
    tbody: 'thead tbody tr td th p',
    tfoot: 'thead tbody tr td th p',
    option: 'option',
    optgroup: 'option optgroup',
  }).map(([name, closed]) => [name, words(closed)]),
);
const PARAGRAPH = words('p');
const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
};

function partOf(name: string): Part {
  if (name === 'a') return 'link';
  if (name === 'time') return 'time';
  if (name === 'br' || name === 'hr') return 'break';
  if (SKIPPED.has(name)) return 'skipped';
  return INLINE.has(name) ? 'inline' : 'box';
}

function describe(name: string, id: number): Tag {
  return {
    name,
    id,
    part: partOf(name),
    isVoid: VOID.has(name),
    isRaw: RAW.has(name),
    isOfHead: OF_HEAD.has(name),
    closes: CLOSES.get(name) ?? (ENDS_PARAGRAPH.has(name) ? PARAGRAPH : null),
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    kind: KINDS[name] ?? null,
  };
}

const KNOWN = new Map(
  [
    ...new Set([
      'html',
      'body',
      'a',
      'time',
      'caption',
      ...[VOID, RAW, OF_HEAD, SKIPPED, INLINE, ENDS_PARAGRAPH].flatMap((s) => [...s]),
      ...CLOSES.keys(),
    ]),
  ].map((name, id) => [name, describe(name, id)] as const),
);

export const BREAK = KNOWN.get('br') as Tag;
export const HEAD = KNOWN.get('head') as Tag;

/** A page that invents more elements than this has all further ones read as one. */
const MAX_NAMES = 1000;
/** Ids are below this. */
export const MAX_TAGS = KNOWN.size + MAX_NAMES;

const OTHER = describe('x-other', MAX_TAGS - 1);

/** Gives every name of a page its tag, in any case. */
export function createTagReader(): (name: string) => Tag {
  const own = new Map<string, Tag>();
  return (written) => {
    const known = KNOWN.get(written) ?? own.get(written);
    if (known) return known;
    const name = written.toLowerCase();
    let tag = KNOWN.get(name) ?? own.get(name);
    if (own.size >= MAX_NAMES - 1) return tag ?? OTHER;
    tag ??= describe(name, KNOWN.size + own.size);
    own.set(written, tag);
    return tag;
  };
}
