import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Ermenistanyň we Gyrgyzystanyň wekiliýetleri 2024-nji ýylyň 3-nji iýunynda duşuşdylar.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  {
    text: 'Gazagystanyň bilermenleri 2025-nji ýylyň ikinji ýarymynda gelerler.',
    countries: ['KZ'],
    dates: ['2025-41'],
  },
  { text: 'Türkiýäniň wekiliýeti düýn gitdi.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'Zalda on alty çykyş okaldy.', countries: [], dates: [] },
];
