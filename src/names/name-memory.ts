/** What a document has said about its names so far; handed from block to block. */
export interface NameMemory {
  /** Acronym as written → the body it was given for. */
  acronyms: Map<string, KnownBody>;
  /** Skeleton of a surname → persons that bear it, in order of appearance. */
  persons: Map<string, KnownPerson[]>;
  /** First two letters of their surnames, folded. */
  beginnings: Set<string>;
}

export interface KnownBody {
  id: string | null;
  name: string | null;
  country: string | null;
  national: boolean;
}

export interface KnownPerson {
  /** Full name in the nominative. */
  name: string;
  key: string;
  surname: string;
  /** First letter of the first name, folded, or ''. */
  initial: string;
  country: string | null;
}

export function createNameMemory(): NameMemory {
  return { acronyms: new Map(), persons: new Map(), beginnings: new Set() };
}
