import type { LanguageShare } from '../model/record.ts';
import { type Evidence, weighEvidence } from './identify.ts';
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

/** Below this many letters there is nothing to go by. */
const FEWEST_LETTERS = 2;

function best(evidence: Evidence): { language: string; confidence: number } {
  const { tags, scores } = evidence;
  let at = 0;
  let sum = 0;
  for (let t = 0; t < tags.length; t++) {
    if ((scores[t] as number) > (scores[at] as number)) at = t;
    sum += Math.exp(0.7 * (scores[t] as number));
  }
  const language = evidence.letters < FEWEST_LETTERS ? 'und' : (tags[at] as string);
  return { language, confidence: 1 / sum };
}

/** The language of a text. Never throws. */
export function detect(text: string): Detection {
  const evidence = weighEvidence(text);
  const { language, confidence } = best(evidence);
  const { group } = evidence;
  return {
    language,
    iso6393: iso6393Of(language),
    script: group === 'none' || group === 'other' ? 'Zyyy' : group,
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
