import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, isCaseless, isHyphen } from './body-scan.ts';
import type { NameWord } from './persons-cases.ts';
import { COMMON, classOf, PATRONYMIC, type PersonLexicon, SURNAME } from './persons-lexicon.ts';
import { initialAt, isCaselessName, isFirstName, isForeignScript, isGiven } from './persons-words.ts';

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
    if (endsInSuffix(lexicon, run.words.at(-1))) break;
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
  // "Dışişleri Bakanı Esad Hasan Şeybani": where the head closes a post, nothing of it stands behind.
  const behind = afterPost && scan.pack.persons.grammar.order === 'last';
  if (first > 0 && !run.initials && !surnameFirst && !pair && !two && !behind)
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

/** "Fidan'ın …": an ending behind an apostrophe closes the name. */
function endsInSuffix(lexicon: PersonLexicon, word: NameWord | undefined): boolean {
  const at = word ? word.folded.lastIndexOf("'") : -1;
  return word !== undefined && at > 1 && lexicon.suffixSet.has(word.folded.slice(at + 1));
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

function add(run: NameRun, at: number, word: NameWord): void {
  run.words.push(word);
  run.starts.push(at);
}

/** Takes one more part into the run; returns the index after it, or the same index at the end. */
function step(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): number {
  const { tokens } = scan;
  const token = tokens[at];
  // "F.-W. Name".
  if (isHyphen(token) && run.words.at(-1)?.slot === 'initial' && tokens[at + 1] && initialAt(scan, at + 1))
    return step(scan, lexicon, run, at + 1);
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
  } else if (run.given && run.words.at(-1)?.slot === 'surname' && !isSecondSurname(lexicon, run)) return at;
  else if (run.initials && run.size > 0 && run.words[0]?.slot === 'initial') return at;
  add(run, at, word);
  run.size++;
  run.to = to;
  return to;
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
function isNameBesides(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number, given: boolean): boolean {
  const named = scan.cover[at];
  if (!named || named.type === 'organization' || named.to - named.from > 1) return false;
  const next = scan.tokens[at + 1];
  const before = scan.cover[at + 1];
  const { start, end } = scan.tokens[at] as Token;
  const first = given || (named.type === 'place' && isFirstName(scan.text.slice(start, end)));
  if (first && next?.kind === 'word' && next.capital && (!before || before.type === 'place')) return true;
  // "Айбек Сейтқали Астанада": where a place needs no preposition it may follow a whole name.
  const most = lexicon.agglutinative ? 1 : 2;
  const opened = (run.given && !run.surname && run.size <= most) || (run.initials && run.size === 0);
  return opened && named.type === 'place';
}

/** Something else than a name stands here: a country, a body, a post, a word that begins no name. */
function isBlocked(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, at: number): boolean {
  const token = scan.tokens[at] as Token;
  const named = scan.cover[at];
  const given = lexicon.cases.given.has(token.folded);
  if (named && !isNameBesides(scan, lexicon, run, at, given)) return true;
  // "Luigi Di Maio": between two words of a name a particle may have a capital.
  const inside = run.given && lexicon.particles.has(token.folded) && scan.tokens[at + 1]?.capital === true;
  if (lexicon.notNames.has(token.folded) && !inside) return true;
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

/** "Rocío Benítez Duarte". */
function isSecondSurname(lexicon: PersonLexicon, run: NameRun): boolean {
  return lexicon.twoSurnames && run.words.filter((w) => w.slot === 'surname').length === 1;
}
