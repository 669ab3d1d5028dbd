import type { CountryNames } from '../types/names.ts';

export const names: CountryNames = { countries: {}, adjectives: {} };
