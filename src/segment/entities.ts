import { load } from './cheerio.ts';

/** Character references that occur in running text; for all others the parser is asked. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  sbquo: '‚',
  copy: '©',
  reg: '®',
  bull: '•',
  middot: '·',
  deg: '°',
  sect: '§',
  euro: '€',
  pound: '£',
  times: '×',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  lsaquo: '‹',
  rsaquo: '›',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  igrave: 'ì',
  ograve: 'ò',
  atilde: 'ã',
  otilde: 'õ',
  numero: '№',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,30}));/g;

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? rare(whole);
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code < 0x110000 && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '';
  });
}

const asked = new Map<string, string>();
const MOST_ASKED = 500;

/** References of mathematics, of old hands and of no one: as they stand where there is no such character. */
function rare(reference: string): string {
  let character = asked.get(reference);
  if (character === undefined) {
    if (asked.size >= MOST_ASKED) return reference;
    character = load(reference).text();
    asked.set(reference, character);
  }
  return character;
}
