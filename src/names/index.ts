import { COUNTRY_NAMES } from '../gazetteer/countries.ts';
import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import { endsInCase, suffixesOf } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { type CompiledNames, compileNames, type Known, type KnownName } from './compile.ts';
import { mentionAt } from './mention.ts';
import { isCaseless } from './pattern.ts';
import { placeAt } from './place-heads.ts';

/**
 * Names of one block: countries and their adjectives, cities, groups of states. Longest match, none overlaps.
 * `tokens` are those of the block, their offsets into `text`.
 */
export function findNames(text: string, tokens: readonly Token[], pack: Language): NameMention[] {
  const names = compileNames(pack);
  const mentions: NameMention[] = [];
  const isDoubtful = doubts(tokens, names);
  /** Where the words of a long name that stand before the country begin, and the token after them. */
  let head = { from: -1, to: -1 };
  for (let i = 0; i < tokens.length; i++) {
    const match = bestAt(text, tokens, i, names);
    if (!match) continue;
    const { known } = match;
    const to = withSuffix(tokens, match.to, pack);
    const last = mentions.at(-1);
    if (known.type === 'before' && !follows(last, i)) head = { from: i, to };
    else if (known.type === 'before' || known.type === 'after' || known.type === 'language') {
      if (last?.type !== 'country' || last.to !== i) continue;
      // "Өзбекстанның тіл мамандары": the state's specialists, not its language.
      if (known.type === 'language' && !last.adjective && isGenitive(tokens, i - 1, pack)) continue;
      mentions.pop();
      if (known.type !== 'language') mentions.push(longer(text, tokens, last, last.from, to));
    } else if (known.type === 'head') {
      const scan = { text, tokens, names, pack, mentions, best: (k: number) => bestAt(text, tokens, k, names) };
      const stop = headsAt(tokens, i, names).reduce(
        (end, m) => (end < 0 ? placeAt(scan, m.id, i, m.to, m.base) : end),
        -1,
      );
      if (stop >= 0) i = stop - 1;
      continue;
    } else if (known.type === 'pair') mentions.push(...pair(text, tokens, i, known));
    else if (known.type !== 'trap') {
      if (known.type === 'country' && isDoubtful(known.id)) continue;
      const found = mention(text, tokens, i, to, known);
      if (match.adjectival) found.adjective = true;
      if (match.people) found.people = true;
      mentions.push(isHead(head.to, i, known) ? longer(text, tokens, found, head.from, to) : found);
    }
    i = to - 1;
  }
  for (let k = 0; k + 1 < mentions.length; k++) setCountry(tokens, mentions[k], mentions[k + 1]);
  return mentions;
}

/** "Cuenca (Ecuador)": the country in brackets tells which of the cities of that name is meant. */
function setCountry(tokens: readonly Token[], place: NameMention | undefined, next: NameMention | undefined): void {
  if (place?.type !== 'place' || place.region || next?.type !== 'country' || next.adjective) return;
  if (next.from !== place.to + 1 || tokens[place.to]?.folded !== '(' || tokens[next.to]?.folded !== ')') return;
  if (place.country !== next.country) place.country = next.country;
}

/** "Французская" before "Республика": the noun ends that name and begins none. */
function follows(last: NameMention | undefined, i: number): boolean {
  return last?.to === i && last.adjective === true;
}

function isHead(headTo: number, from: number, known: Known): boolean {
  return headTo === from && known.type === 'country' && !known.adjective;
}

/** One noun may stand before and behind the name ("площадь X", "X площадь"). */
function headsAt(
  tokens: readonly Token[],
  i: number,
  names: CompiledNames,
): { id: string; to: number; base: boolean }[] {
  const found = names.matcher.at(tokens, i).filter((m) => m.value.known.type === 'head');
  const { length } = (tokens[i] as Token).folded;
  return found.map((m) => ({ id: m.value.known.id, to: m.to, base: m.value.length === length || m.to > i + 1 }));
}

interface Found {
  known: Known;
  to: number;
  /** The country's name carries an ending that makes it an adjective. */
  adjectival: boolean;
  /** The people of the country. */
  people: boolean;
}

/** The longest name at a token that is written as it has to be. */
function bestAt(text: string, tokens: readonly Token[], i: number, names: CompiledNames): Found | null {
  const token = tokens[i] as Token;
  for (const { value: name, to } of names.matcher.at(tokens, i)) {
    const adjectival = isAdjectival(token, name, names.adjectival);
    if (adjectival && name.known.type !== 'country') continue;
    if (!adjectival && !stands(text, token, name)) continue;
    if (token.kind === 'han' && name.known.adjective && isCut(tokens, i, to, names)) continue;
    return { known: name.known, to, adjectival, people: isPeople(tokens[to - 1] as Token, name, names) };
  }
  return null;
}

/** "Szwedzi", "սլովենները": the noun beside the adjective, in the plural. */
function isPeople({ folded }: Token, { known, shape }: KnownName, { peoples }: CompiledNames): boolean {
  if (!known.adjective || known.type !== 'country' || (peoples.capital && shape !== 'capital')) return false;
  return peoples.endings.some((e) => folded.endsWith(e));
}

const NAMED = new Set<Known['type']>(['country', 'place', 'region']);

function isAdjectival(token: Token, name: KnownName, endings: readonly string[]): boolean {
  if (!endings.length || !name.length || name.shape !== 'capital') return false;
  if (name.known.adjective || !NAMED.has(name.known.type)) return false;
  const rest = token.folded.slice(name.length);
  return rest !== '' && endings.some((e) => rest.startsWith(e));
}

/** Without blanks a longer name may begin inside a short form: 访|韩国, 中|德国. */
function isCut(tokens: readonly Token[], from: number, to: number, names: CompiledNames): boolean {
  for (let i = from + 1; i < to; i++) if (names.matcher.at(tokens, i).some((m) => m.to > to)) return true;
  return false;
}

function pair(text: string, tokens: readonly Token[], from: number, known: Known): NameMention[] {
  return known.country.split(' ').map((code, k) => {
    const found = mentionAt({ text, tokens }, 'country', from + k, from + k + 1);
    found.country = code;
    found.name = COUNTRY_NAMES[code] ?? code;
    if (known.adjective) found.adjective = true;
    return found;
  });
}

function mention(text: string, tokens: readonly Token[], from: number, to: number, known: Known): NameMention {
  const type = known.type === 'group' || known.type === 'country' ? known.type : 'place';
  const found = mentionAt({ text, tokens }, type, from, to);
  if (known.type === 'region') {
    found.region = true;
    if (known.country) found.country = known.country;
    return found;
  }
  if (type !== 'country') found.id = known.id;
  if (type !== 'group') found.country = known.country;
  found.name = known.name;
  if (known.adjective) found.adjective = true;
  return found;
}

/** The mention of a country with the words of its long name, no adjective any more. */
function longer(text: string, tokens: readonly Token[], short: NameMention, from: number, to: number): NameMention {
  const found = mentionAt({ text, tokens }, short.type, from, to);
  found.id = short.id;
  found.country = short.country;
  found.name = short.name;
  found.region = short.region;
  return found;
}

/** The first word is written as the name demands: a capital, or capitals throughout ("US", not "us"). */
function stands(text: string, token: Token, name: KnownName): boolean {
  if (isBareStem(token, name)) return false;
  if (name.shape === 'any') return true;
  if (!token.capital) return isCaseless(token.folded);
  if (name.shape === 'capital') return true;
  const second = text.charAt(token.start + 1);
  return second === second.toUpperCase();
}

/** A name that lost its last vowel and took no ending is another word: "რომ" (that), "Gaz", "Само". */
function isBareStem(token: Token, name: KnownName): boolean {
  return name.vowel && !name.known.adjective && token.folded.length < name.length;
}

/** "АҚШ-тың": an ending after a hyphen belongs to the name. */
function withSuffix(tokens: readonly Token[], to: number, pack: Language): number {
  const last = tokens[to - 1];
  const hyphen = tokens[to];
  const ending = tokens[to + 1];
  const suffixes = suffixesOf(pack.morphology);
  if (!last || !hyphen || !ending || !suffixes) return to;
  if (hyphen.kind !== 'mark' || !'-–‑'.includes(hyphen.folded)) return to;
  if (hyphen.start !== last.end || ending.start !== hyphen.end || ending.kind !== 'word' || ending.capital) return to;
  return suffixes.has(ending.folded) ? to + 2 : to;
}

/** Is a country's name made doubtful by a word of the block? Each country is looked into once. */
function doubts(tokens: readonly Token[], names: CompiledNames): (code: string) => boolean {
  const known = new Map<string, boolean>();
  return (code) => {
    const words = names.doubtful.get(code);
    if (!words) return false;
    let found = known.get(code);
    if (found === undefined) {
      found = tokens.some((t) => words.has(t.folded));
      known.set(code, found);
    }
    return found;
  };
}

function isGenitive(tokens: readonly Token[], at: number, { morphology }: Language): boolean {
  return endsInCase(tokens[at]?.folded ?? '', morphology, 'genitive');
}
