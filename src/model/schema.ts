import { z } from 'zod';

/** The public records as schemas. Kept off the start path: only `schema` and tests load it. */

const offset = z.int().min(0);
const quote = {
  text: z.string().nullable().describe('The wording of the page'),
  startOffset: offset.nullable().describe('UTF-16 units into the text of the record'),
  endOffset: offset.nullable().describe('Exclusive'),
  from: z
    .enum(['title', 'head', 'url', 'input', 'option'])
    .optional()
    .describe('Where a value without a place in the text was read'),
};
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2');
const day = z.iso.date();
const role = z.enum(['participant', 'observer', 'host', 'chair', 'organizer']);
const warning = z.strictObject({ code: z.string(), message: z.string() });
const share = z.strictObject({ language: z.string().describe('BCP 47'), share: z.number().min(0).max(1) });
const dateline = z.strictObject({
  place: z.string().nullable(),
  date: z.string().nullable().describe('May be partial: XXXX-08-22'),
});

const date = {
  start: day.nullable().describe('First day'),
  end: day.nullable().describe('Last day, inclusive'),
  edtf: z.string().describe('ISO 8601-2 (EDTF)'),
  precision: z.enum([
    'day',
    'week',
    'month',
    'quarter',
    'half',
    'season',
    'year',
    'decade',
    'range',
    'before',
    'after',
    'partial',
  ]),
  inferred: z.array(z.enum(['year', 'month', 'day'])).describe('What the text does not say'),
  modifier: z.enum(['start', 'mid', 'end', 'approx']).nullable(),
};

const participant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('country'), id: country, name: z.string(), role, ...quote }),
  z.strictObject({ kind: z.literal('organization'), id: z.string().nullable(), name: z.string(), role, ...quote }),
  z.strictObject({
    kind: z.literal('person'),
    name: z.string(),
    key: z.string().describe('One string over scripts and spellings'),
    post: z.string().nullable(),
    country: country.nullable(),
    role,
    ...quote,
  }),
  z.strictObject({
    kind: z.literal('group'),
    id: z.string(),
    name: z.string(),
    role,
    members: z.array(country).optional(),
    ...quote,
  }),
]);

const span = { startOffset: offset.nullable(), endOffset: offset.nullable() };

const event = z.strictObject({
  id: z.string(),
  type: z.enum([
    'consultation',
    'meeting',
    'session',
    'summit',
    'conference',
    'visit',
    'talks',
    'call',
    'signing',
    'other',
  ]),
  status: z.enum(['held', 'scheduled', 'cancelled', 'postponed']),
  name: z.string().nullable(),
  date: z.strictObject({ ...date, ...quote }).nullable(),
  venue: z
    .strictObject({
      mode: z.enum(['in-person', 'online', 'hybrid']).nullable(),
      city: z.string().nullable().describe('English name'),
      country: country.nullable(),
      facility: z.string().nullable(),
      ...quote,
    })
    .nullable(),
  participants: z.array(participant),
  issues: z.array(z.strictObject({ ...quote, topics: z.array(z.string()) })),
  documents: z.array(
    z.strictObject({
      title: z.string(),
      action: z.enum(['discussed', 'finalized', 'approved', 'adopted', 'signed', 'planned']),
      ...quote,
    }),
  ),
  codes: z.strictObject({ plover: z.string().nullable(), cameo: z.string().nullable() }),
  evidence: z.array(z.strictObject({ startOffset: offset, endOffset: offset })),
  explain: z.array(z.strictObject({ path: z.string(), rule: z.string(), ...span })).optional(),
  rejected: z.array(z.strictObject({ value: z.string(), reason: z.string(), ...span })).optional(),
});

export const documentSchema = z
  .strictObject({
    id: z.string(),
    schema: z.literal('ciscorpus/document@1'),
    source: z.strictObject({
      path: z.string().nullable(),
      url: z.string().nullable(),
      format: z.enum(['text', 'html']),
      encoding: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    language: z.string().describe('BCP 47, the script only where it is not the usual one; und'),
    languages: z.array(share),
    title: z.string().nullable(),
    published: z.string().nullable().describe('ISO 8601, as precise as known'),
    publishedFrom: z.enum(['metadata', 'head', 'label', 'dateline', 'url', 'input', 'option']).nullable(),
    agency: z.array(z.string()),
    dateline: dateline.nullable(),
    site: z.string().nullable(),
    author: z.string().nullable(),
    text: z.string().optional().describe('The article; blocks separated by an empty line'),
    events: z.array(event).describe('The main event first'),
    warnings: z.array(warning),
  })
  .meta({ title: 'Document record', description: 'One input document with its events' });

export const errorSchema = z
  .strictObject({
    id: z.string(),
    error: z.strictObject({ code: z.string(), stage: z.string(), message: z.string() }),
  })
  .meta({ title: 'Error record', description: 'An input document that could not be read' });

/** JSON Schema (2020-12) of a line that `extract` prints. */
export function jsonSchema(): object {
  return z.toJSONSchema(z.union([documentSchema, errorSchema]), { target: 'draft-2020-12' });
}
