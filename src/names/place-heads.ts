import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import { baseForms } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import type { CompiledNames, Known } from './compile.ts';
import { mentionAt } from './mention.ts';
import { compilePersons } from './persons-lexicon.ts';
import { romanize } from './romanize.ts';

/** What the grammar of unknown places reads and where it puts what it finds. */
export interface PlaceScan {
  text: string;
  tokens: readonly Token[];
  names: CompiledNames;
  pack: Language;
  /** Found so far; a place before the noun is put in or made wider. */
  mentions: NameMention[];
  /** The known name that begins at a token. */
  best(i: number): { known: Known; to: number } | null;
}

/**
 * A place beside a common noun ("город X", "X қаласы", "штат X", "Тверская область") at tokens `from`..`to`.
 * `base`: the noun is not inflected, so its name is not either. Returns the token to go on with, or -1 where the noun says nothing.
 */
export function placeAt(scan: PlaceScan, kind: string, from: number, to: number, base: boolean): number {
  // "2020 г. Президент" is a year.
  if (scan.tokens[from - 1]?.kind === 'number') return -1;
  if (kind === 'after' || kind === 'areaAfter') return infront(scan, kind === 'areaAfter', from, to);
  return behind(scan, kind, from, to, base);
}

function behind(scan: PlaceScan, kind: string, from: number, to: number, base: boolean): number {
  const area = kind !== 'before';
  // "Kirgizskoj Respubliki X": the republic is that of the adjective.
  if (area && scan.mentions.at(-1)?.to === from && scan.mentions.at(-1)?.adjective) return -1;
  const known = scan.best(to);
  if (known && known.known.type !== 'head') {
    if (kind !== 'areaBefore' || known.known.type !== 'place') return -1;
    scan.mentions.push(mention(scan, from, known.to, true));
    return known.to;
  }
  const end = nameEnd(scan, to);
  if (end === to || isPerson(scan, to)) return -1;
  const found = mention(scan, area ? from : to, end, area);
  if (!area) found.name = cityName(scan, found.text, base);
  scan.mentions.push(found);
  return end;
}

const CONSONANT = /[бвгґджзйклмнпрстфхцчшщ]$/;

/** In Latin letters; "городе Жлобине" is Zhlobin. */
function cityName({ pack }: PlaceScan, text: string, base: boolean): string {
  const bare = base
    ? undefined
    : baseForms(text, pack.morphology).find((b) => b.length < text.length && CONSONANT.test(b));
  return romanize(bare === undefined ? text : text.slice(0, bare.length), pack.places.letters);
}

/** "The mayor of the city Name Surname": a first name in any form, and more of a name behind it. */
function isPerson({ tokens, pack }: PlaceScan, at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  return isName(tokens[at + 1]) && compilePersons(pack).cases.given.has(word);
}

/** The end of the capitalised name that begins at a token: one word, hyphens, a second word after an adjective. */
function nameEnd(scan: PlaceScan, from: number): number {
  const { tokens } = scan;
  if (!isName(tokens[from])) return from;
  let to = withHyphens(tokens, from + 1);
  const first = tokens[from] as Token;
  const next = tokens[to];
  if (isName(next) && next?.start === (tokens[to - 1] as Token).end + 1 && endsIn(first.folded, scan.names.adjectives))
    to = withHyphens(tokens, to + 1);
  return to;
}

function withHyphens(tokens: readonly Token[], to: number): number {
  let end = to;
  for (;;) {
    const hyphen = tokens[end];
    const before = tokens[end - 1];
    const part = tokens[end + 1];
    if (hyphen?.folded !== '-' || hyphen.start !== before?.end || part?.start !== hyphen.end) return end;
    if (!isName(part) && !isName(tokens[end + 3])) return end;
    end += 2;
  }
}

function infront(scan: PlaceScan, area: boolean, from: number, to: number): number {
  const { tokens, mentions, names } = scan;
  const last = mentions.at(-1);
  if (last && last.to === from) {
    if (!area || last.type === 'organization' || last.type === 'group') return -1;
    if (names.adjectives.length && !endsIn((tokens[from - 1] as Token).folded, names.adjectives)) return -1;
    mentions.pop();
    const wide = mention(scan, last.from, to, true);
    // "Финляндская Республика": a head with a capital makes the adjective a name of the state.
    if (names.adjectives.length > 0 && last.type === 'country' && last.adjective && tokens[from]?.capital)
      Object.assign(wide, { type: 'country', region: undefined, country: last.country, name: last.name });
    // A province of a country's city lies in it; a sea that a country's adjective names does not.
    else if (last.country && last.type === 'place') wide.country = last.country;
    mentions.push(wide);
    return to;
  }
  const first = nameStart(tokens, from);
  if (first === from || (last && last.to > first)) return -1;
  if (area && names.adjectives.length && !endsIn((tokens[from - 1] as Token).folded, names.adjectives)) return -1;
  const found = mention(scan, first, area ? to : from, area);
  if (!area) found.name = cityName(scan, found.text, true);
  mentions.push(found);
  return to;
}

/** The beginning of the capitalised name that ends before a token. */
function nameStart(tokens: readonly Token[], to: number): number {
  if (!isName(tokens[to - 1])) return to;
  let from = to - 1;
  while (
    tokens[from - 1]?.folded === '-' &&
    tokens[from - 1]?.end === tokens[from]?.start &&
    isName(tokens[from - 2]) &&
    tokens[from - 2]?.end === tokens[from - 1]?.start
  )
    from -= 2;
  return from;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.folded.length > 1;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((e) => word.length > e.length + 1 && word.endsWith(e));
}

function mention(scan: PlaceScan, from: number, to: number, region: boolean): NameMention {
  const found = mentionAt(scan, 'place', from, to);
  if (region) found.region = true;
  return found;
}
