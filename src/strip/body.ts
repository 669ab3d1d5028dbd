import { isProse, type Line, remove } from './line.ts';

interface Run {
  sum: number;
  from: number;
  to: number;
}

/** What stands first is more often the article than what follows it: terms of use, comments, teasers. */
const EARLIER = 0.6;

/** Runs of lines in which no end part sums to less than nothing. */
function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  lines.forEach((line, i) => {
    sum += score(line);
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
  return runs;
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
  if (line.verdict === 'boilerplate')
    return line.phrase?.kind === 'related' ? -3 : line.reason === 'repeated' ? -0.2 : -1;
  const { letters } = line.facts;
  if (isProse(line)) return Math.min(8, letters / (line.ends ? 40 : 60));
  if (line.block.kind === 'list-item' || isShortSentence(line)) return 0.2;
  if (line.date) return -0.3;
  return letters < 20 ? -0.5 : -0.7;
}

/** "The next session will be held in Minsk in May.": too short to make an article, but part of one that it follows. */
function isShortSentence(line: Line): boolean {
  const { letters, words } = line.facts;
  const enough = line.date ? letters >= 25 && words >= 6 : letters >= 20 && words >= 4;
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
