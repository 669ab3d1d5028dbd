import type { Language } from '../../languages/language.ts';
import { fold } from '../../text/fold.ts';
import { endsInCase } from '../../text/morphology.ts';
import type { Token } from '../../text/tokens.ts';
import { isAddressed } from './addressed.ts';
import type { Item } from './items.ts';
import { BIT } from './marks.ts';
import { type Parsed, stops } from './parsed.ts';
import { type Run, scale } from './runs.ts';

/** Why a run of names says nothing of who came; null where it may. */
export function isOutside(parsed: Parsed, run: Run): string | null {
  const first = run.items[0];
  if (!first) return 'empty';
  if (run.introduces) return 'introduces a list';
  if (isBesideTopic(parsed, run)) return 'comparison or topic';
  if (first.mention.type === 'organization' && isMembers(parsed, run)) return 'members';
  if (isPlaceOfAction(parsed, run)) return 'place';
  if (isAddressee(parsed, run)) return 'thanked';
  if (first.mention.type === 'organization' && run.items.length === 1) {
    if (isOwnSession(parsed, run)) return 'own session';
    if (isBuilding(parsed, first)) return 'place';
  }
  return null;
}

function isBesideTopic(parsed: Parsed, run: Run): boolean {
  const { block, from, to } = parsed.reading.sentence;
  // "The Palestinian-Israeli conflict": whatever else stands near, it is not the state.
  if (run.items.at(-1)?.adjective && parsed.marks.at(run.to) & BIT.topic) return true;
  const order = block.pack?.participation.order.actors ?? 'both';
  const reach = 3 * scale(block.tokens, run.from);
  const about = run.actors ? BIT.comparison : BIT.comparison | BIT.topic;
  if (order !== 'after') {
    for (let i = run.from - 1; i >= Math.max(from, run.from - reach); i--) {
      if (parsed.marks.at(i) & about) return true;
      if (stops(block.tokens[i])) break;
    }
  }
  if (order !== 'before') {
    // Behind a name a topic word follows at once: "X арқылы", but "X joined by video".
    const close = run.to + 2 * scale(block.tokens, run.from);
    for (let i = run.to; i < Math.min(to, run.to + reach); i++) {
      if (parsed.marks.at(i) & (i < close ? about : BIT.comparison)) return true;
      if (stops(block.tokens[i])) break;
    }
  }
  return false;
}

/** "The delegation thanked Greece for its help": right behind the verb, or before it where the verb stands last. */
function isAddressee({ reading }: Parsed, run: Run): boolean {
  const reach = 2 * scale(reading.sentence.block.tokens, run.from);
  return isAddressed(reading, run, 'cues:thanked', reach) || isAddressed(reading, run, 'cues:mourned', reach);
}

/** "experts of the OSCE participating States": the states of a body are meant, not the body. */
function isMembers(parsed: Parsed, run: Run): boolean {
  const { from, to, block } = parsed.reading.sentence;
  const reach = 2 * scale(block.tokens, run.from);
  for (let i = Math.max(from, run.from - reach); i < Math.min(to, run.to + reach); i++)
    if ((i < run.from || i >= run.to) && parsed.marks.at(i) & BIT.memberStates) return true;
  return false;
}

/** "in Kazakhstan", "Қазақстанда", "Озарбайжонда". */
function isPlaceOfAction(parsed: Parsed, run: Run): boolean {
  const { block, from } = parsed.reading.sentence;
  const last = run.items.at(-1)?.mention;
  if (last?.type !== 'country' || last.adjective || !block.pack) return false;
  const { locative } = block.pack.participation;
  // "Lübnan'daki hükümet": what is there is told of, whoever it is.
  if (block.pack.events.headFinal && endsInCase(last.text.toLowerCase(), block.pack.morphology, 'adjectival'))
    return true;
  // "Belçika'nın başkenti Brüksel'de": the country belongs to its capital.
  const { context } = parsed.reading.sentence;
  if (block.pack.events.headFinal && context.some((c) => c.kind === 'venue:capital' && c.from === run.to)) return true;
  // "Suudi Arabistan'ın Cidde kentinde": so does a city to its country.
  const { entities } = parsed.reading.sentence;
  if (
    block.pack.events.headFinal &&
    entities.some((e) => e.type === 'place' && e.from === run.to && e.country === last.country)
  )
    return true;
  if (locative.length && !run.actors && endsInPlace(last.text, last.country ?? '', block.pack)) return true;
  for (let i = run.from - 1; i >= Math.max(from, run.from - 2); i--) {
    if (parsed.marks.at(i) & BIT.in) return true;
    if (!isShort(block.tokens[i])) break;
  }
  return false;
}

/** "At the National Convention Centre": a house that no gazetteer knows, behind "in". */
function isBuilding(parsed: Parsed, { mention }: Item): boolean {
  const { cues } = parsed.reading;
  if (mention.id || !cues.some((c) => c.kind === 'venue:facilities' && c.from >= mention.from && c.to <= mention.to))
    return false;
  return cues.some((c) => c.kind === 'venue:in' && c.to <= mention.from && mention.from - c.to <= 1);
}

/** An article between a preposition and a name. */
function isShort(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.end - token.start <= 4;
}

function endsInPlace(text: string, country: string, pack: Language): boolean {
  const word = bare(text);
  const { locative } = pack.participation;
  if (!locative.some((e) => word.endsWith(e))) return false;
  return !baseNames(pack, country).has(word);
}

function bare(name: string): string {
  return fold(name).replace(/'/g, '');
}

const known = new WeakMap<Language, Map<string, ReadonlySet<string>>>();

/** The names of a country as they stand in the pack: "Канада" ends in no locative. */
function baseNames(pack: Language, country: string): ReadonlySet<string> {
  let byCountry = known.get(pack);
  if (!byCountry) {
    byCountry = new Map();
    known.set(pack, byCountry);
  }
  let names = byCountry.get(country);
  if (!names) {
    const { territories, countries } = pack.names;
    const all = [territories[country] ?? '', ...(countries[country] ?? '').split(',')];
    names = new Set(all.map((n) => bare(n.trim())));
    byCountry.set(country, names);
  }
  return names;
}

/** "NATO Dışişleri Bakanları Toplantısı": those who meet stand inside the name of the event. */
function isMeetingOfActors(parsed: Parsed, run: Run): boolean {
  const { block, to } = parsed.reading.sentence;
  const { pack } = block;
  if (pack?.events.headFinal !== true) return false;
  const ends = (i: number, kind: 'possessedPlural' | 'dative') =>
    endsInCase(block.tokens[i]?.folded ?? '', pack.morphology, kind);
  for (let i = run.to; i < Math.min(to - 1, run.to + 4); i++)
    if (parsed.marks.at(i) & BIT.actors && parsed.marks.at(i + 1) & BIT.event)
      return ends(i, 'possessedPlural') && !ends(i + 1, 'dative');
  return false;
}

/** "the session of the CIS Council", "KEİ Konseyi toplantısı": the body whose own event it is. */
function isOwnSession(parsed: Parsed, run: Run): boolean {
  const { block, from, to } = parsed.reading.sentence;
  if (run.actors && !isMeetingOfActors(parsed, run)) return false;
  const event = BIT.event | BIT.within;
  const reach = 3 * scale(block.tokens, run.from);
  const last = block.pack?.events.headFinal ?? false;
  const [start, end] = last ? [run.to, Math.min(to, run.to + reach)] : [Math.max(from, run.from - reach), run.from];
  for (let i = start; i < end; i++) if (parsed.marks.at(i) & event) return true;
  return false;
}
