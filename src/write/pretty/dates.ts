import type { DateValue } from '../../model/record.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const PARTS = { start: 'beginning of ', mid: 'middle of ', end: 'end of ', approx: 'about ' } as const;

/** A date as a person reads it: "21 August 2020", "second half of 2023", "by 22 August 2020". */
export function readable(date: DateValue): string {
  const said = (date.modifier ? PARTS[date.modifier] : '') + period(date);
  return date.inferred.length > 0 ? `${said} (${date.inferred.join(', ')} inferred)` : said;
}

function period({ edtf, start, end, precision }: DateValue): string {
  if (precision === 'before') return `by ${day(end ?? edtf.replace(/^\[\.\.|\]$/g, ''))}`;
  if (precision === 'after') return `from ${day(start ?? edtf)}`;
  if (precision === 'decade' && start) return `the ${start.slice(0, 4)}s`;
  if ((precision === 'week' || edtf.includes('/')) && start && end) return range(start, end);
  return edtf.split('/').map(day).join(' – ');
}

function range(start: string, end: string): string {
  const [y, m, d] = start.split('-');
  const [year, month] = end.split('-');
  if (y !== year) return `${day(start)} – ${day(end)}`;
  return m === month ? `${Number(d)}–${day(end)}` : `${Number(d)} ${monthName(m)} – ${day(end)}`;
}

/** An EDTF date without interval: day, month, season, quarter, half, year; X for what is unknown. */
export function day(edtf: string): string {
  const [date = ''] = edtf.split('T');
  const [year = '', month, dayOfMonth] = date.split('-');
  const unknown = /X/.test(year);
  const suffix = unknown ? ', year unknown' : ` ${year}`;
  if (month === undefined) return unknown ? 'unknown' : year;
  const n = Number(month);
  if (dayOfMonth !== undefined) return `${Number(dayOfMonth)} ${monthName(month)}${suffix}`;
  if (SEASONS[month]) return `${SEASONS[month]}${suffix}`;
  if (n >= 33 && n <= 36) return `quarter ${n - 32} of${suffix}`;
  if (n === 40 || n === 41) return `${n === 40 ? 'first' : 'second'} half of${suffix}`;
  return `${monthName(month)}${suffix}`;
}

function monthName(month: string | undefined): string {
  return MONTHS[Number(month) - 1] ?? month ?? '';
}
