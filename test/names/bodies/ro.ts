import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'Comitetul Executiv al CSI și Secretariatul GUAM au pregătit proiectul.',
    organizations: ['cis-executive-committee', 'guam-secretariat'],
  },
  {
    text: 'Ministrul afacerilor externe al Ucrainei, Andrii Melnyk, a discutat cu ambasadoarea Poloniei la Chișinău, Anna Kowalska.',
    persons: [
      'Andrii Melnyk | Ministrul afacerilor externe al Ucrainei | UA',
      'Anna Kowalska | ambasadoarea Poloniei la Chișinău | PL',
    ],
  },
  {
    text: 'Organizația Mondială a Sănătății a trimis experți.',
    organizations: ['who'],
  },
  {
    text: 'Ministerul Agriculturii al Republicii Moldova a prezentat raportul.',
    organizations: ['Ministerul Agriculturii al Republicii Moldova !MD'],
  },
  {
    text: 'Secretarul de stat Radu Ionescu a condus ședința. Ionescu a mulțumit gazdelor.',
    persons: ['Radu Ionescu | Secretarul de stat | ', 'Radu Ionescu |  | '],
  },
  {
    text: 'Participanții au discutat despre comerț, energie și transport.',
  },
  {
    text: 'Elena Marinescu, director adjunct al Agenției Naționale a Apelor, a deschis lucrările.',
    organizations: ['Agenției Naționale a Apelor'],
    persons: ['Elena Marinescu | director adjunct al Agenției Naționale a Apelor | '],
  },
  {
    text: 'Banca Mondială și Comisia Europeană finanțează proiectul.',
    organizations: ['world-bank', 'european-commission'],
  },
  {
    text: 'Reuniunea s-a desfășurat la Palatul Parlamentului luni.',
  },
  {
    text: 'Strada Mihai Eminescu este închisă.',
  },
  {
    text: 'Runda viitoare va avea loc la primăvară.',
  },
  {
    text: 'Domnul Popescu a luat cuvântul.',
    persons: ['Popescu |  | '],
  },
  {
    text: 'Experții OSCE și ai Consiliului Europei au asistat.',
    organizations: ['osce', 'council-of-europe'],
  },
  {
    text: 'Centrul Regional pentru Ape (CRA) a găzduit seminarul.',
    organizations: ['Centrul Regional pentru Ape'],
  },
  {
    text: 'Potrivit comunicatului, țările au aprobat un plan.',
  },
];
