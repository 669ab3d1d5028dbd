import type { Language } from '../languages/language.ts';
import type { NameMention } from '../model/mentions.ts';
import type { UserGazetteer, UserName } from '../model/user-gazetteer.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from '../text/matcher.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { mentionAt } from './mention.ts';
import { personKey } from './person-key.ts';

/** The names of a user's gazetteer in a block; they take the place of whatever else was found there. */

interface Own {
  type: 'organization' | 'person' | 'place';
  entry: UserName & { post?: string };
}

const compiled = new WeakMap<UserGazetteer, Map<Language | null, Matcher<Own>>>();

export function withUserNames(
  text: string,
  tokens: readonly Token[],
  found: NameMention[],
  gazetteer: UserGazetteer,
  pack: Language | null,
): NameMention[] {
  const own: NameMention[] = [];
  const matcher = matcherOf(gazetteer, pack);
  for (let i = 0; i < tokens.length; i++) {
    const match = matcher.at(tokens, i)[0];
    if (!match) continue;
    own.push(mention(text, tokens, match.from, match.to, match.value));
    i = match.to - 1;
  }
  if (own.length === 0) return found;
  const rest = found.filter((m) => own.every((o) => m.to <= o.from || m.from >= o.to));
  return [...rest, ...own].sort((a, b) => a.from - b.from || b.to - a.to);
}

function mention(text: string, tokens: readonly Token[], from: number, to: number, { type, entry }: Own): NameMention {
  const { name, country, id } = entry;
  const found = mentionAt({ text, tokens }, type, from, to);
  found.name = name;
  found.country = country;
  if (type === 'person') found.key = personKey(words(name));
  else found.id = id ?? slug(name);
  return found;
}

function matcherOf(gazetteer: UserGazetteer, pack: Language | null): Matcher<Own> {
  const byPack = compiled.get(gazetteer) ?? new Map<Language | null, Matcher<Own>>();
  compiled.set(gazetteer, byPack);
  const matcher = byPack.get(pack) ?? compileMatcher(entries(gazetteer), pack?.morphology);
  byPack.set(pack, matcher);
  return matcher;
}

function* entries({ organizations, persons, places }: UserGazetteer): Generator<LexiconEntry<Own>> {
  for (const entry of organizations) yield* patterns({ type: 'organization', entry });
  for (const entry of persons) yield* patterns({ type: 'person', entry });
  for (const entry of places) yield* patterns({ type: 'place', entry });
}

function* patterns(value: Own): Generator<LexiconEntry<Own>> {
  for (const name of new Set([value.entry.name, ...(value.entry.names ?? [])])) {
    // Marks of the pattern language are no part of a name.
    const plain = words(name.replace(/[*|~…]/gu, ' '));
    if (plain.length > 0) yield { pattern: plain.map((w) => `${w}~`).join(' '), value };
  }
}

const words = (name: string): string[] => tokenize(name).map((t) => name.slice(t.start, t.end));

const slug = (name: string): string =>
  words(name.toLowerCase())
    .filter((w) => /[\p{L}\p{N}]/u.test(w))
    .join('-');
