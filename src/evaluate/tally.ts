/**
 * Counts of one field. An abstention (a null where the reader has a value) is kept apart from an error (another value):
 * the first costs recall only, the second precision as well.
 */
export interface Tally {
  /** Values that are right. */
  right: number;
  /** Values that differ from the reader's. */
  wrong: number;
  /** Values that the reader has and the record leaves out. */
  abstained: number;
  /** Values that the record has and the reader does not. */
  spurious: number;
  /** Both say that there is nothing. */
  agreed: number;
}

export interface Figures extends Tally {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const nothing = (): Tally => ({ right: 0, wrong: 0, abstained: 0, spurious: 0, agreed: 0 });

export function add(into: Tally, t: Tally): void {
  into.right += t.right;
  into.wrong += t.wrong;
  into.abstained += t.abstained;
  into.spurious += t.spurious;
  into.agreed += t.agreed;
}

/** One value against one value. */
export function single<T>(gold: T | null, predicted: T | null | undefined, same: (g: T, p: T) => boolean): Tally {
  const p = predicted ?? null;
  if (gold === null) return { ...nothing(), ...(p === null ? { agreed: 1 } : { spurious: 1 }) };
  if (p === null) return { ...nothing(), abstained: 1 };
  return { ...nothing(), ...(same(gold, p) ? { right: 1 } : { wrong: 1 }) };
}

/** Two lists, of which `hits` items were paired. */
export function lists(hits: number, gold: number, predicted: number): Tally {
  if (gold + predicted === 0) return { ...nothing(), agreed: 1 };
  return { ...nothing(), right: hits, abstained: gold - hits, spurious: predicted - hits };
}

/** Precision, recall and F1; agreement on "nothing" counts as right, so that an empty page is not an error. */
export function figures(t: Tally): Figures {
  const right = t.right + t.agreed;
  const share = (of: number): number | null => (of === 0 ? null : right / of);
  const all = 2 * (right + t.wrong) + t.spurious + t.abstained;
  return {
    ...t,
    precision: share(right + t.wrong + t.spurious),
    recall: share(right + t.wrong + t.abstained),
    f1: all === 0 ? null : (2 * right) / all,
  };
}
