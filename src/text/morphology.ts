import { fold } from './fold.ts';

/**
 * How the words of a language inflect, as data. A word marked with `~` in a pattern is expanded by it:
 * either into a closed list of forms (`paradigms`, fusional languages) or into a stem plus a closed list of suffixes
 * (`suffixes`, agglutinative languages). Never a free prefix.
 */
export interface Morphology {
  /** Closed list of endings that may follow a stem, without the leading apostrophe ("'nin" is met as "nin"). */
  suffixes?: readonly string[];
  /** Other stems of a word before a suffix, by its ending: [ending, replacement]; all that fit are used. Georgian: ['ი', '']. */
  stems?: readonly (readonly [ending: string, replacement: string])[];
  /** Endings of the base form and of all its forms; of those whose `ending` (and `after`) fits, the longest ending is used. */
  paradigms?: readonly Paradigm[];
  /** Which words of a name of several words inflect: each (agreement, the default), the last one only, or none. */
  compound?: 'all' | 'last' | 'none';
}

export interface Paradigm {
  /** Ending of the base form, cut off before the forms are added; '' fits every word. */
  ending: string;
  /** Only when the letter before the ending is one of these. */
  after?: string;
  forms: readonly string[];
}

export interface Inflected {
  /** Folded forms, the base form among them. */
  forms: Set<string>;
  /** Folded stems that a suffix of the closed list may follow. */
  stems: Set<string>;
}

/** Every way to take one element of each list in turn: plural + possessive + case. Lists are blank-separated, `-` is nothing. */
export function chain(...lists: string[]): string[] {
  let out = [''];
  for (const list of lists) {
    const elements = list.split(' ').map((e) => (e === '-' ? '' : e));
    out = out.flatMap((head) => elements.map((e) => head + e));
  }
  return [...new Set(out)].filter(Boolean);
}

/** All forms and stems of one word. */
export function inflect(word: string, morphology: Morphology): Inflected {
  const base = fold(word);
  const forms = new Set([base]);
  const stems = new Set<string>();
  if (morphology.suffixes) {
    stems.add(base);
    for (const [ending, replacement] of morphology.stems ?? []) {
      if (base.endsWith(ending) && base.length > ending.length)
        stems.add(base.slice(0, -ending.length || undefined) + replacement);
    }
  }
  const paradigm = paradigmOf(base, morphology);
  if (paradigm) {
    const root = paradigm.ending ? base.slice(0, -paradigm.ending.length) : base;
    for (const form of paradigm.forms) forms.add(root + fold(form));
  }
  return { forms, stems };
}

const tables = new WeakMap<Morphology, Map<string, Paradigm[]>>();

function paradigmOf(word: string, morphology: Morphology): Paradigm | undefined {
  if (!morphology.paradigms) return undefined;
  let table = tables.get(morphology);
  if (!table) {
    table = new Map();
    for (const p of morphology.paradigms) table.set(p.ending, [...(table.get(p.ending) ?? []), p]);
    tables.set(morphology, table);
  }
  for (let at = Math.max(1, word.length - LONGEST_ENDING); at <= word.length; at++) {
    const found = table.get(word.slice(at))?.find((p) => fits(p, word));
    if (found) return found;
  }
  return undefined;
}

const LONGEST_ENDING = 8;

function fits(paradigm: Paradigm, word: string): boolean {
  if (!word.endsWith(paradigm.ending) || word.length <= paradigm.ending.length) return false;
  if (paradigm.after === undefined) return true;
  const before = word[word.length - paradigm.ending.length - 1];
  return before !== undefined && paradigm.after.includes(before);
}

/** Base forms that an inflected form may come from, by the paradigms read backwards; the form itself is not among them. */
export function baseForms(form: string, morphology: Morphology): string[] {
  const folded = fold(form);
  const bases: string[] = [];
  for (const paradigm of morphology.paradigms ?? []) {
    for (const ending of paradigm.forms) {
      if (!folded.endsWith(ending) || folded.length <= ending.length + 1) continue;
      const base = (ending ? folded.slice(0, -ending.length) : folded) + paradigm.ending;
      if (base !== folded && fits(paradigm, base) && !bases.includes(base)) bases.push(base);
    }
  }
  return bases;
}
