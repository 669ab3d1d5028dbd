import { AGENCIES } from '../../gazetteer/agencies.ts';
import type { NameMention } from '../../model/mentions.ts';
import { mentionAt } from '../../names/mention.ts';
import { fold } from '../../text/fold.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { Cue } from '../cues.ts';
import type { Scene, SceneSentence } from '../scene.ts';

/** A name of a sentence that may take part, with all the words that belong to it. */
export interface Item {
  mention: NameMention;
  /** Token range in the block, a person's post included; `to` exclusive. */
  from: number;
  to: number;
  /** ISO code of a country, an adjective or "our country"; of a person where the text gives it. */
  country: string | null;
  /** An adjective ("the Greek delegation") or "our country": it needs a noun for those who come beside it. */
  adjective: boolean;
}

/** A sentence prepared for reading: its names outside of posts, bodies and documents, and its cue words by kind. */
export interface Reading {
  sentence: SceneSentence;
  items: Item[];
  /** Names that stand inside others: countries in posts and in the names of bodies. */
  inner: NameMention[];
  cues: readonly Cue[];
}

/** The names and cue words of a sentence. */
export function readSentence(scene: Scene, sentence: SceneSentence): Reading {
  const items: Item[] = [];
  const inner: NameMention[] = [];
  const dateline = sentence.zone === 'title' ? null : scene.article.datelineSpan;
  for (const mention of sentence.entities) {
    if (dateline && mention.startOffset < dateline.end && mention.endOffset > dateline.start) continue;
    if (mention.type === 'place') continue;
    if (mention.type === 'organization' && isAgency(mention)) continue;
    if (mention.within) inner.push(mention);
    else items.push(toItem(sentence, mention));
  }
  for (const cue of sentence.cues) {
    if (cue.kind !== 'cues:homeland') continue;
    const own = ownCountry(scene, sentence, cue);
    if (own && !items.some((i) => i.from < cue.to && cue.from < i.to)) items.push(own);
  }
  items.sort((a, b) => a.from - b.from);
  for (const item of items)
    if (item.mention.type === 'person') {
      item.country ??=
        countryBeside(sentence, item, 0) ?? countryInPost(sentence, inner, item) ?? countryBeside(sentence, item, 2);
    }
  return { sentence, items, inner, cues: sentence.cues };
}

const agencies = new Set(AGENCIES.map(fold));

/** A news agency reports; it does not take part. */
function isAgency(mention: NameMention): boolean {
  return mention.id === undefined && (agencies.has(fold(mention.text)) || agencies.has(fold(mention.name ?? '')));
}

function toItem(sentence: SceneSentence, mention: NameMention): Item {
  let { from, to } = mention;
  if (mention.post) {
    from = Math.min(from, tokenAt(sentence, mention.post.startOffset));
    to = Math.max(to, tokenAt(sentence, mention.post.endOffset - 1) + 1);
  }
  return { mention, from, to, country: mention.country ?? null, adjective: mention.adjective ?? false };
}

/** "сафири Белгия дар Тоҷикистон": the first country of a post is the holder's own. */
function countryInPost(sentence: SceneSentence, inner: readonly NameMention[], person: Item): string | null {
  const { post } = person.mention;
  if (!post || inner.some((m) => m.type === 'organization' && !m.national && isIn(m, post))) return null;
  // "The ambassador in A" is not from there.
  const posted = (m: NameMention) => sentence.context.some((c) => c.kind === 'venue:in' && c.to === m.from);
  return inner.find((m) => m.type === 'country' && isIn(m, post) && !posted(m))?.country ?? null;
}

function isIn(mention: NameMention, span: { startOffset: number; endOffset: number }): boolean {
  return mention.startOffset >= span.startOffset && mention.endOffset <= span.endOffset;
}

/** "seine österreichische Kollegin X", "Georgia's ambassador X": the country right before a person's post. */
function countryBeside(sentence: SceneSentence, person: Item, reach: number): string | null {
  const beside = sentence.entities.find(
    (m) => m.type === 'country' && m.to <= person.from && m.to >= person.from - reach,
  );
  if (!beside) return null;
  const { tokens } = sentence.block;
  for (let i = beside.to; i < person.from; i++) if (tokens[i]?.kind === 'mark') return null;
  // "The minister of A met the secretary X": a verb parts them.
  if (sentence.verbs.some((v) => v.from >= beside.to && v.from < person.from)) return null;
  return beside.country ?? null;
}

/** Index of the token that holds an offset. */
function tokenAt(sentence: SceneSentence, offset: number): number {
  return Math.max(0, lowerBound(sentence.block.tokens, (token) => token.start <= offset) - 1);
}

/** "Our country": the country of the page's dateline, else the one where most of the language's pages are made. */
function ownCountry(scene: Scene, sentence: SceneSentence, cue: Cue): Item | null {
  const { tokens, pack } = sentence.block;
  const country = pack?.participation.homeland;
  const first = tokens[cue.from];
  const last = tokens[cue.to - 1];
  if (!country || !first || !last) return null;
  const mention = mentionAt({ text: scene.article.text, tokens }, 'country', cue.from, cue.to);
  mention.country = country;
  return { mention, from: cue.from, to: cue.to, country, adjective: true };
}
