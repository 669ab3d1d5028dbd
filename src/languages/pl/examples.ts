import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Delegacje Armenii i Gruzji spotkały się 3 czerwca 2024 roku.',
    countries: ['AM', 'GE'],
    dates: ['2024-06-03'],
  },
  { text: 'Eksperci z Kazachstanu przyjadą w drugiej połowie 2025 roku.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Litewska delegacja wyjechała wczoraj.', countries: ['LT'], dates: ['2024-06-04'] },
  { text: 'W sali odczytano szesnaście raportów.', countries: [], dates: [] },
];
