import type { CaseEndings } from '../text/morphology.ts';

/** How nouns of the Turkic languages end, folded, in Latin and Cyrillic letters: they differ in letters more than in endings. */
export const TURKIC_CASES: CaseEndings = {
  genitive: /(?:ning|нинг|[dtn][yiıuü]ň|[yi]ň|[дтн][ыіиу]ң|[дтн][ыиуү]н|n[ıiuü]n|['’][ıiuü]n)$/u,
  dative: /[aeəäаеэ]$/u,
  ablative: /(?:[dtn][aeəä]n|[дтн][аеоө]н)$/u,
  possessive: /[iıuüyыіиуү]$/u,
  possessed: /(?:l[aeə]r[iıyu]|s[iıuüy]|лар[ыи]|лер[іи]|с[ыіиуү]|т[ыіиуү]|[^aeoаеоə][iıіыи])$/u,
  possessedPlural: /(?:[ld][aeə]r[iıy]|[лдт][аеоө]р[ыиіуү])$/u,
  plural: /.{3}(?:[ld][aeə]r|[лдт][аеоө]р)$/u,
  adjectival: /[dtдт][aeəäаеоө][kgқғкг][iıyиыі]$/u,
  // "Qilindi", "талқыланды", "maslahatlaşyldy"; the stem itself ends so in "qildi", "алды".
  passive: /^(?!(?:q[iı]l|қ[иы]л|кыл|al|ал|ol|ол)[dд]).*[lnлн][dд][iıyиыіуү]$/u,
};
