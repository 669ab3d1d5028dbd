import type { Cue } from './cues.ts';
import { hasContext, hasVerb, type SceneSentence } from './scene.ts';

/** How many sentences at the head of the text are never taken for background. */
const LEAD = 2;

/** A "we recall" counts where it opens the sentence. */
const OPENING = 6;

/** Says of every sentence where it stands. Announcements are marked later, when the main event is known. */
export function markZones(sentences: readonly SceneSentence[], published: string | null): void {
  let recalled = -1;
  for (const sentence of sentences) {
    if (sentence.zone === 'list') continue;
    if (sentence.order < LEAD) {
      sentence.zone = isSpeech(sentence) && sentence.order > 0 ? 'comment' : 'lead';
      if (sentence.order === 0 || !opensBackground(sentence)) continue;
    }
    // What follows a standing description at the head of a paragraph belongs to it: "The group last met in …".
    const opens = sentence.from === sentence.block.sentences[0]?.from && isStanding(sentence);
    if (opens || opensBackground(sentence)) recalled = sentence.blockIndex;
    if (recalled === sentence.blockIndex && !announces(sentence)) sentence.zone = 'background';
    else if (
      isStanding(sentence) ||
      recallsEarlier(sentence) ||
      opensLongAgo(sentence, published) ||
      namesPastEdition(sentence, published)
    )
      sentence.zone = 'background';
    else if (isSpeech(sentence)) sentence.zone = 'comment';
  }
}

function opensBackground(sentence: SceneSentence): boolean {
  return sentence.context.some((c) => c.kind === 'context:background' && c.from - sentence.from < OPENING);
}

/** "Last year's edition was held …", "In 2018 …": a year that is over opens the sentence. */
function opensLongAgo(sentence: SceneSentence, published: string | null): boolean {
  if (sentence.order < LEAD || hasVerb(sentence, 'verbs:scheduled')) return false;
  const [date] = sentence.dates;
  const year = published?.slice(0, 4);
  if (!date || !year || date.precision !== 'year' || date.partial.from - sentence.from > 1) return false;
  return date.end !== null && date.end < year;
}

/** "The session of 2019 was held in …": an edition of a year that is over. */
function namesPastEdition(sentence: SceneSentence, published: string | null): boolean {
  const year = published?.slice(0, 4);
  if (!year || sentence.order < LEAD || !hasVerb(sentence, 'verbs:held')) return false;
  return sentence.dates.some(({ precision, end, partial }) => {
    if (precision !== 'year' || end === null || end.slice(0, 4) >= year) return false;
    return sentence.nouns.some((n) => n.from === partial.to || n.to === partial.from);
  });
}

/** The next round may be told in the same breath as the earlier ones. */
function announces(sentence: SceneSentence): boolean {
  const next = hasContext(sentence, 'context:next') && !hasContext(sentence, 'context:previous');
  return next && hasVerb(sentence, 'verbs:scheduled');
}

/** Founded in, members are: no verb of holding stands beside it. */
function isStanding(sentence: SceneSentence): boolean {
  if (!hasContext(sentence, 'context:standing') || tellsNews(sentence)) return false;
  return !hasVerb(sentence, 'verbs:scheduled') && !hasContext(sentence, 'context:agreed');
}

/** "Members of the commission considered the plan"; where verbs stand last, the last one tells what is reported. */
function tellsNews({ block, cues, to }: SceneSentence): boolean {
  if (cues.some((c) => c.kind === 'discussion:verbs' && !c.split)) return true;
  if (!block.pack?.events.headFinal) return false;
  const end = block.tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  return cues.some((c) => c.to === end && NEWS.has(c.kind));
}

/** "The previous session was held in …": the word stands by the noun, or the phrase is one of its own. */
function recallsEarlier(sentence: SceneSentence): boolean {
  const { nouns } = sentence;
  const verbs = hasVerb(sentence, 'verbs:held', 'verbs:met', 'verbs:visited');
  // "The first session will be held in May" is still to come.
  if (!verbs && hasVerb(sentence, 'verbs:scheduled')) return false;
  // "They agreed to hold the first session in May."
  if (!verbs && hasContext(sentence, 'context:agreed') && hasContext(sentence, 'context:holding')) return false;
  return sentence.context.some((c) => {
    if (c.kind !== 'context:previous' || isBeside(sentence, c)) return false;
    if (nouns.some((n) => isNear(c, n))) return true;
    // "Earlier such a meeting was held in …"
    if (c.from === sentence.from && verbs && (nouns.length > 0 || hasVerb(sentence, 'verbs:visited'))) return true;
    return c.to - c.from > 1 && verbs;
  });
}

/** "The draft was approved, which had been discussed at the previous meeting": recalled in a clause that only adds to the news. */
function isBeside(sentence: SceneSentence, previous: Cue): boolean {
  if (sentence.block.pack?.events.headFinal) return false;
  const which = sentence.cues.find(
    (c) => c.kind === 'discussion:glue' && c.to <= previous.from && sentence.block.tokens[c.from - 1]?.folded === ',',
  );
  return which !== undefined && sentence.cues.some((c) => c.from < which.from && NEWS.has(c.kind));
}

const NEWS = new Set<Cue['kind']>([
  'discussion:verbs',
  'documents:approved',
  'documents:adopted',
  'documents:signed',
  'documents:finalized',
  'cues:attended',
]);

function isNear(a: Cue, b: Cue): boolean {
  const gap = a.from < b.from ? b.from - a.to : a.from - b.to;
  return gap <= 1;
}

const OPENERS = new Set(['«', '“', '„', '"', '»', '‹', '「']);
const CLOSERS = new Set(['»', '”', '“', '"', '‹', '」', '«']);
const DASHES = new Set(['-', '–', '—']);

/** Direct speech: the sentence begins with a quotation mark or a dash. */
export function isSpeech(sentence: SceneSentence): boolean {
  const first = sentence.block.tokens[sentence.from];
  if (first?.kind !== 'mark') return false;
  if (DASHES.has(first.folded)) return hasContext(sentence, 'context:said');
  if (!OPENERS.has(first.folded)) return false;
  const { tokens } = sentence.block;
  let length = 0;
  for (let i = sentence.from + 1; i < sentence.to && !CLOSERS.has(tokens[i]?.folded ?? ''); i++)
    if (tokens[i]?.kind !== 'mark') length++;
  return length >= 4 || hasContext(sentence, 'context:said');
}
