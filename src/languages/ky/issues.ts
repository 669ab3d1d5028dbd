import type { IssueCues } from '../types/issues.ts';

export const issues: IssueCues = {
  discussion: {
    verbs: [],
    agenda: [],
    frames: [],
    closers: [],
    including: [],
    subjects: [],
    openers: [],
    glue: [],
    stops: [],
  },
  documents: { nouns: [], discussed: [], finalized: [], approved: [], adopted: [], signed: [], planned: [] },
  order: 'after',
};
