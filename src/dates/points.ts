import type { DatePoint } from '../model/partial-date.ts';

/**
 * What two pieces say of one date; the second has the last word. All joined points have the same fields, so that
 * reading them stays quick.
 */
export function joined(a: DatePoint, b: DatePoint): DatePoint {
  return {
    year: b.year ?? a.year,
    yearOffset: b.yearOffset ?? a.yearOffset,
    sameYear: b.sameYear ?? a.sameYear,
    month: b.month ?? a.month,
    monthOffset: b.monthOffset ?? a.monthOffset,
    day: b.day ?? a.day,
    weekday: b.weekday ?? a.weekday,
    part: b.part ?? a.part,
    monthPart: b.monthPart ?? a.monthPart,
    decade: b.decade ?? a.decade,
    century: b.century ?? a.century,
    within: b.within ?? a.within,
    offset: b.offset ?? a.offset,
    nth: b.nth ?? a.nth,
    easter: b.easter ?? a.easter,
    toward: b.toward ?? a.toward,
    onlyAhead: b.onlyAhead ?? a.onlyAhead,
  };
}
