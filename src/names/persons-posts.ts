import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, endsWithAny } from './body-scan.ts';
import type { PersonLexicon } from './persons-lexicon.ts';

/** A post as written, with the name that it stands before. */
export interface Post {
  from: number;
  to: number;
  envoy: boolean;
  /** First token of the head, and the base form of its pattern: they tell the case. */
  head: number;
  base: string;
}

export const MAX_POST = 18;

export interface PostHead {
  from: number;
  to: number;
  envoy: boolean;
  base: string;
}

/** A word that is the head of a post. */
export function postHeadAt(scan: BodyScan, lexicon: PersonLexicon, i: number): PostHead | null {
  const cue = cueAt(scan, i, 'post');
  if (cue) return { from: i, to: cue.to, envoy: cue.value.envoy, base: cue.value.name };
  if (!lexicon.compounds.length) return null;
  const token = scan.tokens[i] as Token;
  if (token.kind !== 'word' || !endsWithAny(token.folded, lexicon.compounds)) return null;
  return { from: i, to: i + 1, envoy: false, base: token.folded };
}
