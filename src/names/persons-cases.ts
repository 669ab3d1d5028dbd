import type { Language } from '../languages/language.ts';
import type { NameCase, NameDeclension } from '../languages/types/persons.ts';
import { fold } from '../text/fold.ts';

/** Cases as bits, so that what several words say can be joined. */
const CASES: readonly NameCase[] = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'];
/** The bit of a case. */
export function caseBit(name: NameCase): number {
  return 1 << CASES.indexOf(name);
}

const NOMINATIVE = 1;
const ANY = 63;

export interface GivenForm {
  /** Nominative as written in the pack. */
  base: string;
  gender: 'm' | 'f';
  cases: number;
}

export interface CaseTable {
  rows: readonly NameDeclension[];
  /** Folded form of a first name → what it may be. */
  given: ReadonlyMap<string, readonly GivenForm[]>;
  /** Folded preposition → cases. */
  prepositions: ReadonlyMap<string, number>;
  /** Slot and folded word → what to cut off and put in its place for a base form. */
  cuts: Map<string, Cut[]>;
}

const compiled = new WeakMap<Language, CaseTable>();

export function compileCases(pack: Language): CaseTable {
  let table = compiled.get(pack);
  if (!table) {
    const { grammar, male, female } = pack.persons;
    const given = new Map<string, GivenForm[]>();
    addGiven(given, male, 'm', grammar.declension);
    addGiven(given, female, 'f', grammar.declension);
    const prepositions = new Map<string, number>();
    for (const [name, words] of Object.entries(grammar.prepositions))
      for (const word of words.split(' '))
        prepositions.set(word, (prepositions.get(word) ?? 0) | caseBit(name as NameCase));
    table = { rows: grammar.declension, given, prepositions, cuts: new Map() };
    compiled.set(pack, table);
  }
  return table;
}

function addGiven(map: Map<string, GivenForm[]>, names: string, gender: 'm' | 'f', rows: readonly NameDeclension[]) {
  for (const base of names.split(' ').filter(Boolean)) {
    const word = fold(base);
    const forms = new Map<string, number>([[word, NOMINATIVE]]);
    const row = rows.find((r) => r.slot !== 'surname' && fits(r, word, gender));
    // A name that is not declined stands in any case; its surname tells which.
    if (!row && rows.length > 0) forms.set(word, ANY);
    row?.forms.forEach((endings, k) => {
      for (const ending of endings.split('|')) {
        const form = word.slice(0, word.length - row.ending.length) + ending;
        forms.set(form, (forms.get(form) ?? 0) | (1 << (k + 1)));
      }
    });
    for (const [form, cases] of forms) {
      const list = map.get(form);
      if (list) list.push({ base, gender, cases });
      else map.set(form, [{ base, gender, cases }]);
    }
  }
}

function fits(row: NameDeclension, word: string, gender: 'm' | 'f' | null): boolean {
  if (gender && row.gender !== 'mf' && row.gender !== gender) return false;
  if (!word.endsWith(row.ending) || word.length <= row.ending.length) return false;
  return row.after === undefined || row.after.includes(word.charAt(word.length - row.ending.length - 1));
}

/** The cases in which a word may stand, given its nominative; 0 where the table does not say. */
export function casesOf(form: string, base: string, table: CaseTable): number {
  let cases = form === base ? NOMINATIVE : 0;
  for (const row of table.rows) {
    if (!fits(row, base, null)) continue;
    const root = base.slice(0, base.length - row.ending.length);
    row.forms.forEach((endings, k) => {
      for (const ending of endings.split('|')) if (form === root + ending) cases |= 1 << (k + 1);
    });
  }
  return cases;
}

export interface NameWord {
  raw: string;
  folded: string;
  slot: 'given' | 'surname' | 'other' | 'initial';
}

/**
 * The words of a name in the nominative. `evidence`: the cases that a post or preposition before the name allows, 0 for none.
 * A known first name decides case and gender; without one the name stands as it is unless the evidence excludes the nominative.
 */
export function toNominative(words: readonly NameWord[], evidence: number, table: CaseTable): string[] {
  if (!table.rows.length) return words.map((w) => w.raw);
  const known = words.find((w) => w.slot === 'given' && table.given.has(w.folded));
  const forms = known ? (table.given.get(known.folded) ?? []) : [];
  const form = best(forms, evidence);
  // Behind a post in the nominative "Марка" is no genitive of a name that is known.
  if (evidence === NOMINATIVE && form && !(form.cases & NOMINATIVE)) return words.map((w) => w.raw);
  const allowed = form ? (evidence && form.cases & evidence ? form.cases & evidence : form.cases) : evidence;
  if (!allowed || allowed & NOMINATIVE) return words.map((w) => w.raw);
  const gender = form?.gender ?? genderOf(words, allowed, table);
  return words.map((w) => {
    if (w.slot === 'initial') return w.raw;
    if (w === known && form) return recase(form.base, w.raw);
    // "Матти", "Кунинори": an unknown first name with such an ending is not declined.
    if (w !== words.at(-1) && w.slot === 'other' && /[иіоэ]$/u.test(w.folded)) return w.raw;
    return readBack(w, allowed, gender, table);
  });
}

function best(forms: readonly GivenForm[], evidence: number): GivenForm | undefined {
  const fitting = evidence ? forms.filter((f) => f.cases & evidence) : [];
  const pool = fitting.length ? fitting : forms;
  return pool.find((f) => f.cases & NOMINATIVE) ?? pool[0];
}

/** A surname whose form is feminine alone (-овой, -ской) says so; else the person is taken for a man. */
function genderOf(words: readonly NameWord[], cases: number, table: CaseTable): 'm' | 'f' {
  const last = words.at(-1);
  if (!last) return 'm';
  return longest(last, cases, 'm', table) < longest(last, cases, 'f', table) ? 'f' : 'm';
}

function longest(word: NameWord, cases: number, gender: 'm' | 'f', table: CaseTable): number {
  let length = 0;
  for (const hit of readings(word, cases, gender, table)) length = Math.max(length, hit.ending.length);
  return length;
}

function* readings(word: NameWord, cases: number, gender: 'm' | 'f', table: CaseTable) {
  for (const row of table.rows) {
    if (row.gender !== 'mf' && row.gender !== gender) continue;
    // An unknown word is declined like a surname.
    if (row.slot !== 'both' && row.slot !== (word.slot === 'given' ? 'given' : 'surname')) continue;
    for (let k = 0; k < row.forms.length; k++) {
      if (!(cases & (1 << (k + 1)))) continue;
      for (const ending of (row.forms[k] as string).split('|')) {
        if (!word.folded.endsWith(ending) || word.folded.length <= ending.length + 1) continue;
        const base = word.folded.slice(0, word.folded.length - ending.length) + row.ending;
        if (fits(row, base, gender)) yield { ending, row };
      }
    }
  }
}

function readBack(word: NameWord, cases: number, gender: 'm' | 'f', table: CaseTable): string {
  let found: { ending: string; row: NameDeclension } | null = null;
  for (const hit of readings(word, cases & ~NOMINATIVE, gender, table))
    if (!found || hit.ending.length > found.ending.length) found = hit;
  if (!found || word.raw.length !== word.folded.length) return word.raw;
  const root = word.raw.slice(0, word.raw.length - found.ending.length);
  const upper = word.raw === word.raw.toUpperCase() && word.raw.length > 1;
  return root + (upper ? found.row.ending.toUpperCase() : found.row.ending);
}

function recase(base: string, raw: string): string {
  return raw.length > 1 && raw === raw.toUpperCase() ? base.toUpperCase() : base;
}

/** Every base form that a word may come from, by the table alone: to find a name again that was met before. */
export function possibleBases(word: NameWord, table: CaseTable): string[] {
  const { raw, folded } = word;
  if (!table.rows.length || raw.length !== folded.length) return [raw];
  const key = `${word.slot} ${folded}`;
  let cuts = table.cuts.get(key);
  if (!cuts) {
    cuts = cutsOf(word, table);
    if (table.cuts.size >= MAX_WORDS) table.cuts.clear();
    table.cuts.set(key, cuts);
  }
  return [raw, ...cuts.map((c) => raw.slice(0, raw.length - c.cut) + c.ending)];
}

/** Words whose base forms are remembered. */
const MAX_WORDS = 2000;

interface Cut {
  cut: number;
  ending: string;
}

function cutsOf(word: NameWord, table: CaseTable): Cut[] {
  const cuts: Cut[] = [];
  for (const gender of ['m', 'f'] as const)
    for (const { ending, row } of readings(word, ANY & ~NOMINATIVE, gender, table))
      if (!cuts.some((c) => c.cut === ending.length && c.ending === row.ending))
        cuts.push({ cut: ending.length, ending: row.ending });
  return cuts;
}
