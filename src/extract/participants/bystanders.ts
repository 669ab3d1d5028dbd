import type { EventFrame } from '../scene.ts';
import { isAddressed } from './addressed.ts';
import type { Parsed } from './parsed.ts';
import { isPress, type PersonEvidence } from './persons.ts';

/** Persons who are named beside the event: mourned, thanked, spoken of as a topic, or of the press. */

/** Keys of those who somewhere in the text speak for a press office: elsewhere they may be named without it. */
export function pressOf(parsed: readonly Parsed[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const one of parsed)
    for (const item of one.reading.items)
      if (item.mention.type === 'person' && item.mention.key && isPress(one, item)) keys.add(item.mention.key);
  return keys;
}

export function withoutBystanders(
  frame: EventFrame,
  persons: readonly PersonEvidence[],
  press: ReadonlySet<string>,
): PersonEvidence[] {
  const free = persons.filter(
    (p) =>
      !press.has(p.item.mention.key ?? '') && !isAddressed(p.parsed.reading, p.item, 'cues:mourned') && !isRecalled(p),
  );
  const standing = free.filter((p) => !isAddressed(p.parsed.reading, p.item, 'cues:thanked') && !isTopic(frame, p));
  const sides = new Set(standing.flatMap((p) => p.item.country ?? []));
  // Whom a side thanks, and whose country sits there, is the other side, as a rule.
  return free.filter(
    (p) => standing.includes(p) || (!isTopic(frame, p) && p.item.country && sides.has(p.item.country)),
  );
}

/** "The minister recalled the agreement that X once signed". */
function isRecalled({ item, parsed }: PersonEvidence): boolean {
  const { sentence, items } = parsed.reading;
  const cue = sentence.context.find((c) => c.kind === 'context:recalled' && c.to <= item.from);
  return cue !== undefined && items.some((i) => i.mention.type === 'person' && i.to <= cue.from);
}

/** How far behind a verb of discussion somebody may stand with whom it was discussed. */
const BESIDE = 3;

/** "They also discussed the visit of president X": amid the topics of a sentence that names no event itself. */
function isTopic(frame: EventFrame, { item, parsed }: PersonEvidence): boolean {
  const { sentence, cues } = parsed.reading;
  if (sentence === frame.head || sentence.block.pack?.issues.order !== 'after') return false;
  const verb = cues.find((c) => c.kind === 'discussion:verbs' && !c.split && c.to <= item.from);
  if (!verb || item.from - verb.to <= BESIDE) return false;
  // "… were discussed at the consultations attended by X".
  if (cues.some((c) => (c.kind === 'cues:attended' || c.kind === 'cues:led') && c.from >= verb.to && c.to <= item.from))
    return false;
  return !sentence.nouns.some((n) => n.to <= verb.from);
}
