import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Дэлегацыі Арменіі і Польшчы сустрэліся 3 чэрвеня 2024 года.',
    countries: ['AM', 'PL'],
    dates: ['2024-06-03'],
  },
  { text: 'Эксперты з Казахстана прыедуць у другім паўгоддзі 2025 года.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Расійская дэлегацыя паехала ўчора.', countries: ['RU'], dates: ['2024-06-04'] },
  { text: 'У зале прачыталі шаснаццаць дакладаў.', countries: [], dates: [] },
];
