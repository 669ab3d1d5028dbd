import type { AnnotatedBlock } from '../annotate/index.ts';
import type { Language } from '../languages/language.ts';
import type { Topic } from '../languages/types/topics.ts';
import { compileMatcher, type LexiconEntry, type Match, type Matcher } from '../text/matcher.ts';

/** Topic codes of a phrase, by the cue words of its language's pack; at most a few, in order of their first word. */

const compiled = new WeakMap<Language, Matcher<Topic>>();

export function findTopics(block: AnnotatedBlock, range: { from: number; to: number }): Topic[] {
  return topicWords(block, range).map((match) => match.value);
}

/** The first word of each topic. */
export function topicWords(block: AnnotatedBlock, range: { from: number; to: number }): Match<Topic>[] {
  const words: Match<Topic>[] = [];
  if (!block.pack) return words;
  for (const match of topicMatcher(block.pack).scan(block.tokens, range.from, range.to))
    if (match.to <= range.to && !words.some((w) => w.value === match.value)) words.push(match);
  return words;
}

function topicMatcher(pack: Language): Matcher<Topic> {
  let matcher = compiled.get(pack);
  if (!matcher) {
    const entries: LexiconEntry<Topic>[] = Object.entries(pack.topics).flatMap(([topic, patterns]) =>
      patterns.map((pattern) => ({ pattern, value: topic as Topic })),
    );
    matcher = compileMatcher(entries, pack.morphology);
    compiled.set(pack, matcher);
  }
  return matcher;
}
