import type { Language } from '../languages/language.ts';
import type { DateFinding } from '../model/mentions.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { compileCalendar, neutralCalendar } from './compile.ts';
import { findIn } from './find.ts';
import { createReader, type Reader } from './reader.ts';
import { type DateReference, type Direction, parseYearless } from './reference.ts';
import { resolveDate } from './resolve.ts';
import { directionIn } from './tense.ts';

/** A stretch of text with its tokens; offsets are into the whole text. */
export interface DatedBlock {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Null where the language has no pack: figures alone are read then. */
  pack: Language | null;
}

/** What the text has said so far. */
interface Memory {
  context: { start: string; end: string } | null;
  /** The last of them that is a day or a few: what "the next day" is counted from. */
  day: { start: string; end: string } | null;
  /** The last year that was named, and where. */
  year: number | null;
  block: number;
  sentence: number;
}

/** A year so far from the reference's is what a passage is about, not a slip of the pen. */
const HISTORY = 2;
/** An event takes no more. */
const FEW_DAYS = 14;
/** So many other words make a sentence. */
const COMPANY = 5;

/** The dates of all blocks, resolved in reading order: each may lean on those before it. */
export function dateMentions(blocks: readonly DatedBlock[], text: string, reference: DateReference): DateFinding[][] {
  const readers = blocks.map(({ tokens, pack }) =>
    createReader(tokens, pack ? compileCalendar(pack) : neutralCalendar()),
  );
  shareOrder(readers);
  const found = readers.map((reader, i) => ({ block: blocks[i] as DatedBlock, reader, partials: findIn(reader) }));
  const upper = reference.published ? null : comingStart(found);
  const weekday = reference.published ? null : weekdayOfDateline(found, reference.dateline);
  const memory: Memory = { context: null, day: null, year: null, block: -1, sentence: -1 };
  return found.map(({ block, reader, partials }, index) => {
    let sentence = 0;
    return partials.flatMap((partial) => {
      sentence = sentenceOf(block.sentences, partial.from, sentence);
      const place = { block: index, sentence };
      const within = block.sentences[sentence];
      const direction = within ? look(reader, within, partial) : 'unknown';
      if (partial.first.onlyAhead && direction !== 'future') return [];
      const year = inheritedYear(memory, place, reference, direction);
      const { published, dateline, referenceDate } = reference;
      const context = (partial.first.offset?.unit === 'day' ? memory.day : null) ?? memory.context;
      const known = { published, dateline, weekday, referenceDate, upper, context, year };
      const value = resolveDate(partial, known, direction);
      remember(memory, partial, value, place);
      const { startOffset, endOffset } = partial;
      const { start, end, edtf, precision, inferred, modifier } = value;
      // "That day" without a day before it says nothing.
      if (start === null && end === null && partial.first.offset?.anchor === 'context') return [];
      const written = text.slice(startOffset, endOffset);
      return [
        {
          text: written,
          start,
          end,
          edtf,
          precision,
          inferred,
          modifier,
          value: value.value,
          startOffset,
          endOffset,
          partial,
        },
      ];
    });
  });
}

/** A text writes its dates with strokes one way: those that can be read one way only tell of the others. */
function shareOrder(readers: readonly Reader[]): void {
  const told = new Set(readers.flatMap((reader) => reader.strokes ?? []));
  const [order] = told;
  if (!order || told.size > 1) return;
  for (const reader of readers) if (reader.calendar.orderVaries) reader.order = order;
}

/** News tells of what was: a weekday in a sentence without a clear tense lies behind. */
function look(reader: Reader, sentence: Sentence, partial: PartialDate): Direction {
  const { first, from, to } = partial;
  if (first.year !== undefined) return 'unknown';
  const direction = directionIn(reader, sentence, from, to);
  const weekday = first.weekday !== undefined && first.day === undefined && first.month === undefined;
  const alone = sentence.to - sentence.from - (to - from) < COMPANY;
  return direction === 'unknown' && weekday && !alone ? 'past' : direction;
}

/** A yearless date behind a year long past, in the same sentence or the next, belongs to that year. */
function inheritedYear(
  memory: Memory,
  place: { block: number; sentence: number },
  reference: DateReference,
  direction: Direction,
): number | null {
  if (memory.year === null || memory.block !== place.block || direction === 'future') return null;
  if (place.sentence - memory.sentence > 1) return null;
  const now = Number.parseInt(reference.published ?? reference.referenceDate ?? '', 10);
  if (Number.isNaN(now)) return place.sentence === memory.sentence ? memory.year : null;
  return now - memory.year >= HISTORY ? memory.year : null;
}

function remember(
  memory: Memory,
  partial: PartialDate,
  value: { start: string | null; end: string | null },
  place: { block: number; sentence: number },
): void {
  const { start, end } = value;
  if (start && end) {
    memory.context = { start, end };
    if (Date.parse(end) - Date.parse(start) < FEW_DAYS * 86_400_000) memory.day = memory.context;
  }
  const year = partial.last?.year ?? partial.first.year;
  if (year !== undefined && partial.role === 'plain') memory.year = year;
  else if (memory.year === null || !start?.startsWith(String(memory.year))) return;
  memory.block = place.block;
  memory.sentence = place.sentence;
}

/** The first day of the earliest coming event that is dated with its year: what is reported lies before it. */
function comingStart(found: readonly { block: DatedBlock; reader: Reader; partials: PartialDate[] }[]): string | null {
  let earliest: string | null = null;
  for (const { block, reader, partials } of found) {
    let sentence = 0;
    for (const partial of partials) {
      sentence = sentenceOf(block.sentences, partial.from, sentence);
      if (partial.first.year === undefined || partial.role === 'attributive' || partial.bound) continue;
      // "At the end of 2024" leaves most of a year before it, too.
      const { month, part } = partial.first;
      if (month === undefined && part === undefined && partial.modifier !== null) continue;
      // "Held regularly since 1994" is nothing to come.
      if (reader.find(partial.from - 1, 'bound')) continue;
      const within = block.sentences[sentence];
      if (!within || directionIn(reader, within, partial.from, partial.to) !== 'future') continue;
      const { start } = resolveDate(partial, { published: null });
      if (start && (!earliest || start < earliest)) earliest = start;
    }
  }
  return earliest;
}

/** "Wednesday, 9 October" in a text that is dated without a year: which day of the week that day is. */
function weekdayOfDateline(
  found: readonly { partials: PartialDate[] }[],
  dateline: string | null | undefined,
): number | null {
  const line = parseYearless(dateline);
  if (!line) return null;
  for (const { partials } of found)
    for (const { first, last } of partials) {
      if (last || !first.weekday || first.day !== line.day || first.month !== line.month) continue;
      return first.weekday;
    }
  return null;
}

/** The sentence of a token, sought from an earlier one on. */
function sentenceOf(sentences: readonly Sentence[], token: number, from: number): number {
  let at = from;
  while (at + 1 < sentences.length && (sentences[at] as Sentence).to <= token) at++;
  return at;
}
