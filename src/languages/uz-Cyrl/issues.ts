import type { IssueCues } from '../types/issues.ts';

export const issues: IssueCues = {};
