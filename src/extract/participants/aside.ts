import type { NameMention } from '../../model/mentions.ts';
import { endsInCase } from '../../text/morphology.ts';
import type { CueKind } from '../cues.ts';
import { isFramed, isOfAnother, type Trigger, typeOfNoun } from '../triggers.ts';
import type { Evidence } from './frames.ts';
import type { Item, Reading } from './items.ts';
import type { PersonEvidence } from './persons.ts';

/** "X-ning tashrifi", "X'in töreninden sonra": the person of an event beside the main one. */
export function isOwnerOfAnother({ parsed, item, rule }: PersonEvidence, trigger: Trigger): boolean {
  const { sentence, items } = parsed.reading;
  const { pack } = sentence.block;
  if (rule === 'chair' || pack?.events.headFinal !== true) return false;
  const { text, name } = item.mention;
  if (!endsInCase(text.toLowerCase(), pack.morphology, 'genitive') || text === name) return false;
  const next = items.find((i) => i.mention.type === 'person' && i.from >= item.to)?.from ?? sentence.to;
  const noun = sentence.nouns.find((n) => n.from >= item.to);
  return noun !== undefined && noun.from < next && isOfAnother(sentence, noun, trigger);
}

/** What parts those of an event beside from those of the main clause. */
const PARTS = new Set<CueKind>(['cues:attended', 'cues:met', 'cues:spoke', 'cues:chair', 'cues:led']);

/** "After a call of president X the ministers discussed …": X stands behind the noun of another event, in its phrase. */
export function isOfFramed({ item, reading }: { item: Item; reading: Reading }, { type }: Trigger): boolean {
  const { sentence } = reading;
  if (sentence.block.pack?.events.headFinal !== false) return false;
  const noun = sentence.nouns.findLast((n) => n.to <= item.from);
  const own = typeOfNoun(noun ?? null);
  if (!noun || own === null || own === type || !isFramed(sentence, noun)) return false;
  const between = (c: { from: number }) => c.from >= noun.to && c.from < item.from;
  if (sentence.verbs.some(between) || sentence.cues.some((c) => PARTS.has(c.kind) && between(c))) return false;
  for (let i = noun.to; i < item.from; i++) {
    const mark = sentence.block.tokens[i];
    // Commas beside and inside of persons with their posts part nothing.
    const listed = reading.items.some((o) => o.mention.type === 'person' && o.from <= i && i <= o.to);
    if (mark?.kind === 'mark' && !listed) return false;
  }
  return true;
}

/** How far an event noun stands behind the last of its owners. */
const REACH = 6;

/** "A-nyň we B-niň sammitine gatnaşmak üçin": the states of another event. */
export function isStateOfAnother({ item, reading, role }: Evidence, trigger: Trigger): boolean {
  return role === 'participant' && item.mention.type === 'country' && isBesideAnother(item.mention, reading, trigger);
}

export function isBesideAnother(mention: NameMention, { sentence, items }: Reading, trigger: Trigger): boolean {
  const { pack } = sentence.block;
  if (!pack?.events.headFinal || !endsInCase(mention.text.toLowerCase(), pack.morphology, 'genitive')) return false;
  const noun = sentence.nouns.find((n) => n.from >= mention.to);
  if (!noun || mention.from < sentence.from || !isOfAnother(sentence, noun, trigger)) return false;
  if (sentence.verbs.some((v) => v.from >= mention.to && v.to <= noun.from)) return false;
  const last = items.findLast((i) => i.from >= mention.from && i.to <= noun.from);
  return noun.from - (last?.to ?? mention.to) <= REACH;
}
