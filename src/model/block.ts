/** A block: one visible unit of the source, before anything is thrown away. Made by `segment`, judged by `strip`. */

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'table-cell' | 'caption' | 'line';

/** Facts about where a block stood; HTML fills the markup ones. */
export interface BlockFeatures {
  /** Share of the block's letters inside links, 0..1. */
  linkDensity: number;
  /** Heading level 1..6, or 0. */
  level: number;
  /** Blank lines before the block (text) or distance in the tree (HTML). */
  gapBefore: number;
  /** Number of the element around the block's own: the same for paragraphs side by side (HTML); 0 for text. */
  parent: number;
  /** Reasons found in the markup to think it boilerplate: nav, footer, aside, hidden, class words … */
  hints: string[];
  /** Inside the container chosen as the article body (HTML); always true for text. */
  inBody: boolean;
}

export interface Block {
  kind: BlockKind;
  /** Visible text, blanks collapsed, trimmed. */
  text: string;
  /** Position in the list of blocks of the whole source. */
  index: number;
  features: BlockFeatures;
}

/** What the head of an HTML page says about itself. Empty for text. */
export interface HeadMetadata {
  title: string | null;
  /** Name/property → content of meta elements, first one wins; lower-case keys. */
  meta: Record<string, string>;
  /** Parsed JSON-LD objects, flattened from @graph. */
  jsonLd: Record<string, unknown>[];
  /** `<html lang>`. */
  lang: string | null;
  canonical: string | null;
  /** `datetime` of time elements, in order, with their text. */
  times: { datetime: string; text: string }[];
}

export interface Segmented {
  blocks: Block[];
  head: HeadMetadata;
  warnings: { code: string; message: string }[];
}
