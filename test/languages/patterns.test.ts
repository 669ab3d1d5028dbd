import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import { compileMatcher } from '../../src/text/matcher.ts';

/** Every leaf of these parts is a list of patterns. */
const PARTS = ['events', 'participation', 'issues', 'topics'] as const;
/** Lists of endings, not of patterns. */
const ENDINGS = new Set(['locative']);

function* patterns(part: unknown, path: string): Generator<[path: string, pattern: string]> {
  if (Array.isArray(part)) {
    for (const pattern of part) if (typeof pattern === 'string') yield [path, pattern];
  } else if (part && typeof part === 'object') {
    for (const [key, value] of Object.entries(part)) if (!ENDINGS.has(key)) yield* patterns(value, `${path}.${key}`);
  }
}

describe.each(LANGUAGE_TAGS)('patterns of %s', (tag) => {
  it('compile, each by itself', async () => {
    const language = await loadLanguage(tag);
    const broken: string[] = [];
    for (const part of PARTS)
      for (const [path, pattern] of patterns(language?.[part], part)) {
        try {
          compileMatcher([{ pattern, value: path }]);
        } catch (error) {
          broken.push(`${path}: ${pattern} (${(error as Error).message})`);
        }
      }
    expect(broken).toEqual([]);
  });

  it('stand in a list once', async () => {
    const language = await loadLanguage(tag);
    const known = new Set<string>();
    const twice: string[] = [];
    for (const part of PARTS)
      for (const [path, pattern] of patterns(language?.[part], part)) {
        const entry = `${path}: ${pattern}`;
        if (known.has(entry)) twice.push(entry);
        known.add(entry);
      }
    expect(twice).toEqual([]);
  });
});
