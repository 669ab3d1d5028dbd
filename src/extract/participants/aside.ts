import type { NameMention } from '../../model/mentions.ts';
import { isOfAnother, type Trigger } from '../triggers.ts';
import type { Evidence } from './frames.ts';
import type { Reading } from './items.ts';
import type { PersonEvidence } from './persons.ts';

/** Genitives of names in languages whose heads stand last. */
const GENITIVE = /(?:ning|нинг|[dtn][yiıuü]ň|[yi]ň|[дтн][ыіиу]ң|[дтн][ыиуү]н|n[ıiuü]n|['’][ıiuü]n)$/u;

/** "X-ning tashrifi", "X'in töreninden sonra": the person of an event beside the main one. */
export function isOwnerOfAnother({ parsed, item, rule }: PersonEvidence, trigger: Trigger): boolean {
  const { sentence, items } = parsed.reading;
  if (rule === 'chair' || sentence.block.pack?.events.headFinal !== true) return false;
  const { text, name } = item.mention;
  if (!GENITIVE.test(text.toLowerCase()) || text === name) return false;
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
  if (!sentence.block.pack?.events.headFinal || !GENITIVE.test(mention.text.toLowerCase())) return false;
  const noun = sentence.nouns.find((n) => n.from >= mention.to);
  if (!noun || mention.from < sentence.from || !isOfAnother(sentence, noun, trigger)) return false;
  if (sentence.verbs.some((v) => v.from >= mention.to && v.to <= noun.from)) return false;
  const last = items.findLast((i) => i.from >= mention.from && i.to <= noun.from);
  return noun.from - (last?.to ?? mention.to) <= REACH;
}
