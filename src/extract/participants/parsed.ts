import type { Role } from '../../model/record.ts';
import type { Token } from '../../text/tokens.ts';
import type { Clause } from './clauses.ts';
import type { Item, Reading } from './items.ts';
import type { Marks } from './marks.ts';
import type { Run } from './runs.ts';

/** A sentence taken apart: names in rows, clauses, cue words. */
export interface Parsed {
  reading: Reading;
  marks: Marks;
  runs: Run[];
  clauses: Clause[];
  /** Roles that a cue gives to the name beside it. */
  roles: Map<Item, Role>;
}

/** A mark that parts phrases. */
export function stops(token: Token | undefined): boolean {
  return token?.kind === 'mark' && ',;:.—–，；：'.includes(token.folded);
}
