import type { Token } from './tokens.ts';

/** Token range of a sentence: `from` inclusive, `to` exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

const TERMINAL = new Set(['.', '!', '?', '…', '。', '！', '？', '։', '।', '؟']);
const CLOSING = new Set(['"', "'", '»', '”', '’', '“', ')', ']', '」', '』', '›', '）']);

/** Text that goes on for so many tokens without a stop is none: it is cut, so that no sentence costs more than its share. */
const LONGEST = 600;

/**
 * Sentences of one block. A full stop ends none after an initial, an abbreviation (`abbreviations`: folded, without the stop),
 * inside a number or a word, or before a lower-case word; an ordinal number with a stop ("23. November") ends none where `ordinalStop`.
 */
export function splitSentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string> = new Set(),
  ordinalStop = false,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i - from >= LONGEST) {
      sentences.push({ from, to: i });
      from = i;
    }
    if (token.kind !== 'mark') continue;
    if (!TERMINAL.has(token.folded) && !isArmenianColon(tokens, i)) continue;
    if (token.folded === '.' && (!ends(tokens, i, abbreviations, ordinalStop) || isQuoted(tokens, from, i))) continue;
    let to = i + 1;
    while (to < tokens.length && isTail(tokens[to] as Token, tokens[to - 1] as Token)) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Tokens on either side of a stop within a title. */
const TITLE = 16;

/** 'The conference "Poland and Lithuania. A dialogue" was opened': within quotation marks that open behind a word and close soon. */
function isQuoted(tokens: readonly Token[], from: number, stop: number): boolean {
  let open = -1;
  for (let i = stop - 1; i > from && i >= stop - TITLE; i--) {
    const { kind, folded, end } = tokens[i] as Token;
    if (kind !== 'mark') continue;
    // A mark that opens stands apart from the word before it and close to the one behind it.
    const opens =
      QUOTES.includes(folded) && end === tokens[i + 1]?.start && (tokens[i - 1]?.end ?? 0) < (tokens[i] as Token).start;
    if (opens) open = i;
    if (opens || QUOTES.includes(folded) || TERMINAL.has(folded)) break;
  }
  if (open < 0 || tokens[open - 1]?.kind !== 'word') return false;
  for (let i = stop + 1; i < tokens.length && i <= stop + TITLE; i++) {
    const { kind, folded } = tokens[i] as Token;
    if (kind !== 'mark') continue;
    if (QUOTES.includes(folded)) return i > stop + 1;
    if (TERMINAL.has(folded) || folded === ',') return false;
  }
  return false;
}

const QUOTES = '«»„“”"';

function isTail(token: Token, before: Token): boolean {
  if (token.kind !== 'mark') return false;
  return TERMINAL.has(token.folded) || (CLOSING.has(token.folded) && token.start === before.end);
}

/** Armenian pages often type ":" for the full stop "։". */
function isArmenianColon(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.folded !== ':' || !before || before.kind !== 'word') return false;
  const code = before.folded.charCodeAt(0);
  return code >= 0x561 && code <= 0x587 && (!after || after.capital) && before.end === token.start;
}

function ends(tokens: readonly Token[], i: number, abbreviations: ReadonlySet<string>, ordinalStop: boolean): boolean {
  const stop = tokens[i] as Token;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after) return true;
  if (after.start === stop.end && (after.kind === 'word' || after.kind === 'number')) {
    // "сообщает.Далее" is a missing blank; "kun.uz", "3.5" and "А.Б.Фамилия" are not.
    return after.capital && before.kind === 'word' && before.folded.length > 2 && !before.upper && !before.capital;
  }
  // "F.-W. Name", "Dipl.-Ing.".
  if (after.folded === '-' && after.start === stop.end && tokens[i + 2]?.start === after.end) return false;
  if (before.kind === 'word' && before.end === stop.start) {
    if (before.capital && before.end - before.start === 1 && after.kind === 'word') return false;
    if (abbreviations.has(before.folded)) return after.capital ? isFinalAbbreviation(before, after) : false;
  }
  // "1. Early warning": at the head of a block the number of an item.
  if (before.kind === 'number' && before.end === stop.start && (ordinalStop || i === 1) && before.folded.length <= 2)
    return false;
  if (after.kind === 'word' && !after.capital && isCased(after)) return false;
  return true;
}

/** "2019 г. В Минске": a year mark may end a sentence; "г. Минск", "им. Ленина" may not. */
function isFinalAbbreviation(before: Token, after: Token): boolean {
  return before.folded.length <= 2 && after.end - after.start <= 2;
}

function isCased(token: Token): boolean {
  return token.folded !== token.folded.toUpperCase() && !/[\u10d0-\u10ff]/.test(token.folded);
}
