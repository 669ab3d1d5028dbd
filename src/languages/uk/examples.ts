import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Делегації Вірменії та Польщі зустрілися 3 червня 2024 року.',
    countries: ['AM', 'PL'],
    dates: ['2024-06-03'],
  },
  { text: 'Експерти з Казахстану приїдуть у другому півріччі 2025 року.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Литовська делегація поїхала вчора.', countries: ['LT'], dates: ['2024-06-04'] },
  { text: 'У залі прочитали шістнадцять доповідей.', countries: [], dates: [] },
];
