import { Command, CommanderError, Option } from 'commander';
import { oneLine } from '../write/escape.ts';
import { COMMANDS, type CommandRow } from './commands.ts';
import { EXIT, OutputError, UsageError } from './exit.ts';
import { OPTIONS, type OptionRow, type Options } from './options.ts';

/** Parses the command line and runs its command. Returns the exit status; throws on nothing that a user can do. */
export async function runProgram(argv: readonly string[], version: string): Promise<number> {
  let status: number = EXIT.ok;
  const program = new Command('ciscorpus')
    .description('Structured diplomatic events (date, venue, participants, issues) from raw multilingual news files.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneError(text, 'ciscorpus --help')) });
  for (const row of COMMANDS)
    program.addCommand(
      build(row).action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        status = await (await row.load()).run(command.args, command.opts() as Options);
      }),
    );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return failure(error);
  }
}

function build(row: CommandRow): Command {
  const command = new Command(row.name).description(row.summary).exitOverride().allowExcessArguments(false);
  command.helpOption('-h, --help', 'print this help');
  if (row.arguments) command.argument(row.arguments, row.argumentSummary);
  command.configureOutput({ outputError: (text, write) => write(oneError(text, `ciscorpus ${row.name} --help`)) });
  for (const option of OPTIONS) if (option.commands.includes(row.name)) command.addOption(toOption(option));
  return command;
}

/** What is wrong and where to look, in one line. */
function oneError(text: string, help: string): string {
  const line = oneLine(text.replace(/^error: /, '').trim());
  return `ciscorpus: ${line.replace(/\.?$/, '')} (see ${help})\n`;
}

function toOption(row: OptionRow): Option {
  const option = new Option(row.flags, row.description).helpGroup(row.group);
  if (row.choices) option.choices([...row.choices]);
  if (row.parse) option.argParser(row.parse);
  if (row.default !== undefined) option.default(row.default, Array.isArray(row.default) ? 'none' : undefined);
  return option;
}

function failure(error: unknown): number {
  // Commander has said it already: help and version are no failure, the rest is a wrong command line.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError || error instanceof OutputError) {
    process.stderr.write(`ciscorpus: ${error.message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.output;
  }
  throw error;
}
