import type { CommandName, Options } from './options.ts';

export interface CommandRow {
  name: CommandName;
  /** In commander's notation. */
  arguments: string;
  summary: string;
  load(): Promise<{ run(args: string[], options: Options): Promise<number> }>;
}

/** Every command; its code is loaded when it is called. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'extract',
    arguments: '[paths...]',
    summary: 'events with date, venue, participants and issues, one record per document',
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'strip',
    arguments: '[paths...]',
    summary: 'the article without boilerplate, with title, date, agency and author',
    load: () => import('./commands/strip.ts'),
  },
  {
    name: 'detect',
    arguments: '[paths...]',
    summary: 'language and script',
    load: () => import('./commands/detect.ts'),
  },
  {
    name: 'annotate',
    arguments: '[paths...]',
    summary: 'every date and name of a text',
    load: () => import('./commands/annotate.ts'),
  },
  {
    name: 'languages',
    arguments: '',
    summary: 'the languages in which events are found',
    load: () => import('./commands/languages.ts'),
  },
  {
    name: 'schema',
    arguments: '',
    summary: 'JSON Schema of the records of extract',
    load: () => import('./commands/schema.ts'),
  },
];
