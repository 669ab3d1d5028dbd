import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Armaniston va Qirg‘iziston delegatsiyalari 2024-yil 3-iyun kuni uchrashdi.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  { text: 'Qozog‘iston ekspertlari 2025-yilning ikkinchi yarmida keladi.', countries: ['KZ'], dates: ['2025-41'] },
  { text: 'Turkiya delegatsiyasi kecha ketdi.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'Zalda o‘n olti ma’ruza o‘qildi.', countries: [], dates: [] },
];
