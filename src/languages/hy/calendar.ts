import type { Calendar } from '../types/calendar.ts';
import { cldr } from './calendar.generated.ts';

export const calendar: Calendar = {
  cldr,
  order: 'dmy',
  monthFirst: 'with-year',
  bareYears: false,
  units: { day: [], week: [], month: [], quarter: [], year: [] },
  seasons: { spring: [], summer: [], autumn: [], winter: [] },
  ordinals: [],
  determiners: { previous: [], current: [], next: [] },
  relative: {},
  modifiers: { start: [], mid: [], end: [] },
  range: { from: [], to: [], and: [] },
  bounds: {},
  glue: [],
  inside: [],
};
