import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'sig sigg ra dott ssa prof ing avv on sen gen col cap mons s ss n nr art pag pagg vol ed ecc es ca tel p cfr ad a c d lett min h v'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'none',
  paradigms: [
    { ending: 'co', forms: ['co', 'ca', 'ci', 'chi', 'che'] },
    { ending: 'go', forms: ['go', 'ga', 'ghi', 'gi', 'ghe'] },
    { ending: 'io', forms: ['io', 'ia', 'i', 'ie'] },
    { ending: 'ca', forms: ['ca', 'che', 'ci', 'chi'] },
    { ending: 'ga', forms: ['ga', 'ghe', 'ghi'] },
    { ending: 'o', forms: ['o', 'a', 'i', 'e'] },
    { ending: 'a', forms: ['a', 'e', 'i'] },
    { ending: 'e', forms: ['e', 'i'] },
    { ending: '', forms: [''] },
  ],
};
