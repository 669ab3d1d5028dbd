import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'Le Comité exécutif de la CEI et le secrétariat de l’OSCE ont préparé le texte.',
    organizations: ['cis-executive-committee', 'osce-secretariat'],
  },
  {
    text: 'La ministre des Affaires étrangères de l’Arménie, Nora Petrosyan, a reçu Paul Lemaire, ambassadeur de Belgique en Géorgie.',
    persons: [
      'Nora Petrosyan | ministre des Affaires étrangères de l’Arménie | AM',
      'Paul Lemaire | ambassadeur de Belgique en Géorgie | BE',
    ],
  },
  {
    text: 'L’Organisation mondiale de la santé a envoyé trois experts.',
    organizations: ['who'],
  },
  {
    text: 'Le ministère de l’Agriculture du Kazakhstan publie les chiffres.',
    organizations: ['ministère de l’Agriculture du Kazakhstan !KZ'],
  },
  {
    text: 'Le vice-ministre Marat Sultanov a présidé la séance.',
    persons: ['Marat Sultanov | vice-ministre | '],
  },
  {
    text: 'Mme Lefèvre et M. Durand ont pris la parole.',
    persons: ['Lefèvre |  | ', 'Durand |  | '],
  },
  {
    text: 'Les participants ont discuté du commerce, de l’énergie et des transports.',
  },
  {
    text: 'La Banque mondiale et la Commission européenne financent le projet.',
    organizations: ['world-bank', 'european-commission'],
  },
  {
    text: 'Claire Fontaine, directrice générale de l’agence, a ouvert les travaux.',
    persons: ['Claire Fontaine | directrice générale de l’agence | '],
  },
  {
    text: 'Un accord a été signé au Palais des Nations lundi.',
  },
  {
    text: 'Le secrétaire général de l’ONU António Guterres a salué cette initiative.',
    organizations: ['un'],
    persons: ['António Guterres | secrétaire général de l’ONU | '],
  },
  {
    text: 'Le Centre régional pour la gestion de l’eau (CRGE) accueille la réunion ; le CRGE existe depuis 2003.',
    organizations: ['Centre régional pour la gestion de l’eau', 'CRGE'],
  },
  {
    text: 'La rue Victor Hugo a été fermée.',
  },
  {
    text: 'Les experts de l’Unesco et de l’Interpol étaient présents.',
    organizations: ['unesco', 'interpol'],
  },
  {
    text: 'Le prochain rendez-vous est fixé au printemps.',
  },
];
