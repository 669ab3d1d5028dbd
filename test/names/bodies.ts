import { readFileSync } from 'node:fs';
import { loadLanguage } from '../../src/languages/index.ts';
import type { NameMention } from '../../src/model/mentions.ts';
import { findBodies } from '../../src/names/bodies.ts';
import { findNames } from '../../src/names/index.ts';
import { createNameMemory } from '../../src/names/name-memory.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A text with what is to be found in it; what is left out must not be found. */
export interface Row {
  text: string;
  /** In order: the id, or the text where there is none; " !XX" marks a body of the state XX ("!" of none that is named). */
  organizations: readonly string[];
  /** In order: "name in the nominative | post as written | ISO code". */
  persons: readonly string[];
}

/** `bodies/<tag>.txt`: a row a line, `text ## organisations ## persons`, lists by `;`, "-" for nothing between two bars. */
export function tableOf(tag: string): Row[] {
  const lines = readFileSync(new URL(`bodies/${tag}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [text = '', organizations = '', persons = ''] = line.split(' ##').map((f) => f.trim());
    return { text, organizations: listOf(organizations), persons: listOf(persons).map(personRow) };
  });
}

function listOf(field: string): string[] {
  return field.split('; ').filter(Boolean);
}

function personRow(person: string): string {
  const [name = '', post = '', country = ''] = person.split(' | ');
  return `${name} | ${post === '-' ? '' : post} | ${country}`;
}

/** All names of a text in one block. */
export async function namesOf(tag: string, text: string): Promise<NameMention[]> {
  const pack = await loadLanguage(tag);
  if (!pack) throw new Error(`no pack: ${tag}`);
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, new Set(pack.abbreviations), pack.ordinalStop);
  const names = findNames(text, tokens, pack);
  return findBodies({ text, tokens, sentences, pack, names, memory: createNameMemory() });
}

/** Organisations as a table writes them. */
export async function organizationsOf(tag: string, text: string): Promise<string[]> {
  const found = (await namesOf(tag, text)).filter((m) => m.type === 'organization');
  return found.map((m) => m.id ?? `${m.text}${m.national ? ` !${m.country ?? ''}` : ''}`);
}

/** Persons as a table writes them. */
export async function personsOf(tag: string, text: string): Promise<string[]> {
  const found = (await namesOf(tag, text)).filter((m) => m.type === 'person');
  return found.map((m) => `${m.name} | ${m.post?.text ?? ''} | ${m.country ?? ''}`);
}
