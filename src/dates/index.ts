/** The dates engine: finds dates in tokens as the words give them, and resolves them against a reference date. */

export { findDates } from './find.ts';
export { type CompiledCalendar, compileCalendar, compileUnion, neutralCalendar } from './lexicon.ts';
export type { DateReference, Direction } from './reference.ts';
export { type ResolvedDate, resolveDate } from './resolve.ts';
