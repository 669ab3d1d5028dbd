import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'Das Exekutivkomitee der GUS und das OSZE-Sekretariat luden gemeinsam ein.',
    organizations: ['cis-executive-committee', 'osce-secretariat'],
  },
  {
    text: 'Der usbekische Außenminister Bachtijor Saidow sprach mit Anna Lindgren, Botschafterin Schwedens in Kasachstan.',
    persons: [
      'Bachtijor Saidow | usbekische Außenminister | UZ',
      'Anna Lindgren | Botschafterin Schwedens in Kasachstan | SE',
    ],
  },
  {
    text: 'Das Ministerium für Digitales der Republik Moldau legte einen Entwurf vor.',
    organizations: ['Ministerium für Digitales der Republik Moldau !MD'],
  },
  {
    text: 'Die Weltbank und die Europäische Kommission unterstützen das Vorhaben.',
    organizations: ['world-bank', 'european-commission'],
  },
  {
    text: 'Die OSZE-Vertreterin Ingrid Halvorsen dankte den Gastgebern. Halvorsen reist weiter.',
    organizations: ['osce'],
    persons: ['Ingrid Halvorsen | OSZE-Vertreterin | ', 'Ingrid Halvorsen |  | '],
  },
  {
    text: 'Die Teilnehmer erörterten Fragen des Handels, der Energie und des Verkehrs.',
  },
  {
    text: 'Gespräche über Wasser und Strom fanden am Montag statt.',
  },
  {
    text: 'Staatssekretärin Petra Neumann leitete die Sitzung.',
    persons: ['Petra Neumann | Staatssekretärin | '],
  },
  {
    text: 'Jürgen Kessler, Leiter der Abteilung für Zentralasien, eröffnete das Treffen.',
    persons: ['Jürgen Kessler | Leiter der Abteilung für Zentralasien | '],
  },
  {
    text: 'Die UN-Generalversammlung tagt im Herbst, der UN-Sicherheitsrat schon morgen.',
    organizations: ['un-general-assembly', 'un-security-council'],
  },
  {
    text: 'Im Haus der Freundschaft an der Goethestraße wurde gefeiert.',
  },
  {
    text: 'Die Internationale Organisation für Migration schickte Fachleute.',
    organizations: ['iom'],
  },
  {
    text: 'Zum Vorsitzenden wurde der belgische Diplomat gewählt.',
  },
  {
    text: 'Außenministerien mehrerer Länder gaben Erklärungen ab.',
  },
  {
    text: 'Vertreter der Vereinten Nationen und der SOZ nahmen teil.',
    organizations: ['un', 'sco'],
  },
];
