import type { NameMention } from '../model/mentions.ts';
import type { EventRecord, Explanation, Rejection } from '../model/record.ts';
import type { Cue, CueKind } from './cues.ts';
import { type EventFrame, type Scene, type SceneSentence, spanOf, textOf } from './scene.ts';

/** The rule and the quote behind every value of an event. */
export function explain(scene: Scene, frame: EventFrame, event: EventRecord): Explanation[] {
  const { rules } = frame;
  const trigger = frame.trigger ?? { startOffset: null, endOffset: null };
  const out: Explanation[] = [
    { path: 'type', rule: rules.type, ...trigger },
    { path: 'status', rule: rules.status, ...trigger },
  ];
  const add = (path: string, rule: string, quote: Quoted) =>
    out.push({ path, rule, startOffset: quote.startOffset, endOffset: quote.endOffset });
  if (event.date) add('date', rules.date, event.date);
  if (event.venue?.mode) add('venue', rules.venue, event.venue);
  event.participants.forEach((p, i) => {
    add(`participants[${i}]`, governing(scene, p.startOffset, ROLES[p.role] ?? TOOK_PART) ?? 'named with a post', p);
  });
  event.issues.forEach((issue, i) => {
    add(`issues[${i}]`, governing(scene, issue.startOffset, ISSUES) ?? 'item of a list', issue);
  });
  event.documents.forEach((d, i) => {
    add(`documents[${i}]`, governing(scene, d.startOffset, [`documents:${d.action}`] as CueKind[]) ?? d.action, d);
  });
  return out;
}

interface Quoted {
  startOffset: number | null;
  endOffset: number | null;
}

const TOOK_PART: CueKind[] = ['cues:attended', 'cues:met', 'cues:between', 'cues:led', 'cues:spoke', 'cues:behalf'];
const ROLES: Readonly<Record<string, CueKind[]>> = {
  observer: ['cues:observer'],
  chair: ['cues:chair'],
  host: ['cues:host'],
  organizer: ['cues:organizer'],
};
const ISSUES: CueKind[] = ['discussion:agenda', 'discussion:verbs'];

/** The cue word of these kinds in the sentence of a value: "attended: «приняли участие»". */
function governing(scene: Scene, offset: number | null, kinds: readonly CueKind[]): string | null {
  const sentence = offset === null ? undefined : sentenceAt(scene, offset);
  const cue = sentence?.cues.find((c) => kinds.includes(c.kind));
  return sentence && cue ? `${nameOf(cue)}: «${wording(scene, sentence, cue)}»` : null;
}

function nameOf(cue: Cue): string {
  return cue.kind.replace(/^cues:/, '');
}

function wording(scene: Scene, sentence: SceneSentence, cue: Cue): string {
  const end = cue.gap ? cue.gap.from : cue.to;
  const { startOffset, endOffset } = spanOf(sentence, cue.from, end);
  return textOf(scene, sentence).slice(startOffset, endOffset) + (cue.gap ? ' …' : '');
}

function sentenceAt(scene: Scene, offset: number): SceneSentence | undefined {
  return scene.sentences.find((s) => {
    const { startOffset, endOffset } = spanOf(s, s.from, s.to);
    return startOffset <= offset && offset < endOffset;
  });
}

/** Countries, cities and dates of the text that the main event did not take, and why. */
export function rejected(scene: Scene, events: readonly EventRecord[]): Rejection[] {
  const out: Rejection[] = [];
  const used = new Set<number | null>();
  for (const e of events) {
    used.add(e.date?.startOffset ?? null).add(e.venue?.startOffset ?? null);
    for (const p of e.participants) used.add(p.startOffset);
  }
  const countries = new Set(events.flatMap((e) => e.participants.flatMap((p) => (p.kind === 'country' ? [p.id] : []))));
  const cities = new Set<string | null | undefined>(events.map((e) => e.venue?.city));
  for (const sentence of scene.sentences) {
    for (const e of sentence.entities) {
      if ((e.type !== 'country' && e.type !== 'place') || used.has(e.startOffset)) continue;
      if (e.type === 'place' && cities.has(e.name)) continue;
      if (e.type === 'country' && (e.adjective || countries.has(e.country ?? ''))) continue;
      const { startOffset, endOffset } = e;
      out.push({ value: e.name ?? e.text, reason: reasonFor(scene, sentence, e), startOffset, endOffset });
    }
    for (const d of sentence.dates) {
      const { role } = d.partial;
      if (used.has(d.startOffset)) continue;
      const reason = role === 'attributive' ? 'names a plan or period' : zoneReason(scene, sentence, d.startOffset);
      const { startOffset, endOffset } = d;
      out.push({ value: d.edtf, reason: reason ?? "not in the event's own clause", startOffset, endOffset });
    }
  }
  return out;
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
  const cue = BY_CUE.find(([kind]) => sentence.cues.some((c) => c.kind === kind));
  if (cue) return cue[1];
  return e.type === 'place' ? "not in the event's own clause" : 'not among those who took part';
}

function zoneReason(scene: Scene, sentence: SceneSentence, offset: number): string | null {
  const line = scene.article.datelineSpan;
  if (line && offset >= line.start && offset < line.end) return 'stands in the dateline';
  if (sentence.zone === 'background') return 'background';
  if (sentence.zone === 'announcement') return 'belongs to the next event';
  if (sentence.zone === 'comment') return 'somebody is quoted';
  return null;
}
