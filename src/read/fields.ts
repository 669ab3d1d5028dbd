import { languageTag } from '../languages/tags.ts';
import type { Dateline, Warning } from '../model/record.ts';
import type { Given } from '../model/source.ts';

/** A document as NDJSON carries it. One of `text`, `html` and `content_b64` is needed. */
export interface DocumentFields {
  id?: string;
  text?: string;
  html?: string;
  /** Base64 of the bytes, of text or HTML in any encoding, gzipped or not. */
  content_b64?: string;
  url?: string | null;
  title?: string | null;
  language?: string | null;
  /** ISO 8601, as precise as known. */
  published?: string | null;
  agency?: string | readonly string[] | null;
  dateline?: Dateline | null;
  site?: string | null;
  author?: string | null;
  encoding?: string | null;
  stripped?: boolean;
}

/** What the fields say of the document. What is not of its type is passed over with a warning. */
export function givenOf(fields: object, warnings: Warning[], language?: string): Given {
  const f = fields as Record<string, unknown>;
  const given: Given = {};
  const text = (key: 'title' | 'published' | 'site' | 'author') => {
    const value = stringOf(f, key, warnings);
    if (value !== undefined) given[key] = value;
  };
  text('title');
  text('published');
  text('site');
  text('author');
  if (
    given.published &&
    !/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(given.published)
  ) {
    wrong('published', 'an ISO 8601 date', warnings);
    delete given.published;
  }
  const tag = language ?? languageOf(f, warnings);
  if (tag) given.language = tag;
  const agency = agencyOf(f, warnings);
  if (agency) given.agency = agency;
  const dateline = datelineOf(f, warnings);
  if (dateline) given.dateline = dateline;
  if (f.stripped === true) given.stripped = true;
  return given;
}

/** A string field; undefined where it is missing, null or empty. */
export function stringOf(fields: object, key: string, warnings: Warning[]): string | undefined {
  const value = (fields as Record<string, unknown>)[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  wrong(key, 'a string', warnings);
  return undefined;
}

function languageOf(fields: object, warnings: Warning[]): string | undefined {
  const value = stringOf(fields, 'language', warnings);
  if (value === undefined || value === 'und') return undefined;
  const tag = languageTag(value);
  if (!tag) wrong('language', 'a language tag', warnings);
  return tag ?? undefined;
}

function agencyOf(fields: Record<string, unknown>, warnings: Warning[]): string[] | undefined {
  const value = fields.agency;
  if (value === undefined || value === null || value === '') return undefined;
  const list = typeof value === 'string' ? [value] : value;
  if (Array.isArray(list) && list.every((a) => typeof a === 'string')) return list.length > 0 ? list : undefined;
  wrong('agency', 'a list of strings', warnings);
  return undefined;
}

function datelineOf(fields: Record<string, unknown>, warnings: Warning[]): Dateline | undefined {
  const value = fields.dateline;
  if (value === undefined || value === null) return undefined;
  const { place = null, date = null } = value as Record<string, unknown>;
  if (typeof value === 'object' && isText(place) && isText(date)) return { place, date };
  wrong('dateline', '{"place", "date"}', warnings);
  return undefined;
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function wrong(key: string, wanted: string, warnings: Warning[]): void {
  warnings.push({ code: 'bad-field', message: `"${key}" is not ${wanted}; it was passed over` });
}
