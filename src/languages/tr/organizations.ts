import type { OrganizationNames } from '../types/organizations.ts';

export const organizations: OrganizationNames = {
  known: {},
  organs: {},
  heads: '',
  stateHeads: '',
  stateBodies: {},
  traps: '',
  grammar: null,
};
