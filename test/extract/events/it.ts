import type { EventCase } from './case.ts';

export const cases: EventCase[] = [
  {
    name: 'un incontro bilaterale e la prossima riunione',
    text: `Italia-Kazakhstan, a Torino la commissione mista
18 maggio 2022, 12:40

Si è svolta martedì a Torino, a Palazzo Madama, la sesta riunione della commissione mista tra Italia e Kazakhstan. I lavori hanno riguardato agricoltura e spazio.

La prossima riunione si terrà ad Astana nel secondo semestre del 2023.`,
    events: ['held meeting 2022-05-17 in-person Turin IT', 'scheduled meeting 2023-41 in-person Astana KZ'],
  },
  {
    name: 'un vertice rinviato',
    text: `Slitta il vertice di Tirana
2 novembre 2020

Il vertice dei Balcani occidentali previsto per il 10 novembre a Tirana è stato rinviato. Lo rende noto il governo albanese.`,
    events: ['postponed summit 2020-11-10 in-person Tirana AL'],
  },
  {
    name: 'missione del ministro',
    text: `Il ministro moldavo in missione a Bologna
22 novembre 2021, 15:30

Il ministro moldavo dell'Agricoltura è in missione a Bologna il 22 e 23 novembre. In programma incontri con la Regione.`,
    events: ['held visit 2021-11-22/2021-11-23 in-person Bologna IT'],
  },
  {
    name: 'una vicenda di due giorni',
    text: `Il ministro svedese a Torino
09/05/2023 [18:00]

Il ministro svedese dei Trasporti è arrivato oggi a Torino in visita di due giorni.`,
    events: ['held visit 2023-05-09/2023-05-10 in-person Turin IT'],
  },
];
