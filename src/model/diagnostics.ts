/** A remark for standard error: never part of a record. */
export interface Diagnostic {
  severity: 'info' | 'warning' | 'error';
  code: string;
  message: string;
  /** The file it is about, as text. */
  path?: string;
}

export type Report = (diagnostic: Diagnostic) => void;
