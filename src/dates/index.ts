/** The dates engine: finds dates in tokens as the words give them, and resolves them against a reference date. */
export { type DateLine, readDateLine } from './date-line.ts';
export { findDates } from './find.ts';
export { type CompiledCalendar, compileCalendar, compileUnion, neutralCalendar } from './lexicon.ts';
export { dateMentions } from './mentions.ts';
export type { DateReference, Direction } from './reference.ts';
export { type ResolvedDate, resolveDate } from './resolve.ts';
export { directionAt } from './tense.ts';
