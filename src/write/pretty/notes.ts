import type { EventRecord, Explanation, Participant } from '../../model/record.ts';
import { readable } from './dates.ts';

/** A footnote: what a quote gave, or why it gave nothing. */
export interface Note {
  startOffset: number | null;
  endOffset: number | null;
  label: string;
  value: string;
  rule: string;
  /** A value of the record; else something that was considered and rejected. */
  taken: boolean;
}

/** A quote of a paragraph with its notes; offsets into the paragraph. */
export interface Mark {
  start: number;
  end: number;
  notes: Note[];
  taken: boolean;
}

export interface Paragraph {
  text: string;
  /** In order of their start, the wider first. */
  marks: Mark[];
}

/** The explanations and rejections of all events as footnotes, in the order of the record. */
export function notesOf(events: readonly EventRecord[]): Note[] {
  return events.flatMap((event, i) => {
    const prefix = i === 0 ? '' : `${i + 1}: `;
    const taken = (event.explain ?? []).map((e): Note => {
      const { startOffset, endOffset, rule, path } = e;
      return {
        startOffset,
        endOffset,
        rule,
        taken: true,
        label: prefix + labelOf(event, path),
        value: saidOf(event, e),
      };
    });
    const left = (event.rejected ?? []).map(({ startOffset, endOffset, value, reason }): Note => {
      return { startOffset, endOffset, label: '', value, rule: reason, taken: false };
    });
    return [...taken, ...left];
  });
}

const INDEXED = /^(participants|issues|documents)\[(\d+)\](?:\.(\w+))?$/;

/** "venue.city" is a city, "participants[2].post" a post. */
function labelOf(event: EventRecord, path: string): string {
  const [, list, index, part] = INDEXED.exec(path) ?? [];
  if (list === undefined) return path.replace('venue.', '');
  if (part !== undefined) return part;
  if (list === 'participants') return event.participants[Number(index)]?.kind ?? 'participant';
  return list.slice(0, -1);
}

function saidOf(event: EventRecord, { path }: Explanation): string {
  const [, list, index, part] = INDEXED.exec(path) ?? [];
  const i = Number(index);
  if (list === 'participants') return ofParticipant(event.participants[i], part);
  if (list === 'issues') return part === 'topics' ? (event.issues[i]?.topics.join(', ') ?? '') : '';
  if (list === 'documents') return part === 'action' ? (event.documents[i]?.action ?? '') : '';
  if (path === 'date') return event.date ? readable(event.date) : '';
  if (path === 'codes') return [event.codes.plover, event.codes.cameo].filter((c) => c !== null).join(' ');
  if (path.startsWith('venue.')) return event.venue?.[path.slice('venue.'.length) as 'city'] ?? '';
  if (path === 'type' || path === 'status') return event[path];
  return '';
}

function ofParticipant(p: Participant | undefined, part: string | undefined): string {
  if (!p) return '';
  if (part === 'role') return p.role;
  if (p.kind === 'person' && (part === 'post' || part === 'country')) return `${p[part]} (${p.name})`;
  return p.kind === 'country' ? `${p.name} (${p.id})` : p.name;
}

/** Paragraphs that hold a note, with their marks; quotes that cross each other are kept apart by leaving the later one out. */
export function paragraphs(text: string, notes: readonly Note[]): Paragraph[] {
  const marks = marksOf(notes);
  const out: Paragraph[] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    const own: Mark[] = [];
    for (; next < marks.length && (marks[next] as Mark).start < end; next++) {
      const mark = marks[next] as Mark;
      own.push({ ...mark, start: mark.start - start, end: Math.min(mark.end, end) - start });
    }
    out.push({ text: text.slice(start, end), marks: nested(own) });
    start = end + 2;
  }
  return out;
}

/** One mark a quote, with all that is said of it. */
function marksOf(notes: readonly Note[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const note of notes) {
    const { startOffset: start, endOffset: end } = note;
    if (start === null || end === null) continue;
    const key = `${start} ${end}`;
    const mark = marks.get(key);
    if (!mark) marks.set(key, { start, end, notes: [note], taken: note.taken });
    else if (!mark.taken || note.taken) mark.notes.push(note);
    if (mark) mark.taken ||= note.taken;
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Brackets cannot cross: a quote that begins in another one and ends behind it is moved out of it. */
function nested(marks: readonly Mark[]): Mark[] {
  const open: Mark[] = [];
  return marks.map((mark) => {
    while (open.length > 0 && (open.at(-1) as Mark).end <= mark.start) open.pop();
    const outer = open.at(-1);
    const own = outer && mark.end > outer.end ? { ...mark, end: outer.end } : mark;
    open.push(own);
    return own;
  });
}
