import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Հայաստանի և Ղրղզստանի պատվիրակությունները հանդիպել են 2024 թվականի հունիսի 3-ին։',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Ղազախստանի փորձագետները կգան 2025 թվականի երկրորդ կիսամյակում։', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Վրաստանի պատվիրակությունը մեկնել է երեկ։', countries: ['GE'], dates: ['2024-06-04'] },
  { text: 'Դահլիճում կարդացվել է տասնվեց զեկույց։', countries: [], dates: [] },
];
