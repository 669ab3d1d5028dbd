import { languageTag } from '../languages/tags.ts';
import type { DocumentRecord, EventRecord, Participant, Quote } from '../model/record.ts';
import { normalizeText, overlap, pair } from './align.ts';
import { sameCity } from './city.ts';
import type { GoldDate, GoldDocument, GoldEvent, GoldParticipant } from './gold.ts';
import { add, lists, nothing, single, type Tally } from './tally.ts';

/** Two names are one when they share this much. */
const SAME_NAME = 0.6;
/** Two phrases (an issue, a post, the title of a document) are one when they share this much. */
const SAME_PHRASE = 0.5;

export const FIELDS = [
  'language',
  'title',
  'published',
  'text',
  'quotes',
  'status',
  'type',
  'date',
  'city',
  'country',
  'mode',
  'countries',
  'organizations',
  'persons',
  'posts',
  'issues',
  'documents',
  'others',
  'perfect',
] as const;
export type Field = (typeof FIELDS)[number];
export type Scores = Record<Field, Tally>;

const equal = <T>(a: T, b: T): boolean => a === b;

/** Scores one record against its gold. A missing record abstains everywhere. */
export function scoreDocument(gold: GoldDocument, record: DocumentRecord | null): Scores {
  const scores = Object.fromEntries(FIELDS.map((f) => [f, nothing()])) as Scores;
  scores.language = single(gold.language, record?.language, (a, b) => languageTag(a) === languageTag(b));
  scores.title = single(gold.title, record?.title, (a, b) => normalizeText(a) === normalizeText(b));
  scores.published = single(gold.published, record?.published?.slice(0, 10), equal);
  scores.text = single(true, record?.text === undefined ? null : isClean(gold, record.text), equal);
  scores.quotes = scoreQuotes(record);
  scoreMain(scores, gold.events.find((e) => e.main) ?? null, record?.events[0] ?? null);
  const others = gold.events.filter((e) => !e.main);
  const near = (g: Pick<GoldEvent, 'status' | 'date'>, p: EventRecord): boolean =>
    g.status === p.status && sameTime(g.date, p.date);
  scores.others = tolerant(others, gold.eventsOptional ?? [], record?.events.slice(1) ?? [], near);
  scores.perfect = single(true, isPerfect(scores), equal);
  return scores;
}

function isClean(gold: GoldDocument, text: string): boolean {
  const body = normalizeText(text);
  const times = (s: string): number => body.split(normalizeText(s)).length - 1;
  const lines = new Set(text.split(/\n+/).map(normalizeText));
  const isGone = (d: string): boolean =>
    !lines.has(normalizeText(d)) && (normalizeText(d).length < 20 || times(d) === 0);
  return (
    [...gold.keep, ...(gold.duplicateOf ? [gold.duplicateOf] : [])].every((k) => times(k) === 1) &&
    gold.drop.every(isGone)
  );
}

function scoreQuotes(record: DocumentRecord | null): Tally {
  const quotes: Quote[] = (record?.events ?? []).flatMap((e) => [
    ...(e.date ? [e.date] : []),
    ...(e.venue && [e.venue.mode, e.venue.city, e.venue.country, e.venue.facility].some((v) => v !== null)
      ? [e.venue]
      : []),
    ...e.participants,
    ...e.issues,
    ...e.documents,
  ]);
  const right = quotes.filter((q) => isQuoted(q, record?.text ?? '')).length;
  return quotes.length === 0 ? { ...nothing(), agreed: 1 } : { ...nothing(), right, wrong: quotes.length - right };
}

function isQuoted(quote: Quote, text: string): boolean {
  const { startOffset, endOffset } = quote;
  if (startOffset === null || endOffset === null) return quote.from !== undefined;
  return startOffset < endOffset && text.slice(startOffset, endOffset) === quote.text;
}

function scoreMain(scores: Scores, gold: GoldEvent | null, event: EventRecord | null): void {
  scores.status = single<string>(gold?.status ?? null, event?.status, equal);
  scores.type = single<string>(gold?.type ?? null, event?.type, equal);
  scores.date = single<GoldDate>(gold?.date ?? null, event?.date, sameDate);
  scores.city = single(gold?.venue?.city ?? null, event?.venue?.city, sameCity);
  scores.country = single(gold?.venue?.country ?? null, event?.venue?.country, equal);
  scores.mode = single<string>(gold?.venue?.mode ?? null, event?.venue?.mode, equal);
  scoreParticipants(scores, gold?.participants ?? [], event?.participants ?? []);
  const issues = event?.issues.map((i) => i.text ?? '') ?? [];
  const alike = (g: string, p: string): boolean => overlap(g, p) >= SAME_PHRASE;
  scores.issues = tolerant(gold?.issues ?? [], gold?.issuesOptional ?? [], issues, alike);
  const documents = event?.documents ?? [];
  const titles = pair(gold?.documents ?? [], documents, (g, p) =>
    g.names.some((n) => alike(n, p.title) || alike(n, p.text ?? '')),
  );
  scores.documents = lists(hits(titles), gold?.documents.length ?? 0, documents.length);
}

/** Start and end agree; a date without either agrees by its EDTF form. */
export function sameDate(gold: GoldDate, date: GoldDate): boolean {
  if (gold.start !== date.start || gold.end !== date.end) return false;
  return gold.start !== null || gold.end !== null || gold.edtf === date.edtf;
}

function sameTime(a: GoldDate | null, b: GoldDate | null): boolean {
  return a === null || b === null ? a === b : sameDate(a, b);
}

function scoreParticipants(scores: Scores, gold: GoldParticipant[], predicted: Participant[]): void {
  const countries = gold.filter((p) => p.kind === 'country');
  const foundCountries = predicted.filter((p) => p.kind === 'country');
  const same = pair(countries, foundCountries, (g, p) => g.id === p.id && g.role === p.role);
  scores.countries = lists(hits(same), countries.length, foundCountries.length);

  const bodies = gold.filter((p) => p.kind === 'organization');
  const foundBodies = predicted.filter((p) => p.kind === 'organization');
  const pairedBodies = pair(bodies, foundBodies, (g, p) => sameName(g.names, [p.name, p.text]));
  scores.organizations = lists(hits(pairedBodies), bodies.length, foundBodies.length);

  const persons = gold.filter((p) => p.kind === 'person');
  const foundPersons = predicted.filter((p) => p.kind === 'person');
  const paired = pair(persons, foundPersons, (g, p) => sameName(g.names, [p.name, p.text]));
  scores.persons = lists(hits(paired), persons.length, foundPersons.length);
  paired.forEach((j, i) => {
    const wanted = persons[i]?.post ?? null;
    if (j >= 0 && wanted !== null)
      add(
        scores.posts,
        single(wanted, foundPersons[j]?.post, (a, b) => overlap(a, b) >= SAME_PHRASE),
      );
  });
}

const hits = (paired: number[]): number => paired.filter((j) => j >= 0).length;

function sameName(accepted: string[], names: (string | null)[]): boolean {
  return accepted.some((a) => names.some((n) => n !== null && overlap(a, n) >= SAME_NAME));
}

/** Pairs what is wanted first; of the rest, what is optional is not counted as spurious. */
function tolerant<G, O, P>(gold: G[], optional: O[], predicted: P[], fits: (g: G | O, p: P) => boolean): Tally {
  const paired = pair(gold, predicted, fits);
  const taken = new Set(paired);
  const rest = predicted.filter((_, j) => !taken.has(j));
  const excused = hits(pair(optional, rest, fits));
  return lists(hits(paired), gold.length, hits(paired) + rest.length - excused);
}

function isPerfect(scores: Scores): boolean {
  const fields: Field[] = ['language', 'published', 'text', 'status', 'date', 'city', 'country', 'mode', 'countries'];
  return fields.every((f) => scores[f].wrong + scores[f].abstained + scores[f].spurious === 0);
}
