import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const sentences = (text: string, ...more: [ReadonlySet<string>?, boolean?]) => {
  const tokens = tokenize(text);
  return splitSentences(tokens, ...more).map((s) => text.slice(tokens[s.from]?.start, tokens[s.to - 1]?.end));
};

describe('sentences', () => {
  it('end with a stop, not behind initials, in numbers or before small letters', () => {
    expect(sentences('A. Author came. The sum was 3.5 million. See kun.uz for more.')).toEqual([
      'A. Author came.',
      'The sum was 3.5 million.',
      'See kun.uz for more.',
    ]);
  });

  it('go on behind abbreviations and, where the language says so, ordinals', () => {
    expect(sentences('Встреча в г. Минске прошла.', new Set(['г']))).toHaveLength(1);
    expect(sentences('Am 23. November kam sie.', new Set(), true)).toHaveLength(1);
    expect(sentences('Am 23. November kam sie.', new Set(), false)).toHaveLength(2);
  });

  it('are not ended within the title that they quote', () => {
    expect(sentences('The meeting “Poland and Latvia. A dialogue” was opened. It went on.')).toEqual([
      'The meeting “Poland and Latvia. A dialogue” was opened.',
      'It went on.',
    ]);
    expect(sentences('She said: “We came. We saw.” They left.')).toEqual([
      'She said: “We came.',
      'We saw.”',
      'They left.',
    ]);
  });

  it('are not ended by the number of an item', () => {
    expect(sentences('1. Early warning of floods.')).toEqual(['1. Early warning of floods.']);
    expect(sentences('The sum was 12. Later it grew.')).toHaveLength(2);
  });

  it('are cut where no stop comes', () => {
    const tokens = tokenize('word '.repeat(1500));
    const cut = splitSentences(tokens);
    expect(cut.map((s) => s.to - s.from)).toEqual([600, 600, 300]);
    expect(cut.at(-1)?.to).toBe(tokens.length);
  });
});
