import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlap, pair } from '../../src/evaluate/align.ts';
import { sameCity } from '../../src/evaluate/city.ts';
import { evaluate, formatReport, type GoldDocument, readGold, shortfalls } from '../../src/evaluate/index.ts';
import { figures, nothing } from '../../src/evaluate/tally.ts';
import type { DocumentRecord, EventRecord } from '../../src/model/record.ts';

const text = 'Experts of Georgia and Latvia met in Riga on 3 May 2021.';

const gold: GoldDocument = {
  language: 'en',
  title: 'Riga hosts experts',
  published: '2021-05-04',
  keep: ['Experts of Georgia and Latvia'],
  drop: ['Share this'],
  events: [
    {
      status: 'held',
      type: 'meeting',
      main: true,
      date: { start: '2021-05-03', end: '2021-05-03', edtf: '2021-05-03' },
      venue: { mode: 'in-person', city: 'Riga', country: 'LV', facility: null },
      participants: [
        { kind: 'country', id: 'GE', role: 'participant' },
        { kind: 'country', id: 'LV', role: 'host' },
      ],
      issues: ['road safety'],
      issuesOptional: ['winter tyres'],
      documents: [],
    },
  ],
};

const quote = (wanted: string): { text: string; startOffset: number; endOffset: number } => {
  const startOffset = text.indexOf(wanted);
  return { text: wanted, startOffset, endOffset: startOffset + wanted.length };
};

const event: EventRecord = {
  id: 'e1',
  type: 'meeting',
  status: 'held',
  name: null,
  date: {
    start: '2021-05-03',
    end: '2021-05-03',
    edtf: '2021-05-03',
    precision: 'day',
    inferred: [],
    modifier: null,
    ...quote('3 May 2021'),
  },
  venue: { mode: 'in-person', city: 'Riga', country: 'LV', facility: null, ...quote('Riga') },
  participants: [
    { kind: 'country', id: 'GE', name: 'Georgia', role: 'participant', ...quote('Georgia') },
    { kind: 'country', id: 'LV', name: 'Latvia', role: 'host', ...quote('Latvia') },
  ],
  issues: [],
  documents: [],
  codes: { plover: null, cameo: null },
  evidence: [],
};

const record = (changes: Partial<DocumentRecord> = {}, eventChanges: Partial<EventRecord> = {}): DocumentRecord => ({
  id: 'a.txt',
  schema: 'ciscorpus/document@1',
  source: { path: 'a.txt', url: null, format: 'text', encoding: 'utf-8', sha256: '' },
  language: 'en',
  languages: [],
  title: 'Riga hosts experts',
  published: '2021-05-04T10:00',
  publishedFrom: 'head',
  agency: [],
  dateline: null,
  site: null,
  author: null,
  text,
  events: [{ ...event, ...eventChanges }],
  warnings: [],
  ...changes,
});

const score = (r: DocumentRecord | null): ReturnType<typeof evaluate> =>
  evaluate([{ name: 'a.gold.json', input: 'a.txt', gold }], new Map(r ? [['a.txt', r]] : []));

describe('evaluate', () => {
  it('counts an abstention apart from an error', () => {
    const abstained = score(record()).fields.issues;
    expect(abstained).toMatchObject({ right: 0, wrong: 0, abstained: 1, spurious: 0, recall: 0, precision: null });
    const issues = [{ topics: [], ...quote('Experts') }];
    expect(score(record({}, { issues })).fields.issues).toMatchObject({ abstained: 1, spurious: 1, precision: 0 });
  });

  it('calls a document perfect only when every field of it is right', () => {
    expect(score(record()).fields.perfect.right).toBe(1);
    const participants = event.participants.map((p) => ({ ...p, role: 'participant' as const }));
    const report = score(record({}, { participants }));
    expect(report.fields.perfect.wrong).toBe(1);
    expect(report.fields.countries).toMatchObject({ right: 1, abstained: 1, spurious: 1 });
    expect(report.errors[0]?.fields).toContain('countries');
  });

  it('takes two tags of one language as the same', () => {
    expect(score(record({ language: 'en-Latn' })).fields.language.right).toBe(1);
    expect(score(record({ language: 'en-Cyrl' })).fields.language.wrong).toBe(1);
  });

  it('takes two names of one city as the same', () => {
    expect(sameCity('Saint Petersburg', 'St Petersburg')).toBe(true);
    expect(sameCity('Atlantis', 'Atlantis')).toBe(true);
    expect(sameCity('Riga', 'Saint Petersburg')).toBe(false);
    expect(sameCity('Atlantis', 'Lemuria')).toBe(false);
  });

  it('sees boilerplate that stayed, a lost sentence and a quote that is not in the text', () => {
    expect(score(record({ text: `${text}\n\nShare this` })).fields.text.wrong).toBe(1);
    const lost = score(record({ text: 'Nothing left.' }));
    expect(lost.fields.text.wrong).toBe(1);
    expect(lost.fields.quotes.right).toBe(0);
    expect(score(record({ text: `${text} ${text}` })).fields.text.wrong).toBe(1);
  });

  it('wants no event where the reader found none', () => {
    const none: GoldDocument = { ...gold, events: [] };
    const run = (events: EventRecord[]): number | undefined =>
      evaluate([{ name: 'n', input: 'a.txt', gold: none }], new Map([['a.txt', record({ events })]])).fields.status
        .spurious;
    expect(run([])).toBe(0);
    expect(run([event])).toBe(1);
  });

  it('excuses optional issues and compares a partial date by its EDTF form', () => {
    const optional = [{ topics: [], text: 'winter tyres', startOffset: null, endOffset: null, from: 'head' as const }];
    expect(score(record({}, { issues: optional })).fields.issues.spurious).toBe(0);
  });

  it('reports a missing record and gates by --min', () => {
    const report = score(null);
    expect(report.missing).toEqual(['a.gold.json']);
    expect(shortfalls(report, 'date=0.5')).toHaveLength(1);
    expect(shortfalls(score(record()), 'date=0.5, countries=1')).toEqual([]);
    expect(() => shortfalls(report, 'dates=0.5')).toThrow(/dates=0.5/);
    expect(() => shortfalls(report, 'date=')).toThrow();
    expect(formatReport(report)).toContain('1 without a record');
  });

  it('reads gold beside its input, in both layouts, and names what is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gold-'));
    await mkdir(join(folder, 'en/case'), { recursive: true });
    await writeFile(join(folder, 'en/case/gold.json'), JSON.stringify(gold));
    await writeFile(join(folder, 'en/case/source.html'), '');
    await writeFile(join(folder, 'en/b.gold.json'), JSON.stringify(gold));
    await expect(readGold(folder)).rejects.toThrow('no input');
    await writeFile(join(folder, 'en/b.txt'), '');
    expect((await readGold(folder)).map((c) => c.name)).toEqual(['en/b.gold.json', 'en/case/gold.json']);
  });
});

describe('alignment', () => {
  it('shares words, Han characters one by one, whatever the case and quotes', () => {
    expect(overlap('«Ховар»', '"ховар"')).toBe(1);
    expect(overlap('海关合作', '海关')).toBeCloseTo(2 / 3);
    expect(overlap('road safety', 'trade')).toBe(0);
    expect(overlap('', '')).toBe(0);
  });

  it('finds the largest pairing where a greedy one would not', () => {
    const fits = (g: string, p: string): boolean => g.includes(p);
    expect(pair(['ab', 'a'], ['a', 'b'], fits)).toEqual([1, 0]);
  });

  it('has no figures where nothing was asked', () => {
    expect(figures(nothing())).toMatchObject({ precision: null, recall: null, f1: null });
  });
});
