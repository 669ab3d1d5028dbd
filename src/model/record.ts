/**
 * The public record: what `extract` prints, one per input document.
 * Offsets are UTF-16 code units into the record's `text`, end exclusive: `text.slice(startOffset, endOffset)` is the quote.
 */

import type { Removal } from './article.ts';
import type { DateMention, EntityMention } from './mentions.ts';

/** Where a value without a place in `text` was read. */
export type ValueOrigin = 'title' | 'head' | 'url' | 'input' | 'option';

/** The quote behind a value: offsets into `text`, or `from` where the value has no place there. */
export interface Quote {
  text: string | null;
  startOffset: number | null;
  endOffset: number | null;
  from?: ValueOrigin;
}

export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'range'
  | 'before'
  | 'after'
  | 'partial';
export type DateField = 'year' | 'month' | 'day';
export type DateModifier = 'start' | 'mid' | 'end' | 'approx';

/** A calendar value: inclusive ISO days and its EDTF (ISO 8601-2) form. */
export interface DateValue {
  start: string | null;
  end: string | null;
  edtf: string;
  precision: DatePrecision;
  /** Fields that the text does not say and the resolver filled. */
  inferred: DateField[];
  modifier: DateModifier | null;
}

export type EventType =
  | 'consultation'
  | 'meeting'
  | 'session'
  | 'summit'
  | 'conference'
  | 'visit'
  | 'talks'
  | 'call'
  | 'signing'
  | 'other';
export type EventStatus = 'held' | 'scheduled' | 'cancelled' | 'postponed';
export type VenueMode = 'in-person' | 'online' | 'hybrid';
export type Role = 'participant' | 'observer' | 'host' | 'chair' | 'organizer';
export type DocumentAction = 'discussed' | 'finalized' | 'approved' | 'adopted' | 'signed' | 'planned';

export interface EventDate extends DateValue, Quote {}

export interface Venue extends Quote {
  mode: VenueMode | null;
  /** English city name. */
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  facility: string | null;
}

export interface CountryParticipant extends Quote {
  kind: 'country';
  id: string;
  name: string;
  role: Role;
}
export interface OrganizationParticipant extends Quote {
  kind: 'organization';
  /** Slug of the gazetteer, where known. */
  id: string | null;
  name: string;
  role: Role;
}
export interface PersonParticipant extends Quote {
  kind: 'person';
  /** Nominative. */
  name: string;
  /** One string over scripts and spellings. */
  key: string;
  post: string | null;
  country: string | null;
  role: Role;
}
export interface GroupParticipant extends Quote {
  kind: 'group';
  id: string;
  name: string;
  role: Role;
  /** ISO codes, with `--expand-groups`. */
  members?: string[];
}
export type Participant = CountryParticipant | OrganizationParticipant | PersonParticipant | GroupParticipant;

export interface Issue extends Quote {
  topics: string[];
}

export interface EventDocument extends Quote {
  title: string;
  action: DocumentAction;
}

export interface Explanation {
  path: string;
  rule: string;
  startOffset: number | null;
  endOffset: number | null;
}
export interface Rejection {
  value: string;
  reason: string;
  startOffset: number | null;
  endOffset: number | null;
}

export interface EventRecord {
  id: string;
  type: EventType;
  status: EventStatus;
  name: string | null;
  date: EventDate | null;
  venue: Venue | null;
  participants: Participant[];
  issues: Issue[];
  documents: EventDocument[];
  codes: { plover: string | null; cameo: string | null };
  evidence: { startOffset: number; endOffset: number }[];
  explain?: Explanation[];
  rejected?: Rejection[];
}

export interface LanguageShare {
  /** BCP 47; the script only where it is not the usual one. */
  language: string;
  /** Share of the letters, 0..1. */
  share: number;
}

export interface Warning {
  code: string;
  message: string;
}

export type PublishedFrom = 'metadata' | 'head' | 'label' | 'dateline' | 'url' | 'input' | 'option';

/** Where the report was written, not the venue. `date` may be partial: "XXXX-08-22". */
export interface Dateline {
  place: string | null;
  date: string | null;
}

export interface SourceInfo {
  path: string | null;
  url: string | null;
  format: 'text' | 'html';
  encoding: string;
  sha256: string;
}

export interface DocumentRecord {
  id: string;
  schema: 'ciscorpus/document@1';
  source: SourceInfo;
  language: string;
  languages: LanguageShare[];
  title: string | null;
  published: string | null;
  publishedFrom: PublishedFrom | null;
  agency: string[];
  dateline: Dateline | null;
  site: string | null;
  author: string | null;
  /** Absent with `--no-text`. */
  text?: string;
  events: EventRecord[];
  warnings: Warning[];
}

export interface ErrorRecord {
  id: string;
  error: { code: string; stage: string; message: string };
}

/** What `strip` prints: an input document again. */
export interface StripRecord {
  id: string;
  url: string | null;
  title: string | null;
  published: string | null;
  publishedFrom: PublishedFrom | null;
  agency: string[];
  dateline: Dateline | null;
  site: string | null;
  author: string | null;
  language: string;
  text: string;
  stripped: true;
  removed?: Removal[];
}

/** What `detect` prints. */
export interface DetectRecord {
  id: string;
  language: string;
  /** ISO 639-3. */
  iso6393: string;
  /** ISO 15924. */
  script: string;
  /** Calibrated probability, 0..1. */
  confidence: number;
  reliable: boolean;
  /** Languages with at least 5 % of the letters, largest first. */
  languages: LanguageShare[];
}

/** What `annotate` prints. */
export interface AnnotateRecord {
  id: string;
  text: string;
  language: string;
  dates: DateMention[];
  entities: EntityMention[];
}
