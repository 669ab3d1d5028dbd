import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Арманистон ва Қирғизистон делегациялари 2024 йил 3 июнь куни учрашди.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Қозоғистон экспертлари 2025 йилнинг иккинчи ярмида келади.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Туркия делегацияси кеча кетди.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'Залда ўн олти маъруза ўқилди.', countries: [], dates: [] },
];
