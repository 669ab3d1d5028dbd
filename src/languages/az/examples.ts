import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Gürcüstan və Qırğızıstan nümayəndə heyətləri 3 iyun 2024-cü il tarixində görüşüb.',
    countries: ['GE', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Qazaxıstandan ekspertlər 2025-ci ilin ikinci yarısında gələcək.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Türkiyənin nümayəndə heyəti dünən gedib.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'Zalda on altı məruzə oxunub.', countries: [], dates: [] },
];
