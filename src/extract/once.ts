import type { SceneSentence } from './scene.ts';

/** What is asked of a sentence again and again is read once. The reading may not depend on the sentence's zone, which changes. */
export function once<T>(read: (sentence: SceneSentence) => T): (sentence: SceneSentence) => T {
  const known = new WeakMap<SceneSentence, { value: T }>();
  return (sentence) => {
    let found = known.get(sentence);
    if (!found) {
      found = { value: read(sentence) };
      known.set(sentence, found);
    }
    return found.value;
  };
}
