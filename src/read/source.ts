import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type Problem, problem } from '../model/errors.ts';
import type { Warning } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { decode } from './decode/index.ts';
import { givenOf, stringOf } from './fields.ts';
import type { RawDocument } from './raw.ts';
import { isGzip, isHtml } from './sniff.ts';

export type { DocumentFields } from './fields.ts';

export interface SourceOptions {
  /** WHATWG label; wins over everything a document says. */
  encoding?: string;
  /** BCP 47; wins over everything a document says. */
  language?: string;
  /** Bytes of a decompressed `content_b64`. */
  maxBytes?: number;
}

export interface SourceResult {
  /** The id of the document, its own where a line gives one. */
  id: string;
  source?: Source;
  /** The fields of an NDJSON line as they stood. */
  fields?: Record<string, unknown>;
  problem?: Problem;
}

/** Decodes a raw document. Pure; failures are data. */
export function toSource(raw: RawDocument, options: SourceOptions = {}): SourceResult {
  if (raw.kind === 'failed') return { id: raw.id, problem: raw.problem };
  try {
    return raw.kind === 'line' ? fromLine(raw, options) : fromFile(raw, options);
  } catch (error) {
    // A string beyond what the engine can hold: a limit of more than half a gigabyte was asked for.
    return {
      id: raw.id,
      problem: problem('too-large', 'decode', `cannot be held in memory (${(error as Error).message})`),
    };
  }
}

function fromFile(raw: RawDocument & { kind: 'file' }, options: SourceOptions): SourceResult {
  const { id, path, format, bytes } = raw;
  const decoded = decode(bytes, { html: format === 'html', encoding: options.encoding });
  if ('code' in decoded) return { id, problem: decoded };
  const { encoding, text: content, warnings } = decoded;
  const given = options.language === undefined ? {} : { language: options.language };
  const source = {
    id,
    path,
    url: null,
    format,
    encoding,
    sha256: sha256(bytes),
    content,
    asItStands: false,
    given,
    warnings,
  };
  return { id, source };
}

function fromLine(raw: RawDocument & { kind: 'line' }, options: SourceOptions): SourceResult {
  const fields = parse(raw.bytes);
  if (typeof fields === 'string') return { id: raw.id, problem: problem('bad-json', 'read', fields) };
  const result = sourceOf(fields, raw, options);
  if (result.source && !isUtf8(raw.bytes))
    result.source.warnings.push({ code: 'bad-utf8', message: 'the line is not UTF-8; broken bytes became U+FFFD' });
  return result;
}

/** A document from its fields; `origin` names it where it has no id of its own. */
export function sourceOf(
  fields: Record<string, unknown>,
  origin: { id: string; path: string | null },
  options: SourceOptions = {},
): SourceResult {
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : origin.id;
  const warnings: Warning[] = [];
  const failed = failureOf(fields);
  if (failed) return { id, fields, problem: failed };
  const body = bodyOf(fields, options, warnings);
  if ('code' in body) return { id, fields, problem: body };
  const source: Source = {
    id,
    path: origin.path,
    url: stringOf(fields, 'url', warnings) ?? null,
    ...body,
    asItStands: typeof fields.text === 'string',
    given: givenOf(fields, warnings, options.language),
    warnings,
  };
  return { id, source, fields };
}

/** A stage before this one has failed on the document: its error goes on as it is. */
function failureOf({ error, text, html }: Record<string, unknown>): Problem | null {
  if (typeof error !== 'object' || error === null || text !== undefined || html !== undefined) return null;
  const { code, stage, message } = error as Record<string, unknown>;
  if (typeof code !== 'string' || typeof stage !== 'string' || typeof message !== 'string') return null;
  return { code: code as Problem['code'], stage: stage as Problem['stage'], message };
}

type Body = Pick<Source, 'format' | 'encoding' | 'sha256' | 'content'>;

function bodyOf(fields: Record<string, unknown>, options: SourceOptions, warnings: Warning[]): Body | Problem {
  const { text, html, bytes: own, content_b64: base64 } = fields;
  if (typeof text === 'string') return plain(text, 'text');
  if (typeof html === 'string') return plain(html, 'html');
  const packed = own instanceof Uint8Array ? own : typeof base64 === 'string' ? Buffer.from(base64, 'base64') : null;
  if (!packed) return problem('bad-document', 'read', 'no "text", "html" or "content_b64" that is a string');
  const bytes = unpack(packed, options);
  if ('code' in bytes) return bytes;
  const format = isHtml(bytes) ? 'html' : 'text';
  const encoding = options.encoding ?? stringOf(fields, 'encoding', warnings);
  const decoded = decode(bytes, { html: format === 'html', encoding });
  if ('code' in decoded) return decoded;
  warnings.push(...decoded.warnings);
  return { format, encoding: decoded.encoding, sha256: sha256(bytes), content: decoded.text };
}

function plain(content: string, format: 'text' | 'html'): Body {
  return { format, encoding: 'utf-8', sha256: sha256(content), content };
}

function unpack(bytes: Uint8Array, { maxBytes = 2 ** 26 }: SourceOptions): Uint8Array | Problem {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? problem('too-large', 'read', `document of more than ${maxBytes} bytes; --max-bytes raises the limit`)
      : problem('bad-gzip', 'read', `damaged gzip data (${(error as Error).message})`);
  }
}

/** The object of a line, or what is wrong with it. */
function parse(bytes: Uint8Array): Record<string, unknown> | string {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return line.trim() === '' ? 'blank line; one JSON object a line is wanted' : 'the line is not valid JSON';
  }
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  return 'not a JSON object; {"id": …, "text": …} is wanted';
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
