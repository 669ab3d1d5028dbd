/** Days as ISO strings, as precise as known. */

/** The last day of what is known: of "2019-03" the 31st. */
export function lastDay(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  if (day) return date.slice(0, 10);
  if (!month) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** Days from the first to the second; of months their first days. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(full(b)) - Date.parse(full(a))) / 86_400_000);
}

function full(date: string): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
