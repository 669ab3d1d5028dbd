import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';
import { TURKIC_CASES } from '../turkic.ts';

export const abbreviations: readonly string[] =
  'й йй б в ҳ т ш к м см проф доц акад млн млрд минг тел қар мас ва км кг мм га соат дақ кв'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  cases: TURKIC_CASES,
  compound: 'last',
  suffixes: [
    chain(
      '- лар',
      '- и си им м имиз миз инг нг ингиз нгиз',
      '- нинг га ка қа на ни да дан даги гача кача ча дек дай сиз чи ники дир ми у ю',
    ),
    chain('лик', '- лар', '- и', '- нинг ка га ни да дан'),
    chain('даги', '- лар', '- нинг га ни дан'),
  ],
  stems: [
    ['к', 'г'],
    ['қ', 'ғ'],
    ['ь', ''],
  ],
};
