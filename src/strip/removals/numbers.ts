import { type Line, remove } from '../line.ts';

/** Lines of numbers: clocks, view counts, exchange rates, temperatures, image identifiers. */
export function removeNumberLines(lines: readonly Line[]): void {
  for (const line of lines) {
    if (line.verdict !== 'open' || line.date || line.ends || line.text.length > 80) continue;
    const { letters, digits, words } = line.facts;
    if (letters === 0 || (digits >= 2 && letters <= digits) || /^img\d+$/i.test(line.text)) remove(line, 'numbers');
    else if (words >= 2 && digits >= 4 && letters <= 12 && /[°$€₽%]|\b[A-Z]{3} \d/.test(line.text))
      remove(line, 'rates');
  }
}
