import type { Item } from './items.ts';
import { BIT, type RoleCue } from './marks.ts';
import { type Parsed, stops } from './parsed.ts';
import { scale } from './runs.ts';

/** Words that a post may put between two who preside together. */
const REACH = 16;

/** What tells of something else than presiding. */
const OTHERS = BIT.attended | BIT.sent | BIT.invited | BIT.absent | BIT.observer | BIT.spoke;

/** "Chaired by X, deputy head of A, and his counterpart Y, head of B": the persons that connectors tie to the one who presides. */
export function presidium(parsed: Parsed, cue: RoleCue, chosen: Item): Item[] {
  if (chosen.mention.type !== 'person') return [];
  const persons = parsed.reading.items.filter((i) => i.mention.type === 'person');
  const at = persons.indexOf(chosen);
  const found: Item[] = [];
  for (let k = at + 1; k < persons.length && areTied(parsed, cue, persons[k - 1] as Item, persons[k] as Item); k++)
    if (isElsewhere(parsed, cue, persons[k] as Item)) break;
    else found.push(persons[k] as Item);
  for (let k = at - 1; k >= 0 && areTied(parsed, cue, persons[k] as Item, persons[k + 1] as Item); k--)
    found.push(persons[k] as Item);
  return found;
}

/** A connector stands between the two, and nothing that parts them. */
function areTied(parsed: Parsed, cue: RoleCue, { mention: a }: Item, { mention: b }: Item): boolean {
  const { tokens } = parsed.reading.sentence.block;
  if (cue.from >= a.to && cue.to <= b.from) return false;
  if (b.from - a.to > REACH * scale(tokens, a.to)) return false;
  let tied = false;
  for (let i = a.to; i < b.from; i++) {
    const bits = parsed.marks.at(i);
    if (bits & OTHERS || ';:.；：'.includes(tokens[i]?.folded ?? '-')) return false;
    tied ||= (bits & (BIT.and | BIT.also)) !== 0;
  }
  return tied;
}

/** "…, and Y took the floor": the person behind the connector opens a clause of another verb. */
function isElsewhere(parsed: Parsed, cue: RoleCue, { to }: Item): boolean {
  const { sentence } = parsed.reading;
  const { tokens } = sentence.block;
  for (let i = to; i < sentence.to && !stops(tokens[i]); i++) {
    if (i >= cue.from && i < cue.to) continue;
    if (parsed.marks.at(i) & OTHERS) return true;
  }
  return false;
}
