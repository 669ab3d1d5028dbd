import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';
import { TURKIC_CASES } from '../turkic.ts';

export const abbreviations: readonly string[] =
  'dr prof doç yrd öğr gör av müh sn hz st no nr tel cad sok mah apt bkz örn vb vs vd yy s sf md m km kg cm mm ha sa dk alb gen org korg kur bşk ltd şti'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  cases: TURKIC_CASES,
  compound: 'last',
  suffixes: [
    chain(
      '- lar ler',
      '- i u ü si su sü im um üm m imiz umuz ümüz miz muz müz in un ün n',
      '- in un ün nin nun nün a e ya ye na ne i u ü yi yu yü ni nu nü n da de ta te nda nde dan den tan ten ndan nden daki deki taki teki ndaki ndeki daydi deydi taydi teydi la le yla yle dir dur dür tir tur tür ca ce ça çe siz suz süz ki mi',
    ),
    chain(
      'li lu lü lik luk lük',
      '- lar ler',
      '- i u ü',
      '- in un ün nin nun nün a e ya ye na ne i u ü yi yu yü ni nu nü da de ta te dan den tan ten nda nde ndan nden la le yla yle',
    ),
    chain('daki deki taki teki ndaki ndeki', '- lar ler', '- nin in e a ye ya ni i den dan'),
  ],
  stems: [
    ['k', 'ğ'],
    ['p', 'b'],
    ['t', 'd'],
    ['ç', 'c'],
  ],
};
