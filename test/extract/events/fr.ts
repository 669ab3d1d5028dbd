import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'un atelier de deux jours',
    text: `La sécurité des barrages au menu d'un atelier à Bichkek
Publié le 18/10/2022

Un atelier consacré à la sécurité des barrages s'est tenu les 13 et 14 octobre à Bichkek, dans les locaux de l'Académie des sciences. Y ont pris part des ingénieurs du Kirghizistan, du Tadjikistan et de la Suisse.

La prochaine rencontre aura lieu à Douchanbé au premier trimestre 2023.`,
    events: [
      'held meeting 2022-10-13/2022-10-14 in-person Bishkek KG',
      'scheduled meeting 2023-33 in-person Dushanbe TJ',
    ],
  },
  {
    name: 'un entretien téléphonique',
    text: `Entretien téléphonique entre les ministres arménien et français
4 avril 2023

Le ministre arménien des Affaires étrangères s'est entretenu lundi par téléphone avec son homologue française. Ils ont évoqué la coopération culturelle.`,
    events: ['held call 2023-04-03 online - -'],
  },
  {
    name: 'un sommet reporté',
    text: `Le sommet de Chisinau reporté
Publié le 2 mars 2021

Prévu le 25 mars à Chisinau, le sommet des pays riverains du Dniestr a été reporté, a annoncé la présidence moldave. Aucune nouvelle date n'a été fixée.`,
    events: ['postponed summit 2021-03-25 in-person Chisinau MD'],
  },
  {
    name: 'une rencontre en visioconférence',
    text: `Les douaniers se retrouvent à distance
Mis en ligne le 9 juin 2020

La dixième réunion du comité douanier de la CEI s'est déroulée vendredi en visioconférence. Les délégations de la Biélorussie, du Kazakhstan et de la Russie ont examiné le transit des médicaments.`,
    events: ['held meeting 2020-06-05 online - -'],
  },
  {
    name: 'une analyse du marché',
    text: `Pourquoi le coton ne paie plus
Analyse
Publié le 2 octobre 2021

Le prix du coton a perdu un tiers de sa valeur. L'Ouzbékistan, le Turkménistan et le Tadjikistan en dépendent. Lors de la conférence de Brême, en mars, les négociants étaient déjà inquiets.`,
    events: [],
  },
  {
    name: 'une visite à venir',
    text: `La ministre estonienne attendue à Tachkent
Publié le 14/02/2023

La ministre estonienne de l'Économie se rendra à Tachkent les 22 et 23 février, à la tête d'une délégation d'entreprises. Elle doit rencontrer son homologue ouzbek.`,
    events: ['scheduled visit 2023-02-22/2023-02-23 in-person Tashkent UZ'],
  },
  {
    name: 'une session annulée',
    text: `Annulation de la session de la commission mixte
6 mai 2020

La dixième session de la commission mixte franco-arménienne, prévue le 14 mai à Erevan, a été annulée, indique l'ambassade.`,
    events: ['cancelled session 2020-05-14 in-person Yerevan AM'],
  },
  {
    name: 'un entretien pendant une visite pour un forum',
    text: `Deux ministres parlent de pêche
12 mai 2022

La ministre géorgienne de la Pêche s'est entretenue mardi à Batoumi avec son homologue turc, dans le cadre de sa participation à la troisième session du Forum de la mer Noire.`,
    events: ['held meeting 2022-05-10 in-person Batumi GE'],
  },
  {
    name: 'une signature est l’événement',
    text: `Un pont entre deux rives
14/02/2024 [11:00]

La Roumanie et la Bulgarie ont signé mardi à Sofia un accord sur un nouveau pont. Les travaux dureront quatre ans.`,
    events: ['held signing 2024-02-13 in-person Sofia BG'],
  },
];
