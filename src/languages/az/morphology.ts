import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';
import { TURKIC_CASES } from '../turkic.ts';

export const abbreviations: readonly string[] =
  'b v s c m sm dr prof dos akad mln mlrd min tel bax məs və km kg mm ha saat dəq küç pr'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  cases: TURKIC_CASES,
  compound: 'last',
  suffixes: [
    chain(
      '- lar lər',
      '- i u ü si su sü im um üm m imiz umuz ümüz miz muz müz',
      '- in un ün nin nun nün a ə ya yə na nə i u ü ni nu nü yi yu yü n da də nda ndə dan dən ndan ndən daki dəki ndaki ndəki la lə yla ylə dir dur dür ca cə siz suz süz dək mi',
    ),
    chain(
      'li lu lü lik luk lük luq liq',
      '- lar lər',
      '- i u',
      '- in un nin nun a ə ya yə na nə i u ni nu da də dan dən nda ndə',
    ),
    chain('daki dəki ndaki ndəki', '- lar lər', '- nin in a ə ni i dan dən'),
  ],
  stems: [
    ['k', 'y'],
    ['q', 'ğ'],
  ],
};
