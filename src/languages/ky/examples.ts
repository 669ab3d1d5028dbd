import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: 'Армениянын жана Казакстандын делегациялары 2024-жылдын 3-июнунда жолукту.',
    countries: ['AM', 'KZ'],
    dates: ['2024-06-03'],
  },
  { text: 'Өзбекстандын эксперттери 2025-жылдын экинчи жарымында келет.', countries: ['UZ'], dates: ['2025-41'] },
  { text: 'Түркиянын делегациясы кечээ кетти.', countries: ['TR'], dates: ['2024-06-04'] },
  { text: 'Залда он алты баяндама окулду.', countries: [], dates: [] },
];
