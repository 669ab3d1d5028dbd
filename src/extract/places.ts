import { capitalOf } from '../gazetteer/capitals.ts';
import type { NameMention } from '../model/mentions.ts';
import { endsInCase } from '../text/morphology.ts';
import type { Cue } from './cues.ts';
import { quotedTokens } from './quotes.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** A city or country in which a sentence says that something is. */
export interface PlaceFound {
  sentence: SceneSentence;
  /** English name; null where only the country is said. */
  city: string | null;
  country: string | null;
  /** Token range of the quote. */
  from: number;
  to: number;
  score: number;
  unknown: boolean;
}

/** Cities of a sentence by how surely they are where the event is; the dateline's city is none. */
export function placesOf(scene: Scene, sentence: SceneSentence): PlaceFound[] {
  const found: PlaceFound[] = capitals(scene, sentence);
  const quoted = quotedTokens(sentence.block.tokens);
  for (const e of sentence.entities) {
    if (e.type !== 'place' || e.region) continue;
    if (sentence.zone === 'title' && isWritten(sentence, e)) continue;
    if ((e.within === 'post' && !isOpening(sentence, e)) || e.within === 'person' || isDateline(scene, sentence, e))
      continue;
    if (e.within === 'organization' && isNamesake(sentence, e)) continue;
    if (namesBuilding(sentence, e)) continue;
    const score = (e.within === 'organization' ? 1 : 2) + located(sentence, e);
    // "The «A – B» power line": a city in the name of something else.
    if (score <= 2 && quoted[e.from] && !isWholeQuote(sentence, e)) continue;
    const { from, to } = e;
    found.push({
      sentence,
      city: e.name ?? e.text,
      country: e.country ?? (e.id === undefined ? ownerOf(sentence, e) : null),
      from,
      to,
      score,
      unknown: e.id === undefined,
    });
  }
  return found;
}

/** The state of a city that no gazetteer knows: named before it, else that of the press. */
function ownerOf({ entities, block }: SceneSentence, { from }: NameMention): string | null {
  const before = entities.find((e) => e.type === 'country' && e.to === from && !e.within);
  return before?.country ?? block.pack?.participation.homeland ?? null;
}

/** "Наманган университетида", "Конья шаҳридаги университет билан": where heads stand last, the ending of the body tells. */
function located(sentence: SceneSentence, e: NameMention): number {
  const { entities, block } = sentence;
  const own = locativeScore(sentence, e);
  const { events, morphology } = block.pack ?? {};
  if (e.within !== 'organization' || !events?.headFinal || !events.locative.length) return own;
  const attributive =
    endsInCase(block.tokens[e.to - 1]?.folded ?? '', morphology, 'adjectival') ||
    endsInCase(block.tokens[e.to]?.folded ?? '', morphology, 'adjectival');
  const body =
    own > 0 && !attributive ? null : entities.find((b) => b.type === 'organization' && b.from <= e.from && b.to > e.to);
  return body ? locativeScore(sentence, body) : own;
}

/** "Two ministers meet at the border - Lima": what a dash parts from a headline is who says so. */
function isWritten({ block, to }: SceneSentence, e: NameMention): boolean {
  const mark = block.tokens[e.from - 1];
  const apart = mark !== undefined && block.tokens[e.from - 2]?.end !== mark.start;
  return apart && e.to === to && (mark.folded === '-' || mark.folded === '–' || mark.folded === '—');
}

/** The "Shanghai" of the Shanghai Cooperation Organisation. */
function isNamesake({ entities }: SceneSentence, e: NameMention): boolean {
  return entities.some((o) => o.type === 'organization' && o.id !== undefined && o.from <= e.from && e.to <= o.to);
}

/** "Қасри Ваҳдат": a name right behind the word for a building, where nothing tells a place from a name. */
function namesBuilding(sentence: SceneSentence, { from, to }: NameMention): boolean {
  const { pack, tokens } = sentence.block;
  if (!pack || pack.events.headFinal || pack.morphology.paradigms) return false;
  // "Im Münster-Kulturhaus".
  if (tokens[to]?.folded === '-' && tokens[to]?.start === tokens[to - 1]?.end)
    if (sentence.context.some((c) => c.kind === 'venue:facilities' && c.from === to + 1)) return true;
  if (tokens[from - 1]?.kind !== 'word') return false;
  return sentence.context.some((c) => c.kind === 'venue:facilities' && c.to === from);
}

/** Nothing else stands between the quotation marks. */
function isWholeQuote(sentence: SceneSentence, { from, to }: NameMention): boolean {
  const { tokens } = sentence.block;
  return (
    tokens[from - 1]?.kind === 'mark' && tokens[to]?.kind === 'mark' && !'–—-,'.includes(tokens[to]?.folded ?? '-')
  );
}

/** "In Dushanbe the minister …", "Yesterday in Dushanbe the minister …": the city belongs to no post. */
function isOpening(sentence: SceneSentence, { from }: NameMention): boolean {
  const start = sentence.context.find((c) => c.kind === 'venue:in' && c.to === from)?.from;
  if (start === undefined) return false;
  return start === sentence.from || sentence.dates.some((d) => d.partial.to === start);
}

/** "In Mongolia", "will visit Mongolia": a country as the place, where no city is named. `isApart` tells what speaks of another thing. */
export function countryPlaceOf(
  sentence: SceneSentence,
  visited: boolean,
  isApart: (at: number) => boolean,
): PlaceFound | null {
  for (const e of sentence.entities) {
    if (!isLand(e) || e.within || !e.country || isApart(e.from)) continue;
    if (e.adjective && !(visited && isInVisit(sentence, e))) continue;
    if (locativeScore(sentence, e) < 3 && !(visited && isVisited(sentence, e))) continue;
    const { from, to, country } = e;
    return { sentence, city: null, country, from, to, score: 3, unknown: false };
  }
  return null;
}

/** A country, or a part of one: "in Bavaria". */
function isLand(e: NameMention): boolean {
  return e.type === 'country' || (e.type === 'place' && e.region === true);
}

/** "Will visit Belarus", "a visit to Belarus"; not "the visit of the delegation of Belarus". */
function isVisited(sentence: SceneSentence, e: NameMention): boolean {
  const verbs: readonly Cue[] = sentence.verbs.filter((c) => VISITS.has(c.kind));
  const { headFinal = false, locative = [] } = sentence.block.pack?.events ?? {};
  // Without endings (Chinese) what is visited stands behind its verb, though nouns stand last.
  const before = (headFinal && locative.length > 0) || sentence.block.pack?.issues.order === 'before';
  return verbs.some((c) => {
    if (c.from < e.from && e.to <= c.to) return true;
    const gap = before ? c.from - e.to : e.from - c.to;
    return gap >= 0 && gap <= 3;
  });
}

/** 访华: the country is part of the verb. */
function isInVisit(sentence: SceneSentence, e: NameMention): boolean {
  return sentence.verbs.some((c) => VISITS.has(c.kind) && c.from <= e.from && c.to === e.to);
}

const VISITS = new Set<Cue['kind']>(['verbs:visited', 'verbs:willVisit']);

function isDateline(scene: Scene, sentence: SceneSentence, e: NameMention): boolean {
  const line = scene.article.datelineSpan;
  return sentence.zone !== 'title' && line !== null && e.startOffset < line.end && e.endOffset > line.start;
}

/** "Will host in 2025 Tashkent": nothing but a date, and its preposition, stands between. */
function isDated({ dates, block }: SceneSentence, from: number, to: number): boolean {
  if (block.pack?.events.headFinal !== false || to - from < 1) return false;
  return dates.some((d) => d.partial.to === to && d.partial.from - from >= 0 && d.partial.from - from <= 1);
}

/** "In" right before it (or before its adjective), a locative ending behind it, or a host's verb beside it. */
export function locativeScore(sentence: SceneSentence, e: { from: number; to: number }): number {
  const { pack } = sentence.block;
  if (!pack) return 0;
  let score = 0;
  // "在缅甸内比都": its country may stand before it.
  const state = sentence.entities.find(
    (s) => s.to === e.from && !s.within && (s.type === 'country' || (s.type === 'place' && s.region)),
  );
  const from = state?.from ?? behindShort(sentence, e.from);
  for (const c of sentence.context) {
    if (c.kind === 'venue:in' && c.to <= from && from - c.to <= 1) score = Math.max(score, c.to === from ? 4 : 3);
    if (c.kind === 'context:hosting' && (c.from === e.to || c.to === e.from || isDated(sentence, c.to, e.from)))
      score = Math.max(score, 3);
  }
  // "A visit to A", "візит до А".
  const { tokens } = sentence.block;
  const before = tokens[e.from - 1];
  if (!score && !pack.events.headFinal && before?.kind === 'word' && before.end - before.start <= 3)
    if (sentence.nouns.some((n) => n.kind === 'nouns:visit' && n.to === e.from - 1)) score = 4;
  return score || (hasLocativeEnding(sentence, e, pack.events.locative) ? 4 : 0);
}

/** "In г. Минск", "дар ш. Хуҷанд": the token at which the abbreviation of a city begins. */
function behindShort({ block, from }: SceneSentence, at: number): number {
  const stop = block.tokens[at - 1];
  const short = block.tokens[at - 2];
  if (stop?.folded !== '.' || short?.kind !== 'word' || at - 2 <= from) return at;
  return short.folded.length <= 2 && !short.capital && short.end === stop.start ? at - 2 : at;
}

function hasLocativeEnding(sentence: SceneSentence, e: { to: number }, endings: readonly string[]): boolean {
  if (sentence.context.some((c) => c.kind === 'venue:inCity' && c.from === e.to)) return true;
  const word = sentence.block.tokens[e.to - 1];
  if (word?.kind !== 'word') return false;
  return endings.some((s) => word.folded.endsWith(s) && word.folded.length > s.length + 1);
}

/** "In der belarussischen Hauptstadt", "the capital of Turkmenistan", "paýtagtymyzda". */
function capitals(scene: Scene, sentence: SceneSentence): PlaceFound[] {
  const found: PlaceFound[] = [];
  for (const c of sentence.context) {
    if (c.kind !== 'venue:capital') continue;
    const { entities } = sentence;
    const { pack } = sentence.block;
    const beside = entities.find(
      (e) => e.type === 'country' && e.country && (Math.abs(e.from - c.to) <= 2 || Math.abs(c.from - e.to) <= 1),
    );
    // "Capital Minsk": the city itself is named.
    if (entities.some((e) => e.type === 'place' && (e.from === c.to || e.to === c.from))) continue;
    const from = beside ? Math.min(c.from, beside.from) : c.from;
    const to = beside ? Math.max(c.to, beside.to) : c.to;
    const located = Math.max(locativeScore(sentence, { from, to }), locativeScore(sentence, c)) >= 3;
    const own = located && standsFree(sentence, c) ? pack?.participation.homeland : null;
    const country = beside?.country ?? own ?? null;
    const city = country ? capitalOf(country) : null;
    if (!country || !city) continue;
    found.push({ sentence, city, country, from, to, score: located ? 5 : 1, unknown: false });
  }
  return found.filter((f) => !isDateline(scene, f.sentence, offsets(f)));
}

/** "In the capital" by itself; where the head stands last, nothing may qualify it ("in the capital of one of them"). */
function standsFree(sentence: SceneSentence, cue: Cue): boolean {
  const { tokens, dates, pack } = sentence.block;
  const before = tokens[cue.from - 1];
  if (!pack?.events.headFinal || cue.from === sentence.from || before?.kind === 'mark') return true;
  return dates.some((d) => d.partial.to === cue.from);
}

function offsets(f: PlaceFound): NameMention {
  const { tokens } = f.sentence.block;
  return { startOffset: tokens[f.from]?.start ?? 0, endOffset: tokens[f.to - 1]?.end ?? 0 } as NameMention;
}
