import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'ședință și următoarea',
    text: `Comisia pentru Prut s-a întrunit la Iași
23.05.2019

IAȘI, 23 mai. /TEST/. Ședința comisiei hidrotehnice pentru râul Prut a avut loc pe 22 mai la Iași. La lucrări au participat experți din România, Republica Moldova și Ucraina.

Următoarea ședință va avea loc la Cernăuți în primăvara anului 2020.`,
    events: ['held session 2019-05-22 in-person Iași RO', 'scheduled session 2020-21 in-person Chernivtsi UA'],
  },
  {
    name: 'vizită amânată',
    text: `Vizita ministrului la Baku, amânată
12 martie 2020

Vizita oficială a ministrului de externe la Baku, programată pentru 18 martie, a fost amânată din cauza pandemiei, anunță ministerul.`,
    events: ['postponed visit 2020-03-18 in-person Baku AZ'],
  },
  {
    name: 'atelier online',
    text: `Apicultorii s-au întâlnit online
24.04.2020

Un atelier al apicultorilor din România, Bulgaria și Republica Moldova a avut loc joi prin videoconferință. Participanții au discutat despre boli și export.`,
    events: ['held meeting 2020-04-23 online - -'],
  },
  {
    name: 'invitația spune ce, propoziția următoare când',
    text: `Președinta Letoniei, la telefon cu omologul estonian
10.02.2022 [12:00]

Președinta Letoniei a discutat miercuri telefonic cu președintele Estoniei. Ea l-a invitat la o vizită la Riga. Aceasta va avea loc în luna mai.`,
    events: ['held call 2022-02-09 online - -', 'scheduled visit 2022-05 in-person Riga LV'],
  },
  {
    name: 'o ședință de două zile',
    text: `Ședința pomicultorilor
6 iunie 2024

Ședința comisiei pomicultorilor din România și Republica Moldova s-a încheiat ieri la Soroca. Lucrările, desfășurate pe parcursul a două zile, au fost conduse de Ion Rusu.`,
    events: ['held session 2024-06-04/2024-06-05 in-person Soroca MD'],
  },
  {
    name: 'dialogul de care se vorbește',
    text: `Ministrul l-a primit pe ambasador
6 iunie 2024

Ministrul pădurilor Ion Rusu l-a primit ieri pe ambasadorul Estoniei, Mart Kask. Ministrul a subliniat deschiderea părții române pentru dialog.`,
    events: ['held meeting 2024-06-05 - - -'],
  },
  {
    name: 'unul prin videoconferință',
    text: `Reuniunea pădurarilor
6 iunie 2024

Reuniunea pădurarilor a avut loc ieri. La reuniune au participat ministrul Ion Rusu și ambasadorul Estoniei, Mart Kask (prin videoconferință).`,
    events: ['held meeting 2024-06-05 hybrid - -'],
  },
];
