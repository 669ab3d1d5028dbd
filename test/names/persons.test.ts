import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/languages/index.ts';
import { namesOf, personsOf, tableOf } from './bodies.ts';

describe.each(LANGUAGE_TAGS)('persons in %s', (tag) => {
  const rows = tableOf(tag);
  it.each(rows.map((r) => [r.text, r.persons] as const))('%s', async (text, expected) => {
    expect(await personsOf(tag, text)).toEqual(expected);
  });

  it('quotes names and posts', async () => {
    for (const { text } of rows)
      for (const m of await namesOf(tag, text)) {
        expect(text.slice(m.startOffset, m.endOffset)).toBe(m.text);
        if (m.post) expect(text.slice(m.post.startOffset, m.post.endOffset)).toBe(m.post.text);
      }
  });
});
