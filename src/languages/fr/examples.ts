import type { Examples } from '../types/examples.ts';

export const examples: Examples = [
  {
    text: "Les ministres de l'Arménie et du Kirghizstan se sont réunis le 3 juin 2024.",
    countries: ['AM', 'KG'],
    dates: ['2024-06-03'],
  },
  {
    text: 'Des experts du Kazakhstan viendront à Paris au second semestre 2025.',
    countries: ['KZ'],
    dates: ['2025-41'],
  },
  { text: 'La délégation géorgienne est partie hier.', countries: ['GE'], dates: ['2024-06-04'] },
  { text: 'Seize rapports ont été lus dans la salle.', countries: [], dates: [] },
];
