import { fold } from './fold.ts';
import { type Morphology, type Root, rootsOf } from './morphology.ts';
import { isPlainWord, tokenize } from './tokens.ts';

/** One position of a pattern: what its token may be. */
export interface Position {
  /** Folded words. */
  exact: readonly string[];
  roots: readonly Root[];
  prefixes: readonly string[];
  gap: boolean;
}

const GAP: Position = { exact: [], roots: [], prefixes: [], gap: true };

/** "s-a|s-au desfășurat": alternatives of several tokens make patterns of their own. */
export function expandPattern(pattern: string): string[] {
  const parts = pattern.trim().split(/\s+/);
  const at = parts.findIndex((p) => p.includes('|') && p.split('|').some((word) => !isOneToken(word)));
  if (at < 0) return [pattern];
  const words = (parts[at] as string).split('|');
  const plain = words.filter(isOneToken).join('|');
  const choices = words.filter((w) => !isOneToken(w));
  if (plain) choices.unshift(plain);
  return choices.flatMap((c) => expandPattern(parts.with(at, c).join(' ')));
}

/** An elided "dall'" is one token before its noun: what stands behind the apostrophe of "s'ouvre" is another one. */
function isOneToken(word: string): boolean {
  return !/.-./u.test(word) && (!/.['’]\p{L}/u.test(word) || tokenize(unmark(word).word).length < 2);
}

/** Pieces of a pattern, one a token; `compilePosition` reads each of them. */
export function splitPattern(pattern: string): string[] {
  const pieces: string[] = [];
  for (const part of pattern.trim().split(/\s+/)) {
    if (part === '…' || part.includes('|') || isPlainWord(part.endsWith('~') ? part.slice(0, -1) : part)) {
      pieces.push(part);
      continue;
    }
    // "Гвинея-Бисау~" or "сообщает." is several tokens: every piece keeps the mark of the whole.
    const { word, mark } = unmark(part);
    for (const token of tokenize(word)) {
      const own = token.kind === 'word' && (mark === '~' || token.end === word.length) ? mark : '';
      pieces.push(word.slice(token.start, token.end) + own);
    }
  }
  return pieces.filter((p) => p !== '');
}

export function compilePosition(piece: string, morphology: Morphology): Position {
  if (piece === '…') return GAP;
  const exact: string[] = [];
  const roots: Root[] = [];
  const prefixes: string[] = [];
  for (const alternative of piece.length > 1 && piece.includes('|') ? piece.split('|') : [piece]) {
    const { word, mark } = unmark(alternative);
    const found = mark === '~' ? rootsOf(word, morphology) : [];
    if (found.length) roots.push(...found);
    else if (mark === '*') prefixes.push(fold(word));
    else exact.push(fold(word));
  }
  return { exact, roots, prefixes, gap: false };
}

/** The word that a piece stands for if it is one word without any mark, folded; else null. */
export function literal(piece: string | undefined): string | null {
  if (piece === undefined || piece === '…' || piece.includes('|')) return null;
  return unmark(piece).mark ? null : fold(piece);
}

export function fits(position: Position, word: string): boolean {
  for (const w of position.exact) if (w === word) return true;
  for (const r of position.roots) if (word.startsWith(r.root) && fitsRoot(r, word)) return true;
  for (const p of position.prefixes) if (word.startsWith(p)) return true;
  return false;
}

/** `word` begins with the root: is the rest an ending of it? */
export function fitsRoot({ root, endings, apostrophe }: Root, word: string): boolean {
  const at = root.length;
  return endings.has(apostrophe && word.charCodeAt(at) === 39 ? word.slice(at + 1) : word.slice(at));
}

function unmark(part: string): { word: string; mark: '' | '~' | '*' } {
  const last = part.length > 1 ? part.at(-1) : '';
  return last === '~' || last === '*' ? { word: part.slice(0, -1), mark: last } : { word: part, mark: '' };
}
