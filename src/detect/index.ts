import type { LanguageShare } from '../model/record.ts';
import { GROUPS, type Group, splitWords, type Words } from './letters.ts';
import { createScorer, type Scorer, scoreWord } from './score.ts';
import { tableOf } from './table.ts';
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

const SINGLE: Partial<Record<Group, string>> = {
  Armn: 'hy',
  Geor: 'ka',
  Grek: 'el',
  Hang: 'ko',
  Beng: 'bn',
  Thai: 'th',
  Ethi: 'am',
};
const scorers = new Map<Group, Scorer>();
function scorerOf(group: Group): Scorer {
  let s = scorers.get(group);
  if (!s) {
    s = createScorer(tableOf(group));
    scorers.set(group, s);
  }
  return s;
}

interface Answer {
  group: Group;
  letters: number;
  /** tag → log-likelihood relative to the best. */
  scores: [string, number][];
}

function mainGroup(words: Words): number {
  let best = 0;
  let most = 0;
  for (let g = 1; g < GROUPS.length; g++) {
    const weight = (words.letters[g] as number) * (GROUPS[g] === 'Hani' ? 2.5 : GROUPS[g] === 'Hang' ? 2 : 1);
    if (weight > most) {
      most = weight;
      best = g;
    }
  }
  return best;
}

function judge(text: string): Answer {
  const words = splitWords(text, 2000);
  const g = mainGroup(words);
  const group = GROUPS[g] as Group;
  const letters = words.letters[g] as number;
  const single = SINGLE[group];
  if (single) return { group, letters, scores: [[single, 0]] };
  if (group === 'none' || group === 'other') return { group, letters, scores: [['und', 0]] };
  const scorer = scorerOf(group);
  const { models } = scorer.table;
  const sum = models.map((m) => m.prior);
  for (let w = 0; w < words.count; w++) {
    if (words.groups[w] !== g) continue;
    const row = scoreWord(scorer, words.codes, words.starts[w] as number, words.starts[w + 1] as number);
    for (let m = 0; m < scorer.size; m++) sum[m] = (sum[m] as number) + (scorer.rows[row + m] as number);
  }
  const byTag = new Map<string, number>();
  models.forEach((m, i) => {
    byTag.set(m.tag, Math.max(byTag.get(m.tag) ?? Number.NEGATIVE_INFINITY, sum[i] as number));
  });
  const scores = [...byTag].sort((a, b) => b[1] - a[1]);
  return { group, letters, scores };
}

function confidenceOf(scores: [string, number][]): number {
  const best = scores[0]?.[1] ?? 0;
  let sum = 0;
  for (const [, s] of scores) sum += Math.exp(0.5 * (s - best));
  return 1 / sum;
}

/** The language of a text. Never throws. */
export function detect(text: string): Detection {
  const { group, scores, letters } = judge(text);
  const language = letters < 2 ? 'und' : (scores[0]?.[0] ?? 'und');
  const confidence = confidenceOf(scores);
  const script = group === 'none' || group === 'other' ? 'Zyyy' : group;
  return {
    language,
    iso6393: iso6393Of(language),
    script,
    confidence,
    reliable: confidence > 0.8,
    languages: language === 'und' ? [] : [{ language, share: 1 }],
  };
}

/** A language for every block of a page, smoothed over neighbours. `priors`: weak hints such as `<html lang>`. */
export function detectBlocks(texts: readonly string[], _priors: readonly string[] = []): BlockLanguages {
  const found = texts.map(detect);
  return { languages: found.map((d) => d.language), confidences: found.map((d) => d.confidence) };
}
