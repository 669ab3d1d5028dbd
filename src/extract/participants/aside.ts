import type { NameMention } from '../../model/mentions.ts';
import { endsInCase } from '../../text/morphology.ts';
import { isOfAnother, type Trigger } from '../triggers.ts';
import type { Evidence } from './frames.ts';
import type { Reading } from './items.ts';
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
