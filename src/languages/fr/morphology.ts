import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'm mm mme mmes mlle mlles dr pr me mgr st ste no n° art p pp vol éd etc cf ex env av bd tél janv févr avr juil sept oct nov déc min h i e n d l r apr j -c'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'none',
  paradigms: [
    { ending: 'en', forms: ['en', 'enne', 'ens', 'ennes'] },
    { ending: 'on', forms: ['on', 'onne', 'ons', 'onnes'] },
    { ending: 'al', forms: ['al', 'ale', 'ales', 'aux'] },
    { ending: 'el', forms: ['el', 'elle', 'els', 'elles'] },
    { ending: 'er', forms: ['er', 'ère', 'ers', 'ères'] },
    { ending: 'eur', forms: ['eur', 'euse', 'eurs', 'euses', 'rice'] },
    { ending: 'eux', forms: ['eux', 'euse', 'euses'] },
    { ending: 'if', forms: ['if', 'ive', 'ifs', 'ives'] },
    { ending: 'c', forms: ['c', 'que', 'cs', 'ques', 'cque', 'cques', 'che', 'ches'] },
    { ending: 's', forms: ['s', 'se', 'ses'] },
    { ending: 'x', forms: ['x', 'xe', 'xes', 'se', 'ses'] },
    { ending: 'e', forms: ['e', 'es'] },
    { ending: 'eau', forms: ['eau', 'eaux'] },
    { ending: 'é', forms: ['é', 'ée', 'és', 'ées'] },
    { ending: '', forms: ['', 'e', 's', 'es'] },
  ],
};
