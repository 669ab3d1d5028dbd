import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: "I ministri dell'Armenia e del Kirghizistan si sono incontrati il 3 giugno 2024.",
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Esperti dal Kazakistan arriveranno nella seconda metà del 2025.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'La delegazione georgiana è partita ieri.', countries: ['GE'], dates: ['2024-06-04'] },
  { text: 'In sala sono state lette sedici relazioni.', countries: [], dates: [] },
];
