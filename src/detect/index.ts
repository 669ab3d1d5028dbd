import type { LanguageShare } from '../model/record.ts';
import { loadFranc, vote } from './franc-vote.ts';
import { type Evidence, weighBlock, weighEvidence } from './identify.ts';
import { type Smoothed, type Stretch, smooth } from './smooth.ts';
import { stretchesOf } from './stretches.ts';
import { iso6393Of } from './tags.ts';

/** What `detect` says of a text. */
export interface Detection {
  /** BCP 47, `und` for none of the known languages. */
  language: string;
  /** ISO 639-3. */
  iso6393: string;
  /** ISO 15924. */
  script: string;
  /** Calibrated probability, 0..1. */
  confidence: number;
  reliable: boolean;
  /** Languages with at least 5 % of the letters, largest first. */
  languages: LanguageShare[];
}

export interface BlockLanguages {
  /** One language per block, in order. */
  languages: string[];
  confidences: number[];
}

/** Fewer letters of an alphabet than this say nothing. */
const FEWEST_LETTERS = 3;
const RELIABLE = 0.8;
const RELIABLE_LETTERS = 12;
/** Words that look like no language at all (log-probability per letter), and words that hardly do. */
const MISFIT = -3.3;
const DOUBTFUL = -3;
const LEAST_SHARE = 0.05;
/** A line with fewer letters is more likely navigation than article, and counts less for the main language. */
const SENTENCE = 80;
const SHORT_LINE = 0.3;
/** How fast two languages of nearly the same weight make the main one doubtful. */
const DOMINANCE = 20;

/** Loads what close calls need (franc). Without it `detect` works, but decides close calls alone. */
export const prepareDetect = loadFranc;

/** The language of a text, and the languages of its parts. Never throws; linear in the text. */
export function detect(text: string): Detection {
  if (text.includes('\n')) return page(text);
  const whole = weighEvidence(text);
  if (whole.mixed) return page(text);
  vote(text, whole);
  return alone(whole);
}

/** A language for every block of a page, smoothed over neighbours. `hints`: weak ones such as `<html lang>`. */
export function detectBlocks(texts: readonly string[], hints: readonly string[] = []): BlockLanguages {
  return smooth(weighBlocks(texts), hints);
}

/** Evidence of the blocks in turn; a block is expected to be in the language that most of the page was in before it. */
function weighBlocks(texts: readonly string[]): Evidence[] {
  const weights = new Map<string, number>();
  let expected: string | undefined;
  return texts.map((text) => {
    const evidence = expected === undefined ? weighEvidence(text) : weighBlock(text, expected);
    const tag = evidence.tags[evidence.best] as string;
    const weight = (weights.get(tag) ?? 0) + evidence.weight;
    weights.set(tag, weight);
    if (evidence.weight > 0 && weight >= (expected === undefined ? 0 : (weights.get(expected) ?? 0))) expected = tag;
    return evidence;
  });
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

const scriptOf = ({ group, tags, best }: Evidence): string => {
  if (group === 'none' || group === 'other') return 'Zyyy';
  const tag = tags[best];
  if (tag === 'zh') return 'Hans';
  if (tag === 'zh-Hant') return 'Hant';
  if (tag === 'ja') return 'Jpan';
  if (tag === 'ko') return 'Kore';
  return group;
};

/** Probability of the best language. */
function certainty({ scores, fit }: Evidence): number {
  let sum = 0;
  for (const s of scores) sum += Math.exp(s);
  return (fit < DOUBTFUL ? 0.6 : 1) / sum;
}

function answer(evidence: Evidence, tag: string, confidence: number, languages: LanguageShare[]): Detection {
  const { weight, fit } = evidence;
  const known = tag !== 'und' && weight >= FEWEST_LETTERS && fit >= MISFIT;
  const language = known ? tag : 'und';
  return {
    language,
    iso6393: iso6393Of(language),
    script: scriptOf(evidence),
    confidence: known ? round(confidence) : 0,
    reliable: known && confidence >= RELIABLE && weight >= RELIABLE_LETTERS,
    languages: known ? languages : [],
  };
}

/** A text in one language. */
function alone(evidence: Evidence): Detection {
  const language = evidence.tags[evidence.best] as string;
  return answer(evidence, language, certainty(evidence), [{ language, share: 1 }]);
}

interface Part {
  language: string;
  letters: number;
  /** Letters by worth, those of short lines discounted. */
  weight: number;
  evidence: Evidence[];
}

/** Letters of each stretch's line. */
function lineWeights(stretches: readonly Stretch[]): number[] {
  const weights: number[] = [];
  let first = 0;
  stretches.forEach((stretch, i) => {
    if (!stretch.continues) first = i;
    weights[i] = 0;
    weights[first] = (weights[first] as number) + stretch.weight;
  });
  return weights.map((w, i) => {
    if (!stretches[i]?.continues) first = i;
    return i === first ? w : (weights[first] as number);
  });
}

/** The stretches of a page by language, the main one first. */
function partsOf(stretches: readonly Stretch[], { languages }: Smoothed): Part[] {
  const parts = new Map<string, Part>();
  const lines = lineWeights(stretches);
  stretches.forEach((evidence, i) => {
    if (evidence.letters === 0) return;
    const language = languages[i] as string;
    let part = parts.get(language);
    if (!part) {
      part = { language, letters: 0, weight: 0, evidence: [] };
      parts.set(language, part);
    }
    part.letters += evidence.letters;
    part.weight += evidence.weight * ((lines[i] as number) < SENTENCE ? SHORT_LINE : 1);
    part.evidence.push(evidence);
  });
  return [...parts.values()].sort((a, b) => b.weight - a.weight);
}

/** All stretches of one language as one. */
function together(evidence: readonly Evidence[]): Evidence {
  const first = evidence[0] as Evidence;
  const scores = new Float64Array(first.scores.length);
  let weight = 0;
  let fit = 0;
  for (const e of evidence) {
    if (e.tags !== first.tags) continue;
    weight += e.weight;
    fit += e.fit * e.weight;
    for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] as number) + (e.scores[t] as number);
  }
  let best = 0;
  for (let t = 1; t < scores.length; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
  const top = scores[best] as number;
  for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] as number) - top;
  return { ...first, scores, best, weight, fit: weight === 0 ? 0 : fit / weight };
}

/** A text of several lines, or in several languages. */
function page(text: string): Detection {
  const stretches = stretchesOf(text);
  const parts = partsOf(stretches, smooth(stretches));
  const [main, second] = parts;
  if (!main) return alone(weighEvidence(text));
  const evidence = together(main.evidence);
  const total = parts.reduce((sum, p) => sum + p.letters, 0);
  const weights = parts.reduce((sum, p) => sum + p.weight, 0);
  const doubt = second ? Math.exp((-DOMINANCE * (main.weight - second.weight)) / weights) : 0;
  const languages = parts
    .map((p) => ({ language: p.language, share: round(p.letters / total) }))
    .filter((s) => s.language !== 'und' && s.share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  return answer(evidence, main.language, certainty(evidence) / (1 + doubt), languages);
}
