import { fold } from './fold.ts';

/** Endings that follow one another: one element of each slot in turn, `''` where a slot may stay empty. */
export type Chain = readonly (readonly string[])[];

/** A closed set of endings; '' for the bare stem is among them. */
export interface Suffixes {
  has(ending: string): boolean;
  /** Lengths of the endings, longest first, without that of ''. */
  lengths: readonly number[];
}

/** Every way to take one element of each list in turn: plural + possessive + case. Lists are blank-separated, `-` is nothing. */
export function chain(...lists: string[]): Chain {
  return lists.map((list) => list.split(' ').map((e) => (e === '-' ? '' : e)));
}

/** Endings whose answer is remembered. */
const MOST = 20_000;

/** The set that a list of endings and chains stands for. Chains make tens of thousands of endings: they are never written out. */
export function suffixSet(list: readonly (string | Chain)[]): Suffixes {
  const single = new Set(['']);
  const chains: Chain[] = [];
  for (const entry of list)
    if (typeof entry === 'string') single.add(fold(entry));
    else chains.push(entry.map((slot) => slot.map(fold)));
  const lengths = lengthsOf(single, chains);
  const longest = lengths[0] ?? 0;
  const known = new Map<string, boolean>();
  return {
    lengths,
    has(ending) {
      if (ending.length > longest) return false;
      let found = known.get(ending);
      if (found === undefined) {
        found = single.has(ending) || chains.some((slots) => isMade(slots, 0, ending, 0));
        if (known.size >= MOST) known.clear();
        known.set(ending, found);
      }
      return found;
    },
  };
}

function isMade(slots: Chain, slot: number, ending: string, at: number): boolean {
  const elements = slots[slot];
  if (!elements) return at === ending.length;
  for (const element of elements)
    if (ending.startsWith(element, at) && isMade(slots, slot + 1, ending, at + element.length)) return true;
  return false;
}

function lengthsOf(single: ReadonlySet<string>, chains: readonly Chain[]): number[] {
  const all = new Set<number>();
  for (const ending of single) all.add(ending.length);
  for (const slots of chains) {
    let sums = new Set([0]);
    for (const slot of slots) {
      const next = new Set<number>();
      for (const sum of sums) for (const element of slot) next.add(sum + element.length);
      sums = next;
    }
    for (const sum of sums) all.add(sum);
  }
  all.delete(0);
  return [...all].sort((a, b) => b - a);
}
