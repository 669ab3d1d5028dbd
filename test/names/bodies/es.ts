import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'El Comité Ejecutivo de la CEI y la Secretaría General Iberoamericana enviaron observadores.',
    organizations: ['cis-executive-committee', 'segib'],
  },
  {
    text: 'El viceministro de Relaciones Exteriores de Chile, Andrés Fuenzalida, se reunió con la embajadora de Rusia en Perú, Olga Smirnova.',
    persons: [
      'Andrés Fuenzalida | viceministro de Relaciones Exteriores de Chile | CL',
      'Olga Smirnova | embajadora de Rusia en Perú | RU',
    ],
  },
  {
    text: 'La Organización Mundial de la Salud apoyó la iniciativa.',
    organizations: ['who'],
  },
  {
    text: 'El Ministerio de Agricultura de Uruguay presentó el informe.',
    organizations: ['Ministerio de Agricultura de Uruguay !UY'],
  },
  {
    text: 'La comisaria Teresa Robledo habló en nombre de la Interpol.',
    organizations: ['interpol'],
    persons: ['Teresa Robledo | comisaria | '],
  },
  {
    text: 'Los participantes analizaron el comercio, la energía y el transporte.',
  },
  {
    text: 'María José Aguirre, directora general del Instituto Nacional de Aguas, inauguró la sesión.',
    organizations: ['Instituto Nacional de Aguas'],
    persons: ['María José Aguirre | directora general del Instituto Nacional de Aguas | '],
  },
  {
    text: 'El canciller Rodrigo Malmierca viajó a Bakú.',
    persons: ['Rodrigo Malmierca | canciller | '],
  },
  {
    text: 'La reunión tuvo lugar en el Palacio de Congresos el lunes.',
  },
  {
    text: 'La Unión Europea y la OEA enviaron técnicos.',
    organizations: ['eu', 'oas'],
  },
  {
    text: 'Según el comunicado, los países acordaron un plan.',
  },
  {
    text: 'La calle Simón Bolívar estuvo cerrada.',
  },
  {
    text: 'El Centro Regional de Cooperación Hídrica (CRCH) fue el anfitrión.',
    organizations: ['Centro Regional de Cooperación Hídrica'],
  },
  {
    text: 'El Banco Mundial financiará la carretera.',
    organizations: ['world-bank'],
  },
  {
    text: 'La próxima ronda será en otoño.',
  },
];
