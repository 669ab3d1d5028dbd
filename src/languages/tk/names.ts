import type { CountryNames } from '../types/names.ts';
import { territories } from './territories.generated.ts';

export const names: CountryNames = {
  territories,
  countries: {},
  adjectives: {},
};
