import type { Row } from './row.ts';

export const rows: readonly Row[] = [
  {
    text: 'GDA-nyň Ýerine ýetiriji komiteti bilen ŞHG-niň Sekretariaty meýilnama taýýarlady.',
    organizations: ['cis-executive-committee', 'sco-secretariat'],
  },
  {
    text: 'Mejlise BMG-niň Ösüş maksatnamasynyň hünärmenleri gatnaşdylar.',
    organizations: ['undp'],
  },
  {
    text: 'Türkmenistanyň daşary işler ministriniň orunbasary Serdar Orazow myhmanlary kabul etdi.',
    persons: ['Serdar Orazow | Türkmenistanyň daşary işler ministriniň orunbasary | TM'],
  },
  {
    text: 'Duşuşyga Norwegiýanyň Türkmenistandaky ilçisi Lars Hansen geldi.',
    persons: ['Lars Hansen | Norwegiýanyň Türkmenistandaky ilçisi | NO'],
  },
  {
    text: 'Bütindünýä saglygy goraýyş guramasy kömek berdi.',
    organizations: ['who'],
  },
  {
    text: 'Mejlisi Gülnara Atajanowa alyp bardy. Atajanowanyň aýtmagyna görä, wagt az.',
    persons: ['Gülnara Atajanowa |  | ', 'Gülnara Atajanowa |  | '],
  },
  {
    text: 'Gatnaşyjylar söwda, energetika we ulag meselelerini ara alyp maslahatlaşdylar.',
  },
  {
    text: 'Bütindünýä banky we Ýewropa Bileleşigi taslamany goldaýar.',
    organizations: ['world-bank', 'eu'],
  },
  {
    text: 'Indiki mejlis ýazda geçiriler.',
  },
  {
    text: 'Gazagystanyň Ekologiýa ministrligi hasabat berdi.',
    organizations: ['Gazagystanyň Ekologiýa ministrligi !KZ'],
  },
  {
    text: 'Magtymguly köçesi ýapyldy.',
  },
  {
    text: 'Bu barada metbugat gullugy habar berdi.',
  },
  {
    text: 'ÝUNESKO-nyň wekilleri geldi.',
    organizations: ['unesco'],
  },
  {
    text: 'B. Atageldiýew minnetdarlyk bildirdi.',
    persons: ['B. Atageldiýew |  | '],
  },
  {
    text: 'Aşgabat şäherinde sergi açyldy.',
  },
];
