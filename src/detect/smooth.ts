import type { Evidence } from './identify.ts';

/**
 * Stretches of a page → a language for each. A page has few languages, and neighbours mostly share theirs:
 * the most probable sequence of languages, where a change costs and rare languages of the page cost (Viterbi).
 */

/** Languages that a page can have at once. */
const MOST_STATES = 8;
/** A stretch in another language than the one before, nats: in a new line, and within a line. */
const NEW_LINE = 1.5;
const SAME_LINE = 4;
/** Least share of the page that a language is taken to have, before the stretches are read together. */
const LEAST_SHARE = 0.01;
/** A hint such as `<html lang>`, nats. */
const HINT = 0.7;
/** A language does not write this script: at least this, and per letter of it, nats. */
const FOREIGN = 2;
const FOREIGN_LETTER = 0.4;
/** Too improbable to count, nats. */
const FAR = -10;
/** No other language of a stretch is nearer than this: the page needs no reading together. */
const UNANIMOUS = -5;
const SURE = 0.99;
/** One stretch never says more than this against a language. */
const FLOOR = -40;

export interface Stretch extends Evidence {
  /** Goes on in the line of the stretch before. */
  continues?: boolean;
}

export interface Smoothed {
  /** One per stretch; `und` where a stretch has no letters and the page no language. */
  languages: string[];
  confidences: number[];
}

/** Log-likelihood of a stretch in a language. */
function emission(evidence: Evidence, tag: string): number {
  if (evidence.weight === 0) return 0;
  const t = evidence.tags.indexOf(tag);
  const score = t < 0 ? -FOREIGN - FOREIGN_LETTER * evidence.weight : (evidence.scores[t] as number);
  return Math.max(FLOOR, score);
}

/** Weight of the page that each language claims, stretch by stretch. */
function claims(stretches: readonly Stretch[]): Map<string, number> {
  const claimed = new Map<string, number>();
  for (const { tags, scores, weight } of stretches) {
    if (weight === 0) continue;
    let sum = 0;
    for (const s of scores) if (s > FAR) sum += Math.exp(s);
    for (let t = 0; t < tags.length; t++) {
      if ((scores[t] as number) < FAR) continue;
      const p = Math.exp(scores[t] as number) / sum;
      if (p > 0.01) claimed.set(tags[t] as string, (claimed.get(tags[t] as string) ?? 0) + p * weight);
    }
  }
  return claimed;
}

/** Languages of the page, with the log of the share that each claims. */
function statesOf(stretches: readonly Stretch[], hints: readonly string[]): { tags: string[]; priors: number[] } {
  const claimed = [...claims(stretches)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_STATES);
  const total = claimed.reduce((sum, [, weight]) => sum + weight, 0);
  const hinted = new Set(hints.map((h) => h.split(/[-_]/)[0]?.toLowerCase()));
  return {
    tags: claimed.map(([tag]) => tag),
    priors: claimed.map(
      ([tag, weight]) =>
        Math.log(Math.max(LEAST_SHARE, weight / total)) + (hinted.has(tag.split('-')[0] as string) ? HINT : 0),
    ),
  };
}

/** The language of a page whose stretches all clearly say the same; null where they do not. */
function unanimous(stretches: readonly Stretch[]): string | null {
  let tag: string | null = null;
  for (const { tags, scores, best, weight } of stretches) {
    if (weight === 0) continue;
    tag ??= tags[best] as string;
    if (tags[best] !== tag) return null;
    for (let t = 0; t < scores.length; t++) if (t !== best && (scores[t] as number) > UNANIMOUS) return null;
  }
  return tag;
}

/** Reads the stretches of a page together. */
export function smooth(stretches: readonly Stretch[], hints: readonly string[] = []): Smoothed {
  const only = unanimous(stretches);
  if (only !== null) return { languages: stretches.map(() => only), confidences: stretches.map(() => SURE) };
  const { tags, priors } = statesOf(stretches, hints);
  const n = tags.length;
  if (n === 0) return { languages: stretches.map(() => 'und'), confidences: stretches.map(() => 0) };
  const local = stretches.map((e) =>
    tags.map((tag, s) => emission(e, tag) + (e.weight === 0 ? 0 : (priors[s] as number))),
  );
  const costs = stretches.map((e) => (e.continues ? SAME_LINE : NEW_LINE));
  const path = viterbi(local, costs);
  const confidences = local.map((scores, i) => {
    const before = (s: number) => (i === 0 || path[i - 1] === s ? 0 : (costs[i] as number));
    const after = (s: number) => (i + 1 === local.length || path[i + 1] === s ? 0 : (costs[i + 1] as number));
    const at = (s: number) => (scores[s] as number) - before(s) - after(s);
    const own = at(path[i] as number);
    let sum = 0;
    for (let s = 0; s < n; s++) sum += Math.exp(at(s) - own);
    return 1 / sum;
  });
  return { languages: path.map((s) => tags[s] as string), confidences };
}

/** The best sequence of states. */
function viterbi(local: readonly number[][], costs: readonly number[]): number[] {
  const n = local[0]?.length ?? 0;
  const back: Uint8Array[] = [];
  let scores = local[0]?.slice() ?? [];
  for (let i = 1; i < local.length; i++) {
    const cost = costs[i] as number;
    let top = 0;
    for (let s = 1; s < n; s++) if ((scores[s] as number) > (scores[top] as number)) top = s;
    const from = new Uint8Array(n);
    const next: number[] = [];
    for (let s = 0; s < n; s++) {
      const stays = (scores[s] as number) >= (scores[top] as number) - cost;
      from[s] = stays ? s : top;
      next.push((stays ? (scores[s] as number) : (scores[top] as number) - cost) + (local[i]?.[s] as number));
    }
    back.push(from);
    scores = next;
  }
  let state = scores.indexOf(Math.max(...scores));
  const path = [state];
  for (let i = back.length - 1; i >= 0; i--) {
    state = back[i]?.[state] as number;
    path.push(state);
  }
  return path.reverse();
}
