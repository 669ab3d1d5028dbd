import { loadLanguage } from '../../src/languages/index.ts';
import type { NameMention } from '../../src/model/mentions.ts';
import { findBodies } from '../../src/names/bodies.ts';
import { findNames } from '../../src/names/index.ts';
import { createNameMemory } from '../../src/names/name-memory.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Row } from './bodies/row.ts';

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

/** The table of a language. */
export async function tableOf(tag: string): Promise<readonly Row[]> {
  const { rows } = (await import(`./bodies/${tag}.ts`)) as { rows: readonly Row[] };
  return rows;
}
