import type {
  AnnotateRecord,
  DetectRecord,
  DocumentRecord,
  ErrorRecord,
  StripRecord,
  Warning,
} from '../../model/record.ts';
import { oneLine } from '../escape.ts';
import { type Format, type FormatOptions, isError, type RecordKind } from '../format.ts';
import { annotatedLines } from './annotated.ts';
import { day } from './dates.ts';
import { eventLines } from './event.ts';
import { createPaint, field, type Paint, rule } from './paint.ts';
import { wrap } from './wrap.ts';

/** Cards for a person at a terminal. */
export function format({ kind, colour, width }: FormatOptions): Format {
  const paint = createPaint(colour, width);
  const card = CARDS[kind];
  return {
    head: '',
    between: kind === 'detect' ? '' : '\n',
    tail: '',
    record: (record) => `${(isError(record) ? errorCard(record, paint) : card(record as never, paint)).join('\n')}\n`,
  };
}

const CARDS: Record<RecordKind, (record: never, paint: Paint) => string[]> = {
  extract: documentCard,
  strip: articleCard,
  detect: languageLine,
  annotate: mentionsCard,
};

function documentCard(record: DocumentRecord, paint: Paint): string[] {
  const lines = metadataLines(record, paint);
  if (record.events.length === 0) lines.push('', `  ${paint.faint('no event')}`);
  for (const event of record.events) lines.push('', ...eventLines(event, paint));
  if (record.warnings.length > 0) lines.push('', ...record.warnings.map((w) => warningLine(w, paint)));
  lines.push(...annotatedLines(record, paint));
  return lines;
}

function articleCard(record: StripRecord, paint: Paint): string[] {
  const lines = metadataLines(record, paint);
  for (const block of record.text.split('\n\n')) lines.push('', ...wrap(oneLine(block), paint.width));
  if (!record.removed || record.removed.length === 0) return lines;
  lines.push('', paint.strong('removed'));
  for (const { reason, text } of record.removed) lines.push(...field(paint, reason, [oneLine(text)]));
  return lines;
}

function languageLine(record: DetectRecord, paint: Paint): string[] {
  const { language, script, confidence, languages } = record;
  const shares =
    languages.length > 1 ? languages.map((l) => `${l.language} ${Math.round(l.share * 100)} %`).join(', ') : '';
  const sure = `${Math.round(confidence * 100)} %`.padStart(5);
  const name = paint.strong(language.padEnd(8));
  return [
    `${name} ${script} ${record.reliable ? sure : paint.notice(sure)}  ${oneLine(record.id)}  ${paint.faint(shares)}`,
  ];
}

function mentionsCard(record: AnnotateRecord, paint: Paint): string[] {
  const lines = [rule(paint, paint.strong(oneLine(record.id)), record.language)];
  const mentions = [
    ...record.dates.map((d) => ({ at: d.startOffset, label: 'date', text: d.text, value: d.edtf })),
    ...record.entities.map((e) => ({
      at: e.startOffset,
      label: e.type,
      text: e.text,
      value: [e.name, e.country, e.id].filter((v) => v !== undefined).join(', '),
    })),
  ];
  mentions.sort((a, b) => a.at - b.at);
  if (mentions.length === 0) lines.push(`  ${paint.faint('no date, no name')}`);
  for (const { label, text, value } of mentions)
    lines.push(...field(paint, label, [`${oneLine(text)} → ${oneLine(value)}`]));
  return lines;
}

function errorCard({ id, error }: ErrorRecord, paint: Paint): string[] {
  return [
    `${paint.bad(`✗ ${error.code}`)} ${oneLine(id)}`,
    ...wrap(oneLine(error.message), paint.width - 2).map((l) => `  ${l}`),
  ];
}

function metadataLines(record: DocumentRecord | StripRecord, paint: Paint): string[] {
  const { id, language, title, published, agency, dateline } = record;
  const when = published ? day(published) : 'no date';
  const lines = [rule(paint, oneLine(id), `${language} · ${when}`)];
  if (title) lines.push(...wrap(oneLine(title), paint.width).map(paint.strong));
  const written = [dateline?.place, dateline?.date].filter((v) => v).join(', ');
  const source = [...agency, written]
    .filter((v) => v !== '')
    .map(oneLine)
    .join(' · ');
  if (source) lines.push(paint.faint(source));
  return lines;
}

function warningLine({ code, message }: Warning, paint: Paint): string {
  return `  ${paint.notice(`! ${code}`)} ${paint.faint(oneLine(message))}`;
}
