import type { Participant } from '../../model/record.ts';
import type { CueKind } from '../cues.ts';
import type { FacilityFound } from '../facility.ts';
import type { EventFrame, Scene, SceneSentence, Zone } from '../scene.ts';
import { isOfFramed, isOwnerOfAnother, isStateOfAnother } from './aside.ts';
import { pressOf, withoutBystanders } from './bystanders.ts';
import { type Evidence, frameEvidence } from './frames.ts';
import { type Reading, readSentence } from './items.ts';
import { mergeCountries } from './merge-countries.ts';
import { mergeOrganizations } from './merge-organizations.ts';
import { mergePersons } from './merge-persons.ts';
import { isOtherMeeting } from './other-meetings.ts';
import type { Parsed } from './parsed.ts';
import { findParties } from './parties.ts';
import type { Party } from './party.ts';
import { type PersonEvidence, personEvidence } from './persons.ts';
import { parseSentence } from './roles.ts';

/** Zones that speak of other times and other people. */
const SILENT = new Set<Zone>(['background', 'announcement', 'title']);

/** All that the sentences about an event say of those who may have taken part. */
export interface Gathered {
  parsed: readonly Parsed[];
  evidence: readonly Evidence[];
  persons: readonly PersonEvidence[];
  parties: readonly Party[];
}

const AHEAD = new Set<CueKind>(['verbs:willMeet', 'verbs:willVisit', 'verbs:scheduled']);

/** "He will meet the president, too": told of another time than the event. */
function isOnlyAhead({ verbs }: SceneSentence): boolean {
  const ahead = verbs.some((v) => v.kind === 'verbs:willMeet' || v.kind === 'verbs:willVisit');
  return ahead && verbs.every((v) => AHEAD.has(v.kind));
}

const PAST = new Set<CueKind>(['verbs:met', 'verbs:visited', 'verbs:phoned']);
const HELD = new Set<CueKind>([...PAST, 'verbs:held']);

/** "Earlier he met the ambassador": of what was put off or is to come it says nothing. */
function isOnlyPast({ verbs, block }: SceneSentence, { status }: EventFrame): boolean {
  // What is off may be told of in the words of what was; where verbs stand last, so may what is to come.
  const past = status === 'scheduled' && block.pack?.events.headFinal === false ? HELD : PAST;
  return verbs.length > 0 && verbs.every((v) => past.has(v.kind));
}

/** Who took part in an event, with roles; quotes are offsets into the article's text. */
export function findParticipants(scene: Scene, frame: EventFrame): Participant[] {
  const { evidence, persons, parties } = gather(scene, frame);
  const countries = mergeCountries(evidence, parties, persons);
  const participants = [
    ...countries.participants,
    ...mergeOrganizations(frame, evidence, persons),
    ...mergePersons(scene, frame, persons, countries.parties),
  ];
  return participants.sort((a, b) => (a.startOffset ?? -1) - (b.startOffset ?? -1));
}

/** "In the Osman Turan Hall of the Technical University": who gave a building part of its name is not in it. */
function outsideOf(facility: FacilityFound | null, reading: Reading): Reading {
  if (facility?.sentence !== reading.sentence) return reading;
  const { from, to } = facility;
  const items = reading.items.filter(({ mention: m }) => {
    const inside = m.from >= from && m.to <= to && m.to - m.from < to - from;
    return !inside || !(m.type === 'person' || (m.type === 'organization' && m.id === undefined));
  });
  return items.length < reading.items.length ? { ...reading, items } : reading;
}

/** "Deputy ministers of A, B and C held a meeting": the subject of the sentence that reports the event was there. */
function certain(evidence: Evidence): Evidence {
  return { ...evidence, strength: 'strong' };
}

/** Who did not come to a visit that is off is the visitor. */
function expected(found: PersonEvidence, { type, status }: EventFrame): PersonEvidence {
  const off = status === 'cancelled' || status === 'postponed';
  if (off && type === 'visit' && found.role === 'absent') found.role = 'participant';
  return found;
}

export function gather(scene: Scene, frame: EventFrame): Gathered {
  const title = frame.scope.find((s) => s.zone === 'title') ?? null;
  const parsed = frame.scope
    .filter((s) => !SILENT.has(s.zone) || s === frame.head)
    .filter((s) => !isOtherMeeting(frame, s))
    .filter(
      (s) => s !== title && (s === frame.head || !(frame.status === 'held' ? isOnlyAhead(s) : isOnlyPast(s, frame))),
    )
    .map((s) => outsideOf(frame.made.venue?.facility ?? null, readSentence(scene, s)))
    .filter((r) => r.items.length)
    .map(parseSentence);
  const parsedTitle = title ? parseSentence(readSentence(scene, title)) : null;
  const own = { ...frame.made.trigger, type: frame.type };
  const evidence = parsed
    .flatMap(frameEvidence)
    .filter((e) => !isStateOfAnother(e, own) && !isOfFramed(e, own))
    .map((e) => (e.rule === 'representatives' && e.reading.sentence === frame.head ? certain(e) : e));
  const found = parsed
    .flatMap((p) => personEvidence(p, frame.status === 'held', frame.head))
    .filter((p) => !isOwnerOfAnother(p, own) && !isOfFramed({ item: p.item, reading: p.parsed.reading }, own));
  const persons = withoutBystanders(
    frame,
    found.map((p) => expected(p, frame)),
    pressOf(parsed),
  );
  const parties = findParties(scene, frame, parsed, parsedTitle, persons);
  return { parsed: parsedTitle ? [...parsed, parsedTitle] : parsed, evidence, persons, parties };
}
