import type { DocumentRecord, ErrorRecord } from '../model/record.ts';
import { FIELDS, type Field, type Scores, scoreDocument } from './fields.ts';
import type { GoldCase } from './gold.ts';
import { add, type Figures, figures, nothing, type Tally } from './tally.ts';

export type { Field } from './fields.ts';
export { type GoldCase, type GoldDocument, readGold } from './gold.ts';

export interface Report {
  documents: number;
  /** Documents for which no record was found. */
  missing: string[];
  fields: Record<Field, Figures>;
  languages: Record<string, { documents: number; fields: Record<Field, Figures> }>;
  /** Per document the fields that are not wholly right. */
  errors: { name: string; fields: Field[] }[];
}

/** Scores records against gold. `records` are looked up by the input's path. */
export function evaluate(
  cases: readonly GoldCase[],
  records: ReadonlyMap<string, DocumentRecord | ErrorRecord>,
): Report {
  const all = emptyTallies();
  const languages = new Map<string, { documents: number; tallies: Record<Field, Tally> }>();
  const missing: string[] = [];
  const errors: Report['errors'] = [];
  for (const { name, input, gold } of cases) {
    const found = records.get(input);
    const record = found === undefined || 'error' in found ? null : found;
    if (record === null) missing.push(name);
    const scores = scoreDocument(gold, record);
    const language = languages.get(gold.language) ?? { documents: 0, tallies: emptyTallies() };
    language.documents++;
    languages.set(gold.language, language);
    for (const field of FIELDS) {
      add(all[field], scores[field]);
      add(language.tallies[field], scores[field]);
    }
    const bad = FIELDS.filter((f) => f !== 'perfect' && isShort(scores, f));
    if (bad.length > 0) errors.push({ name, fields: bad });
  }
  const byTag = [...languages].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    documents: cases.length,
    missing,
    fields: toFigures(all),
    languages: Object.fromEntries(
      byTag.map(([tag, l]) => [tag, { documents: l.documents, fields: toFigures(l.tallies) }]),
    ),
    errors,
  };
}

/** `date=0.9,countries=0.8` against the report: one line for every F1 that falls short. Throws on an unknown field or value. */
export function shortfalls(report: Report, minimum: string): string[] {
  return minimum.split(',').flatMap((part) => {
    const [field, value] = part.split('=').map((s) => s.trim());
    const floor = Number(value);
    if (!FIELDS.includes(field as Field) || value === undefined || value === '' || Number.isNaN(floor))
      throw new Error(`"${part}" is not field=value with a field of ${FIELDS.join(' ')}`);
    const f1 = report.fields[field as Field].f1 ?? 1;
    return f1 + 1e-9 < floor ? [`${field} ${f1.toFixed(3)} is under ${floor}`] : [];
  });
}

const SHOWN: readonly Field[] = [
  'language',
  'published',
  'text',
  'date',
  'city',
  'countries',
  'organizations',
  'persons',
  'issues',
  'others',
  'perfect',
];

/** The report for people: precision, recall, F1 and the counts of every field, then F1 per language. */
export function formatReport(report: Report): string {
  const cell = (v: number | string | null): string =>
    (v === null ? '–' : typeof v === 'number' && !Number.isInteger(v) ? v.toFixed(2) : String(v)).padStart(11);
  const ratio = (v: number | null): string => cell(v === null ? null : v.toFixed(2));
  const heads = ['precision', 'recall', 'F1', 'right', 'wrong', 'abstained', 'spurious'];
  const missing = report.missing.length > 0 ? `, ${report.missing.length} without a record` : '';
  const lines = [`${report.documents} documents${missing}`, '', `${'field'.padEnd(14)}${heads.map(cell).join('')}`];
  for (const field of FIELDS) {
    const f = report.fields[field];
    const counts = [f.right + f.agreed, f.wrong, f.abstained, f.spurious].map(cell).join('');
    lines.push(field.padEnd(14) + [f.precision, f.recall, f.f1].map(ratio).join('') + counts);
  }
  lines.push('', `${'F1'.padEnd(9)}${'n'.padStart(4)}${SHOWN.map((f) => cell(f.slice(0, 9))).join('')}`);
  for (const [tag, l] of Object.entries(report.languages))
    lines.push(tag.padEnd(9) + String(l.documents).padStart(4) + SHOWN.map((f) => ratio(l.fields[f].f1)).join(''));
  return `${lines.join('\n')}\n`;
}

function isShort(scores: Scores, field: Field): boolean {
  const t = scores[field];
  return t.wrong + t.abstained + t.spurious > 0;
}

function emptyTallies(): Record<Field, Tally> {
  return Object.fromEntries(FIELDS.map((f) => [f, nothing()])) as Record<Field, Tally>;
}

function toFigures(tallies: Record<Field, Tally>): Record<Field, Figures> {
  return Object.fromEntries(FIELDS.map((f) => [f, figures(tallies[f])])) as Record<Field, Figures>;
}
