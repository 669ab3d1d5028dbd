import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, endsWithAny } from './body-scan.ts';
import { casesOf, type NameWord, toNominative } from './persons-cases.ts';
import { baseOf, type PersonLexicon } from './persons-lexicon.ts';
import { initialOf } from './persons-memory.ts';
import type { Post } from './persons-posts.ts';
import type { NameRun } from './persons-shapes.ts';

/** A name in the nominative. */
export interface Named {
  words: string[];
  /** What the key is made of: first name, then surname, without patronymics. */
  keyParts: string[];
  surname: string;
  /** First letter of the first name's skeleton, or ''. */
  initial: string;
}

export function nameOf(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post | null): Named {
  if (scan.tokens[run.from]?.kind === 'han') return hanName(scan, run);
  const words = lexicon.agglutinative
    ? withoutSuffix(lexicon, run)
    : toNominative(run.words, caseEvidence(scan, lexicon, run, post), lexicon.cases).map(withoutPossessive);
  const full = run.words.map((w, k) => ({ slot: w.slot, text: words[k] as string }));
  const kept = full.filter((w, k) => k === 0 || k === full.length - 1 || !isPatronymic(lexicon, w.text));
  // "Тоқаев Қасым-Жомарт": the first name comes first in the key.
  const first = kept.findIndex((w) => w.slot === 'given' || w.slot === 'initial');
  const ordered = first > 0 ? [...kept.slice(first), ...kept.slice(0, first)] : kept;
  const surname = ordered.findLast((w) => w.slot !== 'initial')?.text ?? '';
  const initial = ordered.length > 1 ? initialOf(ordered[0]?.text ?? '') : '';
  return { words, keyParts: ordered.map((w) => w.text), surname, initial };
}

function isPatronymic(lexicon: PersonLexicon, word: string): boolean {
  const folded = fold(word);
  return endsWithAny(folded, lexicon.patronymics) || lexicon.kin.has(folded);
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, '');
}

function hanName(scan: BodyScan, run: NameRun): Named {
  const parts = run.words.map((w) => w.raw);
  const text = scan.text.slice(scan.tokens[run.from]?.start, scan.tokens[run.to - 1]?.end);
  const dotted = text.length > parts.join('').length;
  const surname = dotted ? (run.words.find((w) => w.slot === 'surname')?.raw ?? text) : text;
  return { words: [text], keyParts: dotted ? parts : [text], surname, initial: '' };
}

/** In agglutinative languages the last word alone carries the ending. */
function withoutSuffix(lexicon: PersonLexicon, run: NameRun): string[] {
  const words = run.words.map((w) => w.raw);
  const k = words.length - 1;
  const last = run.words[k] as NameWord;
  words[k] = isMansDative(lexicon, run, last) ? last.raw.slice(0, -1) : stripSuffix(lexicon, last, k > 0);
  return words;
}

/** "Fərid Quliyeva": a woman's surname beside a man's first name is his own in the dative. */
function isMansDative(lexicon: PersonLexicon, run: NameRun, last: NameWord): boolean {
  const { given } = lexicon.cases;
  const forms = run.words.slice(0, -1).flatMap((w) => given.get(w.folded) ?? []);
  if (!forms.length || forms.some((f) => f.gender === 'f') || !/[aа]$/u.test(last.folded)) return false;
  const man = lexicon.surnames.filter((e) => /[vwв]$/u.test(e));
  return lexicon.suffixSet.has(last.folded.slice(-1)) && endsWithAny(last.folded.slice(0, -1), man);
}

function stripSuffix(lexicon: PersonLexicon, word: NameWord, follows: boolean): string {
  const { raw, folded } = word;
  const apostrophe = raw.search(/['’‘ʼ](?=\p{Ll}{1,6}$)/u);
  if (apostrophe > 1 && lexicon.suffixSet.has(fold(raw.slice(apostrophe + 1)))) return raw.slice(0, apostrophe);
  const { cut, ending } = baseOf(lexicon, folded);
  // "Ҳусайн Карими": Карим is a first name, and this one no form of it.
  if (cut === 1 && follows && lexicon.cases.given.has(folded.slice(0, -1))) return raw;
  return cut ? raw.slice(0, raw.length - cut) + ending : raw;
}

/** The cases of a post of several in the plural, by its longest ending; 0 where it ends like none. */
export function pluralCases(lexicon: PersonLexicon, head: string): number {
  let longest = 0;
  let cases = 0;
  for (const [endings, bit] of lexicon.plurals)
    for (const ending of endings)
      if (head.endsWith(ending) && ending.length >= longest) {
        cases = ending.length === longest ? cases | bit : bit;
        longest = ending.length;
      }
  return cases;
}

/** The cases that the post or the preposition before a name allows; 0 where neither says. */
function caseEvidence(scan: BodyScan, lexicon: PersonLexicon, run: NameRun, post: Post | null): number {
  if (!lexicon.cases.rows.length) return 0;
  const { tokens } = scan;
  const before = post && post.to <= run.from ? post : null;
  const preposition = lexicon.cases.prepositions.get(tokens[(before?.from ?? run.from) - 1]?.folded ?? '') ?? 0;
  if (!before) return preposition;
  let at = before.head;
  let [base = '', ...parts] = fold(before.base.split(/[ |~]/)[0] ?? '').split('-');
  // "прем'єр-міністром": the last part of a compound is declined.
  while (parts.length > 0 && tokens[at + 1]?.folded === '-' && tokens[at + 2]?.kind === 'word') {
    at += 2;
    base = parts.shift() ?? base;
  }
  const head = (tokens[at] as Token).folded;
  const cases = casesOf(head, base, lexicon.cases);
  if (cases) return cases & preposition || cases;
  const plural = pluralCases(lexicon, head);
  return plural & preposition || preposition || plural;
}
