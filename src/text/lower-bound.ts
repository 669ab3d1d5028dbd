/** Index of the first element that does not lie before what is sought, in a list sorted so that those that do come first. */
export function lowerBound<T>(sorted: readonly T[], liesBefore: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (liesBefore(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
