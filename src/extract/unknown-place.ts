import { romanize } from '../names/romanize.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue, CueKind } from './cues.ts';
import type { PlaceFound } from './places.ts';
import { type Scene, type SceneSentence, textOf } from './scene.ts';

/** A name is not longer than so many words. */
const WORDS = 3;
const BUILDING: CueKind = 'venue:facilities';

/**
 * A city outside the gazetteer: a capitalised word behind "in", or with a locative ending, that is no other name and no other cue.
 * Read only in the event's own clause and in the title.
 */
export function unknownPlaceOf(scene: Scene, sentence: SceneSentence): PlaceFound | null {
  const { pack, tokens } = sentence.block;
  if (!pack || pack.events.compounds) return null;
  const taken = takenTokens(sentence);
  for (let i = sentence.from; i < sentence.to; i++) {
    const han = tokens[i]?.kind === 'han' ? hanEnd(sentence, i, taken) : -1;
    if (han > i) return placeAt(scene, sentence, i, han, true);
    if (!isName(tokens[i], taken.has(i))) continue;
    const behind = sentence.context.some((c) => c.kind === 'venue:in' && c.to === i);
    const to = behind ? prepositional(sentence, i, taken) : locative(sentence, i);
    if (to > i) return placeAt(scene, sentence, i, to, behind);
    while (i + 1 < sentence.to && isName(tokens[i + 1], false)) i++;
  }
  return null;
}

/** 在杨凌举行: two to five signs between "in" and the verb, or the word for city. */
function hanEnd(sentence: SceneSentence, from: number, taken: ReadonlySet<number>): number {
  // 在河北廊坊: the province may stand between.
  const region = sentence.entities.find((e) => e.type === 'place' && e.region && e.to === from);
  const start = region?.from ?? from;
  if (!sentence.context.some((c) => c.kind === 'venue:in' && c.to === start)) return -1;
  const { tokens } = sentence.block;
  let to = from;
  while (to < sentence.to && to - from <= LONGEST_HAN && tokens[to]?.kind === 'han' && !taken.has(to)) to++;
  if (to - from < 2 || to - from > LONGEST_HAN) return -1;
  const goesOn = (c: Cue) => c.from === to && (c.group === 'verbs' || c.kind === 'venue:inCity');
  return sentence.cues.some(goesOn) ? to : -1;
}

const LONGEST_HAN = 5;

/** "In Aix-les-Bains": the parts behind the first one belong to the name. */
function behindHyphens(tokens: readonly Token[], to: number): number {
  let at = to;
  for (let mark = tokens[at]; mark?.folded === '-' && tokens[at - 1]?.end === mark.start; mark = tokens[at]) {
    if (tokens[at + 1]?.start !== mark.end) break;
    at += 2;
  }
  return at;
}

function isName(token: Token | undefined, taken: boolean): boolean {
  return token?.kind === 'word' && token.capital && !token.upper && !taken && token.folded.length >= 3;
}

/** End of the name behind "in", or -1 where a common noun goes on ("in Parliament of the Republic", "в Палате представителей"). */
function prepositional(sentence: SceneSentence, from: number, taken: ReadonlySet<number>): number {
  const { tokens } = sentence.block;
  let to = behindHyphens(tokens, from + 1);
  while (to - from < WORDS && isName(tokens[to], taken.has(to))) to++;
  const next = tokens[to];
  if (!next || to >= sentence.to || next.kind !== 'word' || next.folded.length <= 3) return to;
  if (next.capital) return -1;
  // "In the Marble Hall": an adjective of the building.
  const ends = (c: Cue) => c.group === 'verbs' || c.group === 'nouns' || (c.group === 'venue' && c.kind !== BUILDING);
  return sentence.cues.some((c) => c.from === to && ends(c)) ? to : -1;
}

/** One word with a locative ending; at the head of a sentence only with an apostrophe or the word for city. */
function locative(sentence: SceneSentence, i: number): number {
  const { tokens, pack } = sentence.block;
  const token = tokens[i] as Token;
  const inCity = sentence.context.some((c) => c.kind === 'venue:inCity' && c.from === i + 1);
  if (inCity) return i + 1;
  if (i === sentence.from && !token.folded.includes("'")) return -1;
  return pack?.events.locative.some((s) => token.folded.endsWith(s) && token.folded.length >= s.length + 3)
    ? i + 1
    : -1;
}

function placeAt(scene: Scene, sentence: SceneSentence, from: number, to: number, behind: boolean): PlaceFound {
  const { tokens, pack } = sentence.block;
  const start = (tokens[from] as Token).start;
  const end = (tokens[to - 1] as Token).end;
  const written = textOf(scene, sentence).slice(start, end);
  const bare = behind ? written : withoutEnding(written, (tokens[to - 1] as Token).folded, pack?.events.locative ?? []);
  const country = adjectiveBefore(sentence, from) ?? pack?.participation.homeland ?? null;
  return { sentence, city: romanize(bare, pack?.places.letters), country, from, to, score: 2, unknown: true };
}

/** "In the Colombian town of Leticia". */
function adjectiveBefore({ entities }: SceneSentence, at: number): string | null {
  const said = entities.find((e) => e.type === 'country' && e.adjective && !e.within && e.to <= at && at - e.to <= 2);
  return said?.country ?? null;
}

function withoutEnding(written: string, folded: string, endings: readonly string[]): string {
  const apostrophe = written.search(/['’ʼ]/u);
  if (apostrophe > 2) return written.slice(0, apostrophe);
  const ending = endings.filter((s) => folded.endsWith(s)).sort((a, b) => b.length - a.length)[0];
  return ending && written.length > ending.length + 2 ? written.slice(0, -ending.length) : written;
}

/** Tokens of names, dates and cues of other kinds. */
function takenTokens(sentence: SceneSentence): Set<number> {
  const taken = new Set<number>();
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) taken.add(i);
  };
  const { tokens } = sentence.block;
  let at = sentence.from;
  for (const e of sentence.entities) {
    add(e.from, e.to);
    // "Фавқулодда ва Мухтор Элчиси": a word of a post ends like a place. Posts come in the order of their persons.
    const { post } = e;
    if (!post) continue;
    while (at < sentence.to && (tokens[at] as Token).start < post.startOffset) at++;
    for (; at < sentence.to && (tokens[at] as Token).end <= post.endOffset; at++) taken.add(at);
  }
  for (const d of sentence.dates) add(d.partial.from, d.partial.to);
  for (const c of sentence.cues) if (!c.split && c.kind !== 'venue:in' && c.kind !== 'cues:in') add(c.from, c.to);
  return taken;
}
