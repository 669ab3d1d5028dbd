import type { Token } from '../text/tokens.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”"',
  '‹': '›',
  '《': '》',
  '「': '」',
  '"': '"',
  '〈': '〉',
};

/** Which tokens stand inside quotation marks that hold a name or a title; a mark that is never closed quotes nothing. */
export function quotedTokens(tokens: readonly Token[]): Uint8Array {
  let known = quoted.get(tokens);
  if (!known) {
    known = mark(tokens);
    quoted.set(tokens, known);
  }
  return known;
}

/** By the tokens of a block: its sentences ask one after another. */
const quoted = new WeakMap<readonly Token[], Uint8Array>();

function mark(tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const closing = token.kind === 'mark' ? PAIRS[token.folded] : undefined;
    if (!closing) continue;
    const end = closingMark(tokens, i + 1, closing);
    if (end < 0) continue;
    inside.fill(1, i, end + 1);
    i = end;
  }
  return inside;
}

/** Longer quotes are what somebody says; bounded, so that stray marks cost nothing. */
const LONGEST = 24;

function closingMark(tokens: readonly Token[], from: number, closing: string): number {
  const stop = Math.min(tokens.length, from + LONGEST);
  for (let i = from; i < stop; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && closing.includes(token.folded)) return i;
  }
  return -1;
}
