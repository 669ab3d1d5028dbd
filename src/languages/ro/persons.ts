import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {};
