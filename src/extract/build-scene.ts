import type { Annotated, AnnotatedBlock } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type Cue, findCues } from './cues.ts';
import { quotedTokens } from './quotes.ts';
import type { Scene, SceneSentence, Zone } from './scene.ts';
import { sift } from './sift.ts';
import { markZones } from './zones.ts';

/** The scene of an article: every block's sentences with their cue words and zones. */
export function buildScene(article: Article, annotated: Annotated): Scene {
  const sentences: SceneSentence[] = [];
  const dateline = article.datelineSpan?.end ?? 0;
  annotated.blocks.forEach((block, blockIndex) => {
    const cues = cuesOfBlock(block);
    let next = 0;
    for (const sentence of block.sentences) {
      const { to } = sentence;
      const from = behind(block, sentence, dateline);
      const own: Cue[] = [];
      for (; next < cues.length && (cues[next] as Cue).from < to; next++) {
        const cue = cues[next] as Cue;
        if (cue.from >= from && cue.to <= to) own.push(cue);
      }
      if (from >= to) continue;
      const zone: Zone = block.kind === 'list-item' ? 'list' : 'body';
      const { length: order } = sentences;
      sentences.push(sentenceOf(block, { order, blockIndex, from, to, zone }, own));
    }
  });
  markZones(sentences, article.published);
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
  return sentenceOf(block, { order: -1, blockIndex: -1, from: 0, to, zone: 'title' }, cuesOfBlock(block));
}

function cuesOfBlock(block: AnnotatedBlock): Cue[] {
  return sift(block, findCues(block), quotedTokens(block.tokens));
}

type Place = Pick<SceneSentence, 'order' | 'blockIndex' | 'from' | 'to' | 'zone'>;

function sentenceOf(block: AnnotatedBlock, place: Place, cues: readonly Cue[]): SceneSentence {
  const { order, blockIndex, from, to, zone } = place;
  const nouns: Cue[] = [];
  const verbs: Cue[] = [];
  const context: Cue[] = [];
  for (const cue of cues) {
    if (cue.group === 'nouns') nouns.push(cue);
    else if (cue.group === 'verbs') verbs.push(cue);
    else if (cue.group === 'context' || cue.group === 'venue') context.push(cue);
  }
  const entities = within(block.entities, (e) => e, from, to);
  // Monday is the name of a capital, too.
  const isCity = (d: { from: number; to: number }) =>
    d.to - d.from === 1 && entities.some((e) => e.type === 'place' && e.from === d.from && e.to === d.to);
  const dates = within(block.dates, (d) => d.partial, from, to).filter((d) => !isCity(d.partial));
  return { order, blockIndex, block, from, to, zone, cues, nouns, verbs, context, entities, dates };
}

/** Those that lie in a token range; `sorted` is in the order of their first token. */
function within<T>(
  sorted: readonly T[],
  range: (one: T) => { from: number; to: number },
  from: number,
  to: number,
): T[] {
  const found: T[] = [];
  for (let i = lowerBound(sorted, (one) => range(one).from < from); i < sorted.length; i++) {
    const one = range(sorted[i] as T);
    if (one.from >= to) break;
    if (one.to <= to) found.push(sorted[i] as T);
  }
  return found;
}
