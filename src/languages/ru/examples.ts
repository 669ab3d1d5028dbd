import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Делегации Армении и Кыргызской Республики встретились 3 июня 2024 года.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  {
    text: 'Казахстанские эксперты приедут в Минск во втором полугодии 2025 года.',
    countries: ['KZ'],
    dates: ['2025-41'],
  },
  { text: 'Представители РФ и КНР уехали вчера.', countries: ['RU', 'CN'], dates: ['2024-06-04'] },
  { text: 'В зале прочли шестнадцать докладов.', countries: [], dates: [] },
];
