import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS } from '../../src/languages/index.ts';
import { organizationsOf, tableOf } from './bodies.ts';

describe.each(LANGUAGE_TAGS)('organisations in %s', (tag) => {
  const rows = tableOf(tag);
  it.each(rows.map((r) => [r.text, r.organizations] as const))('%s', async (text, expected) => {
    expect(await organizationsOf(tag, text)).toEqual(expected);
  });
});
