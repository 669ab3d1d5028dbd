import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { compileMatcher, type LexiconEntry, type Matcher } from '../text/matcher.ts';
import { readName, type Shape, splitNames } from './pattern.ts';

/** What a word or phrase says about organisations and persons. */
export type BodyCue = Written &
  (
    | { kind: 'known'; id: string }
    | { kind: 'organ'; id: string }
    | { kind: 'head'; state: boolean; weak: boolean }
    | { kind: 'state-body'; country: string | null }
    | { kind: 'post'; envoy: boolean; state: boolean }
    | { kind: 'modifier' | 'honorific' | 'speech' | 'side' | 'trap' | 'other' }
  );

/** The base form as the pack writes it, and how it has to stand in the text. */
interface Written {
  name: string;
  shape: Shape;
}

/** Word lists of a pack, folded, for quick look-up. */
export interface BodyLexicon {
  matcher: Matcher<BodyCue>;
  /** The language is written in Latin letters. */
  latin: boolean;
  /** Every noun (German) or word of a name (English) takes a capital: two of them say little. */
  nounsAreCapital: boolean;
  /** Folded word → it is a head by its beginning or ending (Минобороны, Außenministerium). */
  heads: Map<string, boolean>;
  links: ReadonlySet<string>;
  /** Links that stand behind another link only. */
  linkTails: ReadonlySet<string>;
  /** Links after which lower-case words go on. */
  lowerLinks: ReadonlySet<string>;
  and: ReadonlySet<string>;
  at: ReadonlySet<string>;
  plurals: ReadonlySet<string>;
  /** Words that open names of bodies at the head of a sentence, too. */
  opening: ReadonlySet<string>;
  notBodies: ReadonlySet<string>;
  chain: readonly string[];
  /** Whole words among the endings: `=дел`. */
  chainWords: ReadonlySet<string>;
  stop: readonly string[];
  before: readonly string[];
  compounds: readonly string[];
  compoundHeads: readonly string[];
  stateBeginnings: readonly string[];
}

const compiled = new WeakMap<Language, BodyLexicon>();

/** The words of a pack for organisations and persons; made at first use. */
export function compileBodies(pack: Language): BodyLexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) {
    const grammar = pack.organizations.grammar;
    lexicon = {
      matcher: compileMatcher(entries(pack), pack.morphology, ({ pattern: listed, value: kind }) => {
        const { pattern, shape } = readName(listed, pack.morphology, false);
        const name = listed.startsWith('=') ? listed.slice(1) : listed;
        return { pattern, value: cueOf(kind, name, shape) };
      }),
      latin: /^\p{Script=Latin}/u.test(pack.endonym),
      nounsAreCapital: grammar?.capitalHead === true && !pack.persons.grammar.capitalsAreNames,
      heads: new Map(),
      links: new Set(wordList(grammar?.links).filter((w) => !w.startsWith('+'))),
      linkTails: new Set(
        wordList(grammar?.links)
          .filter((w) => w.startsWith('+'))
          .map((w) => w.slice(1)),
      ),
      lowerLinks: wordSet(grammar?.lowerLinks),
      and: wordSet(grammar?.and),
      at: wordSet(grammar?.at),
      plurals: wordSet(grammar?.plurals),
      opening: wordSet(grammar?.opening),
      notBodies: wordSet(grammar?.notBodies),
      chain: wordList(grammar?.chain).filter((e) => !e.startsWith('=')),
      chainWords: exactWords(grammar?.chain),
      stop: wordList(grammar?.stop),
      before: wordList(grammar?.before),
      compounds: wordList(grammar?.compounds),
      compoundHeads: wordList(grammar?.compoundHeads),
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

type Kind = BodyCue extends infer C ? (C extends Written ? Omit<C, keyof Written> : never) : never;

interface AnyKind {
  id?: string;
  state?: boolean;
  weak?: boolean;
  country?: string | null;
  envoy?: boolean;
}

/** All cues have the same fields, so that reading them stays quick. */
function cueOf(kind: Kind, name: string, shape: Shape): BodyCue {
  const { id = '', state = false, weak = false, country = null, envoy = false } = kind as unknown as AnyKind;
  return { kind: kind.kind, name, shape, id, state, weak, country, envoy } as BodyCue;
}

/** Words in their base form. */
function* entries({ organizations, persons }: Language): Generator<LexiconEntry<Kind>> {
  const named = function* (names: string, kind: Kind): Generator<LexiconEntry<Kind>> {
    for (const name of splitNames(names)) yield { pattern: name, value: kind };
  };
  for (const [id, names] of Object.entries(organizations.known)) yield* named(names, { kind: 'known', id });
  for (const [id, names] of Object.entries(organizations.organs)) yield* named(names, { kind: 'organ', id });
  yield* named(organizations.traps, { kind: 'trap' });
  yield* named(organizations.heads, { kind: 'head', state: false, weak: false });
  yield* named(organizations.weakHeads, { kind: 'head', state: false, weak: true });
  yield* named(organizations.stateHeads, { kind: 'head', state: true, weak: false });
  for (const [code, names] of Object.entries(organizations.stateBodies))
    yield* named(names, { kind: 'state-body', country: code === '*' ? null : code });
  yield* named(persons.posts, { kind: 'post', envoy: false, state: false });
  yield* named(persons.statePosts, { kind: 'post', envoy: false, state: true });
  yield* named(persons.envoys, { kind: 'post', envoy: true, state: false });
  yield* named(persons.modifiers, { kind: 'modifier' });
  yield* named(persons.honorifics, { kind: 'honorific' });
  yield* named(persons.speech, { kind: 'speech' });
  yield* named(persons.otherNouns, { kind: 'other' });
  yield* named(persons.grammar.sides, { kind: 'side' });
}
