import type { Annotated } from '../annotate/index.ts';
import type { Article } from '../model/article.ts';
import type { EventRecord } from '../model/record.ts';

export interface ExtractContext {
  /** Document id, for the events' ids. */
  id: string;
  expandGroups?: boolean;
  explain?: boolean;
}

/** The events of an article, the main one first; [] where it reports none. Pure and language-neutral. */
export function extract(_article: Article, _annotated: Annotated, _context: ExtractContext): EventRecord[] {
  return [];
}
