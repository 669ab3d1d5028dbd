import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';

export const abbreviations: readonly string[] =
  'с сс ш н в т д м см проф дот акад млн млрд ҳаз тел ниг мас ва ғ км кг мм га соат дақ ҷ'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'all',
  suffixes: [
    chain('- ҳо он ён гон вон', '- и', '- ро у ву ю'),
    chain('ӣ ии гӣ гии вӣ вии', '- и ҳо ён', '- и ро'),
    chain('аш амон атон ашон е', '- ро и'),
  ],
  stems: [
    ['ӣ', 'и'],
    ['ъ', ''],
  ],
};
