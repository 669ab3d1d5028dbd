import type { Article, ArticleBlock } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { LanguageShare } from '../model/record.ts';

/** A block that is kept, with the number of its letters. */
export interface Kept extends Pick<Block, 'text' | 'kind'> {
  letters: number;
}

/** BCP 47 tags of texts, one each. */
export type LanguagesOf = (texts: readonly string[]) => readonly string[];

interface Spoken extends Kept {
  language: string;
}

/** The language of most letters, with a block of it. */
function mainLanguage(blocks: readonly Spoken[]): Spoken | null {
  const letters = new Map<string, number>();
  for (const { language, text } of blocks) letters.set(language, (letters.get(language) ?? 0) + text.length);
  const most = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0])[0];
  return blocks.find((b) => b.language === most) ?? null;
}

/** Shorter blocks are too short to tell a language from its neighbours. */
const TELLING = 120;

/** A short block speaks the language of the article, where it is written in the same script. */
function settled(block: Spoken, main: Spoken | null): string {
  const own = block.language;
  if (!main || own === main.language || block.text.length >= TELLING) return own;
  return scriptOf(block.text) === scriptOf(main.text) ? main.language : own;
}

function scriptOf(text: string): string {
  return /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : /\p{Script=Latin}/u.test(text) ? 'Latn' : '';
}

/** Text, blocks and languages of what is kept. */
export function assemble(
  blocksKept: readonly Kept[],
  languagesOf: LanguagesOf,
): Pick<Article, 'text' | 'blocks' | 'language' | 'languages'> {
  const found = languagesOf(blocksKept.map((b) => b.text));
  const kept = blocksKept.map(
    ({ text, kind, letters }, i): Spoken => ({ text, kind, letters, language: found[i] ?? 'und' }),
  );
  const blocks: ArticleBlock[] = [];
  const main = mainLanguage(kept);
  const letters = new Map<string, number>();
  let at = 0;
  let total = 0;
  for (const block of kept) {
    const language = settled(block, main);
    const kind =
      block.kind === 'list-item' || block.kind === 'heading' || block.kind === 'quote' ? block.kind : 'paragraph';
    blocks.push({ kind, start: at, end: at + block.text.length, language });
    at += block.text.length + 2;
    letters.set(language, (letters.get(language) ?? 0) + block.letters);
    total += block.letters;
  }
  const languages: LanguageShare[] = [...letters]
    .map(([language, n]) => ({ language, share: total ? Math.round((1000 * n) / total) / 1000 : 0 }))
    .filter((l) => l.share >= 0.05)
    .sort((a, b) => b.share - a.share);
  return { text: kept.map((b) => b.text).join('\n\n'), blocks, language: languages[0]?.language ?? 'und', languages };
}
