import { AGENCIES } from '../gazetteer/agencies.ts';
import type { Language } from '../languages/language.ts';
import type { BoilerplateKind, BoilerplatePhrases } from '../languages/types/boilerplate.ts';
import { MAX_GAP } from '../text/matcher.ts';
import { compilePosition, expandPattern, fits, type Position, splitPattern } from '../text/patterns.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { plainToken, plainWord } from './line-keys.ts';
import { plainMarks } from './units.ts';
import { createFlagTable, type FlagTable, hashOf, hashOn, PREFIX, type WordIndex } from './word-index.ts';

/** A phrase of the packs in a line. */
export interface PhraseHit {
  kind: BoilerplateKind;
  anchor: keyof BoilerplatePhrases;
  /** Index of the first token after the phrase. */
  to: number;
}

/** What a word, or a word with the next one, may begin; `pair`: something with the next one. */
export const BEGINS = { whole: 1, start: 2, inside: 4, network: 8, agency: 16, cue: 32, pair: 64 } as const;

export interface Phrases {
  /** Flags of `BEGINS` for every word that begins something. */
  index: WordIndex;
  /** The phrase that gives a line away, if any. `tokens` are the line's; `anchors`: flags of the anchors that may be. */
  find(tokens: readonly Token[], anchors: number): PhraseHit | null;
  /** Labels of a menu, glued into one line. */
  isMenu(tokens: readonly Token[]): boolean;
  /** A phrase of this kind at the head of the line. */
  head(tokens: readonly Token[], kind: BoilerplateKind): PhraseHit | null;
}

const MAX_TAIL = 6;
const NETWORKS = new Set(
  'facebook fb twitter x vk vkontakte вконтакте ok одноклассники whatsapp telegram viber instagram youtube linkedin pinterest reddit email e mail messenger rss tiktok line wechat weibo qq threads bluesky mastodon flipboard pocket print skype livejournal dzen дзен yandex яндекс google news tumblr digg xing rutube max'.split(
    ' ',
  ),
);

const compiled = new WeakMap<readonly Pick<Language, 'boilerplate'>[], Phrases>();

/** The boilerplate phrases of all packs, indexed once per list of packs; a phrase is compiled when its first word is met. */
export function phrasesOf(languages: readonly Pick<Language, 'boilerplate'>[]): Phrases {
  let phrases = compiled.get(languages);
  if (!phrases) {
    phrases = indexPhrases(languages);
    compiled.set(languages, phrases);
  }
  return phrases;
}

/** A phrase of a pack; `positions` once it is first tried. */
interface Phrase {
  pattern: string;
  kind: BoilerplateKind;
  anchor: keyof BoilerplatePhrases;
  positions: readonly Position[] | null;
}

/** Phrases by the hash of their first word, of their first two tokens, or of a prefix. */
type Lists = Map<number, Phrase[]>;

const WORDS = 1 << 14;
const PAIRS = 1 << 15;
const PREFIXES = 1 << 8;
const BLANK = 0x20;

function indexPhrases(languages: readonly Pick<Language, 'boilerplate'>[]): Phrases {
  const index: WordIndex = {
    words: createFlagTable(WORDS),
    pairs: createFlagTable(PAIRS),
    prefixes: createFlagTable(PREFIXES),
    pair: BEGINS.pair,
  };
  const { words, pairs, prefixes } = index;
  const byWord: Lists = new Map();
  const byPair: Lists = new Map();
  const byPrefix: Lists = new Map();

  function add(phrase: Phrase): void {
    const { pattern } = phrase;
    const flag = BEGINS[phrase.anchor];
    const plain = pattern.includes('|') ? 0 : plainWord(pattern, 0);
    if (plain === 0) {
      for (const single of expandPattern(pattern)) {
        const own = { ...phrase, pattern: single };
        const { exact, prefixed } = headHashes(single);
        for (const hash of exact) put(words, byWord, hash, flag, own);
        for (const hash of prefixed) put(prefixes, byPrefix, hash, flag, own);
      }
      return;
    }
    const hash = hashOf(pattern, 0, plain);
    const from = pattern.charCodeAt(plain) === BLANK ? plain + 1 : plain;
    const next = plainToken(pattern, from);
    if (next > from) {
      words.add(hash, BEGINS.pair);
      put(pairs, byPair, hashOn(hash, hashOf(pattern, from, next)), flag, phrase);
    } else put(words, byWord, hash, flag, phrase);
  }

  for (const { boilerplate } of languages) {
    for (const kind in boilerplate) {
      if (kind === 'attribution') continue;
      const phrases = boilerplate[kind as BoilerplateKind] as BoilerplatePhrases;
      for (const anchor in phrases)
        for (const pattern of phrases[anchor as keyof BoilerplatePhrases] as readonly string[])
          add({
            pattern: plainMarks(pattern),
            kind: kind as BoilerplateKind,
            anchor: anchor as keyof BoilerplatePhrases,
            positions: null,
          });
    }
    for (const cue of boilerplate.attribution ?? []) {
      const { exact, prefixed } = headHashes(cue);
      for (const hash of exact) words.add(hash, BEGINS.cue);
      for (const hash of prefixed) prefixes.add(hash, BEGINS.cue);
    }
  }
  for (const network of NETWORKS) words.add(hashOf(network), BEGINS.network);
  for (const agency of AGENCIES) words.add(hashOf(tokenize(agency)[0]?.folded ?? ''), BEGINS.agency);

  /** The longest phrase at a token that is wanted. */
  function longest(tokens: readonly Token[], i: number, wanted: Wanted): PhraseHit | null {
    const token = tokens[i];
    if (!token) return null;
    const { folded } = token;
    const hash = hashOf(folded);
    const flags = words.flagsOf(hash);
    let best = flags === 0 ? null : longer(byWord.get(hash), tokens, i, wanted, null);
    const next = tokens[i + 1];
    if (next && flags & BEGINS.pair)
      best = longer(byPair.get(hashOn(hash, hashOf(next.folded))), tokens, i, wanted, best);
    if (folded.length < PREFIX) return best;
    const prefix = hashOf(folded, 0, PREFIX);
    return prefixes.flagsOf(prefix) === 0 ? best : longer(byPrefix.get(prefix), tokens, i, wanted, best);
  }

  function findHead(tokens: readonly Token[], anchors: number, kind: BoilerplateKind | null): PhraseHit | null {
    const wanted: Wanted = (phrase, _, to) =>
      (anchors & BEGINS[phrase.anchor]) !== 0 &&
      phrase.anchor !== 'inside' &&
      (kind === null || phrase.kind === kind) &&
      (phrase.anchor === 'start' || isTail(tokens, to));
    let i = 0;
    while (tokens[i]?.kind === 'mark') i++;
    const found = longest(tokens, i, wanted) ?? (i === 0 ? null : longest(tokens, 0, wanted));
    return found || tokens[i]?.kind !== 'number' ? found : longest(tokens, i + 1, isCounter);
  }

  return {
    index,
    find(tokens, anchors) {
      const head = anchors & AT_HEAD ? findHead(tokens, anchors, null) : null;
      if (head || !(anchors & BEGINS.inside)) return head;
      for (let i = 0; i < tokens.length; i++) {
        const hit = longest(tokens, i, isInside);
        if (hit) return hit;
      }
      return null;
    },
    isMenu(tokens) {
      let labels = 0;
      let covered = 0;
      for (let i = 0; i < tokens.length; ) {
        const to = longest(tokens, i, isMenuLabel)?.to ?? i;
        if (to > i) labels++;
        covered += to - i;
        i = Math.max(to, i + 1);
      }
      return labels >= MENU && covered >= tokens.length / 2;
    },
    head: (tokens, kind) => findHead(tokens, AT_HEAD, kind),
  };
}

type Wanted = (phrase: Phrase, tokens: readonly Token[], to: number) => boolean;

function longer(
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Token[],
  i: number,
  wanted: Wanted,
  best: PhraseHit | null,
): PhraseHit | null {
  if (!phrases) return best;
  let found = best;
  for (const phrase of phrases) {
    phrase.positions ??= splitPattern(phrase.pattern).map((piece) => compilePosition(piece, {}));
    const to = follow(phrase.positions, 0, tokens, i);
    if (to > (found?.to ?? i) && wanted(phrase, tokens, to)) found = { kind: phrase.kind, anchor: phrase.anchor, to };
  }
  return found;
}

function put(table: FlagTable, lists: Lists, hash: number, flag: number, phrase: Phrase): void {
  table.add(hash, flag);
  const list = lists.get(hash);
  if (list) list.push(phrase);
  else lists.set(hash, [phrase]);
}

const AT_HEAD = BEGINS.start | BEGINS.whole;
/** Hashes of the words that a pattern's first position stands for. */
function headHashes(pattern: string): { exact: number[]; prefixed: number[] } {
  const piece = splitPattern(pattern)[0];
  if (piece === undefined || piece === '…') throw new Error(`empty pattern: ${pattern}`);
  const { exact, prefixes } = compilePosition(piece, {});
  if (prefixes.some((p) => p.length < PREFIX)) throw new Error(`prefix too short: ${pattern}`);
  return { exact: exact.map((word) => hashOf(word)), prefixed: prefixes.map((p) => hashOf(p, 0, PREFIX)) };
}

/** Index after the last token of the phrase, or -1. */
function follow(positions: readonly Position[], from: number, tokens: readonly Token[], i: number): number {
  let at = i;
  for (let k = from; k < positions.length; k++) {
    const position = positions[k] as Position;
    if (position.gap) {
      for (let g = at; g <= at + MAX_GAP && g < tokens.length; g++) {
        const end = follow(positions, k + 1, tokens, g);
        if (end >= 0) return end;
      }
      return -1;
    }
    const token = tokens[at];
    if (!token || !fits(position, token.folded)) return -1;
    at++;
  }
  return at;
}

const MENU = 3;
const OF_MENUS = new Set<BoilerplateKind>([
  'navigation',
  'account',
  'contacts',
  'tools',
  'related',
  'comments',
  'share',
]);
const isMenuLabel: Wanted = (phrase) => phrase.anchor === 'whole' && OF_MENUS.has(phrase.kind);

/** "35 views". */
const isCounter: Wanted = (phrase, tokens, to) =>
  phrase.anchor === 'whole' && phrase.kind === 'counters' && isTail(tokens, to);

const isInside: Wanted = (phrase) => phrase.anchor === 'inside';

/** Nothing but numbers, marks and names of networks from here on. */
function isTail(tokens: readonly Token[], from: number): boolean {
  if (tokens.length - from > MAX_TAIL * 2) return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.kind === 'word' && !NETWORKS.has(token.folded)) || token.kind === 'han') return false;
  }
  return true;
}

/** A line that is made of names of networks alone. */
export function isNetworkRow(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens[0]?.kind === 'word' && isTail(tokens, 0);
}
