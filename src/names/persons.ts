import type { NameMention } from '../model/mentions.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, endsWithAny, isCaseless, isHyphen, spanOf } from './body-scan.ts';
import type { KnownPerson } from './name-memory.ts';
import { personKey, skeleton } from './person-key.ts';
import { casesOf, type NameWord, possibleBases, toNominative } from './persons-cases.ts';
import { backHanPost, isDot, readDotted, readHanRun } from './persons-han.ts';
import { compilePersons, type PersonLexicon } from './persons-lexicon.ts';
import { backPost, beforePost, type Post, type PostHead, postHeadAt, walkPost } from './persons-posts.ts';
import { EMPTY_RUN, type NameRun, readRun } from './persons-shapes.ts';

interface Found {
  run: NameRun;
  post: Post | null;
}

/**
 * Persons of one block, in order, none overlapping, with their posts and countries.
 * `scan.cover` has to hold the organisations already. Full names are kept in the memory, so that a surname alone refers back.
 */
export function findPersons(scan: BodyScan): NameMention[] {
  const lexicon = compilePersons(scan.pack);
  const found = new Map<number, Found>();
  const last = scan.pack.persons.grammar.order === 'last';
  let floor = 0;
  for (let i = 0; i < scan.tokens.length; i++) {
    const head = postHeadAt(scan, lexicon, i);
    if (!head) continue;
    const post = last ? postBefore(scan, lexicon, i, floor) : postAround(scan, lexicon, i);
    if (!post) {
      i = head.to - 1;
      continue;
    }
    found.set(post.run.from, post);
    floor = post.run.to;
    i = Math.max(head.to, post.post?.to ?? 0) - 1;
  }
  const inPost = new Uint8Array(scan.tokens.length);
  for (const { post } of found.values()) if (post) inPost.fill(1, post.from, post.to);
  const out: NameMention[] = [];
  for (let i = 0; i < scan.tokens.length; i++) {
    if (inPost[i]) continue;
    const known = found.get(i);
    const run = known?.run ?? bareRun(scan, lexicon, i);
    if (!run) continue;
    const post = known?.post ?? postAfter(scan, lexicon, run);
    const person = mention(scan, lexicon, { run, post });
    if (person) {
      out.push(person);
      i = run.to - 1;
    }
  }
  return out;
}

/** A post with the name behind it ("minister of X Name Surname"). */
function postAround(scan: BodyScan, lexicon: PersonLexicon, i: number): Found | null {
  const head = postHeadAt(scan, lexicon, i);
  if (!head) return null;
  const { to, name } = walkPost(scan, lexicon, head);
  if (!name || !isNameAfterPost(scan, lexicon, name, head.to)) return null;
  const from = beforePost(scan, lexicon, i);
  return { run: name, post: { from, to, envoy: head.envoy, head: i, base: head.base } };
}

/** A lone word after a longer post has to look like a surname. */
function isNameAfterPost(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, headEnd: number): boolean {
  if (run.size > 1 || run.initials || run.surname || run.from === headEnd) return true;
  return run.given || refersBack(scan, lexicon, run) !== null;
}

/** "X министрінің орынбасары Name Surname": the post ends where the name begins. */
function postBefore(scan: BodyScan, lexicon: PersonLexicon, i: number, floor: number): Found | null {
  const head = postHeadAt(scan, lexicon, i);
  if (!head) return null;
  let at = head.to;
  while (cueAt(scan, at, 'honorific') && at < head.to + 2) at++;
  if (scan.tokens[at]?.kind === 'han') return hanPost(scan, lexicon, head, floor);
  const run = readRun(scan, lexicon, at);
  if (!run) return null;
  const looks = run.initials || (!isCaseless(scan.tokens[at] as Token) && (run.surname || run.given));
  if (run.size === 1 && !looks && !refersBack(scan, lexicon, run)) return null;
  const from = backPost(scan, lexicon, i, floor);
  return { run, post: { from, to: head.to, envoy: head.envoy, head: i, base: head.base } };
}

/** "商务部副部长周明辉". */
function hanPost(scan: BodyScan, lexicon: PersonLexicon, head: PostHead, floor: number): Found | null {
  const run = readHanRun(scan, lexicon, head.to) ?? hanBackReference(scan, head.to);
  if (!run) return null;
  const from = backHanPost(scan, lexicon, head.from, floor);
  return { run, post: { from, to: head.to, envoy: head.envoy, head: head.from, base: head.base } };
}

/** A family name or the last part of a dotted name, as the document has given it before. */
function hanBackReference(scan: BodyScan, i: number): NameRun | null {
  const start = (scan.tokens[i] as Token).start;
  for (const persons of scan.memory.persons.values())
    for (const p of persons)
      for (const written of [p.name, p.surname]) {
        if (written.length < 2 || !scan.text.startsWith(written, start)) continue;
        let to = i;
        while (to < scan.tokens.length && (scan.tokens[to] as Token).end <= start + written.length) to++;
        const word = { raw: written, folded: written, slot: 'surname' as const };
        return { ...EMPTY_RUN, from: i, to, words: [word], starts: [i], surname: true, size: 1 };
      }
  return null;
}

/** "Name, deputy director of X" and "Name (ambassador)". */
function postAfter(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): Post | null {
  const { tokens } = scan;
  const mark = tokens[run.to];
  if (mark?.kind !== 'mark' || !(mark.folded === ',' || mark.folded === '(' || isHyphen(mark))) return null;
  if (scan.pack.persons.grammar.order === 'last') return null;
  for (let i = run.to + 1; i < run.to + 8; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return null;
    const head = postHeadAt(scan, lexicon, i);
    if (!head) continue;
    const { to, name } = walkPost(scan, lexicon, head);
    if (name) return null;
    const from = beforePost(scan, lexicon, i);
    // Between the comma and the post only articles and what belongs to the post may stand.
    for (let k = run.to + 1; k < from; k++)
      if (!lexicon.links.has(tokens[k]?.folded ?? '') && !isArticle(scan, k)) return null;
    return { from, to, envoy: head.envoy, head: i, base: head.base };
  }
  return null;
}

function isArticle(scan: BodyScan, i: number): boolean {
  return scan.lexicon.links.has((scan.tokens[i] as Token).folded);
}

/** A name without a post: known first name, initials, patronymic, an honorific before it, a verb of saying beside it, a surname met before. */
function bareRun(scan: BodyScan, lexicon: PersonLexicon, i: number): NameRun | null {
  const token = scan.tokens[i] as Token;
  if (token.kind === 'han') return hanRun(scan, lexicon, i);
  if (token.kind !== 'word' || !(token.capital || isCaseless(token))) return null;
  const run = readRun(scan, lexicon, i);
  if (!run) return null;
  if (cueAt(scan, i - 1, 'honorific') || honorificBefore(scan, i)) return run;
  if (run.initials && run.size > 0) return run.words[0]?.slot === 'initial' || run.surname || run.given ? run : null;
  if (run.size > 1) {
    if (run.given && run.words[0]?.slot === 'given') return run;
    if (run.given || run.patronymic) return run;
    if (scan.shouting) return null;
    if (scan.initial[i] && run.words[0]?.slot === 'other') return afterFirst(scan, lexicon, run);
    if (run.words.at(-1)?.slot === 'surname') return run;
    return besideSpeech(scan, run) ? run : null;
  }
  if (refersBack(scan, lexicon, run)) return run;
  return run.surname && !scan.initial[i] && besideSpeech(scan, run) ? run : null;
}

/** Without a post: a dotted name, or one that the document has given before. */
function hanRun(scan: BodyScan, lexicon: PersonLexicon, i: number): NameRun | null {
  if (scan.cover[i]) return null;
  for (let k = i + 1; k < i + 6; k++) {
    if (scan.tokens[k]?.kind === 'han') continue;
    const run = isDot(scan.tokens[k]) ? readDotted(scan, lexicon, k) : null;
    if (run?.from === i) return run;
    break;
  }
  return scan.memory.persons.size ? hanBackReference(scan, i) : null;
}

/** The first word of a sentence may be any word: the name may begin with the second. */
function afterFirst(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): NameRun | null {
  if (besideSpeech(scan, run) && run.size === 2) return run;
  return run.size === 2 &&
    run.surname &&
    lexicon.surnames.length > 0 &&
    !scan.lexicon.matcher.at(scan.tokens, run.from).length
    ? run
    : null;
}

function honorificBefore(scan: BodyScan, i: number): boolean {
  return scan.tokens[i - 1]?.folded === '.' && cueAt(scan, i - 2, 'honorific') !== null;
}

function besideSpeech(scan: BodyScan, run: NameRun): boolean {
  if (cueAt(scan, run.to, 'speech')) return true;
  return cueAt(scan, run.from - 1, 'speech') !== null;
}

/** The person whose surname this is, as the document has named it before. */
function refersBack(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): KnownPerson | null {
  if (!scan.memory.persons.size) return null;
  const surname = run.words.findLast((w) => w.slot !== 'initial');
  if (!surname) return null;
  const initial = run.words.find((w) => w.slot === 'initial');
  for (const base of bases(lexicon, surname)) {
    const persons = scan.memory.persons.get(skeleton(base));
    const person = persons?.find((p) => !initial || p.initial === '' || skeletonInitial(initial.raw) === p.initial);
    if (person && closeEnough(base, person.surname)) return person;
  }
  return null;
}

function closeEnough(a: string, b: string): boolean {
  return fold(a) === fold(b) || skeleton(a).length > 2;
}

function bases(lexicon: PersonLexicon, word: NameWord): string[] {
  const out = possibleBases(word, lexicon.cases);
  for (const suffix of lexicon.suffixes) {
    if (!word.folded.endsWith(suffix) || word.folded.length < suffix.length + 3) continue;
    out.push(word.raw.slice(0, word.raw.length - suffix.length).replace(/['’‘ʼ]$/u, ''));
  }
  return out;
}

function skeletonInitial(raw: string): string {
  return skeleton(raw).charAt(0);
}

function mention(scan: BodyScan, lexicon: PersonLexicon, found: Found): NameMention | null {
  const { run, post } = found;
  const named = nameOf(scan, lexicon, run, post);
  const back = run.size === 1 ? refersBack(scan, lexicon, run) : null;
  const name = back?.name ?? named.words.join(' ');
  const key = back?.key ?? personKey(named.keyParts);
  if (!key) return null;
  const country = (post && countryOf(scan, lexicon, post)) ?? back?.country ?? null;
  if (!back) remember(scan, named, key, country);
  else if (country && !back.country) back.country = country;
  const out: NameMention = { type: 'person', ...spanOf(scan, run.from, run.to), within: null, name, key };
  if (country) out.country = country;
  if (post) {
    const { startOffset, endOffset, text } = spanOf(scan, post.from, post.to);
    out.post = { startOffset, endOffset, text };
  }
  return out;
}

interface Named {
  words: string[];
  keyParts: string[];
  surname: string;
  initial: string;
}

function nameOf(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post | null): Named {
  const evidence = caseEvidence(scan, lexicon, run, post);
  if (scan.tokens[run.from]?.kind === 'han') return hanName(scan, run);
  const words = lexicon.suffixes.length
    ? withoutSuffix(lexicon, run)
    : toNominative(run.words, evidence, lexicon.cases).map((w) => w.replace(/['’]s$/u, ''));
  const full = run.words.map((w, k) => ({ ...w, text: words[k] as string }));
  const patronymic = (w: { text: string }) =>
    endsWithAny(fold(w.text), lexicon.patronymics) || lexicon.kin.has(fold(w.text));
  const kept = full.filter((w, k) => k === 0 || k === full.length - 1 || !patronymic(w));
  // "Тоқаев Қасым-Жомарт": the first name comes first in the key.
  const first = kept.findIndex((w) => w.slot === 'given' || w.slot === 'initial');
  const ordered = first > 0 ? [...kept.slice(first), ...kept.slice(0, first)] : kept;
  const surname = ordered.findLast((w) => w.slot !== 'initial')?.text ?? '';
  return {
    words,
    keyParts: ordered.map((w) => w.text),
    surname,
    initial: ordered.length > 1 ? skeletonInitial(ordered[0]?.text ?? '') : '',
  };
}

function hanName(scan: BodyScan, run: NameRun): Named {
  const parts = run.words.map((w) => w.raw);
  const { text } = spanOf(scan, run.from, run.to);
  const surname = run.words.find((w) => w.slot === 'surname')?.raw ?? text;
  const dotted = text.length > parts.join('').length;
  return { words: [text], keyParts: dotted ? parts : [text], surname: dotted ? surname : text, initial: '' };
}

/** In agglutinative languages the last word alone carries the ending. */
function withoutSuffix(lexicon: PersonLexicon, run: NameRun): string[] {
  const words = run.words.map((w) => w.raw);
  const k = words.length - 1;
  const last = run.words[k] as NameWord;
  words[k] = stripSuffix(lexicon, last);
  return words;
}

function stripSuffix(lexicon: PersonLexicon, word: NameWord): string {
  const apostrophe = word.raw.search(/['’‘ʼ](?=\p{Ll}{1,6}$)/u);
  if (apostrophe > 1 && lexicon.suffixes.includes(fold(word.raw.slice(apostrophe + 1))))
    return word.raw.slice(0, apostrophe);
  if (lexicon.cases.given.has(word.folded)) return word.raw;
  for (const suffix of lexicon.suffixes) {
    if (!word.folded.endsWith(suffix) || word.folded.length < suffix.length + 3) continue;
    const base = word.folded.slice(0, word.folded.length - suffix.length);
    // Georgian "-შვილმა" has lost the -ი of its nominative.
    const restored = lexicon.stems.find(([ending, cut]) => cut === '' && endsWithAny(base + ending, lexicon.surnames));
    if (restored && !endsWithAny(base, lexicon.surnames)) return word.raw.slice(0, -suffix.length) + restored[0];
    // "Rəhimli" is a surname, though Rəhim is a first name and -li an ending.
    const given = lexicon.cases.given.has(base) && !endsWithAny(word.folded, lexicon.surnames);
    if (given || endsWithAny(base, lexicon.surnames) || endsWithAny(base, lexicon.patronymics))
      return word.raw.slice(0, word.raw.length - suffix.length);
  }
  return word.raw;
}

function caseEvidence(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post | null): number {
  if (!lexicon.cases.rows.length) return 0;
  const { tokens } = scan;
  const before = post && post.to <= run.from ? post : null;
  const preposition = lexicon.cases.prepositions.get(tokens[(before?.from ?? run.from) - 1]?.folded ?? '') ?? 0;
  if (!before) return preposition;
  const cases = casesOf((tokens[before.head] as Token).folded, fold(before.base.split(' ')[0] ?? ''), lexicon.cases);
  return cases & preposition || cases;
}

function remember(scan: BodyScan, named: Named, key: string, country: string | null): void {
  if (named.keyParts.length < 2 && !/\p{Script=Han}/u.test(named.surname)) return;
  const { persons } = scan.memory;
  const surname = skeleton(named.surname);
  const list = persons.get(surname);
  if (list?.some((p) => p.key === key)) return;
  const person = { name: named.words.join(' '), key, surname: named.surname, initial: named.initial, country };
  if (list) list.push(person);
  else persons.set(surname, [person]);
}

/** The country that the post gives: named in it, of a body or place in it, or of the delegation that the person leads. */
function countryOf(scan: BodyScan, lexicon: PersonLexicon, post: Post): string | null {
  let owned: string | null = null;
  let posted: string | null = null;
  let placed: string | null = null;
  for (let i = post.from; i < post.to; i++) {
    const named = scan.cover[i];
    if (!named?.country || named.from !== i) continue;
    if (named.type === 'place') placed ??= named.country;
    else if (post.envoy && isPosting(scan, lexicon, i, named.to)) posted ??= named.country;
    else owned ??= named.country;
  }
  if (owned) return owned;
  if (posted) return null;
  return placed ?? sideBefore(scan, post.from);
}

function isPosting(scan: BodyScan, lexicon: PersonLexicon, from: number, to: number): boolean {
  const { tokens } = scan;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const word = tokens[i]?.folded ?? '';
    if (lexicon.posting.includes(word)) return true;
    if (tokens[i]?.capital || tokens[i]?.kind !== 'word') break;
  }
  const last = tokens[to - 1] as Token;
  return scan.pack.persons.grammar.order === 'last' && endsWithAny(last.folded, lexicon.posting);
}

const MAX_SIDE = 40;

/** "Армянскую делегацию возглавил …, болгарскую – …": the country beside the nearest delegation or side before the post. */
function sideBefore(scan: BodyScan, from: number): string | null {
  const { tokens, cover } = scan;
  const dash = isHyphen(tokens[from - 1]) ? cover[from - 2] : undefined;
  if (dash?.type === 'country') return dash.country ?? null;
  for (let i = from - 1; i >= 0 && from - i < MAX_SIDE; i--) {
    if (scan.initial[i + 1]) return null;
    const side = cueAt(scan, i, 'side');
    if (!side) continue;
    const near = cover[i - 1] ?? cover[side.to] ?? cover[side.to + 1];
    if (near?.type === 'country') return near.country ?? null;
  }
  return null;
}
