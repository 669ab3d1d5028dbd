/** The dates engine: finds dates in tokens as the words give them, and resolves them against a reference date. */

export { compileCalendar, neutralCalendar } from './compile.ts';
export { findDates } from './find.ts';
export { dateMentions } from './mentions.ts';
export type { DateReference, Direction } from './reference.ts';
export { resolveDate } from './resolve.ts';
