import { fold } from './fold.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from './matcher.ts';
import { expandPattern, splitPattern } from './patterns.ts';
import { isPlainWord, type Token } from './tokens.ts';

/** Patterns are kept by so many first letters, as many as a prefix has at least. */
const KEY = 3;

/**
 * A matcher over patterns without inflected words that compiles those of a beginning when a text first brings it: of ten thousand
 * patterns in all languages a page meets a few hundred.
 */
export function compileLazily<T>(entries: Iterable<LexiconEntry<T>>): Pick<Matcher<T>, 'at'> {
  const waiting = new Map<string, LexiconEntry<T>[]>();
  const compiled = new Map<string, Matcher<T>>();
  for (const entry of entries)
    for (const key of keysOf(entry.pattern)) {
      const list = waiting.get(key);
      if (list) list.push(entry);
      else waiting.set(key, [entry]);
    }

  function matcherOf(key: string): Matcher<T> | undefined {
    const list = waiting.get(key);
    if (!list) return compiled.get(key);
    const matcher = compileMatcher(list);
    waiting.delete(key);
    compiled.set(key, matcher);
    return matcher;
  }

  return {
    at(tokens: readonly Token[], i: number) {
      const token = tokens[i];
      return (token && matcherOf(token.folded.slice(0, KEY))?.at(tokens, i)) ?? [];
    },
  };
}

/** How the first words of a pattern begin. */
function keysOf(pattern: string): readonly string[] {
  const blank = pattern.indexOf(' ');
  const first = blank < 0 ? pattern : pattern.slice(0, blank);
  if (!first.includes('|')) {
    const head = first.slice(0, KEY);
    if (isPlainWord(head) && !first.includes('-')) return [fold(head)];
  }
  const words = expandPattern(pattern).flatMap((single) => (splitPattern(single)[0] as string).split('|'));
  return [...new Set(words.map((word) => fold(word.endsWith('*') ? word.slice(0, -1) : word).slice(0, KEY)))];
}
