import type { Block } from '../model/block.ts';
import { endsSentence, type LineFacts, lineFacts } from '../text/characters.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type DateLine, readDateLine } from './metadata/date-line.ts';
import { isNetworkRow, type PhraseHit, type Phrases } from './phrases.ts';

export type Verdict = 'open' | 'body' | 'title' | 'meta' | 'boilerplate';

/** A block under judgement. */
export interface Line {
  block: Block;
  /** The text that is kept: without a head that the metadata took. */
  text: string;
  facts: LineFacts;
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

/** What agencies close a text with. */
const END_MARK = / ?(?:-0-|\(完\)|（完）|#{3}|\/{2,3} ?\p{L}{2,12})$/u;

export function makeLine(block: Block, phrases: Phrases): Line {
  const text = block.text;
  const facts = lineFacts(text);
  const ends = endsSentence(text.replace(END_MARK, ''));
  const line: Line = { block, text, facts, ends, phrase: null, date: null, verdict: 'open', reason: '' };
  if (text.length <= LONGEST_LABEL && !isAside(block)) label(line, tokenize(text), phrases);
  return line;
}

/** Links and excluded elements beside the article: what they say does not matter. */
function isAside({ features }: Block): boolean {
  return !features.inBody && (features.linkDensity > 0.5 || features.hints.some((h) => h !== 'meta' && h !== 'header'));
}

function label(line: Line, tokens: readonly Token[], phrases: Phrases): void {
  if (line.facts.digits >= 2) line.date = readDateLine(tokens, phrases);
  line.phrase = believed(phrases.find(tokens), line);
  if (!line.phrase && isNetworkRow(tokens)) line.phrase = { kind: 'share', anchor: 'whole', to: tokens.length };
}

/** Kinds that go with a date. */
const OF_DATES = new Set(['published', 'updated', 'today']);
/** Kinds whose notices are whole sentences; other labels are short. */
const NOTICES = new Set('rights subscribe consent comments contacts editorial advertising'.split(' '));
const LONGEST_LEAD = 140;

/** "Today …" without a date is an article's sentence; so is a long one that merely begins like a label. */
function believed(phrase: PhraseHit | null, line: Line): PhraseHit | null {
  if (!phrase) return null;
  if (OF_DATES.has(phrase.kind)) return line.date ? phrase : null;
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
