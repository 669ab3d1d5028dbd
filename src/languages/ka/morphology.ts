import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';

export const abbreviations: readonly string[] =
  'წ წწ ს მ ქ ე ი ა შ მაგ იხ გვ რედ პროფ დოც აკად ათ მლნ მლრდ ტელ კმ კგ სმ მმ ჰა სთ წთ ძვ'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'all',
  suffixes: [
    chain(
      '- ებ',
      'ი მა მ ს ის ისა სა ას ით ითა ად დ ო ვ ში ზე თან სთან ასთან ისთვის სთვის ათვის ისგან სგან იდან დან ისკენ სკენ ამდე მდე ადმდე იმდე ისას ისთანავე',
      '- ც ა ვე',
    ),
    'ც',
  ],
  stems: [
    ['ი', ''],
    ['ა', ''],
    ['ე', ''],
    ['ანა', 'ნ'],
    ['ელი', 'ლ'],
    ['ერი', 'რ'],
    ['ანი', 'ნ'],
    ['არი', 'რ'],
    ['ალი', 'ლ'],
    ['ორი', 'ვრ'],
    ['ოლი', 'ლ'],
  ],
};
