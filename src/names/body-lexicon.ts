import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from '../text/matcher.ts';
import { readName, type Shape, splitNames } from './pattern.ts';

/** What a word or phrase says about organisations and persons. */
export type BodyCue =
  | { kind: 'known'; id: string; shape: Shape }
  | { kind: 'organ'; id: string; shape: Shape }
  | { kind: 'head'; state: boolean; shape: Shape }
  | { kind: 'state-body'; country: string | null; shape: Shape }
  | { kind: 'post'; envoy: boolean; base: string; shape: Shape }
  | { kind: 'modifier' | 'honorific' | 'speech' | 'side' | 'trap'; shape: Shape };

/** Word lists of a pack, folded, for quick look-up. */
export interface BodyLexicon {
  matcher: Matcher<BodyCue>;
  links: ReadonlySet<string>;
  /** Links that stand behind another link only. */
  linkTails: ReadonlySet<string>;
  and: ReadonlySet<string>;
  at: ReadonlySet<string>;
  plurals: ReadonlySet<string>;
  notBodies: ReadonlySet<string>;
  chain: readonly string[];
  /** Whole words among the endings: `=дел`. */
  chainWords: ReadonlySet<string>;
  stop: readonly string[];
  before: readonly string[];
  compounds: readonly string[];
  stateBeginnings: readonly string[];
}

const compiled = new WeakMap<Language, BodyLexicon>();

/** The words of a pack for organisations and persons; made at first use. */
export function compileBodies(pack: Language): BodyLexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    const grammar = pack.organizations.grammar;
    lexicon = {
      matcher: compileMatcher(entries(pack), pack.morphology),
      links: new Set(wordList(grammar?.links).filter((w) => !w.startsWith('+'))),
      linkTails: new Set(
        wordList(grammar?.links)
          .filter((w) => w.startsWith('+'))
          .map((w) => w.slice(1)),
      ),
      and: wordSet(grammar?.and),
      at: wordSet(grammar?.at),
      plurals: wordSet(grammar?.plurals),
      notBodies: wordSet(grammar?.notBodies),
      chain: wordList(grammar?.chain).filter((e) => !e.startsWith('=')),
      chainWords: exactWords(grammar?.chain),
      stop: wordList(grammar?.stop),
      before: wordList(grammar?.before),
      compounds: wordList(grammar?.compounds),
      stateBeginnings: wordList(grammar?.stateBeginnings),
    };
    compiled.set(pack, lexicon);
  }
  return lexicon;
}

export function wordList(words: string | undefined): string[] {
  return (words ?? '').split(' ').filter(Boolean).map(fold);
}

export function wordSet(words: string | undefined): ReadonlySet<string> {
  return new Set(wordList(words));
}

/** The whole words (`=word`) in a list of endings. */
export function exactWords(words: string | undefined): ReadonlySet<string> {
  return new Set(
    wordList(words)
      .filter((w) => w.startsWith('='))
      .map((w) => w.slice(1)),
  );
}

function* entries(pack: Language): Generator<LexiconEntry<BodyCue>> {
  const { organizations, persons, morphology } = pack;
  const named = function* (names: string, cue: (name: string, shape: Shape) => BodyCue) {
    for (const name of splitNames(names)) {
      const { pattern, shape } = readName(name, morphology, false);
      yield { pattern, value: cue(name, shape) };
    }
  };
  for (const [id, names] of Object.entries(organizations.known))
    yield* named(names, (_, shape) => ({ kind: 'known', id, shape }));
  for (const [id, names] of Object.entries(organizations.organs))
    yield* named(names, (_, shape) => ({ kind: 'organ', id, shape }));
  yield* named(organizations.traps, (_, shape) => ({ kind: 'trap', shape }));
  yield* named(organizations.heads, (_, shape) => ({ kind: 'head', state: false, shape }));
  yield* named(organizations.stateHeads, (_, shape) => ({ kind: 'head', state: true, shape }));
  for (const [code, names] of Object.entries(organizations.stateBodies))
    yield* named(names, (_, shape) => ({ kind: 'state-body', country: code === '*' ? null : code, shape }));
  yield* named(persons.posts, (base, shape) => ({ kind: 'post', envoy: false, base, shape }));
  yield* named(persons.envoys, (base, shape) => ({ kind: 'post', envoy: true, base, shape }));
  yield* named(persons.modifiers, (_, shape) => ({ kind: 'modifier', shape }));
  yield* named(persons.honorifics, (_, shape) => ({ kind: 'honorific', shape }));
  yield* named(persons.speech, (_, shape) => ({ kind: 'speech', shape }));
  yield* named(persons.grammar.sides, (_, shape) => ({ kind: 'side', shape }));
}
