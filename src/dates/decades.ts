import type { Found } from './found.ts';
import { romanCentury } from './numerals.ts';
import { afterDash, centuryOf, isYear, skipGlue, skipStop, withDeterminer } from './pieces.ts';
import { once, type Reader } from './reader.ts';
import type { Role } from './words.ts';

/** Decades and centuries. */

/** "1990s", "90-е годы", "années 1990", "the nineties", "XX ғасырдың 90-жылдары". */
export function decadeLed(reader: Reader, i: number): Found | null {
  const direct = decadeAt(reader, i);
  if (direct) return decadeFound(direct.value, withCentury(reader, direct.to));
  const century = centuryAt(reader, i) ?? relativeCentury(reader, i);
  if (!century) return null;
  const decade = decadeAt(reader, skipGlue(reader, century.to));
  return decade ? decadeFound(inCentury(decade.value, century.value), decade.to) : null;
}

function decadeAt(reader: Reader, i: number): { value: number; to: number } | null {
  const word = reader.calendar.decadesFollow ? null : reader.find(i, 'decade');
  const wordYears = word && yearsTo(reader, word.to);
  // "in their twenties": alone, the word counts only with its article, as one pattern.
  if (word && (wordYears || word.to > i + 1 || word.value >= 2000))
    return { value: spoken(word.value), to: wordYears ?? word.to };
  const figure = reader.number(i) ?? (isApostrophe(reader, i) ? reader.number(i + 1) : null);
  if (figure) {
    const named = yearsTo(reader, figure.to);
    if (figure.role !== 'decade' && named === null) return null;
    if (!figure.suffixed && named !== null && !decadeNeedsNoEnding(reader, figure.to)) return null;
    const value = decadeValue(figure.value, figure.digits);
    return value === null ? null : { value, to: named ?? figure.to };
  }
  const years = reader.unit(i, 'years') ?? reader.unit(i, 'decade');
  if (!years) return null;
  const at = skipGlue(reader, years.to);
  const named = reader.find(at, 'decade');
  if (named) return { value: spoken(named.value), to: named.to };
  const behind = reader.number(isApostrophe(reader, at) ? at + 1 : at);
  const value = behind && decadeValue(behind.value, behind.digits);
  return behind && value !== null ? { value, to: behind.to } : null;
}

/** Decades in words are those of the last century, save for the one that names its thousands. */
function spoken(value: number): number {
  return value < 100 ? 1900 + value : value;
}

/** "90-yillar", "1990 жылдары": a hyphen, or four figures; "20 жылдар" may be a count. */
function decadeNeedsNoEnding(reader: Reader, i: number): boolean {
  return (
    reader.tokens[i]?.kind === 'han' ||
    reader.dash(i) ||
    (reader.tokens[i - 1]?.folded.length ?? 0) === 4 ||
    reader.touches(i)
  );
}

function isApostrophe(reader: Reader, i: number): boolean {
  return /^['’‘ʼ]$/.test(reader.tokens[i]?.folded ?? '');
}

function yearsTo(reader: Reader, i: number): number | null {
  const unit = reader.unit(afterDash(reader, i), 'years');
  return unit && skipStop(reader, unit.to);
}

function decadeValue(value: number, digits: number): number | null {
  if (value % 10 !== 0) return null;
  if (digits === 4) return isYear(value) ? value : null;
  return digits === 2 ? (value < 20 ? centuryOf(value) : 1900 + value) : null;
}

/** "прошлого века", 本世纪. */
function relativeCentury(reader: Reader, i: number): { value: number; to: number } | null {
  const named = withDeterminer(reader, i, 'century');
  if (!named || isShort(reader, named.to) || (named.determiner !== 'previous' && named.determiner !== 'current'))
    return null;
  return { value: named.determiner === 'current' ? LAST_CENTURY : LAST_CENTURY - 1, to: named.to };
}

/** "… of the 19th century", "… прошлого века": the century that is meant. */
function withCentury(reader: Reader, i: number): number {
  const century = centuryAt(reader, skipGlue(reader, i));
  return century && century.value === 20 ? century.to : i;
}

function inCentury(decade: number, century: number): number {
  return (decade % 100) + (century - 1) * 100;
}

function decadeFound(decade: number, to: number): Found {
  return { point: { decade }, to, role: 'plain', level: 'decade', strong: true, edge: null };
}

const LAST_CENTURY = 21;

/** The number of a century: "XIX", "19th", "nineteenth", "al XIX-lea". */
function centuryNumber(reader: Reader, i: number): { value: number; to: number } | null {
  const token = reader.tokens[i];
  if (!token) return null;
  if (token.kind === 'word' && token.capital) {
    const value = romanCentury(token.folded, reader.calendar.numberSuffixes);
    if (value) {
      const ended = reader.dash(i + 1) && reader.touches(i + 2);
      const suffix = ended && reader.calendar.numberSuffixes.has(reader.tokens[i + 2]?.folded ?? '');
      return { value, to: suffix ? i + 3 : i + 1 };
    }
  }
  const figure = reader.number(i);
  if (figure) {
    if (figure.digits > 2 || figure.value < 1 || figure.value > LAST_CENTURY) return null;
    return {
      value: figure.value,
      to: reader.is(figure.to, '.') && reader.touches(figure.to) ? figure.to + 1 : figure.to,
    };
  }
  const ordinal = reader.find(i, 'ordinal');
  return ordinal && ordinal.value >= 1 && ordinal.value <= LAST_CENTURY ? ordinal : null;
}

/** "the 19th century", "XIX век", "XIX w.", "siglo XIX", "асри XIX". */
export const centuryAt = once((reader, i): { value: number; to: number; role: Role } | null => {
  const before = centuryNumber(reader, i);
  if (before) {
    const unit = reader.unit(afterDash(reader, before.to), 'century');
    const to = unit && skipStop(reader, unit.to);
    if (!unit || !to || reader.has(to, 'otherEra') || (isShort(reader, unit.to) && to === unit.to)) return null;
    return { value: before.value, to, role: unit.role };
  }
  const unit = reader.unit(i, 'century');
  const spaced = unit && reader.tokens[unit.to - 1]?.kind === 'word' && !isShort(reader, unit.to);
  const behind = unit && spaced ? centuryNumber(reader, skipGlue(reader, unit.to)) : null;
  return unit && behind && !reader.has(behind.to, 'otherEra') ? { ...behind, role: unit.role } : null;
});

/** "w" and "ст" are other words as well, but for their stop. */
function isShort(reader: Reader, to: number): boolean {
  const word = reader.tokens[to - 1];
  return word?.kind === 'word' && word.folded.length <= 2;
}

/** "in the 19th century". */
export function centuryLed(reader: Reader, i: number): Found | null {
  const c = centuryAt(reader, i);
  return c && { point: { century: c.value }, to: c.to, role: c.role, level: 'century', strong: true, edge: null };
}
