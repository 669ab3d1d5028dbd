import type { Token } from '../text/tokens.ts';
import type { Cue, CueKind } from './cues.ts';
import { isLocated } from './facility.ts';
import { quotedTokens } from './quotes.ts';
import { type Scene, type SceneSentence, textOf } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** How far the phrase may reach to either side of its noun. */
const REACH = 24;

/** The event as the text calls it: the phrase around the event noun, up to its verb, a date, a place or a comma. */
export function nameOf(scene: Scene, trigger: Trigger): string | null {
  const range = nameRange(trigger);
  if (!range || saysNothing(trigger, range)) return null;
  const { tokens } = trigger.sentence.block;
  const start = tokens[range.from]?.start ?? 0;
  const end = tokens[range.to - 1]?.end ?? 0;
  return textOf(scene, trigger.sentence).slice(start, end).replace(/\s+/gu, ' ').trim() || null;
}

/** "The event", "via videoconference": no name. */
function saysNothing({ sentence, noun }: Trigger, { from, to }: { from: number; to: number }): boolean {
  if (noun?.kind === 'nouns:event' && to - from <= BARE) return true;
  return sentence.cues.some((c) => c.kind === 'venue:online' && c.from <= from && c.to >= to && to - from > 1);
}

/** The noun and an article. */
const BARE = 2;

/** The tokens of the name. */
export function nameRange(trigger: Trigger): { from: number; to: number } | null {
  const { sentence, noun } = trigger;
  if (!noun) return null;
  const { tokens, pack } = sentence.block;
  const stops = stopTokens(sentence, trigger);
  let from = noun.from;
  // "Кенгаши ўтказилди": a cue that needs its verb beside it.
  const verb = sentence.verbs.find((v) => v.from > noun.from && v.to === noun.to);
  let to = verb?.from ?? noun.to;
  const floor = Math.max(sentence.from, noun.from - (pack?.events.headFinal ? REACH : 5));
  while (from > floor && !stops.has(from - 1)) from--;
  // Never begin inside a compound: "the X-related meetings".
  while (from > sentence.from && !stops.has(from - 1) && isInside(tokens, from)) from--;
  from = fromQuote(tokens, sentence.from, from, noun.from);
  if (pack?.events.headFinal) {
    while (from < noun.from && isConnector(sentence, from, noun.from)) from++;
    // "консультациялардын үчүнчү раунду": the round belongs to the name.
    const round = sentence.cues.find((c) => c.kind === 'nouns:round' && c.from >= to && c.from <= to + 2);
    if (round && !stops.has(round.from)) to = round.to;
  } else {
    const ceiling = Math.min(sentence.to, noun.to + REACH);
    while (to < ceiling && !stops.has(to)) to++;
    from = afterPreposition(sentence, from, noun.from);
    from = behindPlace(sentence, from, noun.from);
    // "Said that the next summit …"
    if (
      from < noun.from &&
      sentence.cues.some((c) => c.kind === 'discussion:glue' && c.from === from && c.to === from + 1)
    )
      from++;
    while (to > noun.to && isLoose(sentence, to - 1)) to--;
  }
  while (to > noun.to && sentence.context.some((c) => c.kind === 'venue:in' && c.to === to)) to--;
  // "A visit to Spain on Tuesday", "a visit on which …": the preposition goes with the date or the clause.
  const next = to;
  const goesOn =
    sentence.dates.some((d) => d.partial.from === next) ||
    sentence.context.some((c) => c.kind === 'context:clause' && c.from === next);
  if (to > noun.to && goesOn && isShort(tokens[to - 1])) to--;
  while (from < noun.from && isDash(tokens[from])) from++;
  return { from, to };
}

/** What begins inside quotation marks begins with them. */
function fromQuote(tokens: readonly Token[], floor: number, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.folded === '«') return from;
    if (tokens[i]?.folded !== '»') continue;
    for (let k = from - 1; k >= floor; k--) if (tokens[k]?.folded === '«') return k;
    return from;
  }
  return from;
}

/** "Takes part in the session": what stands before the last "in" ahead of the noun is no part of the name. */
function afterPreposition(sentence: SceneSentence, from: number, noun: number): number {
  const place = sentence.cues.filter((c) => c.from >= from && c.to <= noun);
  const last = place.filter((c) => c.kind === 'venue:in').at(-1);
  const located = last !== undefined || sentence.context.some((c) => c.kind === 'venue:in' && c.to === from);
  if (!located) return from;
  const named = last?.to ?? from;
  // "In Prague the meeting": the city goes with the preposition, too.
  const start = sentence.entities.find((e) => e.type === 'place' && e.from === named && e.to <= noun)?.to ?? named;
  // "In the ministry the consultations": the building goes with the preposition, and whose it is with the building.
  const building = Math.max(
    0,
    ...place.filter((c) => c.kind === 'venue:facilities' && c.from >= start).map((c) => c.to),
  );
  const owner = sentence.entities.find((e) => e.type === 'organization' && e.from <= building && e.to > building);
  return Math.max(start, building, owner && owner.to <= noun ? owner.to : 0);
}

/** "In Tirana the fourth session", "gathered in Nouakchott for the session": the place and a preposition behind it are no part of the name. */
function behindPlace({ entities, context, block }: SceneSentence, from: number, noun: number): number {
  const { articles, indefinites = [] } = block.pack?.issues.discussion ?? {};
  if (!articles) return from;
  const place = entities.findLast((e) => e.type === 'place' && !e.within && e.from >= from && e.to < noun);
  const capital = context.findLast((c) => c.kind === 'venue:capital' && c.from >= from && c.to < noun);
  let at = Math.max(from, place?.to ?? 0, capital?.to ?? 0);
  const links = block.pack?.persons.grammar.links.split(' ') ?? [];
  const isPreposition = (word: string) => links.includes(word) && !articles.includes(word);
  if (at > from) while (at < noun - 1 && isPreposition(block.tokens[at]?.folded ?? '-')) at++;
  // "Des Streifens ein Treffen": the phrase begins with its own article.
  const opens = (word: string) => articles.includes(word) || indefinites.includes(word);
  for (let i = noun - 1; i > at; i--) if (opens(block.tokens[i]?.folded ?? '-')) return i;
  return at;
}

/** A connector whose second half was cut off: "talks with the leaders and". */
function isLoose(sentence: SceneSentence, at: number): boolean {
  return (
    isDash(sentence.block.tokens[at]) ||
    sentence.cues.some(
      (c) => c.from === at && c.to === at + 1 && (c.kind === 'discussion:and' || c.kind === 'discussion:glue'),
    )
  );
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.end - token.start <= 3;
}

function isDash(token: Token | undefined): boolean {
  return token?.folded === '-' || token?.folded === '–' || token?.folded === '—';
}

function isInside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind !== 'han' && tokens[at - 1]?.end === tokens[at]?.start;
}

const LEFT_OVER = new Set<CueKind>([
  'cues:and',
  'cues:attended',
  'venue:inCity',
  'discussion:openers',
  'discussion:subjects',
]);

/** "With", "and" at the head of the phrase, left over from what stands before it. */
function isConnector(sentence: SceneSentence, at: number, noun: number): boolean {
  // "Ekspertlar uchrashuvi": who meet stand right before the noun.
  const fits = (c: Cue) => c.kind !== 'discussion:subjects' || c.to < noun;
  return sentence.cues.some((c) => c.from === at && LEFT_OVER.has(c.kind) && fits(c));
}

const CLOSERS = new Set([
  '.',
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '!',
  '?',
  '。',
  '，',
  '；',
  '：',
  '（',
  '）',
  '։',
  '՝',
]);

/** A stop inside the sentence belongs to an abbreviation, a dash between two words to a compound. */
function closes(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i] as Token;
  if (!CLOSERS.has(token.folded)) return false;
  if (token.folded === '.') return i >= end - 2;
  const attached = tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
  return !(attached && (token.folded === '–' || token.folded === '—'));
}

/** "The meeting of A, B and C": a comma between two states. */
function isListed({ entities, block }: SceneSentence, at: number): boolean {
  if (block.tokens[at]?.folded !== ',') return false;
  const isState = (e: SceneSentence['entities'][number]) => e.type === 'country';
  return entities.some((e) => e.to === at && isState(e)) && entities.some((e) => e.from === at + 1 && isState(e));
}

/** What governs an event is no part of its name. */
const LEADS = new Set<CueKind>(['context:within', 'context:holding', 'cues:attended']);

/** Tokens that do not belong to the phrase: marks, verbs, dates, "in" and the place behind it. */
function stopTokens(sentence: SceneSentence, trigger: Trigger): Set<number> {
  const { dates, entities } = sentence;
  const { tokens } = sentence.block;
  const stops = new Set<number>();
  const quoted = quotedTokens(tokens);
  for (let i = sentence.from; i < sentence.to; i++)
    if (!quoted[i] && closes(tokens, i, sentence.to) && !isListed(sentence, i)) stops.add(i);
  for (const d of dates) for (let i = d.partial.from; i < d.partial.to; i++) stops.add(i);
  const line = entities.filter((e) => e.type === 'place');
  for (const c of [...sentence.verbs, ...sentence.context]) {
    if (c.group === 'verbs') {
      stops.add(c.from);
      if (c.split) stops.add(c.to - 1);
      else for (let i = c.from; i < c.to; i++) stops.add(i);
    }
    if (c.kind === 'context:clause') stops.add(c.from);
    if (c.kind === 'context:agreed' && c.to <= (trigger.noun?.from ?? 0))
      for (let i = c.from; i < c.to; i++) stops.add(i);
    if (c.kind === 'venue:in' && line.some((e) => e.from >= c.to && e.from - c.to <= 4))
      for (let i = c.from; i < c.to; i++) stops.add(i);
  }
  const noun = trigger.noun?.from ?? 0;
  for (const e of entities) if (e.type === 'person' && e.to <= noun) for (let i = e.from; i < e.to; i++) stops.add(i);
  if (!sentence.block.pack?.events.headFinal) {
    // "To be adopted during the meeting", "those who attended the meeting", "to hold the meeting".
    for (const c of sentence.cues) if (LEADS.has(c.kind) && c.to <= noun && !c.split) stops.add(c.to - 1);
  } else {
    for (const e of line)
      if (e.to < noun && e.within !== 'organization') for (let i = e.from; i < e.to; i++) stops.add(i);
    // "in the palace": the building where it was held is no part of the name.
    for (const c of sentence.context)
      if (c.kind === 'context:within' && c.to <= noun && tokens[c.from]?.kind !== 'han') stops.add(c.to - 1);
    for (const c of sentence.cues) if (c.kind === 'cues:attended' && c.to <= noun && !c.split) stops.add(c.to - 1);
    for (const c of sentence.cues)
      if (c.kind === 'venue:inCity' || (c.kind === 'venue:facilities' && isLocated(sentence, c.from, c.to)))
        if (c.to <= noun) stops.add(c.to - 1);
  }
  return stops;
}
