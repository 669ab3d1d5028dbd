import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'The ministers of Armenia and the Kyrgyz Republic met on 3 June 2024.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Experts from the UK will come to Minsk in the second half of 2025.', countries: ['GB'], dates: ['2025-41'] },
  { text: 'The Kazakh delegation left yesterday.', countries: ['KZ'], dates: ['2024-06-04'] },
  { text: 'Sixteen reports may be read in the hall.', countries: [], dates: [] },
];
