import type { Dateline } from '../../model/record.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { type PageDate, readPageDate } from './page-date.ts';
import { isWeekday } from './weekdays.ts';

/** The dateline that a text opens with. Offsets count from the start of the block. */
export interface DatelineMark {
  place: string | null;
  date: PageDate | null;
  /** The agency as written. */
  agency: string | null;
  start: number;
  end: number;
}

const WINDOW = 160;
const OPENING = '(/[（';
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '/': '/', '[': ']', '（': '）' };
const DASHES = '-–—―';

/** Reads "CITY, 7 March (Agency) -", "CITY. 7 март. /AGENCY/.", "7 March, City /Agency/." at the head of a block. */
export function readDateline(text: string, agencies: ReadonlySet<string>): DatelineMark | null {
  const han = readHan(text, agencies);
  if (han) return han;
  const tokens = tokenize(text, 0, Math.min(text.length, WINDOW));
  let place: string | null = null;
  let date: PageDate | null = null;
  let agency: string | null = null;
  let dated = false;
  let at = 0;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark' && OPENING.includes(token.folded)) {
      const close = closing(tokens, at);
      const second = close < 0 && token.folded === '/' && place !== null ? placeEnd(tokens, at + 1) : -1;
      if (close < 0 && second < 0) break;
      if (close < 0) {
        // "KYIV/MOSCOW. 21 March."
        at = second;
        continue;
      }
      const whole = at === 0 && close > 0 ? wholeBracket(tokens, close) : null;
      if (whole) {
        ({ date } = whole);
        place = text.slice((tokens[1] as Token).start, (tokens[whole.to - 1] as Token).end);
        agency =
          whole.agency < close
            ? agencyIn(text.slice((tokens[whole.agency] as Token).start, (tokens[close] as Token).start))
            : null;
        dated = true;
        at = close + 1;
        continue;
      }
      const inner: { dash: number; date: PageDate } | null = date === null ? datedBracket(tokens, at, close) : null;
      agency = agencyIn(text.slice(token.end, (tokens[inner?.dash ?? close] as Token).start));
      date ??= inner?.date ?? null;
      dated ||= inner !== null;
      at = close + 1;
      continue;
    }
    if (token.kind === 'mark' && '.,'.includes(token.folded)) {
      at++;
      continue;
    }
    const named = agency === null ? quotedAgency(text, tokens, at, agencies) : null;
    const quoted = named ?? (agency === null && place && date ? quotedSource(text, tokens, at) : null);
    if (quoted) {
      agency = text.slice(token.start, (tokens[quoted - 1] as Token).end);
      at = quoted;
      continue;
    }
    if (token.kind === 'mark' && DASHES.includes(token.folded)) {
      at++;
      // "(AGENCY) - CITY, 7 MAR -", "City - Agency."
      if (agency !== null && !place && !date && tokens[at]?.capital) continue;
      const source = agency === null && place !== null ? knownAgency(text, tokens, at, agencies) : null;
      if (!source) break;
      agency = text.slice((tokens[at] as Token).start, (tokens[source - 1] as Token).end);
      at = source;
      continue;
    }
    // "NAMUR, le 18 mars", "WIEN, den 5. Mai".
    if (place !== null && date === null && isArticle(token, tokens[at + 1])) {
      at++;
      continue;
    }
    const found: PageDate | null = date === null ? readPageDate(tokens, at) : null;
    if (found) {
      date = found;
      at = found.to;
      continue;
    }
    // "CITY, 9 October, Wednesday (Agency)"; behind a stop a sentence begins.
    if (place !== null && token.kind === 'word' && isWeekday(token.folded) && tokens[at - 1]?.folded !== '.') {
      at++;
      continue;
    }
    // "CITY, рӯзи панҷшанбе, 10 июл": a word for day before it.
    const day = place !== null && date === null && tokens[at - 1]?.folded === ',' && token.kind === 'word';
    if (day && !token.capital && isWeekday(tokens[at + 1]?.folded ?? '')) {
      at += 2;
      continue;
    }
    const known = agency === null ? knownAgency(text, tokens, at, agencies) : null;
    if (known) {
      agency = text.slice(token.start, (tokens[known - 1] as Token).end);
      at = known;
      continue;
    }
    if (place === null && (token.capital || (at === 0 && isGeorgian(text, token)))) {
      const to = placeEnd(tokens, at);
      // "AGENCY, 7 March. Armenia, Georgia and … met": behind the stop a sentence begins.
      if (to < 0 || (agency && date && tokens[at - 1]?.folded === '.' && tokens[to]?.folded === ',')) break;
      place = text.slice(token.start, (tokens[to - 1] as Token).end);
      at = to;
      continue;
    }
    // "CITY, Country, July 15".
    const country =
      place !== null && !date && token.capital && tokens[at - 1]?.folded === ',' ? placeEnd(tokens, at) : -1;
    if (country < 0 || tokens[country]?.folded !== ',') break;
    at = country;
  }
  if (!agency && !(place && date)) return null;
  // "Duşenbe, 3-nji fewral 2025" alone in its line is the day of the visit.
  if (!agency && at >= tokens.length && place && isWeekday(place)) return null;
  const last = tokens[at - 1]?.folded ?? '';
  // "Organization of States (OS) said …": an acronym in brackets is no agency, unless it is known or the dateline is closed behind it.
  if (last === ')' && agency && !dated && !agencies.has(agency)) return null;
  // "On 5 May in the City, at the Hotel …" goes on: without an agency a dateline ends with a stop or a dash.
  if (!agency && at < tokens.length && !`.:${DASHES})/`.includes(last || ' ')) return null;
  if (!place && !date && !DASHES.includes(tokens[at - 1]?.folded ?? '')) return null;
  const end = (tokens[at - 1] as Token).end;
  return { place, date, agency, start: 0, end };
}

/** "(CITY, 20 June, AGENCY) –": all of it in brackets. */
function wholeBracket(tokens: readonly Token[], close: number): { to: number; date: PageDate; agency: number } | null {
  const to = placeEnd(tokens, 1);
  if (to < 0 || tokens[to]?.folded !== ',') return null;
  const date = readPageDate(tokens, to + 1);
  if (!date || date.to > close) return null;
  return { to, date, agency: tokens[date.to]?.folded === ',' ? date.to + 1 : close };
}

const HAN =
  /^(\p{Script=Han}{2,6}?[社网網]|本[报報]) ?(\p{Script=Han}{2,10}?)?(\d{1,2})?(?:月(\d{1,2})日)?[电讯電訊] ?(?:[（(][^）)]{1,40}[）)])?/u;

/** "From our own correspondent" is the name of no agency. */
const OWN_PAPER = new Set(['本报', '本報']);

/** 新华社塔什干9月12日电（记者 …）. */
function readHan(text: string, agencies: ReadonlySet<string>): DatelineMark | null {
  const match = HAN.exec(text.slice(0, WINDOW));
  if (!match?.[1] || !(OWN_PAPER.has(match[1]) || agencies.has(match[1]))) return null;
  const [whole, source, place, month, day] = match;
  const agency = source && OWN_PAPER.has(source) ? null : source;
  const date = month && day ? { year: null, month: Number(month), day: Number(day), from: 0, to: 0 } : null;
  return { place: place ?? null, date, agency, start: 0, end: whole.length };
}

function closing(tokens: readonly Token[], at: number): number {
  const mark = CLOSING[(tokens[at] as Token).folded];
  for (let i = at + 1; i < Math.min(tokens.length, at + 14); i++) if ((tokens[i] as Token).folded === mark) return i;
  return -1;
}

/** "(Agency News / Second - 12th May, 2020)": the day behind a dash. */
function datedBracket(tokens: readonly Token[], open: number, close: number): { dash: number; date: PageDate } | null {
  for (let i = open + 2; i < close; i++) {
    if (!DASHES.includes(tokens[i]?.folded ?? ' ')) continue;
    const date = readPageDate(tokens, i + 1);
    if (date?.to === close) return { dash: i, date };
  }
  return null;
}

/** "BelTA", "Корр. БЕЛТА", "АМИТ «Ховар», Author": the agency alone. */
function agencyIn(inner: string): string {
  return inner
    .replace(/^\s*(?:корр|кар|кор|спец|собкор)\.\s*/iu, '')
    .replace(/,.*$/u, '')
    .trim();
}

function isArticle(token: Token, next: Token | undefined): boolean {
  return token.kind === 'word' && !token.capital && token.end - token.start <= 3 && next?.kind === 'number';
}

/** Georgian has no capitals. */
function isGeorgian(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.start);
  return code >= 0x10d0 && code <= 0x10ff;
}

function quotedAgency(
  text: string,
  tokens: readonly Token[],
  at: number,
  agencies: ReadonlySet<string>,
): number | null {
  if (tokens[at]?.kind !== 'mark' || !/[«„“"]/u.test(text[(tokens[at] as Token).start] ?? '')) return null;
  const to = knownAgency(text, tokens, at + 1, agencies);
  return to !== null && /[»”“"]/u.test(text[tokens[to]?.start ?? 0] ?? '') ? to + 1 : null;
}

/** Behind place and day a short name in quotation marks is who reports, known or not, where the dateline ends behind it. */
function quotedSource(text: string, tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== 'mark' || !/[«„“"]/u.test(text[(tokens[at] as Token).start] ?? '')) return null;
  for (let to = at + 2; to <= at + MOST_OF_NAME && to < tokens.length; to++) {
    if (!/[»”“"]/u.test(text[(tokens[to] as Token).start] ?? '')) continue;
    const next = tokens[to + 1];
    return !next || `.:։${DASHES}`.includes(next.folded) ? to + 1 : null;
  }
  return null;
}

/** Tokens of such a name, its first quotation mark included. */
const MOST_OF_NAME = 5;

function knownAgency(text: string, tokens: readonly Token[], at: number, agencies: ReadonlySet<string>): number | null {
  for (let to = Math.min(tokens.length, at + 5); to > at; to--) {
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (first && last && agencies.has(text.slice(first.start, last.end))) return behindDomain(tokens, to);
  }
  return null;
}

/** "INTERFAX.RU": the agency's site. */
function behindDomain(tokens: readonly Token[], at: number): number {
  const [stop, domain] = [tokens[at], tokens[at + 1]];
  const attached = stop?.folded === '.' && stop.start === tokens[at - 1]?.end && domain?.start === stop.end;
  return attached && domain?.kind === 'word' && domain.end - domain.start <= 3 ? at + 2 : at;
}

/** One to four capitalised words, closed by a mark of a dateline. */
function placeEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && i < at + 7) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' && (token.capital || i >= at)) i++;
    else if (
      token.kind === 'mark' &&
      token.folded === '-' &&
      token.start === tokens[i - 1]?.end &&
      tokens[i + 1]?.start === token.end
    )
      i++;
    else break;
    if (i - at > 4) return -1;
  }
  const next = tokens[i];
  return i > at && next?.kind === 'mark' && `.,${OPENING}${DASHES}`.includes(next.folded) ? i : -1;
}

export function datelineDate(date: PageDate | null, year: number | null): string | null {
  if (!date || date.day === null) return null;
  const y = date.year ?? year;
  const head = y === null ? 'XXXX' : String(y);
  return `${head}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

export function toDateline(mark: DatelineMark, year: number | null): Dateline {
  return { place: mark.place, date: datelineDate(mark.date, year) };
}
