import type { CommandName, Options } from './options.ts';

export interface CommandRow {
  name: CommandName;
  /** In commander's notation. */
  arguments: string;
  argumentSummary?: string;
  summary: string;
  load(): Promise<{ run(args: string[], options: Options): Promise<number> }>;
}

const PATHS = 'files, folders, globs, or - for standard input';

/** Every command; its code is loaded when it is called. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'extract',
    arguments: '[paths...]',
    argumentSummary: PATHS,
    summary: 'events with date, venue, participants and issues, one record per document',
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'strip',
    arguments: '[paths...]',
    argumentSummary: PATHS,
    summary: 'the article without boilerplate, with title, date, agency and author',
    load: () => import('./commands/strip.ts'),
  },
  {
    name: 'detect',
    arguments: '[paths...]',
    argumentSummary: PATHS,
    summary: 'language and script',
    load: () => import('./commands/detect.ts'),
  },
  {
    name: 'annotate',
    arguments: '[paths...]',
    argumentSummary: PATHS,
    summary: 'every date and name of a text',
    load: () => import('./commands/annotate.ts'),
  },
  {
    name: 'profile',
    arguments: '[paths...]',
    argumentSummary: PATHS,
    summary: 'lines that repeat across the pages of a site, for --site-profile',
    load: () => import('./commands/profile.ts'),
  },
  {
    name: 'evaluate',
    arguments: '<folder>',
    argumentSummary: 'gold files with their documents beside them',
    summary: 'precision, recall and F1 against gold, per field and language',
    load: () => import('./commands/evaluate.ts'),
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
