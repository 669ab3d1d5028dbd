import type { Token } from '../../text/tokens.ts';
import type { SceneSentence } from '../scene.ts';
import { ARTICLE, type Range } from './phrases.ts';

/** What commas part and yet is one topic: rows of states, of adjectives, of short words under one head. */

/** "The summit of A, B and C": countries in a row that go on with a noun are no topics of their own. */
export function joinStates(sentence: SceneSentence, items: readonly Range[]): Range[] {
  const states = sentence.entities.filter((e) => e.type === 'country' && !e.adjective);
  if (states.length < 2) return [...items];
  const joined: Range[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const opens = states.some((e) => e.from === item.from && e.to < item.to);
    const alone = states.some((e) => e.from === item.from && e.to === item.to);
    const closes = last && states.some((e) => e.to === last.to && e.from >= last.from);
    if (last && closes && (opens || alone)) last.to = item.to;
    else joined.push({ ...item });
  }
  return joined;
}

/** "Political, trade-economic and cultural ties": an item that is an adjective alone belongs to the next one. */
export function joinAdjectives(sentence: SceneSentence, items: readonly Range[]): Range[] {
  const joined: Range[] = [];
  let from = -1;
  for (const [k, item] of items.entries()) {
    const start = from >= 0 ? from : item.from;
    // Where the noun stands last, a phrase that ends in an adjective is never whole.
    const last = sentence.block.pack?.events.headFinal === true;
    const bare = sentence.cues.some(
      (c) => c.kind === 'discussion:adjectives' && c.to === item.to && (last || isBare(sentence, item.from, c.from)),
    );
    if (bare && k < items.length - 1) from = start;
    else {
      joined.push({ from: start, to: item.to });
      from = -1;
    }
  }
  return joined;
}

/** Nothing stands there, or an empty head: "a wide range of". */
function isBare(sentence: SceneSentence, from: number, to: number): boolean {
  return from >= to || sentence.cues.some((c) => c.kind === 'discussion:frames' && c.from <= from && c.to >= to);
}

/** "cooperation in trade, investment and tourism" is one topic: bare words that follow a long item belong to it. */
export function joinEnumerations(sentence: SceneSentence, items: readonly Range[]): Range[] {
  const { tokens } = sentence.block;
  const weight = (r: Range): number => (isNames(sentence, r) ? 1 : weigh(tokens.slice(r.from, r.to)));
  const joined: Range[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Range;
    let k = i + 1;
    const fields = namesFields(sentence, item);
    const most = fields ? FIELD : 1;
    // "The return of fighters, the trade in gold": each has its article.
    const own = (r: Range): boolean => !fields && opensWithArticle(sentence, item) && opensWithArticle(sentence, r);
    while (k < items.length && weight(items[k] as Range) <= most && !own(items[k] as Range)) k++;
    // "in political, economic and cultural fields": the last adjective brings the noun of all.
    if (k > i + 1 && k === items.length - 1 && weight(items[k] as Range) === 2) k++;
    if (weight(item) >= LONG && k - i > (most > 1 ? 1 : 2)) {
      joined.push({ from: item.from, to: (items[k - 1] as Range).to });
      i = k - 1;
    } else joined.push(item);
  }
  return joined;
}

/** "Le trafic", "l'usage", "il riuso", "der Schutz": an article, where the language has them. */
function opensWithArticle({ block: { tokens, pack } }: SceneSentence, { from, to }: Range): boolean {
  const word = tokens[from]?.folded ?? '';
  return to - from > 1 && (pack?.issues.discussion.articles?.includes(word) ?? false);
}

/** Words of a field: "science and technology". */
const FIELD = 3;

/** "Cooperation in the fields of energy, farming, science and technology": the list of fields belongs to the noun before it. */
function namesFields(sentence: SceneSentence, { from, to }: Range): boolean {
  return sentence.cues.some(
    (c) =>
      c.kind === 'discussion:fields' &&
      c.from > from &&
      c.to < to &&
      to - c.to <= FIELD + 1 &&
      // "In the fields of optics and radar, and …": "and" has closed the list.
      !sentence.cues.some((a) => a.kind === 'discussion:and' && a.from > c.to && a.to < to),
  );
}

/** "The fishing off Norway, the Faroe Islands and in Iceland": an item of names alone goes on with what they belong to. */
function isNames(sentence: SceneSentence, { from, to }: Range): boolean {
  const { tokens } = sentence.block;
  let named = false;
  for (let i = from; i < to; i++) {
    const mention = sentence.entities.find((e) => e.type !== 'person' && e.from <= i && i < e.to);
    named ||= mention !== undefined;
    const token = tokens[i] as Token;
    if (!mention && token.kind === 'word' && token.end - token.start > ARTICLE) return false;
  }
  return named;
}

/** Words that count: articles do not, a compound with hyphens is one, Han characters go by threes. */
function weigh(tokens: readonly Token[]): number {
  if (tokens[0]?.kind === 'han') return Math.ceil(tokens.length / HAN_WORD);
  return tokens.filter((t, i) => t.end - t.start > ARTICLE && tokens[i - 1]?.folded !== '-').length;
}

/** Words of a long item; Han characters of a word. */
const LONG = 3;
const HAN_WORD = 3;
