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
  annotated.blocks.forEach((block, blockIndex) => {
    const cues = cuesOfBlock(block);
    for (const { from, to } of block.sentences)
      sentences.push({
        order: sentences.length,
        blockIndex,
        block,
        from,
        to,
        zone: block.kind === 'list-item' ? 'list' : 'body',
        cues: within(cues, from, to),
      });
  });
  markZones(sentences);
  const { blocks, reference } = annotated;
  return { article, blocks, sentences, title: titleSentence(annotated.title), reference };
}

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
