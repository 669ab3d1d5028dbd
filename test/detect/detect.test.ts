import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { detect, detectBlocks, prepareDetect } from '../../src/detect/index.ts';

interface Sentences {
  languages: Record<string, string[]>;
  neighbours: Record<string, string[]>;
}
const { languages, neighbours } = JSON.parse(
  readFileSync(new URL('./sentences.json', import.meta.url), 'utf8'),
) as Sentences;
const all = Object.entries(languages).flatMap(([tag, list]) => list.map((text) => [tag, text] as const));

/** Pieces of at most `size` characters that end at a blank. */
function pieces(text: string, size: number): string[] {
  const out: string[] = [];
  for (let rest = text; rest.length > 0.6 * size; ) {
    const cut = rest.length <= size ? rest.length : Math.max(rest.lastIndexOf(' ', size), Math.floor(size * 0.6));
    out.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return out;
}
const WIDTH: Record<string, number> = { zh: 0.4, 'zh-Hant': 0.4, ja: 0.45, ko: 0.55 };
function shareRight(size: number): number {
  const items = all.flatMap(([tag, text]) => pieces(text, size * (WIDTH[tag] ?? 1)).map((piece) => [tag, piece]));
  return items.filter(([tag, piece]) => detect(piece as string).language === tag).length / items.length;
}

beforeAll(prepareDetect);

describe('languages', () => {
  it.each(Object.keys(languages))('%s', (tag) => {
    for (const text of languages[tag] as string[]) expect(detect(text), text).toMatchObject({ language: tag });
  });

  it('reads headlines and shorter pieces', () => {
    expect(shareRight(80)).toBeGreaterThanOrEqual(0.99);
    expect(shareRight(40)).toBeGreaterThanOrEqual(0.975);
  });

  // Serbian in Latin script and Croatian differ in few words: neither answer is a claim.
  const claimed = Object.keys(languages).filter((tag) => tag !== 'sr-Latn');
  it.each(Object.keys(neighbours))('claims no %s', (tag) => {
    for (const text of neighbours[tag] as string[]) expect(claimed).not.toContain(detect(text).language);
  });

  it('names the codes', () => {
    expect(detect(languages['uz-Cyrl']?.[0] ?? '')).toMatchObject({ iso6393: 'uzb', script: 'Cyrl', reliable: true });
    expect(detect(languages['zh-Hant']?.[0] ?? '')).toMatchObject({ iso6393: 'zho', script: 'Hant' });
    expect(detect(languages.ja?.[0] ?? '')).toMatchObject({ iso6393: 'jpn', script: 'Jpan' });
  });
});

describe('noise', () => {
  const onRussianKeys = (text: string) =>
    text.replace(/[әғқңөұүһіӣӯҳҷўҗ]/g, (c) => 'агкноуухииухчуж'['әғқңөұүһіӣӯҳҷўҗ'.indexOf(c)] ?? c);
  const withoutMarks = (text: string) =>
    text.replace(/ə/g, 'e').replace(/ı/g, 'i').replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '');

  it.each(['kk', 'ky', 'tg', 'uz-Cyrl', 'tt', 'mn'])('%s typed on Russian keys', (tag) => {
    for (const text of languages[tag] as string[]) expect(detect(onRussianKeys(text)).language, text).toBe(tag);
  });
  it.each(['kk-Latn', 'tk', 'az', 'ro', 'de', 'fr', 'es', 'pt', 'pl', 'cs', 'tr'])('%s without marks', (tag) => {
    for (const text of languages[tag] as string[]) expect(detect(withoutMarks(text)).language, text).toBe(tag);
  });
  it.each(['ru', 'kk', 'be', 'uk', 'tr', 'az', 'tk', 'uz', 'en', 'pl', 'kk-Latn'])('%s in capitals', (tag) => {
    const locale = tag === 'kk-Latn' ? 'az' : tag;
    for (const text of languages[tag] as string[])
      expect(detect(text.toLocaleUpperCase(locale).slice(0, 80)).language, text).toBe(tag);
  });
  it('any apostrophe, decomposed letters, both kinds of ş', () => {
    const uz = languages.uz?.[1] ?? '';
    for (const sign of ["'", '’', '‘', '`', 'ʼ']) expect(detect(uz.replace(/ʻ/g, sign)).language).toBe('uz');
    expect(detect((languages.uk?.[4] ?? '').normalize('NFD')).language).toBe('uk');
    const ro = languages.ro?.[1] ?? '';
    expect(detect(ro.replace(/ș/g, 'ş').replace(/ț/g, 'ţ'))).toEqual(detect(ro));
  });
});

describe('several languages', () => {
  const article = (languages.kk as string[]).join(' ');
  const navigation = ['Главная', 'Новости страны', 'О нас и контакты', 'Подписаться на рассылку'];

  it('the article decides, not the navigation', () => {
    const found = detect([...navigation, article, ...navigation].join('\n'));
    expect(found.language).toBe('kk');
    expect(found.languages.map((l) => l.language)).toEqual(['kk', 'ru']);
    const share = found.languages[0]?.share ?? 0;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
  });
  it('within one line', () => {
    const { languages: found } = detect(
      `${(languages.en as string[]).join(' ')} ${(languages.ru as string[]).join(' ')}`,
    );
    expect(found.map((l) => l.language).sort()).toEqual(['en', 'ru']);
  });
  it('foreign names do not make a text foreign', () => {
    expect(detect('В пятницу в прокат вышел фильм The Great Gatsby студии Warner Brothers').languages).toEqual([
      { language: 'ru', share: 1 },
    ]);
  });
  it('gives every block its language, short ones with their neighbours', () => {
    const blocks = [...navigation, ...(languages.tg as string[]), 'Душанбе, 12 май', '2024'];
    const { languages: found, confidences } = detectBlocks(blocks, ['tg']);
    expect(found).toEqual(['ru', 'ru', 'ru', 'ru', 'tg', 'tg', 'tg', 'tg', 'tg', 'tg', 'tg']);
    for (const c of confidences) expect(c > 0 && c <= 1).toBe(true);
    expect(detectBlocks([])).toEqual({ languages: [], confidences: [] });
    expect(detectBlocks(['', '1']).languages).toEqual(['und', 'und']);
  });
});

describe('hostile input', () => {
  it.each(['', ' ', '12 345', 'a', 'я', '😀😀😀', '\ud800\ud800 \udfff', '....', "'''", 'qwrtp sdfgh zxcvb nmlkj'])(
    '%j is und',
    (text) => {
      expect(detect(text)).toMatchObject({
        language: 'und',
        iso6393: 'und',
        confidence: 0,
        reliable: false,
        languages: [],
      });
    },
  );
  it.each([
    ['one word', 'слово'.repeat(400_000)],
    ['one word again and again', 'слово '.repeat(300_000)],
    ['two scripts by turns', 'aя'.repeat(500_000)],
    ['empty lines', '\n'.repeat(2_000_000)],
    ['short lines', 'a\n'.repeat(1_000_000)],
    ['Han', '中'.repeat(1_000_000)],
    ['combining marks', 'И\u0302'.repeat(500_000)],
  ])('%s: in time', (_, text) => {
    const start = performance.now();
    expect(detect(text).confidence).toBeLessThanOrEqual(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
  it('gives the same answer whatever came before', () => {
    const texts = all.map(([, text]) => text.slice(0, 60));
    const first = texts.map((t) => detect(t));
    expect(
      [...texts]
        .reverse()
        .map((t) => detect(t))
        .reverse(),
    ).toEqual(first);
  });
});
