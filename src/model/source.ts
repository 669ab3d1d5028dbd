import type { Dateline, Warning } from './record.ts';

/** What the caller already knows of a document (NDJSON fields, options). It wins over what the page says, except `published`. */
export interface Given {
  title?: string;
  language?: string;
  published?: string;
  agency?: string[];
  dateline?: Dateline;
  site?: string;
  author?: string;
  /** The text was stripped before: it is taken as it stands. */
  stripped?: boolean;
}

/** A decoded document: what `read` hands on. */
export interface Source {
  id: string;
  path: string | null;
  url: string | null;
  format: 'text' | 'html';
  /** WHATWG label of the encoding that was used. */
  encoding: string;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  content: string;
  /** The content is the `text` of an NDJSON line: offsets that `annotate` prints refer to it. */
  asItStands: boolean;
  given: Given;
  warnings: Warning[];
}
