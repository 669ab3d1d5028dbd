import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';

/** Where the tokens of a block are written. */
interface Written {
  text: string;
  tokens: readonly Token[];
}

/** A name at tokens `from`..`to`. The one place that makes mentions: all have the same fields, so that reading them stays quick. */
export function mentionAt({ text, tokens }: Written, type: NameMention['type'], from: number, to: number): NameMention {
  const startOffset = (tokens[from] as Token).start;
  const endOffset = (tokens[to - 1] as Token).end;
  return {
    type,
    text: text.slice(startOffset, endOffset),
    startOffset,
    endOffset,
    from,
    to,
    within: null,
    id: undefined,
    country: undefined,
    name: undefined,
    adjective: undefined,
    people: undefined,
    region: undefined,
    post: undefined,
    key: undefined,
    national: undefined,
    acronym: undefined,
  };
}
