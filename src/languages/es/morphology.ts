import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'sr sra srta sres dr dra prof ing lic d dña gral cnel tte núm n° nº art pág págs vol ed etc p ej aprox av avda c tel ee uu aa s a m min h ud uds vd'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'none',
  paradigms: [
    { ending: 'o', forms: ['o', 'a', 'os', 'as'] },
    { ending: 'és', forms: ['és', 'esa', 'eses', 'esas'] },
    { ending: 'án', forms: ['án', 'ana', 'anes', 'anas'] },
    { ending: 'ón', forms: ['ón', 'ona', 'ones', 'onas'] },
    { ending: 'ín', forms: ['ín', 'ina', 'ines', 'inas'] },
    { ending: 'í', forms: ['í', 'íes', 'ís'] },
    { ending: 'z', forms: ['z', 'ces', 'za', 'zas'] },
    { ending: 'a', forms: ['a', 'as'] },
    { ending: 'e', forms: ['e', 'es'] },
    { ending: 'ú', forms: ['ú', 'úes', 'ús'] },
    { ending: '', forms: ['', 'es', 'a', 'as', 's'] },
  ],
};
