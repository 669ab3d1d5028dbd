import type { Annotated, AnnotatedBlock } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import { type Cue, findCues } from './cues.ts';
import { quotedTokens } from './quotes.ts';
import type { Scene, SceneSentence } from './scene.ts';
import { sift } from './sift.ts';
import { markZones } from './zones.ts';

/** The scene of an article: every block's sentences with their cue words and zones. */
export function buildScene(article: Article, annotated: Annotated): Scene {
  const sentences: SceneSentence[] = [];
  const dateline = article.datelineSpan?.end ?? 0;
  annotated.blocks.forEach((block, blockIndex) => {
    const cues = cuesOfBlock(block);
    for (const sentence of block.sentences) {
      const { to } = sentence;
      const from = behind(block, sentence, dateline);
      if (from >= to) continue;
      const zone = block.kind === 'list-item' ? 'list' : 'body';
      sentences.push({ order: sentences.length, blockIndex, block, from, to, zone, cues: within(cues, from, to) });
    }
  });
  markZones(sentences);
  const { blocks, reference } = annotated;
  return { article, blocks, sentences, title: titleSentence(annotated.title), reference };
}

/** The first token of a sentence behind the dateline, which is no part of what is told. */
function behind(block: AnnotatedBlock, { from, to }: { from: number; to: number }, end: number): number {
  let i = from;
  while (i < to && (block.tokens[i]?.start ?? end) < end) i++;
  while (i > from && i < to && block.tokens[i]?.kind === 'mark' && DASHES.has(block.tokens[i]?.folded ?? '')) i++;
  return i;
}

const DASHES = new Set(['-', '–', '—', '.', '/', ')']);

function titleSentence(block: AnnotatedBlock | null): SceneSentence | null {
  if (!block) return null;
  const to = block.tokens.length;
  return { order: -1, blockIndex: -1, block, from: 0, to, zone: 'title', cues: cuesOfBlock(block) };
}

function cuesOfBlock(block: AnnotatedBlock): Cue[] {
  return sift(block, findCues(block), quotedTokens(block.tokens));
}

function within(cues: readonly Cue[], from: number, to: number): Cue[] {
  return cues.filter((c) => c.from >= from && c.to <= to);
}
