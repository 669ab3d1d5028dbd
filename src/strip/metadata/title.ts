import { skeleton } from '../../text/characters.ts';
import { isProse, isTitleLike, type Line } from '../line.ts';
import { headKey } from '../line-keys.ts';
import { type HeadFacts, withoutSite } from './head.ts';
import { releaseDate } from './release.ts';

/** Reasons of lines that may stand between a headline and its text. */
const BETWEEN = new Set(
  'share subscribe counters tools photo byline published updated account tags comments source numbers editorial caption meta gallery repeated rates site navigation advertising rights template-variable consent date-line'.split(
    ' ',
  ),
);
const FARTHEST = 12;
/** More letters are a paragraph. */
const LONGEST = 300;

/** The line that is the headline: the best one among the lines right above the body, or its first line. */
export function findTitle(lines: readonly Line[]): Line | null {
  const first = lines.findIndex((l) => l.verdict === 'body');
  if (first < 0) return null;
  let best: Line | null = null;
  let bestScore = 0;
  let nearest = true;
  for (let i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
    const line = lines[i] as Line;
    if (line.date) continue;
    if (line.verdict === 'boilerplate') {
      if (!BETWEEN.has(line.reason)) break;
      if (line.reason !== 'repeated') continue;
    }
    const isNearest = nearest;
    nearest = false;
    if (!isTitleLike(line) || isMenu(line.text) || line.facts.letters > LONGEST) continue;
    const own = titleScore(line, isNearest);
    const score = own === 0 ? 0 : own - (first - i) * 0.1 + (isDated(lines, i) ? DATED : 0);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best ?? openingTitle(lines, first);
}

const SEPARATOR = /[|»›·•]|\s[/>]\s/u;
/** An entry of a menu has at most so many words. */
const ENTRY = 3;

/** "Home | News | Contacts": entries of a word or two between the same marks. */
function isMenu(text: string): boolean {
  const entries = text.split(SEPARATOR).map((entry) => entry.trim());
  if (entries.length < 2) return false;
  const longest = Math.max(...entries.map((entry) => entry.split(/\s+/u).length));
  return longest <= (entries.length > 2 ? ENTRY : 1);
}

/** The day of publication stands right by a headline. */
const DATED = 0.8;

function isDated(lines: readonly Line[], i: number): boolean {
  return Boolean(lines[i + 1]?.date?.iso ?? lines[i - 1]?.date?.iso);
}

/** `nearest`: right above the text, where capitals throughout are no menu. */
function titleScore(line: Line, nearest = false): number {
  const { words, letters, upper } = line.facts;
  // "The speaker of the ministry told today:" opens a quotation.
  if (words < 3 || letters < 15 || line.text.endsWith(':')) return 0;
  const shout = upper > 0.8 * letters && words < 6 && !nearest ? -1 : 0;
  return Math.min(words, 8) / 4 + shout;
}

/** A first body line without a full stop, or one that the next paragraph repeats. */
function openingTitle(lines: readonly Line[], first: number): Line | null {
  const line = lines[first] as Line;
  const next = lines.slice(first + 1).find((l) => l.verdict === 'body');
  if (!next || line.block.kind === 'list-item' || line.facts.letters > 220) return null;
  if (!line.ends && titleScore(line) > 0) return line;
  if (!isProse(line)) return null;
  return skeleton(next.text).includes(skeleton(line.text).slice(0, -1)) ? line : null;
}

export interface PageTitle {
  text: string;
  /** The block that says it, if one does. */
  line: Line | null;
}

/** The headline of an HTML page: the heading that its head agrees with, else what the head says, else the nearest heading. */
export function findPageTitle(lines: readonly Line[], facts: HeadFacts): PageTitle | null {
  const claims = facts.headlines.map((h) => withoutSite(h, facts.site));
  const bones = claims.map(skeleton);
  const first = lines.findIndex((l) => l.verdict === 'body');
  let best: Line | null = null;
  let bestScore = 0;
  lines.forEach((line, i) => {
    if (line.facts.letters < 8 || line.facts.letters > 300) return;
    const { level } = line.block.features;
    if (!level && (i > first + 1 || line.block.features.linkDensity > 0.5)) return;
    const own = skeleton(line.text);
    const agrees = bones.some((b) => b === own)
      ? 3
      : bones.some((b) => b.length > 15 && own.length > 15 && (b.startsWith(own) || own.startsWith(b)))
        ? 2
        : 0;
    const score =
      agrees +
      (level === 1 ? 1.5 : level ? 0.5 : 0) -
      (i > first + 2 ? 1.5 : 0) -
      (line.block.features.linkDensity > 0.5 ? 0.7 : 0);
    if (score > bestScore && (agrees || level === 1)) {
      best = line;
      bestScore = score;
    }
  });
  const found = best as Line | null;
  if (found) return { text: found.text, line: found };
  const claim = claims[0];
  return claim ? { text: claim, line: null } : null;
}

/** Tells whether a text says the same headline. */
export function sameTitleAs(title: string): (text: string) => boolean {
  const bones = skeleton(title);
  const head = headKey(title);
  return (text) =>
    text.length >= bones.length &&
    text.length <= 2 * bones.length + 20 &&
    headKey(text) === head &&
    skeleton(text) === bones;
}

/** Lines above the headline of a numbered release. */
const HEAD = 20;

/** "No: 118, 2 May 2026, Visit of …": the headline says so itself. */
export function findRelease(lines: readonly Line[]): PageTitle | null {
  for (const line of lines.slice(0, HEAD))
    if (line.verdict === 'open' && line.facts.letters <= LONGEST && releaseDate(line.text) !== null)
      return { text: line.text, line };
  return null;
}
