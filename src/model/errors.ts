import type { ErrorRecord } from './record.ts';

/** What can go wrong with one input. The message says in one line what to do. */
export type ErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'not-a-file'
  | 'too-large'
  | 'binary'
  | 'bad-gzip'
  | 'bad-encoding'
  | 'bad-json'
  | 'bad-document'
  | 'internal';

export type ErrorStage = 'read' | 'decode' | 'detect' | 'strip' | 'annotate' | 'extract' | 'write';

/** A failure as data: it becomes an error record, other documents go on. */
export interface Problem {
  code: ErrorCode;
  stage: ErrorStage;
  message: string;
}

export function problem(code: ErrorCode, stage: ErrorStage, message: string): Problem {
  return { code, stage, message };
}

export function errorRecord(id: string, { code, stage, message }: Problem): ErrorRecord {
  return { id, error: { code, stage, message } };
}
