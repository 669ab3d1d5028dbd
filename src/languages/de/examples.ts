import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Die Minister Armeniens und Kirgisistans trafen sich am 3. Juni 2024.',
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  {
    text: 'Belarussische Fachleute kommen in der zweiten Jahreshälfte 2025 nach Wien.',
    countries: ['BY'],
    dates: ['2025-41'],
  },
  { text: 'Die Delegation der Republik Usbekistan reiste gestern ab.', countries: ['UZ'], dates: ['2024-06-04'] },
  { text: 'Im Saal wurden sechzehn Berichte verlesen.', countries: [], dates: [] },
];
