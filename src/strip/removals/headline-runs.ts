import { isTitleLike, type Line, remove } from '../line.ts';

/** So many lines without a stop in the middle of a text are headlines of others. */
const FEWEST = 3;
/** Words of a headline; what is listed is often shorter, and begins alike. */
const WORDS = 4;

/** Rows of headlines that stand between the paragraphs of the body, where no colon opens them as a list. */
export function removeHeadlineRuns(lines: readonly Line[]): void {
  const body = lines.filter((l) => l.verdict === 'body');
  for (let i = 0; i < body.length; ) {
    let to = i;
    while (to < body.length && isHeadline(body[to] as Line)) to++;
    const before = body[i - 1];
    const run = body.slice(i, to);
    const words = run.reduce((sum, line) => sum + line.facts.words, 0);
    const firsts = new Set(run.map((line) => line.text.slice(0, Math.max(1, line.text.indexOf(' ')))));
    if (
      to - i >= FEWEST &&
      words >= WORDS * (to - i) &&
      firsts.size === run.length &&
      before &&
      !/[:;,]$/u.test(before.text)
    )
      for (let k = i; k < to; k++) remove(body[k] as Line, 'headline-run');
    i = Math.max(to, i + 1);
  }
}

function isHeadline(line: Line): boolean {
  return (
    line.block.kind === 'line' &&
    isTitleLike(line) &&
    !line.ends &&
    line.facts.letters < 150 &&
    !/[:;,]$/u.test(line.text)
  );
}
