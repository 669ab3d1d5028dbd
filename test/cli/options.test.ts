import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/colour.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { duration } from '../../src/cli/progress.ts';
import { emptySummary, summaryLine } from '../../src/cli/summary.ts';

describe('options', () => {
  it('belong to commands that are built, and no command has one twice', () => {
    const built = COMMANDS.map((c) => c.name);
    for (const option of OPTIONS) for (const command of option.commands) expect(built).toContain(command);
    for (const command of built) {
      const flags = OPTIONS.filter((o) => o.commands.includes(command)).flatMap((o) => o.flags.match(/--?[\w-]+/g));
      expect(new Set(flags).size, command).toBe(flags.length);
    }
  });
});

describe('colour', () => {
  it.each([
    ['always', false, { NO_COLOR: '1', TERM: 'dumb' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
    ['auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', true, {}, true],
    ['auto', false, {}, false],
  ] as const)('%s, terminal %s, %j: %s', (choice, terminal, env, wanted) => {
    expect(wantsColour(choice, terminal, env)).toBe(wanted);
  });
});

describe('messages', () => {
  it('sums up in one line', () => {
    const summary = { ...emptySummary(), documents: 2600, events: 1, errors: 2, warned: 3 };
    summary.missing.date = 4;
    expect(summaryLine(summary, 2, true)).toBe(
      '2,600 documents, 1 event, 2 errors, 3 with warnings, 2.0 s (1,300/s); left open: date 4',
    );
    expect(summaryLine(emptySummary(), 0, false)).toBe('0 documents, 0 errors, 0.0 s (0/s)');
  });

  it('says how long', () => {
    expect([0.2, 59, 61, 3700].map(duration)).toEqual(['1 s', '59 s', '1 min 1 s', '1 h 1 min']);
  });
});
