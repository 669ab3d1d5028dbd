import { readdirSync } from 'node:fs';
import { dateMentions } from '../../src/dates/index.ts';
import type { Language } from '../../src/languages/language.ts';
import type { DateFinding } from '../../src/model/mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** A sentence of news and the EDTF values of its dates in order, joined by blanks; '' where it holds none. */
export type Table = readonly (readonly [sentence: string, edtf: string])[];

/** All tables are read as published on this Wednesday. */
export const PUBLISHED = '2024-06-12';

/** `tables` holds what every language must say of dates, `press` how the papers put it. */
export const FOLDERS = ['tables', 'press'] as const;

/** The tables of a folder by language tag. */
export async function readTables(folder: (typeof FOLDERS)[number]): Promise<[tag: string, table: Table][]> {
  const names = readdirSync(new URL(`./${folder}/`, import.meta.url)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, Table]> => {
      const tag = name.replace('.ts', '');
      const module: Record<string, Table> = await import(`./${folder}/${tag}.ts`);
      return [tag, Object.values(module)[0] ?? []];
    }),
  );
}

/** The dates of a text that stands alone. */
export function datesOf(text: string, pack: Language, published: string | null = PUBLISHED): DateFinding[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, new Set(pack.abbreviations), pack.ordinalStop);
  return dateMentions([{ tokens, sentences, pack }], text, { published })[0] ?? [];
}
