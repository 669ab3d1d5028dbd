const FEWEST = 3;
const LEAST_SHARE = 0.05;

/** Keys that repeat across documents of one site, with the number of documents that hold each: at least three, and a twentieth of all. */
export function repeatsIn(documents: readonly Iterable<number>[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const keys of documents) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(FEWEST, LEAST_SHARE * documents.length);
  for (const [key, n] of counts) if (n < enough) counts.delete(key);
  return counts;
}
