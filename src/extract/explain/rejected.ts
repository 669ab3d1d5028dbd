import type { NameMention } from '../../model/mentions.ts';
import type { EventRecord, Rejection } from '../../model/record.ts';
import type { CueKind } from '../cues.ts';
import { type Gathered, gather } from '../participants/index.ts';
import { countryOf } from '../participants/merge-countries.ts';
import { isOutside } from '../participants/outside.ts';
import type { EventFrame, Scene, SceneSentence } from '../scene.ts';
import { wording } from './wording.ts';

/** Names and dates of the text that no event took, and why. */
export function rejected(scene: Scene, main: EventFrame, events: readonly EventRecord[]): Rejection[] {
  const taken = takenBy(events);
  const reasons = readingReasons(gather(scene, main));
  const out: Rejection[] = [];
  for (const sentence of scene.sentences) {
    for (const e of sentence.entities) {
      if (e.type === 'group' || taken.has(e)) continue;
      const { startOffset, endOffset } = e;
      const value = e.name ?? e.text;
      out.push({ value, reason: reasons.get(e) ?? reasonFor(scene, sentence, e), startOffset, endOffset });
    }
    for (const d of sentence.dates) {
      if (taken.offsets.has(d.startOffset)) continue;
      const { startOffset, endOffset } = d;
      const reason = zoneReason(scene, sentence, startOffset) ?? dateReason(d.partial.role === 'attributive');
      out.push({ value: d.edtf, reason, startOffset, endOffset });
    }
  }
  return out;
}

/** What the events hold already, in whatever words the text says it again. */
function takenBy(events: readonly EventRecord[]) {
  const offsets = new Set<number | null>();
  const countries = new Set<string>();
  const names = new Set<string>();
  const cities = new Set<string>();
  for (const { date, venue, participants } of events) {
    offsets.add(date?.startOffset ?? null).add(venue?.startOffset ?? null);
    if (venue?.city) cities.add(venue.city);
    for (const p of participants) {
      offsets.add(p.startOffset);
      if (p.kind === 'country') countries.add(p.id);
      else names.add(p.kind === 'person' ? p.key : (p.id ?? p.name));
      if (p.kind === 'person') for (const word of p.key.split(/[\s-]+/u)) names.add(word);
    }
  }
  const has = (e: NameMention): boolean => {
    if (offsets.has(e.startOffset)) return true;
    const name = e.name ?? e.text;
    if (e.type === 'country') return e.adjective === true || countries.has(e.country ?? '');
    if (e.type === 'place') return cities.has(name);
    return (
      names.has(e.key ?? e.id ?? name) || (e.type === 'organization' && (e.within !== null || e.national === true))
    );
  };
  return { offsets, has };
}

const OUTSIDE: Readonly<Record<string, string>> = {
  members: 'its members are meant, not the body',
  place: 'named as a place',
  'introduces a list': 'introduces the list of those meant',
  'own session': 'the event is its own',
  thanked: 'thanked, greeted or mourned',
};

/** What the reading of participants found against a name. */
function readingReasons({ parsed, evidence }: Gathered): Map<NameMention, string> {
  const reasons = new Map<NameMention, string>();
  for (const one of parsed)
    for (const run of one.runs) {
      const outside = isOutside(one, run);
      if (!outside) continue;
      const compared = one.marks.cues.some((c) => c.kind === 'comparison');
      const reason = OUTSIDE[outside] ?? (compared ? 'named in comparison' : 'named as a topic');
      for (const item of run.items) reasons.set(item.mention, reason);
    }
  for (const e of evidence) {
    if (e.role === 'absent') reasons.set(e.item.mention, 'stayed away');
    else if (e.strength !== 'strong' && countryOf(e))
      reasons.set(e.item.mention, 'speaks, while others are said to attend');
  }
  return reasons;
}

const BY_CUE: readonly (readonly [CueKind, string])[] = [
  ['cues:comparison', 'named in comparison'],
  ['cues:absent', 'stayed away'],
  ['cues:members', 'named as a member'],
  ['cues:topic', 'named as a topic'],
];

function reasonFor(scene: Scene, sentence: SceneSentence, e: NameMention): string {
  if (e.within) return `part of ${e.within === 'post' ? 'a post' : `the name of a ${e.within}`}`;
  const zone = zoneReason(scene, sentence, e.startOffset);
  if (zone) return zone;
  if (e.type === 'person') {
    const press = sentence.cues.find((c) => c.kind === 'cues:spokesperson');
    return press ? `speaks for others: ${wording(scene, sentence, press)}` : 'no verb says that they took part';
  }
  const cue = BY_CUE.find(([kind]) => sentence.cues.some((c) => c.kind === kind));
  if (cue) return cue[1];
  return e.type === 'place' ? "not in the event's own clause" : 'not among those who took part';
}

function dateReason(attributive: boolean): string {
  return attributive ? 'names a plan or period' : "not in the event's own clause";
}

function zoneReason(scene: Scene, sentence: SceneSentence, offset: number): string | null {
  const line = scene.article.datelineSpan;
  if (line && offset >= line.start && offset < line.end) return 'stands in the dateline';
  if (sentence.zone === 'background') return 'background';
  if (sentence.zone === 'announcement') return 'belongs to the next event';
  if (sentence.zone === 'comment') return 'somebody is quoted';
  return null;
}
