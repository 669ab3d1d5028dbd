import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'mr mrs ms dr prof st sen rep gov gen col lt maj capt sgt hon rev amb jr sr no nos vs etc e g i eg ie approx dept est inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun p pp vol fig art sec ft mt a m am pm u s k n'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'all',
  paradigms: [
    { ending: 'y', after: 'bcdfghjklmnpqrstvwxz', forms: ['y', "y's", 'ies', "ies'"] },
    { ending: 's', forms: ['s', "s's", 'ses', "s'"] },
    { ending: 'sh', forms: ['sh', "sh's", 'shes'] },
    { ending: 'ch', forms: ['ch', "ch's", 'ches'] },
    { ending: 'x', forms: ['x', "x's", 'xes'] },
    { ending: 'man', forms: ['man', "man's", 'men', "men's"] },
    { ending: '', forms: ['', 's', "'s", "s'"] },
  ],
};
