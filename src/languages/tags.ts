/** The usual script of a language; Latin where nothing is said. */
const USUAL_SCRIPT: Readonly<Record<string, string>> = {
  ...scripts('Cyrl', 'ru uk be bg mk sr kk ky tg mn tt ba cv ce os'),
  ...scripts('Arab', 'ar fa ps ur ug ckb'),
  ...scripts('Deva', 'hi ne mr'),
  zh: 'Hans',
  hy: 'Armn',
  ka: 'Geor',
  he: 'Hebr',
  yi: 'Hebr',
  ja: 'Jpan',
  ko: 'Kore',
  el: 'Grek',
};

/** Regions in which another script is usual. */
const SCRIPT_OF_REGION: Readonly<Record<string, string>> = { 'zh-TW': 'Hant', 'zh-HK': 'Hant', 'zh-MO': 'Hant' };

/** Three letters for two (ISO 639-2 and 639-3), for the languages with a pack. */
const SHORTER: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'eng=en rus=ru deu=de ger=de fra=fr fre=fr ukr=uk bel=be pol=pl spa=es ita=it ron=ro rum=ro mol=ro mo=ro kaz=kk kir=ky tgk=tg ' +
    'uzb=uz uzn=uz tuk=tk aze=az azj=az hye=hy arm=hy kat=ka geo=ka tur=tr zho=zh chi=zh cmn=zh'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/**
 * A language tag in the form that records use: BCP 47, the region dropped, the script only where it is not the usual one
 * (`uz-Latn` is `uz`, `en-GB` is `en`, `zh-TW` is `zh-Hant`). Null for what has not the shape of a tag.
 */
export function languageTag(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][\w-]{1,40})?$/i.exec(tag.trim());
  if (!match?.[1]) return null;
  const lower = match[1].toLowerCase();
  const language = SHORTER[lower] ?? lower;
  const region = match[3]?.toUpperCase() ?? '';
  const script = match[2] ? capital(match[2]) : SCRIPT_OF_REGION[`${language}-${region}`];
  return script && script !== (USUAL_SCRIPT[language] ?? 'Latn') ? `${language}-${script}` : language;
}

function scripts(script: string, languages: string): Record<string, string> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, script]));
}

function capital(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}
