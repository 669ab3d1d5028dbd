import type { Tally } from '../parallel/tally.ts';
import { repeatsIn } from '../profile/repeats.ts';

const FIRST = 200;
/** So many documents with left-over lines of their site make a profile worth while. */
const WORTH = 10;

export interface Repeats {
  add(kept: Tally['kept']): void;
  /** A hint, or null where no profile is needed. */
  hint(): string | null;
}

/** Counts, over the first documents, the lines that were kept and stand in several of one site. */
export function createRepeats(): Repeats {
  const sites = new Map<string, number[][]>();
  let documents = 0;
  return {
    add(kept) {
      if (!kept || documents >= FIRST) return;
      documents++;
      const site = sites.get(kept.site);
      if (site) site.push(kept.keys);
      else sites.set(kept.site, [kept.keys]);
    },
    hint() {
      let spoilt = 0;
      for (const site of sites.values()) spoilt += spoiltOf(site);
      return spoilt < WORTH
        ? null
        : `${spoilt} of the first ${documents} documents hold lines that repeat across their site: make a profile (ciscorpus profile … -o site.json) and give --site-profile site.json`;
    },
  };
}

function spoiltOf(documents: readonly number[][]): number {
  const repeats = repeatsIn(documents);
  return documents.filter((keys) => keys.some((key) => repeats.has(key))).length;
}
