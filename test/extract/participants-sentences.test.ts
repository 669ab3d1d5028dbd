import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStage } from '../../src/pipeline.ts';

/**
 * One sentence behind a lead that reports a session. A line "@language title|lead" opens a block; the others are
 * "sentence|countries", roles before their countries: "EE FI host LV chair LT observer NO".
 */
const FILES = [
  'european.txt',
  'eastern.txt',
  'bystanders.txt',
  'expected.txt',
  'bilateral.txt',
  'official.txt',
  'varied.txt',
];
const extract = await createStage('extract');

interface Sentence {
  language: string;
  text: string;
  sentence: string;
  wanted: string[];
}

function read(file: string): Sentence[] {
  const found: Sentence[] = [];
  let language = '';
  let before = '';
  for (const line of readFileSync(new URL(`participants/${file}`, import.meta.url), 'utf8').split('\n')) {
    const [first = '', second = ''] = line.split('|');
    if (line.startsWith('@')) {
      const blank = first.indexOf(' ');
      language = first.slice(1, blank);
      before = `${first.slice(blank + 1)}\n\n${second}`;
    } else if (line) found.push({ language, sentence: first, text: `${before} ${first}`, wanted: rolesOf(second) });
  }
  return found;
}

function rolesOf(countries: string): string[] {
  let role = 'participant';
  const wanted: string[] = [];
  for (const word of countries.split(' ').filter(Boolean)) {
    if (/^[a-z]/.test(word)) role = word;
    else {
      wanted.push(`${role} ${word}`);
      if (role !== 'observer') role = 'participant';
    }
  }
  return wanted.sort();
}

describe.each(FILES)('%s', (file) => {
  it.each(read(file))('$language: $sentence', async ({ language, text, wanted }) => {
    const source = { id: 'x', path: null, url: null, format: 'text', encoding: 'utf-8', sha256: '' } as const;
    const record = await extract({ ...source, content: text, given: { language }, warnings: [], asItStands: false });
    const found = (record.events[0]?.participants ?? []).flatMap((p) =>
      p.kind === 'country' ? [`${p.role} ${p.id}`] : [],
    );
    expect(found.sort()).toEqual(wanted);
  });
});
