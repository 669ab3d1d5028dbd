import { createHash } from 'node:crypto';
import { type Problem, problem } from '../model/errors.ts';
import type { Dateline } from '../model/record.ts';
import type { Given, Source } from '../model/source.ts';
import { decode } from './decode/index.ts';
import type { RawDocument } from './raw.ts';

export interface SourceOptions {
  encoding?: string;
  language?: string;
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
  if (raw.kind === 'line') return fromLine(raw, options);
  const decoded = decode(raw.bytes, { html: raw.format === 'html', ...pick('encoding', options.encoding) });
  if ('code' in decoded) return { id: raw.id, problem: decoded };
  const source: Source = {
    id: raw.id,
    path: raw.path,
    url: null,
    format: raw.format,
    encoding: decoded.encoding,
    sha256: sha256(raw.bytes),
    content: decoded.text,
    asItStands: false,
    given: pick('language', options.language),
    warnings: decoded.warnings,
  };
  return { id: raw.id, source };
}

function fromLine(raw: RawDocument & { kind: 'line' }, options: SourceOptions): SourceResult {
  const fields = parse(raw.bytes);
  if (!fields) {
    const blank = raw.bytes.every((b) => b === 32 || b === 9);
    const message = blank ? 'blank line: one JSON object is wanted' : 'not a JSON object';
    return { id: raw.id, problem: problem('bad-json', 'read', message) };
  }
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : raw.id;
  const body = bodyOf(fields, options);
  if ('code' in body) return { id, fields, problem: body };
  const source: Source = {
    id,
    path: raw.path,
    url: string(fields.url) ?? null,
    format: body.format,
    encoding: body.encoding,
    sha256: body.sha256,
    content: body.content,
    asItStands: typeof fields.text === 'string',
    given: givenOf(fields, options),
    warnings: body.warnings,
  };
  return { id, source, fields };
}

type Body = Pick<Source, 'format' | 'encoding' | 'sha256' | 'content' | 'warnings'>;

function bodyOf(fields: Record<string, unknown>, options: SourceOptions): Body | Problem {
  if (typeof fields.text === 'string') return plain(fields.text, 'text');
  if (typeof fields.html === 'string') return plain(fields.html, 'html');
  if (typeof fields.content_b64 !== 'string')
    return problem('bad-document', 'read', 'no "text", "html" or "content_b64" in this line');
  const bytes = Buffer.from(fields.content_b64, 'base64');
  const html = looksLikeHtml(bytes);
  const decoded = decode(bytes, { html, ...pick('encoding', string(fields.encoding) ?? options.encoding) });
  if ('code' in decoded) return decoded;
  const { text: content, encoding, warnings } = decoded;
  return { format: html ? 'html' : 'text', encoding, sha256: sha256(bytes), content, warnings };
}

function plain(content: string, format: 'text' | 'html'): Body {
  return { format, encoding: 'utf-8', sha256: sha256(content), content, warnings: [] };
}

function givenOf(fields: Record<string, unknown>, options: SourceOptions): Given {
  const dateline = fields.dateline as Dateline | undefined;
  const agency = Array.isArray(fields.agency) ? fields.agency.filter((a) => typeof a === 'string') : undefined;
  return {
    ...pick('title', string(fields.title)),
    ...pick('language', options.language ?? string(fields.language)),
    ...pick('published', string(fields.published)),
    ...pick('agency', agency ?? (typeof fields.agency === 'string' ? [fields.agency] : undefined)),
    ...pick('dateline', dateline && typeof dateline === 'object' ? dateline : undefined),
    ...pick('site', string(fields.site)),
    ...pick('author', string(fields.author)),
    ...pick('stripped', fields.stripped === true ? true : undefined),
  };
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** The first tag-like thing within the first kilobyte. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<(?:!doctype html|html|head|body|meta|title|div|p|article|script|table)[\s>]/i.test(head);
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pick<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
