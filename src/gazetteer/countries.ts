export { COUNTRY_NAMES } from './countries.generated.ts';
