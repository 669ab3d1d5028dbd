import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';
import { TURKIC_CASES } from '../turkic.ts';

export const abbreviations: readonly string[] =
  'y yy b v h t sh k m sm dr prof dots akad mln mlrd ming tel qar mas shu j va km kg mm ga soat daq kv'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  cases: TURKIC_CASES,
  compound: 'last',
  suffixes: [
    chain(
      '- lar',
      '- i si im m imiz miz ing ng ingiz ngiz',
      '- ning ga ka qa na ni da dan dagi gacha kacha cha dek day siz chi niki dir mi u yu',
    ),
    chain('lik', '- lar', '- i', '- ning ka ga ni da dan'),
    chain('dagi', '- lar', '- ning ga ni dan'),
  ],
  stems: [
    ['k', 'g'],
    ['q', "g'"],
  ],
};
