import type { Language } from '../languages/language.ts';
import type { DateFinding } from '../model/mentions.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { findDates } from './find.ts';
import { type CompiledCalendar, compileCalendar, neutralCalendar } from './lexicon.ts';
import type { DateReference, Direction } from './reference.ts';
import { resolveDate } from './resolve.ts';
import { directionAt } from './tense.ts';

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
  /** The last year that was named, and where. */
  year: number | null;
  block: number;
  sentence: number;
}

/** A year so far from the reference's is what a passage is about, not a slip of the pen. */
const HISTORY = 2;
/** So many other words make a sentence. */
const COMPANY = 5;

/** The dates of all blocks, resolved in reading order: each may lean on those before it. */
export function dateMentions(blocks: readonly DatedBlock[], text: string, reference: DateReference): DateFinding[][] {
  const found = blocks.map((block) => {
    const calendar = block.pack ? compileCalendar(block.pack) : neutralCalendar();
    return { block, calendar, partials: findDates(block.tokens, text, calendar) };
  });
  const upper = reference.published ? null : comingStart(found);
  const memory: Memory = { context: null, year: null, block: -1, sentence: -1 };
  return found.map(({ block, calendar, partials }, index) => {
    let sentence = 0;
    return partials.flatMap((partial) => {
      while (sentence + 1 < block.sentences.length && (block.sentences[sentence] as Sentence).to <= partial.from)
        sentence++;
      const place = { block: index, sentence };
      const within = block.sentences[sentence];
      const direction = within ? look(block.tokens, within, partial, calendar) : 'unknown';
      const year = inheritedYear(memory, place, reference, direction);
      const value = resolveDate(partial, { ...reference, upper, context: memory.context, year }, direction);
      remember(memory, partial, value, place);
      const { startOffset, endOffset } = partial;
      // "That day" without a day before it says nothing.
      if (value.start === null && value.end === null && partial.first.offset?.anchor === 'context') return [];
      return [{ text: text.slice(startOffset, endOffset), ...value, startOffset, endOffset, partial }];
    });
  });
}

/** News tells of what was: a weekday in a sentence without a clear tense lies behind. */
function look(
  tokens: readonly Token[],
  sentence: Sentence,
  partial: PartialDate,
  calendar: CompiledCalendar,
): Direction {
  const direction = directionAt(tokens, sentence, partial.from, partial.to, calendar);
  const { first, from, to } = partial;
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
  if (start && end) memory.context = { start, end };
  const year = partial.last?.year ?? partial.first.year;
  if (year !== undefined && partial.role === 'plain') Object.assign(memory, { year, ...place });
  else if (memory.year !== null && start?.startsWith(String(memory.year))) Object.assign(memory, place);
}

/** The first day of the earliest coming event that is dated with its year: what is reported lies before it. */
function comingStart(
  found: readonly { block: DatedBlock; calendar: CompiledCalendar; partials: PartialDate[] }[],
): string | null {
  let earliest: string | null = null;
  for (const { block, calendar, partials } of found)
    for (const partial of partials) {
      const { first } = partial;
      if (first.year === undefined || partial.role === 'attributive' || partial.bound) continue;
      const sentence = block.sentences.find((s) => s.from <= partial.from && partial.from < s.to);
      if (!sentence || directionAt(block.tokens, sentence, partial.from, partial.to, calendar) !== 'future') continue;
      const { start } = resolveDate(partial, { published: null });
      if (start && (!earliest || start < earliest)) earliest = start;
    }
  return earliest;
}
