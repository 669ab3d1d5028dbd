import { accessSync, constants, readFileSync } from 'node:fs';
import type { SiteProfile } from '../model/site-profile.ts';
import { toUserGazetteer, type UserGazetteer } from '../model/user-gazetteer.ts';
import { runTask } from '../parallel/run.ts';
import type { TaskOptions } from '../parallel/task.ts';
import { measureInputs, type ReadContext, type ReadOptions, readDocuments } from '../read/index.ts';
import type { RecordKind } from '../write/format.ts';
import { createFormat, type FormatName } from '../write/index.ts';
import { wantsColour } from './colour.ts';
import { EXIT, UsageError } from './exit.ts';
import { createMessages } from './messages.ts';
import { MAX_BYTES, type Options } from './options.ts';
import { openOutput } from './output.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';
import { createRepeats } from './repeats.ts';
import { onSignals } from './signals.ts';
import { add, emptySummary, type Summary, summaryLine } from './summary.ts';

/** What `extract`, `strip`, `detect` and `annotate` do: documents in, records out, one summary. Returns the exit status. */
export async function runStage(command: RecordKind, args: readonly string[], options: Options): Promise<number> {
  const start = performance.now();
  const paths = inputPaths(args, options);
  const reading = readOptions(options);
  const task = taskOptions(command, options);
  const output = openOutput(options.output);
  const silence = onSignals(() => {
    progress.clear();
    output.abandon();
  });
  const progress = showsProgress(options)
    ? createProgress(process.stderr, await measureInputs(paths, reading))
    : NO_PROGRESS;
  const messages = createMessages(options.verbose ?? false, progress.clear);
  const context: ReadContext = { report: messages.report, passOver: messages.passOver, advance: progress.advance };
  const { head, between, tail } = await createFormat(task.format, { ...task, kind: command });
  const summary = emptySummary();
  const repeats = createRepeats();
  let listening = true;
  try {
    listening = await output.write(head);
    for await (const outcome of runTask(readDocuments(paths, reading, context), task, options.jobs ?? 'auto')) {
      const more = output.write(summary.documents === 0 ? outcome.output : between + outcome.output);
      listening = typeof more === 'boolean' ? more : await more;
      add(summary, outcome);
      repeats.add(outcome.kept);
      progress.document();
      if (!listening || summary.errors > (options.maxErrors ?? Number.POSITIVE_INFINITY)) break;
    }
    if (listening) listening = await output.write(tail);
    listening = (await output.finish()) && listening;
  } catch (error) {
    output.abandon();
    throw error;
  } finally {
    silence();
    progress.clear();
    // Nothing more is read: an open standard input must not keep the process alive.
    process.stdin.destroy();
  }
  if (!listening) return EXIT.ok;
  if (options.quiet) return statusOf(summary, options);
  messages.passedOver();
  const hint = repeats.hint();
  if (hint) messages.say(hint);
  messages.say(summaryLine(summary, (performance.now() - start) / 1000, command === 'extract'));
  return statusOf(summary, options);
}

function statusOf(summary: Summary, options: Options): number {
  const empty = options.failEmpty && (summary.documents === 0 || summary.empty > 0);
  const warned = options.strict && summary.warned > 0;
  return summary.errors > 0 || empty || warned ? EXIT.failed : EXIT.ok;
}

/** Without paths, what is piped in is read; a terminal is not waited for. */
export function inputPaths(args: readonly string[], options: Options): readonly string[] {
  const stdin = args.filter((a) => a === '-').length + (options.filesFrom === '-' ? 1 : 0);
  if (stdin > 1) throw new UsageError('standard input can be read only once');
  if (options.filesFrom !== undefined && options.filesFrom !== '-') mustRead(options.filesFrom);
  if (args.length > 0 || options.filesFrom !== undefined) return args;
  if (process.stdin.isTTY) throw new UsageError('nothing to read: give files or folders, or - for standard input');
  return ['-'];
}

function mustRead(list: string): void {
  try {
    accessSync(list, constants.R_OK);
  } catch {
    throw new UsageError(`cannot read the list ${list}`);
  }
}

export function readOptions(options: Options): ReadOptions {
  const { from = 'auto', include = [], exclude = [], hidden = false, follow = false, filesFrom } = options;
  const { maxBytes = MAX_BYTES } = options;
  const list = filesFrom === undefined ? {} : { filesFrom };
  return { from, include, exclude, hidden, follow, nul: options.null ?? false, maxBytes, ...list };
}

export function taskOptions(command: RecordKind, options: Options): TaskOptions {
  const terminal = options.output === undefined && process.stdout.isTTY === true;
  const format = (options.format as FormatName | undefined) ?? (terminal ? 'pretty' : 'ndjson');
  const { encoding, language, maxBytes = MAX_BYTES, referenceDate } = options;
  return {
    command,
    format,
    colour: format === 'pretty' && wantsColour(options.color ?? 'auto', terminal),
    width: Math.min(process.stdout.columns ?? 100, 120),
    source: { maxBytes, ...(encoding ? { encoding } : {}), ...(language ? { language } : {}) },
    pipeline: {
      ...(referenceDate ? { referenceDate } : {}),
      ...(options.gazetteer === undefined ? {} : { gazetteer: readGazetteer(options.gazetteer) }),
      dateFromPath: options.dateFromPath ?? false,
      expandGroups: options.expandGroups ?? false,
      explain: options.explain ?? false,
      noText: options.text === false,
      ...(options.siteProfile === undefined ? {} : { siteProfile: readProfile(options.siteProfile) }),
    },
    pass: options.pass ?? false,
  };
}

function readGazetteer(path: string): UserGazetteer {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`cannot read the gazetteer ${path}`);
  }
  try {
    return toUserGazetteer(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
}

function readProfile(path: string): SiteProfile {
  try {
    const profile = JSON.parse(readFileSync(path, 'utf8')) as SiteProfile;
    if (profile.schema === 'ciscorpus/site-profile@1') return profile;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path}: no site profile (\`ciscorpus profile\` writes one)`);
}

/** Not where the records themselves go to the terminal. */
function showsProgress(options: Options): boolean {
  const wanted = !options.quiet && options.progress !== false && !process.env.CI;
  const beside = options.output !== undefined || process.stdout.isTTY !== true;
  return wanted && beside && process.stderr.isTTY === true;
}
