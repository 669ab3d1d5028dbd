import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { compileNames, type KnownName } from './compile.ts';

/**
 * Names of one block: countries and their adjectives, cities, groups of states. Longest match, none overlaps.
 * `tokens` are those of the block, their offsets into `text`.
 */
export function findNames(text: string, tokens: readonly Token[], pack: Language): NameMention[] {
  const { matcher, doubtful } = compileNames(pack);
  const mentions: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const match of matcher.at(tokens, i)) {
      const name = match.value;
      if (!stands(text, tokens[i] as Token, name)) continue;
      const to = withSuffix(tokens, match.to, pack);
      if (name.type !== 'trap' && !(name.type === 'country' && isDoubtful(tokens, doubtful.get(name.id))))
        mentions.push(mention(text, tokens, i, to, name));
      i = to - 1;
      break;
    }
  }
  return mentions;
}

function mention(text: string, tokens: readonly Token[], from: number, to: number, name: KnownName): NameMention {
  const startOffset = (tokens[from] as Token).start;
  const endOffset = (tokens[to - 1] as Token).end;
  const base = { text: text.slice(startOffset, endOffset), startOffset, endOffset, from, to, within: null };
  if (name.type === 'group') return { ...base, type: 'group', id: name.id, name: name.name };
  if (name.type === 'place') return { ...base, type: 'place', id: name.id, country: name.country, name: name.name };
  const country = { ...base, type: 'country', country: name.country, name: name.name } as const;
  return name.adjective ? { ...country, adjective: true } : country;
}

/** The first word is written as the name demands: a capital, or capitals throughout ("US", not "us"). */
function stands(text: string, token: Token, name: KnownName): boolean {
  if (name.shape === 'any') return true;
  if (!token.capital) return isCaseless(token);
  if (name.shape === 'capital') return true;
  const second = text.charAt(token.start + 1);
  return second === second.toUpperCase();
}

function isCaseless(token: Token): boolean {
  return token.kind !== 'word' || token.folded === token.folded.toUpperCase() || /^[\u10d0-\u10ff]/.test(token.folded);
}

/** "АҚШ-тың": an ending after a hyphen belongs to the name. */
function withSuffix(tokens: readonly Token[], to: number, pack: Language): number {
  const last = tokens[to - 1];
  const hyphen = tokens[to];
  const ending = tokens[to + 1];
  if (!last || !hyphen || !ending || !pack.morphology.suffixes) return to;
  if (hyphen.kind !== 'mark' || !'-–‑'.includes(hyphen.folded)) return to;
  if (hyphen.start !== last.end || ending.start !== hyphen.end || ending.kind !== 'word' || ending.capital) return to;
  return pack.morphology.suffixes.includes(ending.folded) ? to + 2 : to;
}

function isDoubtful(tokens: readonly Token[], words: ReadonlySet<string> | undefined): boolean {
  return words ? tokens.some((t) => words.has(t.folded)) : false;
}
