import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, loadLanguage } from '../../src/languages/index.ts';
import type { NameMention } from '../../src/model/mentions.ts';
import { findNames } from '../../src/names/index.ts';
import { tokenize } from '../../src/text/tokens.ts';

/**
 * One sentence a line, then what is to be found in it, in order: a country's code (`*` an adjective), a city's id,
 * `g:` a group's id, `~` a region, `?Name` a place that stands in no list (`?~` such a region).
 */
function read(tag: string): { text: string; expected: string }[] {
  return readFileSync(new URL(`sentences/${tag}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', expected = ''] = line.split('=>');
      return { text: text.trim(), expected: expected.trim() };
    });
}

function label(m: NameMention): string {
  if (m.type === 'group') return `g:${m.id}`;
  if (m.type === 'country') return `${m.country}${m.adjective ? '*' : ''}`;
  return m.id ?? (m.region ? '~' : `?${m.text}`);
}

describe.each(LANGUAGE_TAGS)('names in %s', async (tag) => {
  const pack = await loadLanguage(tag);
  const sentences = read(tag);

  it('has sentences enough', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(25);
  });

  it.each(sentences)('$text', ({ text, expected }) => {
    if (!pack) throw new Error('no pack');
    const found = findNames(text, tokenize(text), pack);
    expect(found.map(label).join(' ')).toBe(expected.replaceAll('?~', '~'));
    for (const m of found) expect(text.slice(m.startOffset, m.endOffset)).toBe(m.text);
  });
});
