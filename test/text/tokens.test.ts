import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const shapes = (text: string) => tokenize(text).map((t) => `${t.kind}:${text.slice(t.start, t.end)}`);

test('each mark is a token', () => {
  expect(shapes('a -- b…')).toEqual(['word:a', 'mark:-', 'mark:-', 'word:b', 'mark:…']);
  expect(shapes('😀😀')).toEqual(['mark:😀', 'mark:😀']);
});

test('a drawn line is one token, whose folded form is its mark', () => {
  const line = '-'.repeat(100);
  expect(shapes(`a ${line} 5`)).toEqual(['word:a', `mark:${line}`, 'number:5']);
  expect(tokenize(line)[0]?.folded).toBe('-');
  expect(tokenize('-'.repeat(1_000_000))).toHaveLength(1);
});

test('the long mark between Chinese days is a dash', () => {
  expect(shapes('8月ー9')).toEqual(['number:8', 'han:月', 'mark:ー', 'number:9']);
});
