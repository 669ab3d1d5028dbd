import type { Evidence } from './identify.ts';
import { iso6393Of } from './tags.ts';

/**
 * franc as a voter on close calls: asked last, on a short sample, among our own candidates only.
 * (Unrestricted it calls English Scots; restricted it claims what it is given.)
 */

/** Candidates within this of the best are close, nats; franc sees those a little farther away too. */
const CLOSE = 1.5;
const WITHIN = 2.5;
const MOST_CANDIDATES = 3;
/** What franc's word is worth, nats. */
const VOTE = 0.7;
const SAMPLE = 300;
const FEWEST_LETTERS = 12;

/** franc's codes where they are not the ISO 639-3 code of the language. */
const FRANC_CODES: Record<string, string> = {
  uz: 'uzn',
  az: 'azj',
  fa: 'pes',
  ar: 'arb',
  mn: 'khk',
  sq: 'als',
  lv: 'lvs',
  et: 'ekk',
  zh: 'cmn',
};

type Franc = (text: string, options: { only: string[]; minLength: number }) => string;
let franc: Franc | null = null;

/** Loads franc; without it close calls are decided alone. */
export async function loadFranc(): Promise<void> {
  franc ??= (await import('franc')).franc;
}

const codeOf = (tag: string): string => FRANC_CODES[tag.split('-')[0] as string] ?? iso6393Of(tag);

/** Adds franc's vote to the scores of a close call. */
export function vote(text: string, evidence: Evidence): void {
  const { tags, scores, letters } = evidence;
  if (franc === null || letters < FEWEST_LETTERS) return;
  const near = tags
    .map((tag, t) => ({ tag, t, score: scores[t] as number }))
    .filter(({ score }) => score > -WITHIN)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
  if (near.length < 2 || (near[1]?.score as number) < -CLOSE) return;
  const answer = franc(text.slice(0, SAMPLE), { only: near.map(({ tag }) => codeOf(tag)), minLength: 3 });
  const chosen = near.find(({ tag }) => codeOf(tag) === answer);
  if (!chosen) return;
  scores[chosen.t] = chosen.score + VOTE;
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
  const top = scores[best] as number;
  for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] as number) - top;
  evidence.best = best;
}
