import type { Language } from '../languages/language.ts';
import type { Article, ArticleBlock } from '../model/article.ts';
import type { DateMention, NameMention } from '../model/mentions.ts';
import { findNames } from '../names/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One block of the text with everything the engines found in it. Offsets are into the whole text. */
export interface AnnotatedBlock extends ArticleBlock {
  /** The pack of the block's language; null where there is none. */
  pack: Language | null;
  tokens: Token[];
  sentences: Sentence[];
  dates: DateMention[];
  entities: NameMention[];
}

export interface Annotated {
  blocks: AnnotatedBlock[];
  /** The title as a block of its own: offsets are into the title. */
  title: AnnotatedBlock | null;
}

export interface AnnotateContext {
  /** Packs by tag, for every language of the article's blocks that has one. */
  packs: ReadonlyMap<string, Language>;
  referenceDate?: string;
}

/** Runs the engines over an article's blocks. Pure. */
export function annotate(article: Article, context: AnnotateContext): Annotated {
  const { title, language } = article;
  return {
    blocks: article.blocks.map((block) => annotateBlock(article.text, block, context)),
    title: title ? annotateBlock(title, { kind: 'heading', start: 0, end: title.length, language }, context) : null,
  };
}

function annotateBlock(text: string, block: ArticleBlock, context: AnnotateContext): AnnotatedBlock {
  const pack = context.packs.get(block.language) ?? null;
  const tokens = tokenize(text, block.start, block.end);
  const sentences = splitSentences(tokens, new Set(pack?.abbreviations), pack?.ordinalStop);
  const entities = pack ? findNames(text, tokens, pack) : [];
  return { ...block, pack, tokens, sentences, dates: [], entities };
}
