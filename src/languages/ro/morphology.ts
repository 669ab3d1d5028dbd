import type { Morphology } from '../../text/morphology.ts';

export const abbreviations: readonly string[] =
  'nr dr prof ing ec av acad str bd bl sc ap et jud com mun dl dna dnei d-na art alin lit pct pag vol ed etc ș a ş p m ex cca aprox tel sec î hr d mil mld lt col gen cpt mr sf st'.split(
    ' ',
  );

export const ordinalStop = false;

export const morphology: Morphology = {
  compound: 'all',
  paradigms: [
    { ending: 'ică', forms: ['ică', 'ica', 'icii', 'ici', 'icile', 'icilor', 'ice'] },
    { ending: 'ca', forms: ['ca', 'cii', 'că', 'ci', 'cile', 'cilor', 'ce', 'cei'] },
    { ending: 'ga', forms: ['ga', 'gii', 'gă', 'gi', 'gile', 'gilor', 'ge', 'gei'] },
    { ending: 'ia', forms: ['ia', 'iei', 'ie', 'ii', 'iile', 'iilor'] },
    { ending: 'ea', forms: ['ea', 'elei', 'ele', 'elelor'] },
    { ending: 'a', forms: ['a', 'ei', 'e', 'ă', 'ele', 'elor', 'i', 'ii'] },
    { ending: 'ie', forms: ['ie', 'ia', 'iei', 'ii', 'iile', 'iilor'] },
    { ending: 'iune', forms: ['iune', 'iunea', 'iunii', 'iuni', 'iunile', 'iunilor'] },
    { ending: 'e', forms: ['e', 'ea', 'ei', 'i', 'ile', 'ilor', 'ele', 'elui', 'elor', 'ii'] },
    { ending: 'ă', forms: ['ă', 'a', 'e', 'ei', 'ele', 'elor', 'i', 'ile', 'ilor'] },
    { ending: 'sc', forms: ['sc', 'scul', 'scului', 'scă', 'sca', 'şti', 'ştii', 'ştilor', 'ştile', 'şte'] },
    { ending: 'ul', forms: ['ul', 'ului', 'ulul'] },
    { ending: 'ele', forms: ['ele', 'elor'] },
    { ending: 'ile', forms: ['ile', 'ilor'] },
    { ending: 'lor', forms: ['lor'] },
    {
      ending: 'ez',
      forms: ['ez', 'eză', 'ezul', 'ezului', 'eza', 'ezei', 'ezi', 'ezii', 'ezilor', 'eze', 'ezele', 'ezelor'],
    },
    {
      ending: 'ian',
      forms: [
        'ian',
        'ianul',
        'ianului',
        'iană',
        'iana',
        'ieni',
        'ienii',
        'ienilor',
        'iene',
        'ienei',
        'ienele',
        'ienelor',
      ],
    },
    {
      ending: 'ean',
      forms: ['ean', 'eanul', 'eanului', 'eană', 'eana', 'eni', 'enii', 'enilor', 'ene', 'enei', 'enele', 'enelor'],
    },
    { ending: 'eea', forms: ['eea', 'eei', 'ee'] },
    {
      ending: 't',
      forms: [
        't',
        'tul',
        'tului',
        'tă',
        'ta',
        'ţi',
        'ţii',
        'ţilor',
        'te',
        'tele',
        'telor',
        'turi',
        'turile',
        'turilor',
        'tei',
      ],
    },
    {
      ending: 'd',
      forms: [
        'd',
        'dul',
        'dului',
        'dă',
        'da',
        'zi',
        'zii',
        'zilor',
        'de',
        'dele',
        'delor',
        'duri',
        'durile',
        'durilor',
      ],
    },
    { ending: 'u', forms: ['u', 'ul', 'ului', 'i', 'ii', 'ilor', 'uri', 'urile', 'urilor'] },
    { ending: 'i', forms: ['i', 'iul', 'iului', 'ii', 'ilor'] },
    { ending: 'o', forms: ['o'] },
    {
      ending: '',
      forms: ['', 'ul', 'ului', 'ă', 'a', 'e', 'ei', 'ele', 'elor', 'i', 'ii', 'ilor', 'uri', 'urile', 'urilor'],
    },
  ],
};
