import { endsInCase } from '../text/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { attached, type BodyScan, cueAt, endsWithAny, isCaseless, isHyphen, withSuffix } from './body-scan.ts';
import type { Body } from './organizations.ts';
import { countryIn, type Head, MAX_LOWER, MAX_WORDS, opening, unnamed } from './organizations-head.ts';

interface Start {
  /** First token of the name, -1 where nothing before the head belongs to it. */
  from: number;
  /** A country, place, body or a capital amid the sentence speaks for a name. */
  proper: boolean;
  /** The quoted name before the head: it is the name alone. */
  quote: { from: number; to: number } | null;
  /** Of the state whose body opens the name. */
  country: string | null;
}

/** "Қазақстан Сыртқы істер министрлігі": the name that ends with its head; null where nothing makes it a name. */
export function readBackward(scan: BodyScan, head: Head): Body | null {
  const token = scan.tokens[head.from] as Token;
  const start = startOf(scan, head);
  const to = withSuffix(scan, head.to);
  if (start.quote) return unnamed(head, start.quote, null);
  if (start.from >= 0) {
    if (!start.proper && head.weak) return null;
    const body = unnamed(head, { from: start.from, to }, start.country ?? countryIn(scan, start.from, to));
    return start.country ? { ...body, national: true } : body;
  }
  if (head.whole || (token.capital && !scan.initial[head.from] && head.to > head.from + 1))
    return unnamed(head, { from: head.from, to }, null);
  return null;
}

function startOf(scan: BodyScan, head: Head): Start {
  const { tokens, cover, lexicon } = scan;
  const start: Start = { from: -1, proper: false, quote: null, country: null };
  let lower = 0;
  for (let i = head.from - 1; i >= 0 && head.from - i < MAX_WORDS; ) {
    const token = tokens[i] as Token;
    const named = cover[i];
    if (named) {
      // "Тараздағы облыстық филармония": the town in which the body is stands before its name.
      if (start.from >= 0 && named.type === 'place' && endsInCase(token.folded, scan.pack.morphology, 'adjectival'))
        break;
      // "Türkiye'yi Tarım Bakanlığı temsil etti": an object is no part of the name behind it.
      if (token.folded.includes("'") && endsWithAny(token.folded, lexicon.stop)) break;
      start.from = named.from;
      start.proper = true;
      if (named.type === 'country' && !named.adjective) break;
      i = named.from - 1;
      continue;
    }
    const state = stateEndingAt(scan, i);
    if (state) {
      // "Жогорку Кеңештин эл аралык иштер комитети".
      return { ...start, from: state.from, proper: true, country: state.value.country };
    }
    if (token.kind === 'mark') {
      const open = opening(tokens, i);
      if (open >= 0) {
        start.quote = { from: open + 1, to: i };
        break;
      }
      if (!(isHyphen(token) && attached(tokens, i - 1))) break;
      i--;
      continue;
    }
    if (token.kind === 'number' || cueAt(scan, i, 'speech') || cueAt(scan, i, 'side')) break;
    if (token.kind === 'han') {
      // Nothing but particles, verbs and marks parts Han words: a name of this length is one where its head is.
      if (head.state || scan.barrier[i] || lexicon.links.has(token.folded) || head.from - i > LONGEST_HAN) break;
      start.from = i;
      i--;
      continue;
    }
    if (isCaseless(token)) {
      // Without capitals the endings tell: genitives and adjectives belong to the name.
      if (!lexicon.chainWords.has(token.folded) && !endsWithAny(token.folded, lexicon.chain)) break;
      if (!lexicon.and.has(token.folded)) start.from = i;
      start.proper = true;
      i--;
      continue;
    }
    if (endsWithAny(token.folded, lexicon.stop)) break;
    if (token.capital) {
      // The first word of a sentence belongs to the name only if nothing nearer does.
      const first = scan.initial[i] === 1;
      const opens = lexicon.opening.has(token.folded);
      if (first && start.from >= 0 && !opens && !lexicon.and.has(tokens[i + 1]?.folded ?? '')) break;
      start.from = i;
      start.proper ||= !first;
    } else if (lexicon.links.has(token.folded) || ++lower > MAX_LOWER) break;
    i--;
  }
  if (tokens[head.from]?.kind === 'han' && !start.proper && head.from - start.from < SHORTEST_HAN) start.from = -1;
  return start;
}

/** Signs before the head of a body's name: 西北农林科技|大学. */
const SHORTEST_HAN = 2;
const LONGEST_HAN = 16;

/** The words of a state's body by its own name reach back from here so far. */
const STATE_WORDS = 4;

/** A body of a known state under its own name that ends at a token. */
function stateEndingAt(scan: BodyScan, at: number): { from: number; value: { country: string | null } } | null {
  for (let i = at; i >= 0 && at - i < STATE_WORDS; i--) {
    const cue = cueAt(scan, i, 'state-body');
    if (cue?.value.country && cue.to === at + 1) return cue;
  }
  return null;
}
