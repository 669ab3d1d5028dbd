import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { BodyScan } from './body-scan.ts';
import type { KnownPerson } from './name-memory.ts';
import { skeleton } from './person-key.ts';
import { type NameWord, possibleBases } from './persons-cases.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import type { Named } from './persons-nominative.ts';
import { type NameRun, nameRun } from './persons-shapes.ts';

/** The person whose surname stands last in the run, as the document has named it before. */
export function refersBack(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): KnownPerson | null {
  const { persons } = scan.memory;
  if (!persons.size) return null;
  const surname = run.words.findLast((w) => w.slot !== 'initial');
  // Endings change the end of a word: another beginning is another name.
  if (!surname || !scan.memory.beginnings.has(surname.folded.slice(0, 2))) return null;
  const initial = run.words.find((w) => w.slot === 'initial');
  for (const base of bases(lexicon, surname)) {
    const key = skeleton(base);
    const known = persons.get(key)?.find((p) => !initial || p.initial === '' || initialOf(initial.raw) === p.initial);
    if (known && (key.length > 2 || fold(base) === fold(known.surname))) return known;
  }
  return null;
}

/** What the word may be without its ending. */
function bases(lexicon: PersonLexicon, word: NameWord): string[] {
  const out = possibleBases(word, lexicon.cases);
  for (const length of lexicon.suffixLengths) {
    if (word.folded.length < length + 3 || !lexicon.suffixSet.has(word.folded.slice(-length))) continue;
    out.push(word.raw.slice(0, word.raw.length - length).replace(/['’‘ʼ]$/u, ''));
  }
  return out;
}

/** Initials are compared by the skeleton, so that "Ш." is "Sh." */
export function initialOf(name: string): string {
  return skeleton(name).charAt(0);
}

/** A surname or the last part of a dotted name in Han characters, as the document has given it before. */
export function hanBackReference(scan: BodyScan, i: number): NameRun | null {
  const start = (scan.tokens[i] as Token | undefined)?.start;
  if (start === undefined || !scan.memory.beginnings.has(scan.text.slice(start, start + 2))) return null;
  for (const persons of scan.memory.persons.values())
    for (const p of persons)
      for (const written of [p.name, p.surname]) {
        if (written.length < 2 || !scan.text.startsWith(written, start)) continue;
        let to = i;
        while (to < scan.tokens.length && (scan.tokens[to] as Token).end <= start + written.length) to++;
        const word = { raw: written, folded: written, slot: 'surname' as const };
        const run = nameRun(i, to, [word], [i]);
        run.surname = true;
        return run;
      }
  return null;
}

const HAN = /\p{Script=Han}/u;

/** Keeps a full name for the rest of the document. */
export function remember(scan: BodyScan, named: Named, key: string, country: string | null): void {
  if (named.keyParts.length < 2 && !HAN.test(named.surname)) return;
  const { persons } = scan.memory;
  const surname = skeleton(named.surname);
  scan.memory.beginnings.add(fold(named.surname).slice(0, 2)).add((named.words[0] ?? '').slice(0, 2));
  const list = persons.get(surname);
  if (list?.some((p) => p.key === key)) return;
  const person = { name: named.words.join(' '), key, surname: named.surname, initial: named.initial, country };
  if (list) list.push(person);
  else persons.set(surname, [person]);
}
