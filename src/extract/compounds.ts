import type { AnnotatedBlock } from '../annotate/index.ts';
import type { Language } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import type { Cue, CueKind } from './cues.ts';

interface Heads {
  kinds: Map<string, CueKind>;
  lengths: number[];
}

const compiled = new WeakMap<Language, Heads>();

/** What stands before the head of a compound is at least so long. */
const MODIFIER = 3;

/** Event nouns at the end of compounds ("Konsularberatungen"), in languages that join them; known words stay as they are. */
export function withCompounds(block: AnnotatedBlock, pack: Language, cues: Cue[]): Cue[] {
  const { kinds, lengths } = headsOf(pack);
  const known = new Set<number>();
  for (const c of cues) if (c.group === 'nouns' || c.group === 'venue' || c.kind === 'context:none') known.add(c.from);
  const found: Cue[] = [];
  block.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || !token.capital || known.has(i)) return;
    const word = token.folded;
    for (const length of lengths) {
      if (word.length < length + MODIFIER) continue;
      const kind = kinds.get(word.slice(-length));
      if (!kind) continue;
      found.push({ kind, group: 'nouns', from: i, to: i + 1, split: false, gap: null });
      return;
    }
  });
  return found.length === 0 ? cues : [...cues, ...found].sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Single words of the noun lists, long ones first: short ones end too many other words. */
function headsOf(pack: Language): Heads {
  let heads = compiled.get(pack);
  if (!heads) {
    const kinds = new Map<string, CueKind>();
    for (const [key, patterns] of Object.entries(pack.events.nouns))
      for (const pattern of patterns)
        if (!/\s/.test(pattern))
          for (const word of pattern.split('|')) if (word.length >= 6) kinds.set(fold(word), `nouns:${key}` as CueKind);
    heads = { kinds, lengths: [...new Set([...kinds.keys()].map((w) => w.length))].sort((a, b) => b - a) };
    compiled.set(pack, heads);
  }
  return heads;
}
