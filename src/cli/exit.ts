/** Every exit status there is. */
export const EXIT = {
  ok: 0,
  /** Done, but some input failed or a limit was passed. */
  failed: 1,
  /** A wrong command line or configuration. */
  usage: 2,
  /** The output could not be written. */
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

/** A mistake of the caller: one line, status 2. */
export class UsageError extends Error {}

/** The output cannot be written: one line, status 74. */
export class OutputError extends Error {}
