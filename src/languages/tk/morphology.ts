import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';
import { TURKIC_CASES } from '../turkic.ts';

export const abbreviations: readonly string[] =
  'ý ýý b w ş m sm dr prof dos akad mln mlrd müň tel ser mys şm we km kg mm ga sag min'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  cases: TURKIC_CASES,
  compound: 'last',
  suffixes: [
    chain(
      '- lar ler',
      '- y i sy si ym im m ymyz imiz myz miz yň iň ň',
      '- yň iň nyň niň uň üň nuň nüň a e na ne ä ga ge ka ke y i ny ni n da de nda nde dan den ndan nden daky däki ndaky ndäki ça çe daş syz siz',
    ),
    chain('ly li lu lü lyk lik luk lük', '- lar ler', '- yň iň nyň niň y i ny ni a e dan den da de a e'),
    chain('daky däki ndaky ndäki', '- lar ler', '- nyň niň yň iň a e dan den y i'),
  ],
  stems: [
    ['t', 'd'],
    ['k', 'g'],
    ['p', 'b'],
    ['ç', 'j'],
    ['e', 'ä'],
  ],
};
