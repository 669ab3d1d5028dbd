/** Comparison of wordings: how much two phrases share, and the best one-to-one pairing of two lists. */

const WORDS = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** Blanks, quotes, dashes and apostrophes unified; case kept. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[«»“”„‟″]/g, '"')
    .replace(/[‘’‚‛`´ʻʼ‹›]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

function words(text: string): string[] {
  const plain = normalizeText(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replaceAll('ı', 'i').replaceAll("'", '').match(WORDS) ?? [];
}

/** Harmonic mean of the shares of words (Han: characters) that two phrases have in common, 0..1. */
export function overlap(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const n = counts.get(word) ?? 0;
    if (n > 0) {
      shared++;
      counts.set(word, n - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** A largest one-to-one pairing: for every gold item the index of its predicted one, or -1. */
export function pair<G, P>(gold: readonly G[], predicted: readonly P[], fits: (g: G, p: P) => boolean): number[] {
  const options = gold.map((g) => predicted.flatMap((p, j) => (fits(g, p) ? [j] : [])));
  const owner = new Map<number, number>();
  const claim = (i: number, tried: Set<number>): boolean => {
    for (const j of options[i] ?? []) {
      if (tried.has(j)) continue;
      tried.add(j);
      const holder = owner.get(j);
      if (holder === undefined || claim(holder, tried)) {
        owner.set(j, i);
        return true;
      }
    }
    return false;
  };
  gold.forEach((_, i) => {
    claim(i, new Set());
  });
  const result = gold.map(() => -1);
  for (const [j, i] of owner) result[i] = j;
  return result;
}
