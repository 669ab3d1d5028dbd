import type { NameMention } from '../model/mentions.ts';
import { endsInCase } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue, CueKind } from './cues.ts';
import { quotedTokens } from './quotes.ts';
import type { SceneSentence } from './scene.ts';

/** The building: a token range of its sentence. */
export interface FacilityFound {
  sentence: SceneSentence;
  from: number;
  to: number;
}

/** How many words a building's name may have on one side of its head. */
const REACH = 8;

/** A building or body in which a sentence says that the event is held: a phrase around "palace, hotel, office", or (`bodies`) a body behind "in". */
export function facilityOf(sentence: SceneSentence, bodies: boolean): FacilityFound | null {
  let first: FacilityFound | null = null;
  for (const cue of sentence.context) {
    if (cue.kind !== 'venue:facilities' || isInPost(sentence, cue)) continue;
    const found = phraseAround(sentence, cue);
    if (!found) continue;
    // "Mary welaýatynyň merkezindäki «Margush» myhmanhanasynda": the building follows.
    if (!endsInAttribute(sentence, found.to)) return found;
    first ??= found;
  }
  if (first) return first;
  if (!bodies) return null;
  const body = sentence.entities.find((e) => isBodyAsPlace(sentence, e) && !isAttribute(sentence, e.to));
  return body ? { sentence, from: body.from, to: body.to } : null;
}

function endsInAttribute({ block }: SceneSentence, to: number): boolean {
  return endsInCase(block.tokens[to - 1]?.folded ?? '', block.pack?.morphology, 'adjectival');
}

/** "The director at the ministry of foreign affairs, X": where somebody works. */
function isInPost({ entities, block }: SceneSentence, { from }: Cue): boolean {
  const at = block.tokens[from]?.start ?? 0;
  return entities.some((e) => e.post !== undefined && e.post.startOffset <= at && at < e.post.endOffset);
}

/** "МДҲ Ижроия қўмитасидаги шахслар": the ending makes an adjective, and no event stands behind it. */
function isAttribute(sentence: SceneSentence, to: number): boolean {
  return endsInAttribute(sentence, to) && !sentence.nouns.some((n) => n.from >= to && n.from - to <= 3);
}

/** "In the Executive Committee of the CIS": several words, "in" right before or a locative ending. */
function isBodyAsPlace(sentence: SceneSentence, e: NameMention): boolean {
  if (e.type !== 'organization' || e.within) return false;
  if (e.to - e.from < 2) return false;
  const { tokens } = sentence.block;
  // 在上合组织扩员后: without endings and blanks the body is a place only where its words end, or a verb begins.
  if (tokens[e.to]?.kind === 'han' && !sentence.verbs.some((v) => v.from === e.to)) return false;
  return isLocated(sentence, e.from, e.to);
}

/** "In the regional executive committee": a building that no name tells from others, and no figure of speech ("in the centre of attention"). */
export function isHoused(sentence: SceneSentence): boolean {
  return sentence.context.some(
    (c) =>
      c.kind === 'venue:facilities' &&
      isLocated(sentence, c.from, c.to) &&
      !sentence.cues.some(
        (d) => d.group === 'other' && d.to - d.from > c.to - c.from && d.from <= c.from && d.to >= c.to,
      ),
  );
}

/** "In" before it, or a locative ending on it. */
export function isLocated(sentence: SceneSentence, from: number, to: number): boolean {
  // "At the institute": an article may stand between.
  const near = (c: Cue) => c.to === from || (c.to === from - 1 && mayStandBetween(sentence, c.to));
  if (sentence.context.some((c) => c.kind === 'venue:in' && near(c))) return true;
  const { tokens } = sentence.block;
  // „ინტურისტში“: the ending stands within the quotation marks.
  const last = tokens[tokens[to - 1]?.kind === 'mark' && to - 2 > from ? to - 2 : to - 1];
  const endings = sentence.block.pack?.events.locative ?? [];
  return last !== undefined && endings.some((s) => last.folded.endsWith(s) && last.folded.length > s.length + 2);
}

/** An article, or one adjective: "in the royal palace". */
function mayStandBetween(sentence: SceneSentence, at: number): boolean {
  const token = sentence.block.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.folded.length <= 3) return true;
  return !token.capital && sentence.block.pack?.events.headFinal === false && !sentence.cues.some((c) => c.from === at);
}

function phraseAround(sentence: SceneSentence, head: Cue): FacilityFound | null {
  const { entities } = sentence;
  const { pack } = sentence.block;
  const around = entities.find((e) => e.type === 'organization' && !e.within && e.from <= head.from && e.to >= head.to);
  // "In the palace «Silk Road» congress": what is quoted behind a head in the locative is another name.
  const behind =
    quotedTokens(sentence.block.tokens)[head.to] === 1 &&
    !(pack?.events.headFinal && isLocated(sentence, head.from, head.to));
  const range =
    (around && withoutCity(sentence, around)) ??
    (pack?.events.headFinal && !behind ? leftOf(sentence, head) : aroundOf(sentence, head));
  if (!isNamed(sentence, range.from, range.to)) return null;
  const located =
    isLocated(sentence, range.from, range.to) || isLocated(sentence, head.from, head.to) || hosts(sentence, range);
  const place = located ? null : placeBefore(sentence, range.from);
  if (!located && !place) return null;
  const from = place && !place.region ? place.from : range.from;
  return { sentence, from: withOpening(sentence, from, range.to), to: range.to };
}

/** What closes with a quotation mark begins with one: „ექსპო ჯორჯიაში“. */
function withOpening({ block: { tokens } }: SceneSentence, from: number, to: number): number {
  if (tokens[to - 1]?.folded !== '»' && tokens[to - 1]?.folded !== '“') return from;
  for (let i = from; i < to - 1; i++) if (OPENING.includes(tokens[i]?.folded ?? '-')) return from;
  return OPENING.includes(tokens[from - 1]?.folded ?? '-') ? from - 1 : from;
}

const OPENING = '«„“';

/** 在陕西|国际会展中心: without endings the word for "in" stands before the place that the building is in. */
function placeBefore(sentence: SceneSentence, at: number): NameMention | null {
  if (sentence.block.pack?.events.locative.length !== 0) return null;
  const place = sentence.entities.find((e) => (e.type === 'place' || e.type === 'country') && e.to === at);
  return place && isLocated(sentence, place.from, place.to) ? place : null;
}

/** Words between a building and "was the venue", "hosted by the". */
const HOST_GAP = 2;

/** "The Palace will be the venue", "the talks, hosted by the Palace": where heads stand first. */
function hosts(sentence: SceneSentence, { from, to }: { from: number; to: number }): boolean {
  if (sentence.block.pack?.events.headFinal !== false) return false;
  return sentence.context.some(
    (c) =>
      c.kind === 'context:hosting' &&
      (c.from >= to ? c.from - to <= HOST_GAP : from >= c.to && from - c.to <= HOST_GAP),
  );
}

/** "Muğla'daki Eğitim Merkezi": the city in which the body is stands before its name. */
function withoutCity(sentence: SceneSentence, body: NameMention): { from: number; to: number } {
  const city = sentence.entities.find((e) => e.type === 'place' && e.from === body.from && e.to < body.to);
  return city && isLocated(sentence, city.from, city.to) ? { from: city.to, to: body.to } : body;
}

/** Head last: the words before it up to a mark, a verb, a date or a place that stands by itself. */
function leftOf(sentence: SceneSentence, head: Cue): { from: number; to: number } {
  const { tokens } = sentence.block;
  const quoted = quotedTokens(tokens);
  const stops = stopsOf(sentence);
  // "სხდომათა დარბაზი": what is held there may name the building.
  for (const noun of sentence.nouns)
    if (noun.to === head.from) for (let i = noun.from; i < noun.to; i++) stops.delete(i);
  let from = head.from;
  // "Конгресс-орталық".
  if (tokens[from - 1]?.folded === '-' && from - 2 >= sentence.from) from -= 2;
  const floor = Math.max(sentence.from, head.from - REACH);
  while (
    from > floor &&
    !isPlaceOf(sentence, from, head) &&
    (quoted[from - 1] || (!stops.has(from - 1) && tokens[from - 1]?.kind !== 'mark'))
  )
    from--;
  return { from, to: head.to };
}

/** "Zolagyndaky «Hazyna» myhmanhanasynda": an attribute before a quotation mark says where the building is. */
function isPlaceOf(sentence: SceneSentence, from: number, head: Cue): boolean {
  return from < head.from && sentence.block.tokens[from]?.kind === 'mark' && endsInAttribute(sentence, from);
}

/** Head first: adjectives and quoted names before it, its genitives and names behind it. */
function aroundOf(sentence: SceneSentence, head: Cue): { from: number; to: number } {
  const { tokens } = sentence.block;
  const quoted = quotedTokens(tokens);
  const stops = stopsOf(sentence);
  let { from, to } = head;
  // "Münster-Kulturhaus".
  if (tokens[from - 2]?.capital && isInside(tokens, from - 1)) from -= 2;
  const articles = sentence.block.pack?.issues.discussion.articles;
  while (
    from > sentence.from &&
    head.from - from < 4 &&
    tokens[from - 1]?.capital &&
    !stops.has(from - 1) &&
    !articles?.includes(tokens[from - 1]?.folded ?? '')
  )
    from--;
  const ceiling = Math.min(sentence.to, head.to + REACH);
  while (to < ceiling && (quoted[to] || (!stops.has(to) && (tokens[to]?.kind !== 'mark' || isInside(tokens, to)))))
    to++;
  while (to > head.to && !quoted[to - 1] && (!tokens[to - 1]?.capital || isOrdinal(sentence, to - 1))) to--;
  if (to === head.to && isNamedByAdjective(sentence, head, stops)) to++;
  return { from, to: beforeCity(sentence, { from, to }, head) };
}

/** "Palais présidentiel": a head with a capital, and an adjective behind it that has none. */
function isNamedByAdjective(
  { block: { tokens, pack } }: SceneSentence,
  head: Cue,
  stops: ReadonlySet<number>,
): boolean {
  const word = tokens[head.to];
  if (pack?.events.headFinal !== false || !tokens[head.from]?.capital || pack.events.compounds) return false;
  return word?.kind === 'word' && !word.capital && word.folded.length > ADJECTIVE && !stops.has(head.to);
}

/** Letters of the shortest words that say which palace it is. */
const ADJECTIVE = 6;

/** A hyphen inside a word. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const { folded, start, end } = tokens[at] as Token;
  return folded === '-' && tokens[at - 1]?.end === start && tokens[at + 1]?.start === end;
}

/** "In the Marble Palace of A": the city is no part of a name that does without it. */
function beforeCity(sentence: SceneSentence, range: { from: number; to: number }, head: Cue): number {
  const city = sentence.entities.find((e) => e.type === 'place' && !e.within && e.to === range.to && e.from >= head.to);
  const last = city && sentence.block.tokens[city.from - 1];
  if (!city || (city.from > head.to && last?.kind === 'word' && !last.capital)) return range.to;
  const bare = sentence.block.tokens
    .slice(range.from, city.from)
    .some((t, k) => t.capital && range.from + k !== sentence.from);
  return bare ? city.from : range.to;
}

/** "In the Palace the III Meeting": a Roman number before an event noun. */
function isOrdinal(sentence: SceneSentence, at: number): boolean {
  const word = sentence.block.tokens[at]?.folded ?? '';
  return /^[ivx]+$/.test(word) && sentence.nouns.some((n) => n.from === at + 1);
}

const STOPS = new Set<CueKind>(['venue:in', 'venue:inCity', 'venue:online', 'venue:capital']);

/** The first words of "in", verbs, dates, event nouns and places that stand by themselves. */
function stopsOf(sentence: SceneSentence): Set<number> {
  const stops = new Set<number>();
  for (const c of [...sentence.nouns, ...sentence.verbs, ...sentence.context])
    if (c.group !== 'context' && (c.group !== 'venue' || STOPS.has(c.kind))) {
      stops.add(c.from);
      if (!c.split) stops.add(c.to - 1);
    }
  // "Gathered in the Mercosur Building experts from …"
  for (const c of sentence.cues)
    if (c.kind === 'discussion:purpose' || (c.kind === 'cues:actors' && !sentence.block.tokens[c.from]?.capital))
      stops.add(c.from);
  // "Исфанадагы Маданият үйүндө": a name with the ending of an attribute is where the building stands.
  if (sentence.block.pack?.events.headFinal)
    for (let i = sentence.from; i < sentence.to; i++)
      if (sentence.block.tokens[i]?.capital && endsInAttribute(sentence, i + 1)) stops.add(i);
  // "Received at the Palace the Prime Minister, X": a post begins.
  for (const e of sentence.entities)
    if (e.type === 'person' && e.post && !sentence.block.pack?.events.headFinal) {
      const begin = e.post.startOffset;
      const at = sentence.block.tokens.findIndex((t) => t.start >= begin);
      if (at > 0) stops.add(at);
    }
  for (const d of sentence.dates) for (let i = d.partial.from; i < d.partial.to; i++) stops.add(i);
  if (sentence.block.pack?.events.headFinal)
    for (const e of sentence.entities) if (e.type === 'place' && isLocated(sentence, e.from, e.to)) stops.add(e.to - 1);
  return stops;
}

/** A name: a capital, quotation marks, or characters that have no case. */
function isNamed(sentence: SceneSentence, from: number, to: number): boolean {
  const { tokens } = sentence.block;
  for (let i = from; i < to; i++) {
    const t = tokens[i];
    if (t && (t.capital || t.kind === 'mark' || t.kind === 'han' || /^[\u10d0-\u10ff]/.test(t.folded)) && to - from > 1)
      return true;
  }
  return false;
}
