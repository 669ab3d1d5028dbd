import {
  arabicKeys,
  azerbaijaniCyrillic,
  bashkirFromTatar,
  dropApostrophes,
  karakalpakLatin,
  kazakhLatin,
  russianKeys,
  serbianLatin,
  stripMarks,
  tatarLatin,
  turkmenCyrillic,
  uzbekCyrillic,
} from './change.mjs';

/** A neighbour is met less often than a language of the focus set; a noise copy less often than clean text. Nats. */
const NEIGHBOUR = -1;
const RARE = -5;
const NOISE = -5;

const rows = [];
function add(group, tag, udhr, options = {}) {
  const { words = [tag], prior = 0, change = (t) => t, also = [], noise = [], ...rest } = options;
  const parts = [{ udhr, words, change }, ...also];
  rows.push({ group, tag, parts, prior, seldom: prior <= RARE, ...rest });
  for (const f of noise)
    rows.push({
      group,
      tag,
      parts: parts.map((p) => ({ ...p, change: (t) => f(p.change(t)) })),
      prior: prior + NOISE,
      seldom: true,
      ...rest,
    });
}
const marks = { noise: [stripMarks] };
const keys = { noise: [russianKeys] };

// Latin
add('Latn', 'en', ['eng']);
add('Latn', 'de', ['deu_1996'], marks);
add('Latn', 'fr', ['fra'], marks);
add('Latn', 'es', ['spa'], marks);
add('Latn', 'it', ['ita'], marks);
add('Latn', 'pt', ['por_PT', 'por_BR'], marks);
add('Latn', 'nl', ['nld']);
add('Latn', 'pl', ['pol'], marks);
add('Latn', 'cs', ['ces'], marks);
add('Latn', 'ro', ['ron_2006', 'ron_1993'], marks);
add('Latn', 'tr', ['tur'], marks);
add('Latn', 'az', ['azj_latn'], marks);
add('Latn', 'tk', ['tuk_latn'], marks);
add('Latn', 'uz', ['uzn_latn'], { noise: [dropApostrophes] });
for (const change of kazakhLatin) add('Latn', 'kk-Latn', ['kaz'], { words: ['kk'], change, ...marks });
add('Latn', 'sr-Latn', ['srp_latn'], { words: ['sr'], change: serbianLatin, prior: 2 * NEIGHBOUR, ...marks });
const marked = { hr: 'hrv', sk: 'slk', hu: 'hun', lt: 'lit', lv: 'lav', vi: 'vie', sl: 'slv' };
for (const [tag, code] of Object.entries(marked)) add('Latn', tag, [code], { prior: NEIGHBOUR, ...marks });
const plain = {
  sv: 'swe',
  da: 'dan',
  nb: 'nob',
  ca: 'cat',
  gl: 'glg',
  sq: 'als',
  et: 'est',
  fi: 'fin',
  kmr: 'kmr',
  id: 'ind',
};
for (const [tag, code] of Object.entries(plain)) add('Latn', tag, [code], { prior: NEIGHBOUR });
const rare = {
  crh: 'crh',
  gag: 'gag',
  bs: 'bos_latn',
  nn: 'nno',
  is: 'isl',
  af: 'afr',
  eu: 'eus',
  mt: 'mlt',
  cy: 'cym',
  ga: 'gle',
  hsb: 'hsb',
  ast: 'ast',
  sw: 'swh',
};
for (const [tag, code] of Object.entries(rare)) add('Latn', tag, [code], { prior: RARE });
add('Latn', 'oc', ['oci_1', 'oci_3', 'prv'], { prior: RARE });
add('Latn', 'kaa', ['kaa'], { change: karakalpakLatin, prior: RARE });
add('Latn', 'tt-Latn', ['tat'], { words: ['tt'], change: tatarLatin, prior: RARE - 1 });
add('Latn', 'ug-Latn', ['uig_latn'], { prior: RARE - 1 });
// What is none of these: many other languages together, short n-grams.
const others =
  'hau_NG ibo yor zul xho sna sot tsn kin lin lug wol bam ewe fon aka_asante som plt jav sun ceb ilo mad min tgl haw mri smo fij ton tah quz ayr gug nhn yua hus mam kal sme fao bre gla lat epo ido ina ltz fri cos fur vec lij nds wln hat_kreyol pap tpi bis men tem kri run ssw sag snk nav';
add('Latn', 'und', others.split(' '), { words: [], order: 3, prior: -1 });

// Cyrillic
add('Cyrl', 'ru', ['rus']);
add('Cyrl', 'uk', ['ukr'], keys);
add('Cyrl', 'be', ['bel'], keys);
add('Cyrl', 'bg', ['bul']);
add('Cyrl', 'mk', ['mkd']);
add('Cyrl', 'sr', ['srp_cyrl', 'bos_cyrl']);
add('Cyrl', 'kk', ['kaz'], keys);
add('Cyrl', 'ky', ['kir'], keys);
add('Cyrl', 'tg', ['tgk'], keys);
add('Cyrl', 'tt', ['tat'], keys);
add('Cyrl', 'mn', ['khk'], keys);
add('Cyrl', 'uz-Cyrl', ['uzn_cyrl'], { also: [{ udhr: ['uzn_latn'], words: ['uz'], change: uzbekCyrillic }], ...keys });
add('Cyrl', 'ba', [], {
  also: [{ udhr: ['tat'], words: [], change: bashkirFromTatar }],
  prior: NEIGHBOUR,
  alphabet: 'абвгғдҙеёжзийкҡлмнңоөпрсҫтуүфхһцчшщъыьэәюя',
  ...keys,
});
add('Cyrl', 'cv', ['chv'], { prior: NEIGHBOUR });
add('Cyrl', 'az-Cyrl', ['azj_cyrl'], {
  words: [],
  prior: RARE,
  also: [{ udhr: ['azj_latn'], words: ['az'], change: azerbaijaniCyrillic }],
});
add('Cyrl', 'tk-Cyrl', ['tuk_cyrl'], { words: ['tk'], change: turkmenCyrillic, prior: RARE });
for (const [tag, code] of Object.entries({
  kaa: 'kaa',
  sah: 'sah',
  os: 'oss',
  ab: 'abk',
  tyv: 'tyv',
  kbd: 'kbd',
  ady: 'ady',
  alt: 'alt',
  kv: 'koi',
  kjh: 'kjh',
}))
  add('Cyrl', tag, [code], { prior: RARE });
// Paleosiberian, Tungusic and Samoyedic languages together.
add('Cyrl', 'und', ['evn', 'gld', 'niv', 'ykg', 'yrk'], { words: [], order: 3, prior: -3 });

// Arabic
add('Arab', 'ar', ['arb']);
add('Arab', 'fa', ['pes_1', 'pes_2'], { noise: [arabicKeys] });
add('Arab', 'ur', ['urd', 'urd_2'], { prior: NEIGHBOUR });
add('Arab', 'ps', ['pbu'], { prior: NEIGHBOUR });
add('Arab', 'ug', ['uig_arab'], { prior: NEIGHBOUR });
add('Arab', 'ckb', [], { prior: NEIGHBOUR, alphabet: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهھەیێ', noise: [arabicKeys] });
add('Arab', 'pnb', ['pnb'], { prior: RARE });

// Han and kana
add('Hani', 'zh', ['cmn_hans']);
add('Hani', 'zh-Hant', ['cmn_hant']);
add('Hani', 'ja', ['jpn']);

// Devanagari, Hebrew
add('Deva', 'hi', ['hin']);
add('Deva', 'mr', ['mar'], { prior: NEIGHBOUR });
add('Deva', 'ne', ['nep'], { prior: NEIGHBOUR });
add('Hebr', 'he', ['heb']);
add('Hebr', 'yi', ['ydd'], { prior: NEIGHBOUR });

export const models = rows;
