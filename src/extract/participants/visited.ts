import type { EventFrame } from '../scene.ts';
import { BIT } from './marks.ts';
import { isOutside } from './outside.ts';
import type { Parsed } from './parsed.ts';
import { type Party, speaksFirst, toParty } from './party.ts';

/** The state that a visit goes to. */

/** Where the visitor went: the country beside the verb or the noun of the visit, else that of the venue. */
export function visitedCountry(frame: EventFrame, parsed: readonly Parsed[], visitor?: string): Party | null {
  for (const one of parsed) {
    if (one.reading.sentence !== frame.head && !speaksFirst(one)) continue;
    for (const clause of one.clauses) {
      if (!(clause.bits & (BIT.met | BIT.event))) continue;
      for (const run of clause.runs) {
        const item = run.items[0];
        if (
          !item ||
          item.adjective ||
          run.actors ||
          run.items.length > 1 ||
          item.mention.type !== 'country' ||
          item.country === visitor
        )
          continue;
        const outside = isOutside(one, run);
        if (!outside || outside === 'place') return toParty(one, item.mention, 'visited');
      }
    }
  }
  const venue = frame.venue?.country;
  return venue && venue !== visitor ? findCountry(parsed, venue) : null;
}

function findCountry(parsed: readonly Parsed[], country: string): Party | null {
  for (const one of parsed) {
    const mention = one.reading.sentence.entities.find((e) => e.country === country && e.type !== 'person');
    if (mention) return toParty(one, mention, 'visited', country);
  }
  return null;
}
