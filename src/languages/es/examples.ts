import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Los ministros de Armenia y Kirguistán se reunieron el 3 de junio de 2024.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Expertos de Kazajstán vendrán en la segunda mitad de 2025.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'La delegación georgiana se fue ayer.', countries: ['GE'], dates: ['2024-06-04'] },
  { text: 'En la sala se leyeron dieciséis informes.', countries: [], dates: [] },
];
