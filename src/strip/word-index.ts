/** Words by a hash of their folded letters: what they begin is asked of every word of a page. */

const PRIME = 0x01000193;

/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** A hash with one more letter behind it. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = NO_LETTERS;
  for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/** Flags by hash: open addressing over two arrays. */
export interface FlagTable {
  add(hash: number, flags: number): void;
  /** All flags that were added under this hash; 0 where it is not known. */
  flagsOf(hash: number): number;
}

/** `size` is a power of two well above the number of hashes. */
export function createFlagTable(size: number): FlagTable {
  const hashes = new Int32Array(size);
  const flags = new Uint8Array(size);
  const mask = size - 1;
  const find = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (flags[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    add(hash, more) {
      const slot = find(hash);
      hashes[slot] = hash;
      flags[slot] = (flags[slot] as number) | more;
    },
    flagsOf: (hash) => flags[find(hash)] as number,
  };
}

export interface WordIndex {
  words: FlagTable;
  /** By `hashOn` of a word's hash to that of the token before it. */
  pairs: FlagTable;
  /** By the first `PREFIX` letters of words that go on in any way. */
  prefixes: FlagTable;
  /** The flag of a word that begins something with the next token. */
  pair: number;
}

/** Letters by which words are looked up among the prefixes. */
export const PREFIX = 4;
