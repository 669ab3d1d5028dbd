import type { Morphology } from '../../text/morphology.ts';
import { chain } from '../../text/suffixes.ts';

export const abbreviations: readonly string[] =
  'թ թթ դ դդ ք գ փ շ ս տ օ մլն մլրդ հազ դրամ պրոֆ դոց ակադ տես օր և ն այլ կմ կգ սմ մմ հա ժ ր էջ'.split(' ');

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'last',
  suffixes: [
    chain('- եր ներ', '- ը ն ի ին ից ով ում ու ուն ուց ս դ իս ումն ն', '-'),
    chain('- եր ներ', 'այի այից այով այում այն յի յին յից յով յում յան յանը այինը յինը ինը', '-'),
    chain('- եր ներ', 'վա վան ան անը անն ոջ ոջը', '-'),
    ...'ցի ցիներ ցիները ցիների ցիներին ցիներն ցին ցու'.split(' '),
  ],
  stems: [
    ['ություն', 'ության'],
    ['ում', 'ման'],
    ['ու', 'վ'],
    ['ի', 'վ'],
    ['ցի', 'ց'],
    ['այ', 'այ'],
  ],
};
