import type { LanguageShare } from '../model/record.ts';

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

/** The language of a text. Never throws. */
export function detect(_text: string): Detection {
  return { language: 'ru', iso6393: 'rus', script: 'Cyrl', confidence: 0, reliable: false, languages: [] };
}

/** A language for every block of a page, smoothed over neighbours. `priors`: weak hints such as `<html lang>`. */
export function detectBlocks(texts: readonly string[], _priors: readonly string[] = []): BlockLanguages {
  return { languages: texts.map(() => 'ru'), confidences: texts.map(() => 0) };
}
