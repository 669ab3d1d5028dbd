import { PLACES } from './places.ts';

const CAPITALS = new Map(
  Object.values(PLACES)
    .filter((p) => p.capital)
    .map((p) => [p.country, p.name]),
);

/** English name of the capital of a country (ISO 3166-1 alpha-2); null where the gazetteer has none. */
export function capitalOf(country: string): string | null {
  return CAPITALS.get(country) ?? null;
}
