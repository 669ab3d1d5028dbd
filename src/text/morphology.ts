import { fold } from './fold.ts';
import { type Chain, type Suffixes, suffixSet } from './suffixes.ts';

/**
 * How the words of a language inflect, as data. A word marked with `~` in a pattern is met in any of its forms:
 * a root plus the endings of its paradigm (`paradigms`, fusional languages) or a stem plus a closed list of suffixes
 * (`suffixes`, agglutinative languages). Never a free prefix.
 */
export interface Morphology {
  /** Closed list of endings that may follow a stem, without the leading apostrophe ("'nin" is met as "nin"). */
  suffixes?: readonly (string | Chain)[];
  /** Other stems of a word before a suffix, by its ending: [ending, replacement]; all that fit are used. Georgian: ['ი', '']. */
  stems?: readonly (readonly [ending: string, replacement: string])[];
  /** Endings of the base form and of all its forms; of those whose `ending` (and `after`) fits, the longest ending is used. */
  paradigms?: readonly Paradigm[];
  /** Endings that tell the case of a noun, for rules of word order. */
  cases?: CaseEndings;
  /** Which words of a name of several words inflect: each (agreement, the default), the last one only, or none. */
  compound?: 'all' | 'last' | 'none';
}

/** What a folded word ends in, each anchored at the end; of languages whose endings say by themselves what a noun is to its neighbours. */
export interface CaseEndings {
  /** "X-ning". */
  genitive: RegExp;
  dative: RegExp;
  ablative: RegExp;
  /** Any vowel that a possessive may end in. */
  possessive: RegExp;
  /** What is surely possessed: "holati", "istiqbollari". */
  possessed: RegExp;
  possessedPlural: RegExp;
  /** "Olimlar". */
  plural: RegExp;
  /** An adjective made of a place: "qo‘mitasidagi". */
  adjectival: RegExp;
  /** A verb in the passive of the past, which has no subject: "qilindi". */
  passive: RegExp;
}

/** Does a word end in this case, as far as the language says? */
export function endsInCase(word: string, morphology: Morphology | undefined, kind: keyof CaseEndings): boolean {
  return morphology?.cases?.[kind].test(word) ?? false;
}

export interface Paradigm {
  /** Ending of the base form, cut off before the forms are added; '' fits every word. */
  ending: string;
  /** Only when the letter before the ending is one of these. */
  after?: string;
  forms: readonly string[];
}

/** A folded root and the closed set of folded endings that make its forms; '' among them where the bare root is one. */
export interface Root {
  root: string;
  endings: Pick<Suffixes, 'has'>;
  /** An apostrophe may stand before the ending ("Bakü'de"). */
  apostrophe: boolean;
}

/** Roots of one word: every form of it is a root and one of its endings. None where the word does not inflect. */
export function rootsOf(word: string, morphology: Morphology): Root[] {
  const base = fold(word);
  const tables = tablesOf(morphology);
  const roots: Root[] = [];
  if (tables.suffixes) {
    const { suffixes } = tables;
    roots.push({ root: base, endings: suffixes, apostrophe: true });
    for (const [ending, replacement] of morphology.stems ?? []) {
      if (!base.endsWith(ending) || base.length <= ending.length) continue;
      const root = base.slice(0, base.length - ending.length) + replacement;
      roots.push({ root, endings: suffixes, apostrophe: true });
    }
  }
  const paradigm = paradigmOf(base, tables.paradigms);
  if (paradigm) {
    const root = base.slice(0, base.length - paradigm.ending.length);
    roots.push({ root, endings: paradigm.endings, apostrophe: false });
  }
  return roots;
}

/** The closed suffix list, folded, with '' for the bare stem; null for a language without one. */
export function suffixesOf(morphology: Morphology): Suffixes | null {
  return tablesOf(morphology).suffixes;
}

interface Folded {
  ending: string;
  after: string | undefined;
  endings: ReadonlySet<string>;
}

interface Tables {
  suffixes: Suffixes | null;
  paradigms: ReadonlyMap<string, Folded[]>;
}

const compiled = new WeakMap<Morphology, Tables>();

function tablesOf(morphology: Morphology): Tables {
  let tables = compiled.get(morphology);
  if (!tables) {
    const paradigms = new Map<string, Folded[]>();
    for (const { ending, after, forms } of morphology.paradigms ?? []) {
      const folded = { ending, after, endings: new Set([ending, ...forms].map(fold)) };
      paradigms.set(ending, [...(paradigms.get(ending) ?? []), folded]);
    }
    tables = { suffixes: morphology.suffixes ? suffixSet(morphology.suffixes) : null, paradigms };
    compiled.set(morphology, tables);
  }
  return tables;
}

const LONGEST_ENDING = 8;

function paradigmOf(word: string, paradigms: Tables['paradigms']): Folded | undefined {
  if (paradigms.size === 0) return undefined;
  for (let at = Math.max(1, word.length - LONGEST_ENDING); at <= word.length; at++) {
    const before = word[at - 1] as string;
    const found = paradigms.get(word.slice(at))?.find((p) => p.after === undefined || p.after.includes(before));
    if (found) return found;
  }
  return undefined;
}

/** Base forms that an inflected form may come from, by the paradigms read backwards; the form itself is not among them. */
export function baseForms(form: string, morphology: Morphology): string[] {
  const folded = fold(form);
  const bases: string[] = [];
  for (const { ending, after, forms } of morphology.paradigms ?? []) {
    for (const e of forms) {
      if (!folded.endsWith(e) || folded.length <= e.length + 1) continue;
      const root = e ? folded.slice(0, -e.length) : folded;
      const base = root + ending;
      const fits = after === undefined || after.includes(root.at(-1) ?? ' ');
      if (base !== folded && fits && !bases.includes(base)) bases.push(base);
    }
  }
  return bases;
}
