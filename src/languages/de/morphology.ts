import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'dr prof dipl ing hr fr st nr z b d h u a s v i o bzw ca usw etc evtl ggf inkl max min mio mrd tsd sog str tel vgl zzt abs art bd jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do sa so uhr geb gest ehem stellv vors allg bes jh jhd ff'.split(
    ' ',
  );

export const ordinalStop = true;

export const morphology: Morphology = {
  compound: 'all',
  paradigms: [
    { ending: 'sch', forms: ['sch', 'sche', 'schen', 'schem', 'scher', 'sches'] },
    { ending: 'e', forms: ['e', 'en', 'em', 'er', 'es', 'ern', 's'] },
    { ending: 'er', forms: ['er', 'ers', 'ern', 'erin', 'erinnen', 'ere', 'eren', 'erem', 'erer', 'eres'] },
    { ending: 'in', forms: ['in', 'innen', 'ins'] },
    { ending: '', forms: ['', 's', 'es', 'e', 'en', 'n', 'em', 'er', 'ern'] },
  ],
};
