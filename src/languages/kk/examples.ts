import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Арменияның және Қырғызстанның делегациялары 2024 жылғы 3 маусымда кездесті.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Өзбекстаннан сарапшылар 2025 жылдың екінші жартысында келеді.', countries: ['UZ'], dates: ['2025-41'] },
  { text: 'Ресей делегациясы кеше кетті.', countries: ['RU'], dates: ['2024-06-04'] },
  { text: 'Залда он алты баяндама оқылды.', countries: [], dates: [] },
];
