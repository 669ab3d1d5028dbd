/** Full dates as addresses spell them: /2025/03/14/, 2025-03-14, 20250314, /2025/0314/, 14-03-2025. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([-/._]?)(0?[1-9]|1[0-2])([-/._]?)(0[1-9]|[12]\d|3[01]|[1-9])(?!\d)/g;
const DAY_FIRST = /(?<!\d)(0?[1-9]|[12]\d|3[01])([-._])(0?[1-9]|1[0-2])\2((?:19|20)\d{2})(?!\d|\.\d)/;

/** The day that an address or a path of a file names, ISO 8601; null where it names none. */
export function addressDate(address: string): string | null {
  const path = address.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  for (const [, year, first, month, second, day] of path.matchAll(YEAR_FIRST)) {
    // "20253" and "2025/314" are numbers: without a mark between them month and day have two digits.
    if ((first === '' && month?.length === 1) || (second === '' && (day?.length === 1 || month?.length === 1)))
      continue;
    const found = dayOf(year, month, day);
    if (found) return found;
  }
  const [, day, , month, year] = DAY_FIRST.exec(path) ?? [];
  return dayOf(year, month, day);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
