import type { Language } from '../languages/language.ts';
import type { BoilerplateKind, BoilerplatePhrases } from '../languages/types/boilerplate.ts';
import { compileLazily } from '../text/lazy-matcher.ts';
import type { LexiconEntry, Matcher } from '../text/matcher.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase of the packs in a line. */
export interface PhraseHit {
  kind: BoilerplateKind;
  anchor: keyof BoilerplatePhrases;
  /** Index of the first token after the phrase. */
  to: number;
}

type Value = { kind: BoilerplateKind; anchor: keyof BoilerplatePhrases };

export interface Phrases {
  /** The phrase that gives a line away, if any. `tokens` are the line's. */
  find(tokens: readonly Token[]): PhraseHit | null;
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

/** The boilerplate phrases of all packs as one matcher, compiled once per list of packs. */
export function phrasesOf(languages: readonly Pick<Language, 'boilerplate'>[]): Phrases {
  let phrases = compiled.get(languages);
  if (!phrases) {
    phrases = compile(languages);
    compiled.set(languages, phrases);
  }
  return phrases;
}

function compile(languages: readonly Pick<Language, 'boilerplate'>[]): Phrases {
  const heads: LexiconEntry<Value>[] = [];
  const anywhere: LexiconEntry<Value>[] = [];
  for (const language of languages) {
    const { attribution: _, ...kinds } = language.boilerplate;
    for (const [kind, phrases] of Object.entries(kinds) as [BoilerplateKind, BoilerplatePhrases][]) {
      const add = (entries: LexiconEntry<Value>[], anchor: Value['anchor']): void => {
        const value = { kind, anchor };
        for (const pattern of phrases[anchor] ?? []) entries.push({ pattern, value });
      };
      add(heads, 'whole');
      add(heads, 'start');
      add(anywhere, 'inside');
    }
  }
  const head = compileLazily(heads);
  const inside = compileLazily(anywhere);
  return {
    find: (tokens) => findHead(head, tokens, () => true) ?? findInside(inside, tokens),
    head: (tokens, kind) => findHead(head, tokens, (value) => value.kind === kind),
  };
}

function findHead(
  matcher: Pick<Matcher<Value>, 'at'>,
  tokens: readonly Token[],
  wanted: (value: Value) => boolean,
): PhraseHit | null {
  let i = 0;
  while (tokens[i]?.kind === 'mark') i++;
  for (const start of i === 0 ? [0] : [i, 0]) {
    for (const match of matcher.at(tokens, start)) {
      if (!wanted(match.value)) continue;
      if (match.value.anchor === 'start' || isTail(tokens, match.to)) return { ...match.value, to: match.to };
    }
  }
  return null;
}

function findInside(matcher: Pick<Matcher<Value>, 'at'>, tokens: readonly Token[]): PhraseHit | null {
  for (let i = 0; i < tokens.length; i++) {
    const match = matcher.at(tokens, i)[0];
    if (match) return { ...match.value, to: match.to };
  }
  return null;
}

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
