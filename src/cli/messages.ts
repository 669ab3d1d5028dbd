import type { Diagnostic } from '../model/diagnostics.ts';
import type { PassedOver } from '../read/index.ts';
import { oneLine } from '../write/escape.ts';
import { count } from './progress.ts';

/** Everything that is said beside the records. */
export interface Messages {
  say(line: string): void;
  report(diagnostic: Diagnostic): void;
  passOver(reason: PassedOver, id: string): void;
  /** The one line about all that was passed over; nothing where nothing was. */
  passedOver(): void;
}

const REASONS: Record<PassedOver, string> = {
  name: 'by its name',
  excluded: 'excluded',
  hidden: 'hidden',
  link: 'a symbolic link',
  special: 'not a regular file',
  seen: 'seen before',
};

/** `before`: called ahead of every line, to make room for it. */
export function createMessages(verbose: boolean, before: () => void): Messages {
  const counts = new Map<PassedOver, number>();

  function say(line: string): void {
    before();
    process.stderr.write(`ciscorpus: ${line}\n`);
  }

  return {
    say,
    report: ({ path, message }) => say(path === undefined ? oneLine(message) : `${oneLine(path)}: ${oneLine(message)}`),
    passOver(reason, id) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (reason === 'special') say(`${oneLine(id)}: passed over, a pipe, socket or device`);
      else if (verbose) say(`${oneLine(id)}: passed over (${REASONS[reason]})`);
    },
    passedOver() {
      const total = [...counts.values()].reduce((a, b) => a + b, 0);
      if (total === 0) return;
      const parts = [...counts].map(([reason, n]) => `${count(n)} ${REASONS[reason]}`);
      say(`passed over ${count(total)} in folders: ${parts.join(', ')}`);
    },
  };
}
