import { InvalidArgumentError } from 'commander';
import { languageTag } from '../languages/tags.ts';
import { encodingLabel } from '../read/index.ts';
import { FORMAT_NAMES, type FormatName } from '../write/index.ts';
import type { ColourChoice } from './colour.ts';

/** Every option of every command: the one table that feeds parsing and help. */

export type CommandName = 'extract' | 'strip' | 'detect' | 'annotate' | 'profile' | 'evaluate' | 'languages' | 'schema';

/** Parsed options; a command sees only those of its rows. */
export interface Options {
  from?: 'auto' | 'text' | 'html' | 'ndjson';
  encoding?: string;
  language?: string;
  include?: string[];
  exclude?: string[];
  hidden?: boolean;
  follow?: boolean;
  filesFrom?: string;
  null?: boolean;
  maxBytes?: number;
  format?: FormatName | 'text';
  output?: string;
  jobs?: number | 'auto';
  referenceDate?: string;
  dateFromPath?: boolean;
  siteProfile?: string;
  gazetteer?: string;
  expandGroups?: boolean;
  text?: boolean;
  explain?: boolean;
  pass?: boolean;
  maxErrors?: number;
  failEmpty?: boolean;
  strict?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  progress?: boolean;
  color?: ColourChoice;
  records?: string;
  min?: string;
}

export interface OptionRow {
  flags: string;
  description: string;
  group: string;
  commands: readonly CommandName[];
  default?: unknown;
  choices?: readonly string[];
  parse?: (value: string, before: unknown) => unknown;
}

/** 64 MiB. */
export const MAX_BYTES = 2 ** 26;

const STAGES = ['extract', 'strip', 'detect', 'annotate'] as const;
const READING = [...STAGES, 'profile'] as const;
const ALL = [...READING, 'evaluate', 'languages', 'schema'] as const;
const DATED = ['extract', 'strip', 'annotate'] as const;

const INPUT = 'Input:';
const OUTPUT = 'Output:';
const READ = 'How it is read:';
const FAILING = 'When to fail:';
const TALK = 'Messages:';

export const OPTIONS: readonly OptionRow[] = [
  {
    flags: '--from <format>',
    description: 'what the input is',
    group: INPUT,
    commands: READING,
    choices: ['auto', 'text', 'html', 'ndjson'],
    default: 'auto',
  },
  {
    flags: '--include <glob>',
    description: 'take only such files of a folder (repeatable)',
    group: INPUT,
    commands: READING,
    default: [],
    parse: list,
  },
  {
    flags: '--exclude <glob>',
    description: 'leave such files and folders out (repeatable)',
    group: INPUT,
    commands: READING,
    default: [],
    parse: list,
  },
  { flags: '--hidden', description: 'take hidden files too', group: INPUT, commands: READING },
  { flags: '--follow', description: 'follow symbolic links in folders', group: INPUT, commands: READING },
  {
    flags: '--files-from <file>',
    description: 'read the list of paths from a file, - for standard input',
    group: INPUT,
    commands: READING,
  },
  { flags: '-0, --null', description: 'the list is separated by NUL', group: INPUT, commands: READING },
  {
    flags: '--max-bytes <n>',
    description: 'largest document or line, in bytes (k, M, G)',
    group: INPUT,
    commands: READING,
    default: MAX_BYTES,
    parse: bytes,
  },
  {
    flags: '--encoding <label>',
    description: 'encoding of the bytes, instead of finding it',
    group: READ,
    commands: READING,
    parse: encoding,
  },
  {
    flags: '--language <tag>',
    description: 'language of the texts, instead of finding it',
    group: READ,
    commands: READING,
    parse: language,
  },
  {
    flags: '--gazetteer <file>',
    description: 'own bodies, persons and places, as JSON',
    group: READ,
    commands: ['extract', 'annotate'],
  },
  {
    flags: '--reference-date <day>',
    description: 'YYYY-MM-DD that dates without a year are resolved by',
    group: READ,
    commands: DATED,
    parse: day,
  },
  {
    flags: '--date-from-path',
    description: 'take a date in the file path as the publication date',
    group: READ,
    commands: DATED,
  },
  {
    flags: '--site-profile <file>',
    description: 'drop the lines that repeat across a site, as `profile` counted them',
    group: READ,
    commands: ['extract', 'strip'],
  },
  {
    flags: '-f, --format <format>',
    description: 'output format (default: pretty on a terminal, else ndjson)',
    group: OUTPUT,
    commands: STAGES,
    choices: FORMAT_NAMES,
  },
  {
    flags: '-f, --format <format>',
    description: 'output format',
    group: OUTPUT,
    commands: ['evaluate'],
    choices: ['text', 'json'],
    default: 'text',
  },
  {
    flags: '--records <file>',
    description: 'score the records of this NDJSON file instead of extracting',
    group: INPUT,
    commands: ['evaluate'],
  },
  {
    flags: '--min <field=F1,...>',
    description: 'status 1 when an F1 is lower, as in date=0.9,countries=0.8',
    group: FAILING,
    commands: ['evaluate'],
  },
  {
    flags: '-o, --output <file>',
    description: 'write to a file, which appears when it is complete',
    group: OUTPUT,
    commands: [...READING, 'evaluate'],
  },
  {
    flags: '--expand-groups',
    description: 'add the members of groups such as "CIS states"',
    group: OUTPUT,
    commands: ['extract'],
  },
  { flags: '--no-text', description: 'leave the text out of the records', group: OUTPUT, commands: ['extract'] },
  {
    flags: '--explain',
    description: 'say which rule gave each value, and what was rejected',
    group: OUTPUT,
    commands: ['extract'],
  },
  { flags: '--explain', description: 'list what was removed, with the reason', group: OUTPUT, commands: ['strip'] },
  { flags: '--pass', description: 'add the answer to the input line', group: OUTPUT, commands: ['detect'] },
  {
    flags: '-j, --jobs <n>',
    description: 'threads, or auto',
    group: OUTPUT,
    commands: [...STAGES, 'evaluate'],
    default: 'auto',
    parse: jobs,
  },
  {
    flags: '--max-errors <n>',
    description: 'stop when more than so many documents have failed',
    group: FAILING,
    commands: STAGES,
    parse: count,
  },
  {
    flags: '--fail-empty',
    description: 'status 1 when there is no document, or one without text',
    group: FAILING,
    commands: STAGES,
  },
  { flags: '--strict', description: 'status 1 when a record carries a warning', group: FAILING, commands: STAGES },
  { flags: '-q, --quiet', description: 'no summary and no progress', group: TALK, commands: ALL },
  { flags: '-v, --verbose', description: 'name every file that is passed over', group: TALK, commands: ALL },
  { flags: '--no-progress', description: 'no progress line', group: TALK, commands: ALL },
  {
    flags: '--color <when>',
    description: 'colour on the terminal',
    group: TALK,
    commands: ALL,
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  },
];

function list(value: string, before: unknown): string[] {
  return [...((before as string[] | undefined) ?? []), value];
}

function count(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A whole number is wanted.');
}

function jobs(value: string): number | 'auto' {
  if (value === 'auto') return value;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A number from 1 to 999, or auto, is wanted.');
}

function bytes(value: string): number {
  const match = /^(\d{1,15})(k|m|g)?(?:i?b)?$/i.exec(value);
  if (!match) throw new InvalidArgumentError('A number of bytes such as 1000000, 500k or 64M is wanted.');
  const unit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(match[1]) * unit;
}

function language(value: string): string {
  const tag = languageTag(value);
  if (tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined) return tag;
  throw new InvalidArgumentError('No known language tag; `ciscorpus languages` lists those with events.');
}

function encoding(value: string): string {
  const label = encodingLabel(value);
  if (label) return label;
  throw new InvalidArgumentError('No known encoding; utf-8, windows-1251, koi8-r or ibm866 are examples.');
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value))
    return value;
  throw new InvalidArgumentError('A day such as 2024-05-31 is wanted.');
}
