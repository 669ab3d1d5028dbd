import { isProse, isTitleLike, type Line, remove } from '../line.ts';

/** So many headlines in a row with a single paragraph each are a list of other articles. */
const FEWEST = 4;
/** Sections, dates and counts may stand between two of them. */
const APART = 5;
/** Inter-titles are shorter than headlines, and paragraphs of an article longer than teasers. */
const HEADLINE_WORDS = 4;
const TEASER_LETTERS = 330;
const ARTICLE_LETTERS = 150;
const LINES_OF_SITE = 4;

/** Lists of other articles, each told by its headline and a paragraph, where there is an article beside them. */
export function removeTeasers(lines: readonly Line[]): void {
  const open = lines.filter((l) => l.verdict === 'open');
  const lone = open.map((line, i) => isProse(line) && isHeaded(open, i) && !isBeside(open, i));
  let others = 0;
  open.forEach((line, i) => {
    if (isProse(line) && !lone[i]) others += line.facts.letters;
  });
  for (let i = 0; i < open.length; i++) {
    if (!lone[i]) continue;
    const at = [i];
    let k = i + 1;
    for (let apart = 0; k < open.length && apart <= APART; k++) {
      if (lone[k]) {
        at.push(k);
        apart = 0;
      } else if (isProse(open[k] as Line)) break;
      else apart++;
    }
    const last = at.at(-1) as number;
    if (
      at.length >= FEWEST &&
      areTeasers(open, at) &&
      others >= ARTICLE_LETTERS &&
      standsApart(lines, open, headOf(open, i), last)
    ) {
      for (let j = headOf(open, i); j <= last; j++) remove(open[j] as Line, 'teasers');
    }
    i = last;
  }
}

function isHeaded(lines: readonly Line[], i: number): boolean {
  return headOf(lines, i) < i;
}

/** Index of the headline above a paragraph, or its own; a date may stand between them. */
function headOf(lines: readonly Line[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const line = lines[k] as Line;
    if (isTitleLike(line) && !isProse(line) && !line.text.endsWith(':')) return k;
    if (isProse(line)) break;
  }
  return i;
}

function isBeside(lines: readonly Line[], i: number): boolean {
  const after = lines[i + 1];
  return after !== undefined && (isProse(after) || after.block.kind === 'list-item');
}

function areTeasers(lines: readonly Line[], at: readonly number[]): boolean {
  let words = 0;
  let letters = 0;
  for (const i of at) {
    words += (lines[headOf(lines, i)] as Line).facts.words;
    letters += (lines[i] as Line).facts.letters;
  }
  return words >= HEADLINE_WORDS * at.length && letters <= TEASER_LETTERS * at.length;
}

/** Between an article and the list lie the lines of the site. */
function standsApart(lines: readonly Line[], open: readonly Line[], from: number, to: number): boolean {
  const first = lines.indexOf(open[from] as Line);
  const last = lines.indexOf(open[to] as Line);
  let before = 0;
  while (before < first && !isProse(lines[first - 1 - before] as Line)) before++;
  let after = 0;
  while (last + 1 + after < lines.length && !isProse(lines[last + 1 + after] as Line)) after++;
  return before >= LINES_OF_SITE && (after >= LINES_OF_SITE || last + 1 + after === lines.length);
}
