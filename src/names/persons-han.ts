import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt } from './body-scan.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import { type NameRun, nameRun } from './persons-shapes.ts';

const DOTS = '·•・‧';
const MAX_PART = 6;
const MAX_POST = 24;

/** Names written in Han characters: two or three characters with a family name first, or parts joined by a dot. */
export function readHanRun(scan: BodyScan, lexicon: PersonLexicon, from: number): NameRun | null {
  const parts: { from: number; to: number }[] = [];
  let at = from;
  for (;;) {
    const to = partEnd(scan, lexicon, at, parts.length > 0);
    if (to === at) break;
    parts.push({ from: at, to });
    if (!isDot(scan.tokens[to]) || scan.tokens[to + 1]?.kind !== 'han') break;
    at = to + 1;
  }
  const last = parts.at(-1);
  if (!last) return null;
  if (parts.length > 1) return run(scan, from, last.to, parts);
  return nativeRun(scan, lexicon, from);
}

/** A dotted name around the dot at `dot`, for names without a post. */
export function readDotted(scan: BodyScan, lexicon: PersonLexicon, dot: number): NameRun | null {
  let from = dot;
  while (from > 0 && dot - from < MAX_PART && isNameCharacter(scan, lexicon, from - 1)) from--;
  return from === dot ? null : readHanRun(scan, lexicon, from);
}

export function isDot(token: Token | undefined): boolean {
  return token?.kind === 'mark' && DOTS.includes(token.folded);
}

function isNameCharacter(scan: BodyScan, lexicon: PersonLexicon, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'han' || scan.cover[i] || lexicon.stopWords.has(token.folded)) return false;
  return !scan.barrier[i];
}

function partEnd(scan: BodyScan, lexicon: PersonLexicon, from: number, last: boolean): number {
  let to = from;
  while (to - from < MAX_PART && scan.tokens[to]?.kind === 'han' && (!scan.cover[to] || isDotted(scan, to))) {
    // "副总理兼外长…": the post goes on.
    if (cueAt(scan, to, 'post')) return from;
    if (to > from && (cueAt(scan, to, 'speech') || lexicon.stopWords.has((scan.tokens[to] as Token).folded))) break;
    to++;
  }
  return !last && to - from >= MAX_PART && !isDot(scan.tokens[to]) ? from : to;
}

/** "米兰·…", "…·乔治亚": the part of a dotted name may be the name of a place as well. */
function isDotted(scan: BodyScan, i: number): boolean {
  const named = scan.cover[i];
  if (named?.type !== 'place' && named?.type !== 'country') return false;
  return isDot(scan.tokens[named.to]) || isDot(scan.tokens[named.from - 1]);
}

const COUNTING = '第次届组们';

/** Behind the post of a foreign state: all up to a mark, a verb or a particle ("越南外长裴青山", "日本外相高村正彦"). */
export function readForeignHan(scan: BodyScan, lexicon: PersonLexicon, from: number): NameRun | null {
  const { tokens } = scan;
  // "Agreed on by the leaders": no name begins with a verb.
  if (scan.barrier[from] || lexicon.stopWords.has(scan.tokens[from]?.folded ?? '')) return null;
  let to = from;
  while (to - from <= MAX_PART && tokens[to]?.kind === 'han' && !scan.cover[to]) {
    if (to > from + 1 && (cueAt(scan, to, 'speech') || lexicon.stopWords.has((tokens[to] as Token).folded))) break;
    if (cueAt(scan, to, 'post') || cueAt(scan, to, 'head')) break;
    // "Of the experts' ninth …": a count is no name.
    if (COUNTING.includes((tokens[to] as Token).folded)) return null;
    to++;
  }
  if (to - from < 2 || to - from > MAX_PART || scan.cover[to] || isDot(tokens[to])) return null;
  if (tokens[to]?.kind === 'han' && !cueAt(scan, to, 'speech') && !lexicon.stopWords.has((tokens[to] as Token).folded))
    return null;
  return run(scan, from, to, [{ from, to }]);
}

function nativeRun(scan: BodyScan, lexicon: PersonLexicon, from: number): NameRun | null {
  const { tokens } = scan;
  const first = tokens[from];
  if (first?.kind !== 'han' || scan.cover[from]) return null;
  const double = lexicon.surnameSet.has(first.folded + (tokens[from + 1]?.folded ?? ''));
  if (!double && !lexicon.surnameSet.has(first.folded)) return null;
  const family = double ? 2 : 1;
  const ends = (to: number) => {
    const token = tokens[to];
    return token?.kind !== 'han' || scan.cover[to] !== undefined || cueAt(scan, to, 'speech') !== null;
  };
  let to = from + family;
  if (ends(to)) return null;
  to++;
  if (!ends(to)) to++;
  return run(scan, from, to, [
    { from, to: from + family },
    { from: from + family, to },
  ]);
}

/** The native name right before a post ("王毅外长"): two to four characters behind a mark, a verb or a particle. */
export function readHanBefore(scan: BodyScan, lexicon: PersonLexicon, to: number): NameRun | null {
  const { tokens } = scan;
  for (let length = 2; length <= 4; length++) {
    const from = to - length;
    if (from < 0 || !isHanBorder(scan, lexicon, from)) continue;
    const pair = (tokens[from] as Token).folded + (tokens[from + 1]?.folded ?? '');
    const family = lexicon.surnameSet.has(pair) && length > 2 ? 2 : 1;
    if (family === 1 && (length > 3 || !lexicon.surnameSet.has((tokens[from] as Token).folded))) continue;
    let plain = true;
    for (let i = from; i < to; i++) plain &&= isNameCharacter(scan, lexicon, i);
    if (!plain) continue;
    return run(scan, from, to, [
      { from, to: from + family },
      { from: from + family, to },
    ]);
  }
  return null;
}

/** A name may begin here: nothing that belongs to a word stands before it. */
function isHanBorder(scan: BodyScan, lexicon: PersonLexicon, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before?.kind !== 'han' || scan.cover[at - 1] || scan.barrier[at - 1]) return true;
  return lexicon.stopWords.has(before.folded) || lexicon.and.has(before.folded);
}

function run(scan: BodyScan, from: number, to: number, parts: readonly { from: number; to: number }[]): NameRun {
  const text = (a: number, b: number) =>
    scan.text.slice((scan.tokens[a] as Token).start, (scan.tokens[b - 1] as Token).end);
  const dotted = isDot(scan.tokens[(parts[0] as { to: number }).to]);
  const words = parts.map((p, k) => ({
    raw: text(p.from, p.to),
    folded: text(p.from, p.to),
    slot: (dotted ? k === parts.length - 1 : k === 0) ? ('surname' as const) : ('given' as const),
  }));
  const starts = parts.map((p) => p.from);
  const made = nameRun(from, to, words, starts);
  made.given = true;
  made.surname = true;
  made.afterPost = true;
  return made;
}

/** 委员会, 经济部: a character of a word for a body. */
function isInBody(scan: BodyScan, i: number): boolean {
  for (let k = i; k >= i - LONGEST_HEAD && k >= 0; k--)
    if (scan.cues[k]?.some((m) => m.value.kind === 'head' && m.to > i)) return true;
  return false;
}

const LONGEST_HEAD = 6;

/** First character of the post that ends at `head`: back to the country, or to a verb, a particle or a mark. */
export function backHanPost(scan: BodyScan, lexicon: PersonLexicon, head: number, floor: number): number {
  const { tokens, cover } = scan;
  let from = head;
  let joined = -1;
  while (from > floor && head - from < MAX_POST) {
    const i = from - 1;
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named) {
      from = named.from;
      if (named.type === 'country' && !lexicon.posting.includes(tokens[from - 1]?.folded ?? '')) return from;
      continue;
    }
    if (token.kind !== 'han' && token.folded !== '、') break;
    if (lexicon.and.has(token.folded)) {
      // "投资、工业和贸易部": only a country further left shows that the "and" stands inside the post.
      if (joined < 0) joined = from;
    } else if (
      (lexicon.stopWords.has(token.folded) && !isInBody(scan, i) && !cueAt(scan, i, 'modifier')) ||
      scan.barrier[i]
    )
      break;
    from = i;
  }
  // "、外交与…部国务秘书": a name ends before the comma, so that all behind it is the post.
  if (from === floor && tokens[from]?.folded === '、') return from + 1;
  return joined < 0 ? from : joined;
}
