import type { Role } from '../../model/record.ts';

/** Of two roles that a page gives one participant the heavier one holds. */
export const ROLE_WEIGHT: Readonly<Record<Role, number>> = {
  chair: 5,
  host: 4,
  organizer: 3,
  observer: 2,
  participant: 1,
};
