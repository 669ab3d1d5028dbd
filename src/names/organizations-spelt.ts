import type { BodyScan } from './body-scan.ts';
import type { Body } from './organizations.ts';

/** Words of a name that stand for no letter of its acronym ("of", "and", "для") are shorter. */
const LINK = 4;
const LONGEST = 12;

/**
 * "Asia-Pacific Economic Cooperation (APEC)": a body known by its acronym alone takes the words before the brackets whose
 * first letters it is made of, the first one written with a capital.
 */
export function spellOut(scan: BodyScan, body: Body): void {
  const { tokens, text } = scan;
  const own = tokens[body.from];
  const isBracketed = tokens[body.from - 1]?.folded === '(' && tokens[body.from + 1]?.folded === ')';
  if (!own?.upper || !isBracketed || body.to !== body.from + 1) return;
  const letters = own.folded;
  let left = letters.length;
  for (let i = body.from - 2; i >= 0 && body.from - i <= LONGEST; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && text.slice(token.start, token.end) === '-') continue;
    if (token?.kind !== 'word') return;
    if (token.folded[0] === letters[left - 1]) left--;
    else if (token.capital || token.folded.length >= LINK) return;
    if (left > 0) continue;
    if (token.capital) body.from = i;
    return;
  }
}
