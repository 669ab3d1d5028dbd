import type { Language } from '../../languages/language.ts';
import { isLetterCode } from '../../text/characters.ts';
import { compileMatcher, type Matcher } from '../../text/matcher.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Line } from '../line.ts';
import { BEGINS } from '../phrases.ts';

/** Paragraphs at the head in which the source is named. */
const HEAD = 3;
/** Characters around the name in which the word of telling stands. */
const NEAR = 90;
const QUOTES: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '"': '"' };

const compiled = new WeakMap<object, Matcher<true>>();

function cuesOf(languages: readonly Pick<Language, 'boilerplate'>[]): Matcher<true> {
  let cues = compiled.get(languages);
  if (!cues) {
    const patterns = languages.flatMap((l) => l.boilerplate.attribution ?? []);
    cues = compileMatcher([...new Set(patterns)].map((pattern) => ({ pattern, value: true as const })));
    compiled.set(languages, cues);
  }
  return cues;
}

/** The agency that a sentence near the head or at the end names as its source; as written, quotes included. */
export function findAttribution(
  lines: readonly Line[],
  agencies: readonly string[],
  languages: readonly Pick<Language, 'boilerplate'>[],
): string | null {
  for (let i = 0; i < lines.length; i++) {
    const { text, facts } = lines[i] as Line;
    if (i >= HEAD && i < lines.length - 1) continue;
    if (!(facts.all & BEGINS.agency && facts.all & BEGINS.cue) && !facts.unsure) continue;
    for (const name of agencies) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (!standsAlone(text, at, at + name.length) || !isTold(text, at, name, languages)) continue;
        const close = QUOTES[text[at - 1] ?? ''];
        return close && text[at + name.length] === close ? text.slice(at - 1, at + name.length + 1) : name;
      }
    }
  }
  return null;
}

function standsAlone(text: string, from: number, to: number): boolean {
  const han = /\p{Script=Han}/u;
  if (han.test(text[from] ?? '')) return true;
  const before = from > 0 && isLetterCode(text.charCodeAt(from - 1));
  return !before && !(to < text.length && isLetterCode(text.charCodeAt(to)));
}

function isTold(text: string, at: number, name: string, languages: readonly Pick<Language, 'boilerplate'>[]): boolean {
  const from = Math.max(0, at - NEAR);
  const to = Math.min(text.length, at + name.length + NEAR);
  return cuesOf(languages).scan(tokenize(text, from, to)).length > 0;
}
