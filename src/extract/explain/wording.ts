import type { Explanation } from '../../model/record.ts';
import type { Cue } from '../cues.ts';
import { type Scene, type SceneSentence, spanOf, textOf } from '../scene.ts';

/** A cue word as the text has it, in quotation marks: «приняли участие», «führt … durch». */
export function wording(scene: Scene, sentence: SceneSentence, cue: Pick<Cue, 'from' | 'to' | 'gap'>): string {
  const { gap } = cue;
  if (!gap) return `«${words(scene, sentence, cue.from, cue.to)}»`;
  const rest = gap.to < cue.to ? ` ${words(scene, sentence, gap.to, cue.to)}` : '';
  return `«${words(scene, sentence, cue.from, gap.from)} …${rest}»`;
}

function words(scene: Scene, sentence: SceneSentence, from: number, to: number): string {
  const { startOffset, endOffset } = spanOf(sentence, from, to);
  return textOf(scene, sentence).slice(startOffset, endOffset);
}

/** Where tokens of a sentence stand in the text; nowhere, if it is the title. */
export function placeOf(
  sentence: SceneSentence,
  range: { from: number; to: number },
): Pick<Explanation, 'startOffset' | 'endOffset'> {
  if (sentence.zone === 'title') return NOWHERE;
  return spanOf(sentence, range.from, range.to);
}

export const NOWHERE = { startOffset: null, endOffset: null };

/** The sentence of the text that holds an offset. */
export function sentenceAt(scene: Scene, offset: number): SceneSentence | undefined {
  return scene.sentences.find((s) => {
    const { startOffset, endOffset } = spanOf(s, s.from, s.to);
    return startOffset <= offset && offset < endOffset;
  });
}

/** The token of a sentence that begins at an offset. */
export function tokenAt(sentence: SceneSentence, offset: number): number {
  return sentence.block.tokens.findIndex((t) => t.end > offset);
}
