import type { EventRecord, Explanation } from '../../model/record.ts';
import { type DocumentRange, documentRanges } from '../documents/index.ts';
import { opensList } from '../issues/index.ts';
import { topicSpans } from '../issues/spans.ts';
import { type Scene, type SceneSentence, spanOf } from '../scene.ts';
import { topicWords } from '../topics.ts';
import { sentenceAt, tokenAt, wording } from './wording.ts';

/** Issues: the verb or the agenda that governs them, and the words that gave the topics. */
export function explainIssues(scene: Scene, { issues }: EventRecord): Explanation[] {
  return issues.flatMap((issue, i) => {
    const { startOffset, endOffset } = issue;
    const sentence = startOffset === null ? undefined : sentenceAt(scene, startOffset);
    if (!sentence || startOffset === null || endOffset === null) return [];
    const path = `issues[${i}]`;
    const out = [{ path, rule: governor(scene, sentence, startOffset), startOffset, endOffset }];
    const range = { from: tokenAt(sentence, startOffset), to: tokenAt(sentence, endOffset - 1) + 1 };
    const words = topicWords(sentence.block, range);
    if (words.length > 0) {
      const said = words.map((w) => `${w.value} ${wording(scene, sentence, { ...w, gap: null })}`).join(', ');
      out.push({ path: `${path}.topics`, rule: `topic words: ${said}`, startOffset, endOffset });
    }
    return out;
  });
}

function governor(scene: Scene, sentence: SceneSentence, offset: number): string {
  const at = tokenAt(sentence, offset);
  const span = topicSpans(sentence).find((s) => s.from <= at && at < s.to);
  if (span) return `object of ${wording(scene, sentence, span.cue)}`;
  const opener = scene.sentences.findLast((s) => s.order < sentence.order && opensList(scene, s));
  const cue = opener && topicCue(opener);
  return opener && cue ? `item of the list behind ${wording(scene, opener, cue)}` : 'item of a list';
}

function topicCue(sentence: SceneSentence) {
  return sentence.cues.find((c) => c.kind === 'discussion:agenda' || c.kind === 'discussion:verbs');
}

/** Documents: the noun's phrase and the verb that says what became of it. */
export function explainDocuments(scene: Scene, { documents }: EventRecord): Explanation[] {
  return documents.flatMap((document, i) => {
    const { startOffset, endOffset, action } = document;
    const sentence = startOffset === null ? undefined : sentenceAt(scene, startOffset);
    const range = sentence && documentRanges(sentence).find((d) => startsAt(sentence, d, startOffset));
    if (!sentence || !range) return [];
    const turned = action === range.action ? '' : ', of an event to come';
    const verb = wording(scene, sentence, range.verb);
    return [
      { path: `documents[${i}]`, rule: 'noun phrase of a document', startOffset, endOffset },
      {
        path: `documents[${i}].action`,
        rule: `${action}: ${verb}${turned}`,
        ...spanOf(sentence, range.verb.from, range.verb.to),
      },
    ];
  });
}

function startsAt(sentence: SceneSentence, range: DocumentRange, offset: number | null): boolean {
  return sentence.block.tokens[range.from]?.start === offset;
}
