import { expect, test } from 'vitest';
import { easter, fromDays, iso, isoWeek, toDays, weekdayOf } from '../../src/dates/civil.ts';

test('days agree with the platform’s calendar over a thousand years', () => {
  for (let day = -300_000; day < 60_000; day += 137) {
    const date = new Date(day * 86_400_000);
    const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    expect(fromDays(day)).toEqual(civil);
    expect(toDays(civil.year, civil.month, civil.day)).toBe(day);
    expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
  }
});

test('ISO weeks belong to the year of their Thursday', () => {
  expect(isoWeek(toDays(2024, 12, 30))).toEqual({ year: 2025, week: 1 });
  expect(isoWeek(toDays(2021, 1, 3))).toEqual({ year: 2020, week: 53 });
});

test.each([
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
])('Easter of %i', (year, day) => {
  expect(iso(easter(year))).toBe(day);
});
