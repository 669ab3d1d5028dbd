import type { OrganizationNames } from '../types/names.ts';

export const organizations: OrganizationNames = { known: {} };
