/** A city (or a resort, a palace town) where states meet. */
export interface Place {
  /** English name, as a record gives it. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The capital of its country. */
  capital?: boolean;
}

export const PLACES: Readonly<Record<string, Place>> = {};
