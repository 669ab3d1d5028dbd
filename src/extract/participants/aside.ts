import { isOfAnother, type Trigger } from '../triggers.ts';
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
