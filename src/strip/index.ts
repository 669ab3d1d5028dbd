import { AGENCIES } from '../gazetteer/agencies.ts';
import type { Language } from '../languages/language.ts';
import type { Article } from '../model/article.ts';
import type { Block, Segmented } from '../model/block.ts';
import type { SiteProfile } from '../model/site-profile.ts';
import type { Source } from '../model/source.ts';
import { lineFacts, skeleton } from '../text/characters.ts';
import { assemble, type Kept, type LanguagesOf } from './assemble.ts';
import { cutBehindRows, markBody, markPageBody } from './body.ts';
import { type Line, makeLine, remove } from './line.ts';
import { strippedBlocks } from './lists.ts';
import { addressDate } from './metadata/address-date.ts';
import { findAttribution } from './metadata/attribution.ts';
import { type DatelineMark, readDateline, toDateline } from './metadata/dateline.ts';
import { type HeadFacts, readHeadFacts } from './metadata/head.ts';
import { readHeadMark } from './metadata/head-mark.ts';
import { findPublished, findYearless, type Published } from './metadata/published.ts';
import { findPageTitle, findRelease, findTitle, type PageTitle, sameTitleAs } from './metadata/title.ts';
import { phrasesOf } from './phrases.ts';
import { removeEdges } from './removals/edges.ts';
import { removeHeadlineLists } from './removals/headline-lists.ts';
import { removeHeadlineRuns } from './removals/headline-runs.ts';
import { removeLinkBlocks } from './removals/link-blocks.ts';
import { removeByMarkup } from './removals/markup.ts';
import { removeNumberLines } from './removals/numbers.ts';
import { removePhraseLines } from './removals/phrases.ts';
import { removeCopies, removeRepeatedText } from './removals/repeated-text.ts';
import { removeSiteLines } from './removals/site-lines.ts';
import { removeTail } from './removals/tail.ts';
import { removeTeasers } from './removals/teasers.ts';
import { removeTemplateVariables } from './removals/template-variables.ts';

export interface StripContext {
  /** All packs: boilerplate phrases and month names are matched over their union. */
  languages: readonly Pick<Language, 'boilerplate'>[];
  /** A language for every block of what is kept; asked once, after the boilerplate is gone. */
  languagesOf: LanguagesOf;
  /** ISO day for yearless dates (`--reference-date`). */
  referenceDate?: string | undefined;
  /** Take a date from the file's path (`--date-from-path`). */
  dateFromPath?: boolean | undefined;
  /** Lines that repeat across a site (`--site-profile`). */
  siteProfile?: SiteProfile | undefined;
}

const agencies = new Set(AGENCIES);

/** Title / meta / body / boilerplate for every block; the article and its metadata. Pure. */
export function strip(source: Source, segmented: Segmented, context: StripContext): Article {
  if (source.given.stripped) return asItStands(source, segmented, context);
  const isPage = source.format === 'html';
  const phrases = phrasesOf(context.languages);
  const mark = isPage ? null : readHeadMark(segmented.blocks[0]);
  const blocks = mark ? withoutMark(segmented.blocks, mark.rest) : segmented.blocks;
  const lines = blocks.map((b) => makeLine(b, phrases));
  const facts = isPage ? readHeadFacts(segmented.head) : null;

  removeTemplateVariables(lines);
  if (isPage) removeByMarkup(lines);
  removePhraseLines(lines);
  const isKnown = context.siteProfile ? removeSiteLines(lines, source, context.siteProfile) : false;
  if (isPage) {
    removeLinkBlocks(lines);
    removeCopies(lines);
    removeTail(lines);
    removeEdges(lines);
  } else {
    removeNumberLines(lines);
    removeRepeatedText(lines);
    removeHeadlineLists(lines);
    removeTeasers(lines);
  }
  if (isKnown && isPage) cutBehindRows(lines);
  const marked =
    mark?.rest && lines[0] && !lines[0].phrase && isHeadline(mark.rest) ? { text: mark.rest, line: lines[0] } : null;
  const headline = marked ?? (isPage ? null : findRelease(lines));
  if (headline?.line) headline.line.verdict = 'title';
  if (isPage) markPageBody(lines);
  else {
    markBody(lines);
    removeHeadlineRuns(lines);
  }

  const title = headline ?? titleOf(lines, facts);
  const titleLine = title?.line ?? null;
  if (title) {
    if (titleLine) titleLine.verdict = 'title';
    const isSame = sameTitleAs(title.text);
    for (const line of lines) if (line !== titleLine && isSame(line.text)) remove(line, 'title-repeated');
  }

  restoreDateline(lines);
  const body = lines.filter((l) => l.verdict === 'body');
  const dateline = body[0] ? withoutWriter(readDateline(body[0].text, agencies), context.languages) : null;
  const told = findAttribution(body, AGENCIES, context.languages);
  const line = () => confirmed(rather(findPublished(lines, titleLine), findInAddress(source, context)), dateline);
  const found = mark ? refined(mark.published, line) : (findInHead(facts) ?? line());
  for (const line of lines) if (line.verdict === 'open') remove(line, line.reason || 'outside');
  const yearless = found?.value && found.value.length > 7 ? null : findYearless(lines, titleLine);
  const dated = complete(found?.value ?? null, dateline, yearless);
  const published = dated ?? source.given.published ?? null;
  const year = published ? Number(published.slice(0, 4)) : null;
  const article = assemble(
    body.map(({ block: { text, kind }, facts: { letters } }) => ({ text, kind, letters })),
    context.languagesOf,
  );
  return {
    text: article.text,
    blocks: article.blocks,
    language: article.language,
    languages: article.languages,
    title: title?.text ?? source.given.title ?? null,
    titleFrom: title ? (title.line ? 'text' : 'head') : source.given.title ? 'input' : null,
    published,
    publishedFrom: found?.from ?? (published ? (dated ? 'dateline' : 'input') : null),
    publishedQuote: found?.quote ?? (published ? 'input' : null),
    agency: sources(dateline?.agency ?? null, told),
    dateline: datelineOf(dateline, year, published === null ? yearless : null),
    datelineSpan: dateline ? { start: dateline.start, end: dateline.end } : null,
    site: source.given.site ?? facts?.site ?? null,
    author: source.given.author ?? facts?.author ?? null,
    removed: lines.filter((l) => l.verdict === 'boilerplate').map((l) => ({ reason: l.reason, text: l.text })),
    warnings: [...segmented.warnings],
  };
}

/** "By Name, 2 May": a writer is no place. */
function withoutWriter(mark: DatelineMark | null, languages: StripContext['languages']): DatelineMark | null {
  const [first, second] = mark?.place?.toLowerCase().split(' ') ?? [];
  const written = second !== undefined && languages.some((l) => l.boilerplate.by?.includes(first ?? ''));
  return mark && written ? { ...mark, place: null } : mark;
}

function datelineOf(mark: DatelineMark | null, year: number | null, yearless: string | null): Article['dateline'] {
  const written = mark && (mark.place || mark.date) ? toDateline(mark, year) : null;
  if (!yearless || written?.date) return written;
  return { place: written?.place ?? null, date: yearless };
}

function sources(written: string | null, told: string | null): string[] {
  const known = (a: string, b: string): boolean => skeleton(a) === skeleton(b) || skeleton(b).includes(skeleton(a));
  if (written === null || told === null) return [written, told].filter((s) => s !== null);
  return known(told, written) || known(written, told) ? [written] : [written, told];
}

/** "CITY, 7 March, AGENCY" on a line of its own right above the text belongs to it. */
function restoreDateline(lines: readonly Line[]): void {
  const first = lines.findIndex((l) => l.verdict === 'body');
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const line = lines[i] as Line;
    if (line.verdict === 'title' || line.date?.time || line.date?.label) continue;
    const mark = readDateline(line.text, agencies);
    if (!mark?.place || !mark.date || mark.end < line.text.length - 2) continue;
    line.verdict = 'body';
    return;
  }
}

/** What stands behind the mark may be the text itself: closed by a full stop, who reports behind it or not, or longer than a headline; or the site's address. */
function isHeadline(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || ADDRESS.test(text)) return false;
  return text.length <= 60 || !/[^.][.。։](?: ?\([^()]{1,25}\))?$/u.test(text);
}

const ADDRESS = /^(?:https?:\/\/)?[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{2,40}){1,3}\/?$/u;

const LONGEST_HEADLINE = 300;

function titleOf(lines: readonly Line[], facts: HeadFacts | null): PageTitle | null {
  if (facts) return findPageTitle(lines, facts);
  const line = findTitle(lines);
  return line ? { text: line.text, line } : null;
}

/** A date line far from the dateline's day is the day of the crawl. */
function confirmed(found: Published | null, dateline: DatelineMark | null): Published | null {
  const written = dateline?.date;
  if (!found || found.value.length < 10 || !written?.month || !written.day) return found;
  const apart =
    (Date.parse(found.value.slice(0, 10)) - Date.UTC(Number(found.value.slice(0, 4)), written.month - 1, written.day)) /
    DAY;
  const lag = ((apart % YEAR) + YEAR) % YEAR;
  return lag <= LATEST || lag >= YEAR - 1.5 ? found : null;
}

const DAY = 86_400_000;
const YEAR = 365.25;
/** Days that a page may follow its dateline. */
const LATEST = 10;

/** The day in the page's address, or in its path where that is asked for. */
function findInAddress({ url, path }: Source, { dateFromPath = false }: StripContext): Published | null {
  const inUrl = url === null ? null : addressDate(url);
  if (inUrl) return { value: inUrl, from: 'url', quote: 'url' };
  const inPath = dateFromPath && path !== null ? addressDate(path) : null;
  return inPath ? { value: inPath, from: 'option', quote: 'option' } : null;
}

/** A date without a label that lies long behind the day of the address is the day of the crawl. */
function rather(written: Published | null, address: Published | null): Published | null {
  if (!written || !address || written.from !== 'head' || written.value.length < 10) return written ?? address;
  const lag = (Date.parse(written.value.slice(0, 10)) - Date.parse(address.value)) / DAY;
  return lag > LATEST ? address : written;
}

/** The extractor's mark; a day that the page itself gives within the month of the mark is more precise. */
function refined(marked: string, line: () => Published | null): Published {
  const written = marked.length === 7 ? line() : null;
  return written?.value.startsWith(`${marked}-`) ? written : { value: marked, from: 'head', quote: 'head' };
}

function findInHead(facts: HeadFacts | null): Published | null {
  return facts?.published ? { value: facts.published, from: 'metadata', quote: 'head' } : null;
}

function withoutMark(blocks: readonly Block[], rest: string): Block[] {
  const [first, ...others] = blocks as [Block, ...Block[]];
  return rest ? [{ ...first, text: rest }, ...others] : others;
}

/** A month alone and a dateline, or a line by the headline, with day and month are one full date; so is a dateline with a year of its own. */
function complete(published: string | null, dateline: DatelineMark | null, yearless: string | null): string | null {
  const date = dateline?.date;
  if (date && date.day !== null) {
    const day = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    return published === null ? (date.year === null ? null : `${date.year}-${day}`) : withDay(published, day);
  }
  return published === null || yearless === null ? published : withDay(published, yearless.slice(5));
}

function withDay(published: string, day: string): string {
  return published.length === 7 && day.startsWith(published.slice(5)) ? `${published.slice(0, 4)}-${day}` : published;
}

function withLetters({ text, kind }: Block): Kept {
  return { text, kind, letters: lineFacts(text).letters };
}

function asItStands(source: Source, segmented: Segmented, { languagesOf }: StripContext): Article {
  const { given } = source;
  const [first] = segmented.blocks;
  const mark = first ? readDateline(first.text, agencies) : null;
  const year = given.published ? Number(given.published.slice(0, 4)) : null;
  return {
    ...assemble(strippedBlocks(source.content, segmented.blocks).map(withLetters), languagesOf),
    title: given.title ?? null,
    titleFrom: given.title === undefined ? null : 'input',
    published: given.published ?? null,
    publishedFrom: given.published === undefined ? null : 'input',
    publishedQuote: given.published === undefined ? null : 'input',
    agency: given.agency ?? (mark?.agency ? [mark.agency] : []),
    dateline: given.dateline ?? (mark ? toDateline(mark, year) : null),
    datelineSpan: mark ? { start: mark.start, end: mark.end } : null,
    site: given.site ?? null,
    author: given.author ?? null,
    removed: [],
    warnings: [...segmented.warnings],
  };
}
