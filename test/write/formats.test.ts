import { describe, expect, it } from 'vitest';
import type { DocumentRecord, EventRecord } from '../../src/model/record.ts';
import { createFormat, FORMAT_NAMES, type FormatName } from '../../src/write/index.ts';

const quote = { text: 'x', startOffset: 0, endOffset: 1 };
const event: EventRecord = {
  id: 'e1',
  type: 'session',
  status: 'held',
  name: 'session of the council',
  date: {
    start: '2024-05-18',
    end: '2024-05-18',
    edtf: '2024-05-18',
    precision: 'day',
    inferred: [],
    modifier: null,
    ...quote,
  },
  venue: { mode: 'in-person', city: 'Minsk', country: 'BY', facility: null, ...quote },
  participants: [
    { kind: 'country', id: 'BY', name: 'Belarus', role: 'host', ...quote },
    { kind: 'country', id: 'AM', name: 'Armenia', role: 'participant', ...quote },
    { kind: 'person', name: '=A', key: 'a b', post: 'minister', country: 'AM', role: 'chair', ...quote },
  ],
  issues: [{ ...quote, text: 'transit; tariffs', topics: ['transport'] }],
  documents: [{ ...quote, title: 'plan', action: 'adopted' }],
  codes: { plover: 'CONSULT', cameo: '046' },
  evidence: [{ startOffset: 0, endOffset: 1 }],
};
const record: DocumentRecord = {
  id: 'a',
  schema: 'ciscorpus/document@1',
  source: { path: 'a', url: null, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64) },
  language: 'en',
  languages: [{ language: 'en', share: 1 }],
  title: 'Title',
  published: '2024-05-19',
  publishedFrom: 'head',
  agency: ['Wire'],
  dateline: null,
  site: null,
  author: null,
  text: 'x',
  events: [event, { ...event, id: 'e2', status: 'scheduled' }],
  warnings: [],
};
const failed = { id: 'b', error: { code: 'binary', stage: 'decode', message: 'no text' } };

async function write(name: FormatName, ...records: object[]): Promise<string> {
  const { head, between, tail, record: one } = await createFormat(name, { kind: 'extract', colour: false, width: 80 });
  return head + records.map(one).join(between) + tail;
}

describe('formats', () => {
  it('prints one JSON object a line, or one array', async () => {
    const lines = (await write('ndjson', record, failed)).trimEnd().split('\n');
    expect(lines.map((l) => JSON.parse(l))).toEqual([record, failed]);
    expect(JSON.parse(await write('json', record, failed))).toEqual([record, failed]);
    expect(JSON.parse(await write('json'))).toEqual([]);
  });

  it('prints a CSV row per event, and one for a document without events or with an error', async () => {
    const rows = (await write('csv', record, { ...record, id: 'c', events: [] }, failed)).trimEnd().split('\n');
    expect(rows).toHaveLength(5);
    const columns = (rows[0] as string).split(',');
    const cells = (rows[1] as string).replace(/"([^"]*)"/g, (_, quoted) => quoted.replaceAll(',', '‚')).split(',');
    const cell = (name: string) => cells[columns.indexOf(name)];
    expect(cell('countries')).toBe('BY; AM');
    expect(cell('hosts')).toBe('Belarus');
    expect(cell('persons')).toBe("'=A (minister)");
    expect(cell('issues')).toBe('transit‚ tariffs');
    expect(rows[4]).toMatch(/^b,+binary: no text$/);
  });

  it('prints a card that names everything', async () => {
    const card = await write('pretty', record, failed);
    for (const text of [
      'Title',
      '18 May 2024',
      'Minsk, BY',
      'Armenia',
      'transit; tariffs',
      'adopted: plan',
      '✗ binary',
    ])
      expect(card).toContain(text);
  });

  it('has a file for every name', async () => {
    for (const name of FORMAT_NAMES) expect(await write(name, record)).toContain('Title');
  });
});
