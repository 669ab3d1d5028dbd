/**
 * A language tag in the form that records use: BCP 47, the region dropped, the script only where it is not the usual one
 * (`uz-Latn` is `uz`, `en-GB` is `en`, `zh-Hant-TW` is `zh-Hant`). Null for what is no known language.
 */
export function languageTag(tag: string): string | null {
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const normal = normalize(tag);
  if (cache.size < 1000) cache.set(tag, normal);
  return normal;
}

const cache = new Map<string, string | null>();

function normalize(tag: string): string | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
  const { language, script } = locale;
  if (new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) === undefined) return null;
  // A region may say the script: zh-TW is written in Hant.
  const written = script ?? locale.maximize().script;
  return written && written !== new Intl.Locale(language).maximize().script ? `${language}-${written}` : language;
}
