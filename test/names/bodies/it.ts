import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'Il Comitato esecutivo della CSI e la Commissione europea hanno collaborato.',
    organizations: ['cis-executive-committee', 'european-commission'],
  },
  {
    text: 'Il viceministro degli Esteri della Serbia Milan Jovanovic ha incontrato l’ambasciatrice di Grecia in Albania Eleni Markou.',
    persons: [
      'Milan Jovanovic | viceministro degli Esteri della Serbia | RS',
      'Eleni Markou | ambasciatrice di Grecia in Albania | GR',
    ],
  },
  {
    text: 'L’Organizzazione mondiale della sanità ha inviato esperti.',
    organizations: ['who'],
  },
  {
    text: 'Il ministero dell’Agricoltura della Croazia ha presentato i dati.',
    organizations: ['ministero dell’Agricoltura della Croazia !HR'],
  },
  {
    text: 'L’assessora regionale Lucia Ferrante ha portato i saluti.',
    persons: ['Lucia Ferrante | assessora regionale | IT'],
  },
  {
    text: 'I partecipanti hanno discusso di commercio, energia e trasporti.',
  },
  {
    text: 'Paolo Rinaldi, direttore generale dell’agenzia, ha aperto i lavori.',
    persons: ['Paolo Rinaldi | direttore generale dell’agenzia | '],
  },
  {
    text: 'La Banca mondiale e l’Interpol erano presenti.',
    organizations: ['world-bank', 'interpol'],
  },
  {
    text: 'L’incontro si è tenuto a Palazzo Ducale lunedì.',
  },
  {
    text: 'Via Garibaldi resterà chiusa al traffico.',
  },
  {
    text: 'Il segretario generale della NATO Jens Halvorsen è arrivato a Roma.',
    organizations: ['nato'],
    persons: ['Jens Halvorsen | segretario generale della NATO | '],
  },
  {
    text: 'L’Iniziativa adriatico-ionica compie vent’anni.',
    organizations: ['adriatic-ionian-initiative'],
  },
  {
    text: 'La prossima riunione sarà in primavera.',
  },
  {
    text: 'Il Centro regionale per le acque (CRA) ha ospitato il seminario.',
    organizations: ['Centro regionale per le acque'],
  },
  {
    text: 'Secondo la nota, i Paesi hanno approvato un piano.',
  },
];
