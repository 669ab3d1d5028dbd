import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, endsWithAny, isCaseless } from './body-scan.ts';
import type { NameWord } from './persons-cases.ts';
import { isDot, readDotted } from './persons-han.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import { hanBackReference, refersBack } from './persons-memory.ts';
import { type NameRun, readRun } from './persons-shapes.ts';
import { isFirstName, isForeignScript } from './persons-words.ts';

/** The name without a post that begins at token `i`, where something speaks for a person; else null. */
export function bareRun(scan: BodyScan, lexicon: PersonLexicon, i: number): NameRun | null {
  const token = scan.tokens[i] as Token;
  if (token.kind === 'han') return hanRun(scan, lexicon, i);
  if (token.kind !== 'word' || !(token.capital || isCaseless(token))) return null;
  const run = readRun(scan, lexicon, i);
  if (!run) return null;
  if (afterHonorific(scan, i)) return run;
  if (isNamesake(scan, run)) return null;
  if (run.initials) return run.words[0]?.slot === 'initial' || run.surname || run.given ? run : null;
  if (run.given && run.size > 1) return run;
  if (run.patronymic) return run;
  if (run.size === 1) return aloneRun(scan, lexicon, run);
  return isName(scan, lexicon, run) ? run : null;
}

/** A street, square or school that bears the name: "кӯчаи Рӯдакӣ", "Amir Temur ko‘chasi", "calle de Simón Bolívar". */
function isNamesake(scan: BodyScan, run: NameRun): boolean {
  // "Токтогул суу сактагычы": the noun may stand a word further on.
  const last = scan.pack.persons.grammar.order === 'last';
  if (cueAt(scan, run.to, 'other') || (last && run.size === 1 && cueAt(scan, run.to + 1, 'other'))) return true;
  let from = run.from;
  while (scan.tokens[from - 1]?.capital && !cueAt(scan, from - 1, 'other')) from--;
  if (scan.lexicon.links.has(scan.tokens[from - 1]?.folded ?? '')) from--;
  return cueAt(scan, from - 1, 'other') !== null;
}

/** One word: a surname met before, or a first name or surname beside a verb of saying or amid a sentence. */
function aloneRun(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): NameRun | null {
  if (refersBack(scan, lexicon, run)) return run;
  const token = scan.tokens[run.from] as Token;
  if (!(run.surname || run.given) || isCaseless(token) || scan.shouting) return null;
  const initial = scan.initial[run.from] === 1;
  if (besideSpeech(scan, run)) return initial && !run.given ? null : run;
  if (initial || !lexicon.capitalsAreNames) return null;
  return isPlaceLike(scan, lexicon, run) || isQuoted(scan, run) ? null : run;
}

/** "в Иваново", "Минская область": what stands behind such a preposition or before a noun is no surname. */
function isPlaceLike(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): boolean {
  const { tokens } = scan;
  const word = run.words[0];
  const before = tokens[run.from - 1]?.folded ?? '';
  if (lexicon.posting.includes(before) || !word) return true;
  const next = tokens[run.to];
  // "Krajowej Administracji": the noun may have a capital, as no part of the name.
  if (next?.kind === 'word' && endsWithAny(word.folded, scan.lexicon.before)) return true;
  return lexicon.agglutinative && endsWithAny(word.folded, lexicon.posting);
}

/** The run fills a pair of quotation marks: a title or a brand. */
function isQuoted(scan: BodyScan, run: NameRun): boolean {
  const { tokens } = scan;
  return QUOTES.includes(tokens[run.from - 1]?.folded ?? ' ') && QUOTES.includes(tokens[run.to]?.folded ?? ' ');
}

const QUOTES = '«»„“”"\'‘’‹›';

/** Several unknown words with capitals. */
function isName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): boolean {
  if (scan.shouting || isQuoted(scan, run)) return false;
  const first = run.words[0];
  const last = run.words.at(-1);
  if (!first || !last) return false;
  const adjective = run.words.some((w) => endsWithAny(w.folded, scan.lexicon.before));
  // "Paula Lindner": behind a first name an ending of adjectives is a surname's.
  const opens = isFirstName(first.raw) && !endsWithAny(first.folded, scan.lexicon.before);
  if (besideSpeech(scan, run) || opens) return true;
  // The first word of a sentence has a capital whatever it is.
  if (scan.initial[run.from])
    return last.slot === 'surname' && (first.slot === 'surname' || isNominative(lexicon, last));
  if (last.slot === 'surname') return true;
  return lexicon.capitalsAreNames && !adjective;
}

/** A surname of a man in the nominative: a genitive behind a noun ("Слова Сагдеева") is none. */
function isNominative(lexicon: PersonLexicon, word: NameWord): boolean {
  const { rows } = lexicon.cases;
  if (!rows.length) return lexicon.agglutinative;
  return rows.some((r) => r.gender === 'm' && r.slot === 'surname' && word.folded.endsWith(r.ending));
}

function afterHonorific(scan: BodyScan, i: number): boolean {
  if (cueAt(scan, i - 1, 'honorific')) return true;
  return scan.tokens[i - 1]?.folded === '.' && cueAt(scan, i - 2, 'honorific') !== null;
}

function besideSpeech(scan: BodyScan, run: NameRun): boolean {
  return cueAt(scan, run.to, 'speech') !== null || cueAt(scan, run.from - 1, 'speech') !== null;
}

/** In Han characters: a dotted name, or one that the document has given before. */
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

/** "Ши Тао (Shi Tao)": the name once more, in Latin letters. */
export function inBrackets(scan: BodyScan, lexicon: PersonLexicon, to: number): NameRun | null {
  const { tokens } = scan;
  if (tokens[to]?.folded !== '(' || !isForeignScript(scan, to + 1)) return null;
  const run = readRun(scan, lexicon, to + 1, { foreign: true });
  return run && run.size > 1 && tokens[run.to]?.folded === ')' ? run : null;
}
