import type { Language } from './language.ts';

/** Tag → lazy import: the only place that names the languages with a pack. */
const PACKS: Readonly<Record<string, () => Promise<{ language: Language }>>> = {
  en: () => import('./en/index.ts'),
  ru: () => import('./ru/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  uk: () => import('./uk/index.ts'),
  be: () => import('./be/index.ts'),
  pl: () => import('./pl/index.ts'),
  es: () => import('./es/index.ts'),
  it: () => import('./it/index.ts'),
  ro: () => import('./ro/index.ts'),
  kk: () => import('./kk/index.ts'),
  ky: () => import('./ky/index.ts'),
  tg: () => import('./tg/index.ts'),
  uz: () => import('./uz/index.ts'),
  'uz-Cyrl': () => import('./uz-Cyrl/index.ts'),
  tk: () => import('./tk/index.ts'),
  az: () => import('./az/index.ts'),
  hy: () => import('./hy/index.ts'),
  ka: () => import('./ka/index.ts'),
  tr: () => import('./tr/index.ts'),
  zh: () => import('./zh/index.ts'),
};

/** BCP 47 tags that have a pack, in the order of the table. */
export const LANGUAGE_TAGS: readonly string[] = Object.keys(PACKS);

/** Tags read by the pack of another. */
const VARIANTS: typeof PACKS = { 'zh-Hant': () => import('./zh-hant.ts') };

const loaded = new Map<string, Language>();

/** The pack of a language, loaded once; null where there is none. */
export async function loadLanguage(tag: string): Promise<Language | null> {
  const known = loaded.get(tag);
  if (known) return known;
  const load = PACKS[tag] ?? VARIANTS[tag];
  if (!load) return null;
  const { language } = await load();
  loaded.set(tag, language);
  return language;
}

/** All packs, for what is matched over their union (boilerplate phrases, month names of date lines). */
export async function loadAllLanguages(): Promise<Language[]> {
  const packs = await Promise.all(LANGUAGE_TAGS.map(loadLanguage));
  return packs.filter((p) => p !== null);
}

/** The boilerplate phrases of all packs, without the rest of them: they are matched over the union of languages. */
export async function loadBoilerplate(): Promise<readonly Pick<Language, 'boilerplate'>[]> {
  return (await import('./boilerplate.ts')).BOILERPLATE;
}
