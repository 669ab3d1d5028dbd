import { type DateReference, dateMentions } from '../dates/index.ts';
import type { Language } from '../languages/language.ts';
import type { Article, ArticleBlock } from '../model/article.ts';
import type { DateFinding, NameMention } from '../model/mentions.ts';
import type { UserGazetteer } from '../model/user-gazetteer.ts';
import { findBodies } from '../names/bodies.ts';
import { markGroups } from '../names/groups.ts';
import { findNames } from '../names/index.ts';
import { createNameMemory, type NameMemory } from '../names/name-memory.ts';
import { withUserNames } from '../names/user-names.ts';
import type { Sentence } from '../text/sentences.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** One block of the text with everything the engines found in it. Offsets are into the whole text. */
export interface AnnotatedBlock extends ArticleBlock {
  /** The pack of the block's language; null where there is none. */
  pack: Language | null;
  tokens: Token[];
  sentences: Sentence[];
  dates: DateFinding[];
  entities: NameMention[];
}

export interface Annotated {
  blocks: AnnotatedBlock[];
  /** The title as a block of its own: offsets are into the title. */
  title: AnnotatedBlock | null;
  /** What yearless and relative dates were counted from. */
  reference: DateReference;
}

export interface AnnotateContext {
  /** Packs by tag, for every language of the article's blocks that has one. */
  packs: ReadonlyMap<string, Language>;
  referenceDate?: string;
  /** A user's own bodies, persons and places. */
  gazetteer?: UserGazetteer;
}

/** Runs the engines over an article's blocks. Pure. */
export function annotate(article: Article, context: AnnotateContext): Annotated {
  const { title, language } = article;
  const memory = createNameMemory();
  // The title comes last: its bare surnames refer to names that the text spells out.
  const blocks = article.blocks.map((block) => annotateBlock(article.text, block, context, memory));
  const heading = { kind: 'heading', start: 0, end: title?.length ?? 0, language } as const;
  const headline = title ? annotateBlock(title, heading, context, memory) : null;
  const reference = referenceOf(article, context);
  dateMentions(blocks, article.text, reference).forEach((dates, i) => {
    (blocks[i] as AnnotatedBlock).dates = dates;
  });
  if (headline) headline.dates = dateMentions([headline], title ?? '', reference)[0] ?? [];
  return { blocks, title: headline, reference };
}

/** What yearless and relative dates are counted from. */
export function referenceOf(article: Article, { referenceDate }: AnnotateContext): DateReference {
  const { published, dateline } = article;
  return { published, dateline: dateline?.date ?? null, referenceDate };
}

function annotateBlock(
  text: string,
  block: ArticleBlock,
  context: AnnotateContext,
  memory: NameMemory,
): AnnotatedBlock {
  const pack = context.packs.get(block.language) ?? null;
  const tokens = tokenize(text, block.start, block.end);
  const sentences = splitSentences(tokens, abbreviationsOf(pack), pack?.ordinalStop);
  const names = pack ? findNames(text, tokens, pack) : [];
  const bodies = pack ? findBodies({ text, tokens, sentences, pack, names, memory }) : [];
  const known = pack ? markGroups(text, tokens, bodies, pack) : [];
  const entities = context.gazetteer ? withUserNames(text, tokens, known, context.gazetteer, pack) : known;
  const { kind, start, end, language } = block;
  return { kind, start, end, language, pack, tokens, sentences, dates: [], entities };
}

const abbreviations = new WeakMap<Language, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

function abbreviationsOf(pack: Language | null): ReadonlySet<string> {
  if (!pack) return NONE;
  let known = abbreviations.get(pack);
  if (!known) {
    known = new Set(pack.abbreviations);
    abbreviations.set(pack, known);
  }
  return known;
}
