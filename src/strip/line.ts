import type { Block } from '../model/block.ts';
import { endsSentence } from '../text/characters.ts';
import { tokenize } from '../text/tokens.ts';
import { type LineScan, MARKS, scanLine } from './line-scan.ts';
import { type DateLine, readDateLine } from './metadata/date-line.ts';
import { BEGINS, isNetworkRow, type PhraseHit, type Phrases } from './phrases.ts';
import { plainMarks } from './units.ts';

export type Verdict = 'open' | 'body' | 'title' | 'meta' | 'boilerplate';

/** A block under judgement. */
export interface Line {
  block: Block;
  /** The text that is kept: without a head that the metadata took. */
  text: string;
  facts: LineScan;
  /** Ends like a sentence. */
  ends: boolean;
  phrase: PhraseHit | null;
  date: DateLine | null;
  verdict: Verdict;
  /** Slug of the rule that decided. */
  reason: string;
}

/** Longer lines are prose: no phrase is looked for in them. */
const LONGEST_LABEL = 300;

/** More words are no date with its clock, its label and a section. */
const MOST_DATE_WORDS = 20;

/** With a single figure in it: "CITY, 9 October (Agency)". */
const MOST_DAY_WORDS = 6;

/** A line that is nothing but a phrase and numbers has no more. */
const MOST_LABEL_WORDS = 16;

/** "35 views" has fewer. */
const MOST_COUNTER_WORDS = 4;

/** A phrase at the head of a line takes less room. */
const LONGEST_START = 120;

/** What agencies close a text with. */
const END_MARK = / ?(?:-0-|\(完\)|（完）|\(\p{Lu}[^()]{1,24}\)|#{3}|\/{2,3} ?\p{L}{2,12})$/u;
const END_MARK_LAST = '-)）#';

export function makeLine(block: Block, phrases: Phrases): Line {
  const { text } = block;
  const aside = isAside(block);
  const facts = aside && block.features.level === 0 ? UNREAD : scanLine(text, phrases.index);
  const marked = facts.marks & MARKS.slash || END_MARK_LAST.includes(text.at(-1) ?? ' ');
  const ends = endsSentence(marked ? text.replace(END_MARK, '') : text);
  const line: Line = { block, text, facts, ends, phrase: null, date: null, verdict: 'open', reason: '' };
  if (aside) return line;
  if (text.length <= LONGEST_LABEL) label(line, phrases);
  else if (facts.head & BEGINS.start) labelNotice(line, phrases);
  return line;
}

/** Terms of use and the like may be long; a paragraph is told by its first words alone. */
function labelNotice(line: Line, phrases: Phrases): void {
  const phrase = phrases.find(tokenize(line.text, 0, LONGEST_START), BEGINS.start);
  if (phrase && NOTICES.has(phrase.kind)) line.phrase = phrase;
}

/** A line of the site about itself: rights, consent, comments. */
export function isNotice(line: Line): boolean {
  return line.phrase !== null && NOTICES.has(line.phrase.kind);
}

/** Facts of a line that does not matter: most of a page is links around the article. */
const UNREAD: LineScan = { letters: 0, digits: 0, words: 0, upper: 0, head: 0, all: 0, unsure: false, marks: 0 };

/** Links and excluded elements beside the article: what they say does not matter. */
function isAside({ features }: Block): boolean {
  return !features.inBody && (features.linkDensity > 0.5 || features.hints.some((h) => h !== 'meta' && h !== 'header'));
}

/** Most lines hold no word that a phrase begins with, and no number: they are not cut into tokens. */
function label(line: Line, phrases: Phrases): void {
  const { facts } = line;
  const mayDate = facts.words <= (facts.digits >= 2 ? MOST_DATE_WORDS : facts.digits * MOST_DAY_WORDS);
  const anchors = anchorsOf(facts);
  const mayRow = (facts.head & BEGINS.network) !== 0;
  if (!mayDate && !mayRow && anchors === 0) return;
  const isShort = mayDate || mayRow || anchors !== BEGINS.start;
  const text = facts.marks & MARKS.wide ? plainMarks(line.text) : line.text;
  const tokens = tokenize(text, 0, isShort ? line.text.length : Math.min(line.text.length, LONGEST_START));
  if (mayDate) line.date = readDateLine(tokens, facts.all & BEGINS.start || facts.unsure ? phrases : null);
  if (anchors !== 0) line.phrase = believed(phrases.find(tokens, anchors), line);
  if (anchors & BEGINS.whole && !line.phrase && !line.ends && phrases.isMenu(tokens))
    line.phrase = { kind: 'navigation', anchor: 'whole', to: tokens.length };
  if (mayRow && !line.phrase && isNetworkRow(tokens))
    line.phrase = { kind: 'share', anchor: 'whole', to: tokens.length };
}

/** Which anchors a phrase of this line may have. */
function anchorsOf({ unsure, head, all, words, digits }: LineScan): number {
  if (unsure) return BEGINS.start | BEGINS.whole | BEGINS.inside;
  const whole = words > MOST_LABEL_WORDS ? 0 : digits > 0 && words <= MOST_COUNTER_WORDS ? all : head;
  return (head & BEGINS.start) | (whole & BEGINS.whole) | (all & BEGINS.inside);
}

/** Kinds that go with a date. */
const OF_DATES = new Set(['published', 'updated', 'today']);
/** Kinds whose notices are whole sentences; other labels are short. */
const NOTICES = new Set('rights subscribe consent comments contacts editorial advertising'.split(' '));
const LONGEST_LEAD = 140;
/** Words of a section's name. */
const SECTION = 2;

/** "Today …" without a date is an article's sentence; so is a long one that merely begins like a label. */
function believed(phrase: PhraseHit | null, line: Line): PhraseHit | null {
  if (!phrase) return null;
  if (OF_DATES.has(phrase.kind)) return line.date ? phrase : null;
  // "Politics | 18:44 / 22.01.2024": the section stands before the day and hour of publication.
  if (phrase.kind === 'navigation' && line.date?.iso && line.date.time && line.date.rest <= SECTION) return null;
  if (phrase.anchor !== 'start' || NOTICES.has(phrase.kind)) return phrase;
  return line.ends && line.facts.letters > LONGEST_LEAD ? null : phrase;
}

export function remove(line: Line, reason: string): void {
  line.verdict = 'boilerplate';
  line.reason = reason;
}

/** Long enough and closed like a sentence: what articles are made of. */
export function isProse(line: Line): boolean {
  const { letters, words } = line.facts;
  if (line.phrase || line.date) return false;
  if (line.ends) return letters >= 50 && words >= 6;
  return letters >= 150;
}

/** Looks like a headline or an inter-title: some words, no full stop. */
export function isTitleLike(line: Line): boolean {
  const { letters, words } = line.facts;
  return !line.phrase && !line.date && letters >= 8 && letters <= 220 && words >= 2 && !line.text.endsWith('.');
}
