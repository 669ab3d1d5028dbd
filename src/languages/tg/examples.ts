import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Ҳайатҳои Арманистон ва Қирғизистон 3 июни соли 2024 вохӯрданд.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Коршиносони Ӯзбекистон дар нимсолаи дуюми соли 2025 меоянд.', countries: ['UZ'], dates: ['2025-41'] },
  { text: 'Ҳайати Афғонистон дирӯз рафт.', countries: ['AF'], dates: ['2024-06-04'] },
  { text: 'Дар толор шонздаҳ маърӯза хонда шуд.', countries: [], dates: [] },
];
