import { isNotice, isProse, type Line, remove } from './line.ts';

interface Run {
  sum: number;
  from: number;
  to: number;
}

/** What stands first is more often the article than what follows it: terms of use, comments, teasers. */
const EARLIER = 0.6;
/** Terms of use are prose, too: a run in which so many lines are notices counts for less. */
const NOTICES = 0.25;
const LEGAL = 0.4;
/** The more lines without prose in a row, the more each of them parts what stands before and after them. */
const WIDEST_GAP = 6;
const NEAR = 3;
const GAP = 0.2;
/** "Read also" ends an article, unless as much of it follows. */
const RELATED = 3;
const HALF = 0.4;
/** What a date by the headline adds, unless the page is full of dates. */
const DATED = 1.4;
const MOST_DATES = 5;
const ABOVE = 4;

/** Runs of lines in which no end part sums to less than nothing. */
function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  let gap = 0;
  let listed = 0;
  lines.forEach((line, i) => {
    listed = line.verdict !== 'open' || isProse(line) ? 0 : opensList(lines[i - 1]) ? LONGEST_LIST : listed - 1;
    const isList = listed > 0 || (opensList(line) && !isProse(line));
    const own = isList ? Math.max(LISTED, score(line)) : score(line);
    gap = own > 0 ? 0 : Math.min(gap + 1, WIDEST_GAP);
    if (own > 0) sum += own;
    else if (line.phrase?.kind === 'related') sum -= Math.min(RELATED, Math.max(1, HALF * sum));
    else sum += own * (1 + GAP * Math.max(0, gap - NEAR));
    if (sum <= 0) {
      sum = 0;
      run = null;
    } else if (!run) {
      run = { sum, from: i, to: i + 1 };
      runs.push(run);
    } else if (sum > run.sum) {
      run.sum = sum;
      run.to = i + 1;
    }
  });
  const dated = lines.filter((l) => l.date?.iso && l.date.label !== 'today').length;
  for (const one of runs) {
    one.sum = weigh(one, lines);
    if (dated <= MOST_DATES && isDated(one, lines)) one.sum *= DATED;
  }
  return runs;
}

/** A list needs no marks behind a colon. */
const LISTED = 0;
const LONGEST_LIST = 5;
const OPENING_WORDS = 3;

function opensList(line: Line | undefined): boolean {
  if (line?.verdict !== 'open' || line.phrase || line.facts.words < OPENING_WORDS) return false;
  return /[:：]$/u.test(line.text);
}

/** A date stands by the headline of an article. */
function isDated({ from }: Run, lines: readonly Line[]): boolean {
  for (let i = Math.max(0, from - ABOVE); i < Math.min(lines.length, from + 3); i++) {
    const { date } = lines[i] as Line;
    if (date?.iso && date.label !== 'today') return true;
  }
  return false;
}

function weigh({ sum, from, to }: Run, lines: readonly Line[]): number {
  let prose = 0;
  let notices = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isNotice(line)) notices++;
    else if (isProse(line)) prose++;
  }
  return notices >= 2 && notices >= NOTICES * (prose + notices) ? LEGAL * sum : sum;
}

/** Marks the run of lines with the largest sum as body and the rest as outside. */
export function markBody(lines: readonly Line[]): void {
  const runs = runsOf(lines);
  const most = runs.reduce((max, run) => Math.max(max, run.sum), 0);
  const { from, to } = runs.find((run) => run.sum >= EARLIER * most) ?? { from: 0, to: 0 };
  lines.forEach((line, i) => {
    if (line.verdict !== 'open') return;
    if (i < from || i >= to || !line.block.features.inBody) {
      line.reason = i < from ? 'before-article' : 'after-article';
      return;
    }
    if (line.date && !isShortSentence(line)) remove(line, 'date-line');
    else line.verdict = 'body';
  });
}

function score(line: Line): number {
  if (!line.block.features.inBody) return -1;
  if (line.verdict === 'boilerplate') return line.reason === 'repeated' ? -0.2 : -1;
  const { letters } = line.facts;
  if (isProse(line)) return Math.min(8, letters / (line.ends ? 40 : 60));
  if (line.block.kind === 'list-item' || isShortSentence(line)) return 0.2;
  if (line.date) return -0.3;
  return letters < 20 ? -0.5 : -0.7;
}

/** "The next session will be held in Minsk in May.": too short to make an article, but part of one that it follows. */
function isShortSentence(line: Line): boolean {
  const { letters, words } = line.facts;
  const enough = line.date ? line.date.label === null && letters >= 18 && words >= 4 : letters >= 20 && words >= 4;
  return !line.phrase && enough && /[.。։]\)?$/u.test(line.text);
}

/** In a page the container is chosen: all of it is body that no rule took away. */
export function markPageBody(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.verdict !== 'open') continue;
    if (!line.block.features.inBody) line.reason = 'outside-body';
    else line.verdict = 'body';
  }
}

/** So many lines that went in a row part the article from what the site says of others. */
const PARTING = 4;
/** Share of the prose that may stand behind them. */
const SMALLER = 0.5;

/** Behind a row of lines that went, what is left of a page whose site is known is the site's. */
export function cutBehindRows(lines: readonly Line[]): void {
  const inside = lines.filter((l) => l.block.features.inBody && l.reason !== 'after-article');
  const total = inside.reduce((sum, l) => sum + proseOf(l), 0);
  let before = 0;
  let gone = 0;
  for (let i = 0; i < inside.length; i++) {
    const line = inside[i] as Line;
    const own = proseOf(line);
    if (own === 0) {
      if (line.verdict === 'boilerplate') gone++;
      continue;
    }
    if (gone >= PARTING && before > 0 && total - before <= SMALLER * total) {
      for (const rest of inside.slice(i)) if (rest.verdict === 'open') remove(rest, 'after-article');
      return;
    }
    gone = 0;
    before += own;
  }
}

function proseOf(line: Line): number {
  return line.verdict === 'open' && isProse(line) ? line.facts.letters : 0;
}
