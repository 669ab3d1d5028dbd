import { readFileSync } from 'node:fs';

/** Runs the command line; the exit status is left in `process.exitCode`, so that all output drains. */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  // Nobody may read the messages; that is no reason to stop.
  process.stderr.on('error', () => {});
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(argv, version());
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return version;
}
