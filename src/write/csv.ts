import { stringify } from 'csv-stringify/sync';
import type {
  AnnotateRecord,
  DetectRecord,
  DocumentRecord,
  ErrorRecord,
  EventRecord,
  Participant,
  Role,
  StripRecord,
} from '../model/record.ts';
import { oneLine } from './escape.ts';
import { type Format, type FormatOptions, isError, type RecordKind } from './format.ts';

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

/** Fixed columns by kind of record: one row per event, mention or document. */
export function format({ kind }: FormatOptions): Format {
  const { columns, rows } = SHEETS[kind];
  const all = [...columns, 'error'];
  const line = (cells: Cell[]) => stringify([cells], { escape_formulas: true });
  return {
    head: line(all),
    between: '',
    tail: '',
    record(record) {
      const found = isError(record) ? [failed(record)] : rows(record as never);
      return found.map((row) => line(all.map((column) => safe(row[column] ?? '')))).join('');
    },
  };
}

interface Sheet {
  columns: readonly string[];
  rows(record: never): Row[];
}

const SHEETS: Record<RecordKind, Sheet> = {
  extract: {
    columns: [
      'id',
      'language',
      'title',
      'published',
      'publishedFrom',
      'agency',
      'datelinePlace',
      'datelineDate',
      'site',
      'author',
      'path',
      'url',
      'eventId',
      'type',
      'status',
      'name',
      'start',
      'end',
      'edtf',
      'precision',
      'mode',
      'city',
      'country',
      'facility',
      'countries',
      'organizations',
      'persons',
      'groups',
      'hosts',
      'chairs',
      'organizers',
      'observers',
      'issues',
      'topics',
      'documents',
      'warnings',
    ],
    rows: eventRows,
  },
  strip: {
    columns: [
      'id',
      'url',
      'title',
      'published',
      'publishedFrom',
      'agency',
      'datelinePlace',
      'datelineDate',
      'site',
      'author',
      'language',
      'text',
    ],
    rows: (record: StripRecord) => [{ ...metadata(record), url: record.url, text: record.text }],
  },
  detect: {
    columns: ['id', 'language', 'iso6393', 'script', 'confidence', 'reliable', 'languages'],
    rows: (record: DetectRecord) => [
      { ...record, languages: list(record.languages.map((l) => `${l.language} ${l.share}`)) },
    ],
  },
  annotate: {
    columns: [
      'id',
      'language',
      'type',
      'text',
      'value',
      'edtf',
      'start',
      'end',
      'precision',
      'entity',
      'country',
      'name',
      'startOffset',
      'endOffset',
    ],
    rows: mentionRows,
  },
};

function eventRows(record: DocumentRecord): Row[] {
  const { path, url } = record.source;
  const document = { ...metadata(record), path, url, warnings: list(record.warnings.map((w) => w.code)) };
  if (record.events.length === 0) return [document];
  return record.events.map((event) => ({ ...document, ...eventCells(event) }));
}

function eventCells(event: EventRecord): Row {
  const { date, venue, participants, issues, documents } = event;
  return {
    eventId: event.id,
    type: event.type,
    status: event.status,
    name: event.name,
    start: date?.start ?? null,
    end: date?.end ?? null,
    edtf: date?.edtf ?? null,
    precision: date?.precision ?? null,
    mode: venue?.mode ?? null,
    city: venue?.city ?? null,
    country: venue?.country ?? null,
    facility: venue?.facility ?? null,
    countries: list(ofKind(participants, 'country').map((p) => p.id)),
    organizations: list(ofKind(participants, 'organization').map((p) => p.name)),
    persons: list(ofKind(participants, 'person').map((p) => (p.post ? `${p.name} (${p.post})` : p.name))),
    groups: list(ofKind(participants, 'group').map((p) => p.name)),
    hosts: inRole(participants, 'host'),
    chairs: inRole(participants, 'chair'),
    organizers: inRole(participants, 'organizer'),
    observers: inRole(participants, 'observer'),
    issues: list(issues.map((i) => i.text ?? '')),
    topics: list([...new Set(issues.flatMap((i) => i.topics))]),
    documents: list(documents.map((d) => `${d.title} (${d.action})`)),
  };
}

function mentionRows(record: AnnotateRecord): Row[] {
  const { id, language, dates, entities } = record;
  const rows: Row[] = [
    ...dates.map(({ inferred: _, modifier: __, ...date }) => ({ type: 'date', ...date })),
    ...entities.map(({ id: entity, country, name, ...e }) => ({
      ...e,
      entity: entity ?? null,
      country: country ?? null,
      name: name ?? null,
    })),
  ];
  rows.sort((a, b) => Number(a.startOffset) - Number(b.startOffset));
  return rows.length === 0 ? [{ id, language }] : rows.map((row) => ({ ...row, id, language }));
}

function metadata(record: StripRecord | DocumentRecord): Row {
  const { id, language, title, published, publishedFrom, agency, dateline, site, author } = record;
  return {
    id,
    language,
    title,
    published,
    publishedFrom,
    agency: list(agency),
    datelinePlace: dateline?.place ?? null,
    datelineDate: dateline?.date ?? null,
    site,
    author,
  };
}

function failed({ id, error }: ErrorRecord): Row {
  return { id, error: `${error.code}: ${error.message}` };
}

function ofKind<K extends Participant['kind']>(participants: readonly Participant[], kind: K) {
  return participants.filter((p): p is Extract<Participant, { kind: K }> => p.kind === kind);
}

function inRole(participants: readonly Participant[], role: Role): string {
  return list(participants.filter((p) => p.role === role).map((p) => p.name));
}

function list(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(';', ',')).join('; ');
}

function safe(cell: Cell): Cell {
  return typeof cell === 'string' ? oneLine(cell) : cell;
}
