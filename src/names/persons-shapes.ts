import { FIRST_NAMES } from '../gazetteer/first-names.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, isCaseless, isHyphen } from './body-scan.ts';
import { skeleton } from './person-key.ts';
import type { NameWord } from './persons-cases.ts';
import { COMMON, classOf, GIVEN, PATRONYMIC, type PersonLexicon, SURNAME } from './persons-lexicon.ts';

/** A run of words that may be a person's name. */
export interface NameRun {
  from: number;
  to: number;
  words: NameWord[];
  /** First token of each word. */
  starts: number[];
  /** What speaks for a name. */
  given: boolean;
  initials: boolean;
  patronymic: boolean;
  surname: boolean;
  afterPost: boolean;
  /** Words other than initials and particles. */
  size: number;
}

const MAX_WORDS = 5;
const MAX_INITIAL = 3;

export function nameRun(from: number, to = from, words: NameWord[] = [], starts: number[] = []): NameRun {
  return {
    from,
    to,
    words,
    starts,
    given: false,
    initials: false,
    patronymic: false,
    surname: false,
    afterPost: false,
    size: words.length,
  };
}

/** The run of name words that begins at token `i`, or null. `foreign`: of words in Latin letters amid another script;
 * `afterPost`: behind a post, where weaker signs will do; `double`: an unknown word may stand before a known first name. */
export function readRun(
  scan: BodyScan,
  lexicon: PersonLexicon,
  i: number,
  { foreign = false, afterPost = false, double = false } = {},
): NameRun | null {
  const run = nameRun(i);
  run.afterPost = afterPost;
  let at = i;
  while (run.size < MAX_WORDS) {
    const next = isForeignScript(scan, at) === foreign ? step(scan, lexicon, run, at) : at;
    if (next === at) break;
    at = next;
  }
  if (!run.size || run.to === i) return null;
  for (let last = run.words.at(-1); last && isLoose(lexicon, last); last = run.words.at(-1)) run.words.pop();
  // "віцэ-мэр Друскінінкая Дайва Шымкене": what stands before the first name is no part of the name, unless it is the surname.
  const first = firstNameAt(run);
  const [head, , third] = run.words;
  // "Раҷабзода Сафар Каримзода": surname and patronymic may have the same ending.
  const parted = third?.slot !== 'surname' || third.folded.slice(-4) === head?.folded.slice(-4);
  const surnameFirst = first === 1 && head?.slot === 'surname' && parted;
  // "Ҳусайн Карими": of two words the second is a surname, made of a first name.
  const pair =
    first === 1 && run.size === 2 && lexicon.agglutinative && (afterPost || !isListed(lexicon, run.words[1]));
  // "Корнел Лауренціу Стойка": a place before the name would stand in its genitive.
  // "Руководитель Росводресурсов Дмитрий …": what ends like a surname may be a body in its genitive.
  const two = double && first === 1 && run.size === 3 && !scan.latin && head?.slot !== 'surname' && endsBare(head);
  if (first > 0 && !run.initials && !surnameFirst && !pair && !two)
    return readRun(scan, lexicon, run.starts[first] as number);
  return run;
}

const CONSONANT = /[бвгґғджҷзйкқлмнңпрстфхҳцчшщ]$/;

function endsBare(word: NameWord | undefined): boolean {
  return word !== undefined && CONSONANT.test(word.folded);
}

/** A particle that nothing follows is no part of the name; words such as uulu are. */
function isLoose(lexicon: PersonLexicon, word: NameWord): boolean {
  return word.slot === 'other' && lexicon.particles.has(word.folded) && !lexicon.kin.has(word.folded);
}

function isListed(lexicon: PersonLexicon, word: NameWord | undefined): boolean {
  return word !== undefined && lexicon.cases.given.has(word.folded);
}

/** Index of the first name among the words; -1 where none is known. */
function firstNameAt(run: NameRun): number {
  const known = run.words.findIndex((w) => w.slot === 'given');
  if (known >= 0 || run.size < 3) return known;
  const foreign = run.words.findIndex((w) => w.slot !== 'initial' && isFirstName(w.raw));
  return foreign < run.words.length - 1 ? foreign : -1;
}

let firstNames: ReadonlySet<string> | null = null;
const SHORTEST = 3;

/** The word is a first name of some language, by its skeleton. */
export function isFirstName(word: string): boolean {
  firstNames ??= new Set(FIRST_NAMES.map(skeleton).filter((s) => s.length >= SHORTEST));
  return firstNames.has(skeleton(word));
}

function add(run: NameRun, at: number, word: NameWord): void {
  run.words.push(word);
  run.starts.push(at);
}

/** Latin letters in a text of another script. */
export function isForeignScript(scan: BodyScan, i: number): boolean {
  if (scan.latin) return false;
  const token = scan.tokens[i];
  return token?.kind === 'word' && token.folded.charCodeAt(0) < LATIN_END;
}

const LATIN_END = 0x250;

/** Takes one more part into the run; returns the index after it, or the same index at the end. */
function step(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): number {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  if (run.words.length && (tokens[at - 1] as Token).end < token.start - 2) return at;
  const initial = run.size === 0 && cueAt(scan, at, 'honorific') ? 0 : initialAt(scan, at);
  if (initial) {
    // After the surname an initial may follow ("Алейник С. Ф."), but not open the next sentence's name.
    add(run, at, { raw: `${scan.text.slice(token.start, token.end)}.`, folded: token.folded, slot: 'initial' });
    run.initials = true;
    run.to = initial;
    return initial;
  }
  if (!token.capital && !isCaselessName(scan, lexicon, run, at)) return lowerPart(scan, lexicon, run, at);
  if (
    isBlocked(scan, lexicon, run, at) ||
    (token.upper && run.size === 0 && !scan.shouting && token.folded.length < 5 && !cueAt(scan, at - 1, 'honorific'))
  )
    return at;
  const to = hyphened(scan, at);
  const last = tokens[to - 1] as Token;
  const word: NameWord = {
    raw: scan.text.slice(token.start, last.end),
    folded: to === at + 1 ? token.folded : scan.text.slice(token.start, last.end).toLowerCase(),
    slot: 'other',
  };
  const ending = classOf(lexicon, last.folded);
  if (!run.given && isGiven(lexicon, token.folded)) {
    word.slot = 'given';
    run.given = true;
  } else if ((ending & PATRONYMIC) !== 0 && (run.given || run.size === 1)) {
    word.slot = 'other';
    run.patronymic = true;
  } else if ((ending & SURNAME) !== 0) {
    word.slot = 'surname';
    run.surname = true;
  } else if (run.given && run.words.at(-1)?.slot === 'surname') return at;
  else if (run.initials && run.size > 0 && run.words[0]?.slot === 'initial') return at;
  add(run, at, word);
  run.size++;
  run.to = to;
  return to;
}

/** Behind a post and a comma, in a script without capitals: two words that nothing else is known to be, before a comma or verb. */
export function readApposition(scan: BodyScan, lexicon: PersonLexicon, comma: number): NameRun | null {
  const { tokens } = scan;
  const opening = tokens[comma + 1];
  if (tokens[comma]?.folded !== ',' || !opening || !isCaseless(opening)) return null;
  const from = comma + 1;
  const known = readRun(scan, lexicon, from, { afterPost: true });
  if (known?.from === from && known.given && known.size > 1) return known;
  const first = caselessWord(scan, lexicon, from);
  const last = caselessWord(scan, lexicon, from + 1);
  if (!first || !last) return null;
  const closed = tokens[from + 2]?.folded === ',' || cueAt(scan, from + 2, 'speech') !== null;
  if (!closed && !agree(lexicon, tokens[comma - 1], last.folded)) return null;
  first.slot = 'given';
  last.slot = 'surname';
  const run = nameRun(from, from + 2, [first, last], [from, from + 1]);
  run.given = true;
  return run;
}

/**
 * The same without a comma: the surname stands in the case of the post, or the post in none ("მინისტრ … -თან"), and a mark or
 * a verb follows.
 */
export function readAgreeing(scan: BodyScan, lexicon: PersonLexicon, from: number, base: string): NameRun | null {
  const { tokens } = scan;
  const post = tokens[from - 1];
  if (post?.kind !== 'word' || !isCaseless(post)) return null;
  if (tokens[from + 2]?.kind === 'word' && !cueAt(scan, from + 2, 'speech')) return null;
  const first = caselessWord(scan, lexicon, from);
  const last = caselessWord(scan, lexicon, from + 1);
  if (!first || !last || tokens[from]?.kind !== 'word') return null;
  const bare = (base.split(/[ |-]/).at(-1) ?? '').startsWith(post.folded);
  if (!agree(lexicon, post, last.folded) && !(bare && lexicon.suffixSet.has(last.folded.slice(-1)))) return null;
  first.slot = 'given';
  last.slot = 'surname';
  const run = nameRun(from, from + 2, [first, last], [from, from + 1]);
  run.given = true;
  return run;
}

/** The post and the surname behind it stand in the same case. */
function agree(lexicon: PersonLexicon, post: Token | undefined, surname: string): boolean {
  if (post?.kind !== 'word') return false;
  const last = surname.slice(-1);
  return post.folded.slice(-2) === surname.slice(-2) || (post.folded.endsWith(last) && lexicon.suffixSet.has(last));
}

/** A word that nothing else is known to be. */
function caselessWord(scan: BodyScan, lexicon: PersonLexicon, at: number): NameWord | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || !isCaseless(token) || token.folded.length < 3) return null;
  if (scan.cover[at] || scan.cues[at] || lexicon.stopWords.has(token.folded)) return null;
  if ((classOf(lexicon, token.folded) & COMMON) !== 0) return null;
  return { raw: scan.text.slice(token.start, token.end), folded: token.folded, slot: 'other' };
}

/** In a script without capitals a name is a known first name with the word behind it, or a word with a surname's ending. */
function isCaselessName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (!isCaseless(token) || lexicon.stopWords.has(token.folded)) return false;
  const form = classOf(lexicon, token.folded);
  const raw = scan.text.slice(token.start, token.end);
  if (run.size === 0) return (form & (GIVEN | SURNAME)) !== 0 || (run.afterPost && isFirstName(raw));
  if (run.surname || run.size > 1) return false;
  if ((form & SURNAME) !== 0) return true;
  if (scan.cues[at] || scan.cover[at]) return false;
  if (run.afterPost) return true;
  // Behind a first name, right before a verb of meeting or speaking.
  return run.given && (form & COMMON) === 0 && cueAt(scan, at + 1, 'speech') !== null;
}

export function isGiven(lexicon: PersonLexicon, folded: string): boolean {
  return (classOf(lexicon, folded) & GIVEN) !== 0;
}

/** "А." — index after the stop, or 0. Two letters may stand for one: "Ш.", "Дж.", "Sh." */
export function initialAt(scan: BodyScan, i: number): number {
  const { tokens } = scan;
  const token = tokens[i] as Token;
  const stop = tokens[i + 1];
  if (!token.capital || token.end - token.start > MAX_INITIAL || stop?.folded !== '.' || stop.start !== token.end)
    return 0;
  if (token.end - token.start > 1 && (token.upper || !isDigraph(token.folded))) return 0;
  return i + 2;
}

const DIGRAPHS = new Set("дж дз sh ch zh kh yu ya ye yo dz dj th ph ju ja ts o' g' ու".split(' '));

function isDigraph(folded: string): boolean {
  return DIGRAPHS.has(folded);
}

function lowerPart(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): number {
  const { tokens } = scan;
  const token = tokens[at] as Token;
  if (!run.size) return at;
  const raw = scan.text.slice(token.start, token.end);
  if (lexicon.kin.has(token.folded)) {
    add(run, at, { raw, folded: token.folded, slot: 'other' });
    run.patronymic = true;
    run.to = at + 1;
    return at + 1;
  }
  if (lexicon.particles.has(token.folded)) {
    // "Paula Lindner von der Kommission": behind a surname, among nouns with capitals, it says where she is from.
    const last = run.words.at(-1);
    if (scan.lexicon.nounsAreCapital && run.size > 1 && last && !lexicon.cases.given.has(last.folded)) return at;
    let next = at + 1;
    if (isHyphen(tokens[next])) next++;
    const follower = tokens[next];
    const chained = follower && lexicon.particles.has(follower.folded);
    const name = chained ? tokens[next + 1] : follower;
    if (!name?.capital || name.kind !== 'word') return at;
    add(run, at, { raw, folded: token.folded, slot: 'other' });
    return next;
  }
  return at;
}

/** Vladimir, Georgia, Elena (ro: a Greek): a first name before another word, or a surname behind a first name or initials. */
function isNameBesides(scan: BodyScan, run: NameRun, at: number, given: boolean): boolean {
  const named = scan.cover[at];
  if (!named || named.type === 'organization' || named.to - named.from > 1) return false;
  const next = scan.tokens[at + 1];
  const before = scan.cover[at + 1];
  const { start, end } = scan.tokens[at] as Token;
  const first = given || (named.type === 'place' && isFirstName(scan.text.slice(start, end)));
  if (first && next?.kind === 'word' && next.capital && (!before || before.type === 'place')) return true;
  const opened = (run.given && run.size === 1) || (run.initials && run.size === 0);
  return opened && named.type === 'place';
}

/** Something else than a name stands here: a country, a body, a post, a word that begins no name. */
function isBlocked(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): boolean {
  const token = scan.tokens[at] as Token;
  const named = scan.cover[at];
  const given = lexicon.cases.given.has(token.folded);
  if (named && !isNameBesides(scan, run, at, given)) return true;
  if (lexicon.notNames.has(token.folded)) return true;
  if ((classOf(lexicon, token.folded) & COMMON) !== 0 && !run.given && !run.initials) return true;
  if (given || (run.initials && run.size === 0)) return false;
  const cues = scan.cues[at];
  if (!cues) return false;
  // "Евгений Романов": behind a first name a word that only looks like a common noun is the surname.
  const surname = run.given && run.size === 1;
  return cues.some(
    (m) => m.value.kind !== 'speech' && !(surname && (m.value.kind === 'other' || m.value.kind === 'modifier')),
  );
}

/** "Салтыков-Щедрин", "Al-Thani": index after the last part. */
function hyphened(scan: BodyScan, at: number): number {
  const { tokens } = scan;
  let to = at + 1;
  while (isHyphen(tokens[to]) && attached(tokens, to - 1) && attached(tokens, to) && tokens[to + 1]?.kind === 'word') {
    const part = tokens[to + 1] as Token;
    const ending = !part.capital && !(isCaseless(part) && part.folded.length > 4);
    if (ending && part.folded.length > 4) break;
    if (ending && scan.pack.morphology.suffixes) break;
    to += 2;
  }
  return to;
}
