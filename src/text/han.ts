import { SIMPLIFIED, TRADITIONAL } from './han.generated.ts';

/** By code unit: the simplified character of a traditional one, 0 for all others. Made when it is first asked. */
let table: Uint16Array | null = null;

/** The simplified character that stands for a Han character: 國 → 国, 国 → 国. The longer script forms are read by the words of the shorter. */
export function simplified(code: number): number {
  table ??= makeTable();
  return table[code] || code;
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let i = 0; i < TRADITIONAL.length; i++) made[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  return made;
}
