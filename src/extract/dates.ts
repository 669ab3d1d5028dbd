import { resolveDate } from '../dates/index.ts';
import type { DateFinding } from '../model/mentions.ts';
import type { DateValue, EventStatus } from '../model/record.ts';
import type { Cue } from './cues.ts';
import { daysBetween, lastDay } from './date-values.ts';
import { documentRanges } from './documents/index.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** A date that may be the event's, with the sentence it stands in. */
export interface DateCandidate {
  sentence: SceneSentence;
  mention: DateFinding;
  value: DateValue;
  score: number;
  rule: string;
}

/** A held event that lies further back than this is a memory, not news. */
const OLDEST_NEWS = 400;

/** The dates of a sentence that may date an event of this status: not the dateline's, not those inside names and titles of documents. */
export function datesOf(scene: Scene, sentence: SceneSentence, status: EventStatus, present = false): DateCandidate[] {
  if (sentence.dates.length === 0) return [];
  const line = sentence.zone === 'title' ? null : scene.article.datelineSpan;
  const closed = [
    // Tajik Monday is the capital's name, too.
    ...sentence.entities.filter((e) => e.type === 'organization' || e.type === 'person' || e.type === 'place'),
    ...documentRanges(sentence),
  ];
  const found: DateCandidate[] = [];
  for (const mention of sentence.dates) {
    const { from, to, role } = mention.partial;
    // "The plan for 2025"; a day is no period that a plan is for.
    if (role === 'attributive' && precisionOf(mention) < PRECISION.day) continue;
    if (line && mention.startOffset < line.end && mention.endOffset > line.start) continue;
    if (closed.some((c) => c.from <= from && c.to >= to) || isAttribution(sentence, from, to)) continue;
    const value = seenFrom(scene, mention, status, present);
    if (value.edtf.includes('XX-XX') || value.edtf === 'XXXX') continue;
    found.push({ sentence, mention, value, score: 0, rule: 'date in its own clause' });
  }
  return found;
}

/** "… the secretariat said on Thursday". */
function isAttribution(sentence: SceneSentence, from: number, to: number): boolean {
  const { tokens } = sentence.block;
  // "… held on 7 April, said the minister": behind a comma the date is not that of the telling.
  const parted = (c: Cue) => (c.from < to ? c.to < from && tokens[c.to]?.kind === 'mark' : tokens[to]?.kind === 'mark');
  const said = sentence.context.filter((c) => c.kind === 'context:said' && isBeside(c, from, to) && !parted(c));
  if (said.length === 0) return false;
  const near = (c: Cue) => gapTo(c, from, to) <= 1;
  return !sentence.verbs.some(near) && !sentence.nouns.some(near);
}

function isBeside(cue: Cue, from: number, to: number): boolean {
  return (cue.to <= from && from - cue.to <= 1) || (cue.from >= to && cue.from - to <= 1);
}

/**
 * The value with the tense of the event: a held one does not lie after the publication, a coming one not before it;
 * a present tense, a cancelled or postponed one looks ahead, if it is not just over.
 */
function seenFrom(scene: Scene, mention: DateFinding, status: EventStatus, present: boolean): DateValue {
  const { published } = scene.reference;
  if (!published || mention.inferred.length === 0) return mention;
  const day = published.slice(0, 10);
  const off = present || status === 'cancelled' || status === 'postponed';
  if (off)
    return lately(scene, mention, day, present) ?? plain(resolveDate(mention.partial, scene.reference, 'future'));
  const wrong = status === 'held' ? mention.start && mention.start > day : mention.end && mention.end < day;
  if (!wrong) return mention;
  return plain(resolveDate(mention.partial, scene.reference, status === 'held' ? 'past' : 'future'));
}

/** A present tense, and what is called off, looks ahead, or back by some weeks. */
const LATELY = 45;

function lately(scene: Scene, mention: DateFinding, day: string, present: boolean): DateValue | null {
  const past = resolveDate(mention.partial, scene.reference, 'past');
  // "Sunday's meeting has been put off": a day of the week lies ahead.
  if (!present && mention.partial.first.weekday && mention.partial.first.month === undefined) return null;
  return past.end && past.end <= day && daysBetween(past.end, day) <= LATELY ? plain(past) : null;
}

/** The value alone, without its TIMEX3 form. */
export function plain({ start, end, edtf, precision, inferred, modifier }: DateValue): DateValue {
  return { start, end, edtf, precision, inferred, modifier };
}

/** Does the value lie on the side of the publication where an event of this status lies? */
export function fits(scene: Scene, value: DateValue, status: EventStatus, present = false): boolean {
  const { published } = scene.reference;
  if (!published || present || status === 'cancelled' || status === 'postponed') return true;
  const first = published.slice(0, 10);
  const last = lastDay(published);
  if (status === 'scheduled') return value.end === null || value.end >= first;
  if (value.start !== null && value.start > last) return false;
  return value.end === null || daysBetween(value.end, first) <= OLDEST_NEWS;
}

export const PRECISION: Readonly<Record<DateValue['precision'], number>> = {
  day: 6,
  range: 3,
  partial: 5,
  week: 3,
  month: 3,
  half: 2,
  quarter: 2,
  season: 2,
  after: 2,
  before: 0,
  year: 0,
  decade: -20,
};

/** How much a value is worth as the date of an event; a range counts as its ends, one of years for nothing. */
export function precisionOf(value: DateValue): number {
  if (value.precision !== 'range') return PRECISION[value.precision];
  if (/^\d{4}-\d\d-\d\d/.test(value.edtf)) return PRECISION.day;
  return /^\d{4}\//.test(value.edtf) ? 0 : PRECISION.range;
}

/** Tokens between a cue and a range; none where the range stands inside a split verb. */
export function gapTo(cue: Cue, from: number, to: number): number {
  if (cue.split && from >= cue.from && to <= cue.to) return 0;
  return from >= cue.to ? from - cue.to : Math.max(0, cue.from - to);
}
