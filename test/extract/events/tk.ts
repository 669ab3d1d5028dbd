import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'mejlis we nobatdaky mejlis',
    text: `Türkmenbaşyda port topary ýygnandy
15.03.2023

14-nji martda Türkmenbaşy şäherinde Hazarýaka döwletleriniň port işleri boýunça toparynyň mejlisi geçirildi. Mejlise Azerbaýjanyň, Gazagystanyň we Türkmenistanyň wekilleri gatnaşdylar.

Nobatdaky mejlis güýzde Bakuda geçiriler.`,
    events: ['held session 2023-03-14 in-person Turkmenbashi TM', 'scheduled session 2023-23 in-person Baku AZ'],
  },
  {
    name: 'wideoaragatnaşyk arkaly duşuşyk',
    text: `Daşary işler ministrleri gürleşdiler
22.06.2021

Düýn Türkmenistanyň we Ýaponiýanyň daşary işler ministrleriniň duşuşygy wideoaragatnaşyk arkaly geçirildi. Taraplar energetika pudagyny ara alyp maslahatlaşdylar.`,
    events: ['held meeting 2021-06-21 online - -'],
  },
  {
    name: 'forum yza süýşürildi',
    text: `Awazadaky forum yza süýşürildi
04.08.2021

12-nji awgustda Awazada geçirilmegi meýilleşdirilen maýa goýum forumy yza süýşürildi. Bu barada guramaçylar habar berdi.`,
    events: ['postponed conference 2021-08-12 in-person Awaza TM'],
  },
  {
    name: 'köşgiň yzyndaky at forumyňky',
    text: `Maryda forum geçirildi
12.05.2022 17:05

11-nji maýda Mary şäherinde, Ruhyýet köşgünde «Ipek ýoly: geçmiş we geljek» atly halkara forum geçirildi.`,
    events: ['held conference 2022-05-11 in-person Mary TM'],
  },
  {
    name: 'jogap sapary esasy waka däl',
    text: `Wekiliýet Ufada boldy
28.04.2023

Türkmenistanyň wekiliýeti 26–27-nji aprelde Russiýanyň Ufa şäherinde iş saparynda boldy. Ufanyň wekiliýeti sentýabr aýynda Aşgabada jogap sapary bilen geler.`,
    events: ['held visit 2023-04-26/2023-04-27 in-person Ufa RU', 'scheduled visit 2023-09 in-person Ashgabat TM'],
  },
  {
    name: 'üç günläp dowam edýän maslahat',
    text: `Maryda maslahat başlandy
16.03.2023

15-nji martda Mary welaýatynyň merkezindäki «Nusaý» myhmanhanasynda sebitiň lukmanlarynyň maslahaty öz işine başlady. Ol üç günläp dowam eder.`,
    events: ['held conference 2023-03-15/2023-03-17 in-person Mary TM'],
  },
];
