import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Miniștrii Armeniei și Georgiei s-au întâlnit la 3 iunie 2024.',
    countries: ['AM', 'GE'],
    dates: ['2024-06-03'],
  },
  { text: 'Experți din Kazahstan vor veni în a doua jumătate a anului 2025.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Delegația ucraineană a plecat ieri.', countries: ['UA'], dates: ['2024-06-04'] },
  { text: 'În sală au fost citite șaisprezece rapoarte.', countries: [], dates: [] },
];
