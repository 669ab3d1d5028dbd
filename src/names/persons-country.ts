import type { NameMention } from '../model/mentions.ts';
import type { Token } from '../text/tokens.ts';
import { type BodyScan, cueAt, endsWithAny, isHyphen } from './body-scan.ts';
import type { PersonLexicon } from './persons-lexicon.ts';
import type { Post } from './persons-posts.ts';
import type { NameRun } from './persons-shapes.ts';

/**
 * The country of a person (ISO), where the text gives it: in the post, in an adjective before the name or brackets behind it,
 * of the delegation that the person leads; null where it does not say.
 */
export function countryOf(
  scan: BodyScan,
  lexicon: PersonLexicon,
  run: NameRun,
  post: Post | null,
  before: NameMention | null = null,
): string | null {
  const beside = besideName(scan, lexicon, run);
  if (!post) return beside;
  const own = inPost(scan, lexicon, post, run);
  // Sent by a body to a country: what stands around says nothing of the own one.
  if (own === undefined) return beside;
  return own ?? beside ?? listedBehind(scan, post, before) ?? atHome(scan, post);
}

/** "匈牙利国会副主席甲、国务秘书乙": the country of the first of an enumeration holds for the next one. */
function listedBehind(scan: BodyScan, post: Post, before: NameMention | null): string | null {
  if (before?.to !== post.from - 1 || scan.tokens[before.to]?.folded !== '、') return null;
  return before.country ?? null;
}

/** Named in the post, or that of a body or place in it; undefined where only the country is named that an envoy is sent to. */
function inPost(scan: BodyScan, lexicon: PersonLexicon, post: Post, run: NameRun): string | null | undefined {
  let placed: string | null = null;
  let posted = false;
  for (let i = post.from; i < post.to; i++) {
    const named = scan.cover[i];
    if (!named?.country || named.from !== i) continue;
    if (post.envoy && isPosting(scan, lexicon, i, named.to)) posted = true;
    else if (named.type === 'place') placed ??= named.country;
    else return named.country;
  }
  return posted ? undefined : (placed ?? elliptical(scan, run.from) ?? sideBefore(scan, post.from));
}

/** "Министр Name" in the press of a state is its minister, unless the post names a body besides. */
function atHome(scan: BodyScan, post: Post): string | null {
  const { home } = scan.pack.persons;
  if (!home) return null;
  // "Azerbaycan'ı Savunma Bakanı Name temsil etti": the state stands right before the post.
  const before = scan.cover[post.from - 1];
  if (before?.type === 'country' && before.to === post.from && before.country) return before.country;
  let state = false;
  for (let i = post.from; i < post.to; i++) {
    const named = scan.cover[i];
    if (named && !(named.type === 'organization' && named.national)) return null;
    state ||= cueAt(scan, i, 'post')?.value.state === true;
  }
  return state ? home : null;
}

function isPosting(scan: BodyScan, lexicon: PersonLexicon, from: number, to: number): boolean {
  const { tokens } = scan;
  // 驻华: the word is part of the name.
  if (to - from > 1 && lexicon.posting.includes(tokens[from]?.folded ?? '')) return true;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const word = tokens[i] as Token;
    if (lexicon.posting.includes(word.folded)) return true;
    if (word.capital || word.kind !== 'word') break;
  }
  const last = tokens[to - 1] as Token;
  return scan.pack.persons.grammar.order === 'last' && endsWithAny(last.folded, lexicon.posting);
}

/** "болгарскую – заместитель …", "die österreichische von Botschafter …": the noun beside the adjective is left out. */
function elliptical(scan: BodyScan, from: number): string | null {
  const { tokens, cover, lexicon } = scan;
  for (let i = from - 1; i >= from - 3 && i >= 0; i--) {
    const named = cover[i];
    // "Չեխիայինը՝ …": where the mark stands for the verb a noun will do.
    const verbless = tokens[from - 1]?.folded === '՝';
    if (named) return named.type === 'country' && (named.adjective || verbless) ? (named.country ?? null) : null;
    if (!(verbless && i === from - 1) && !isHyphen(tokens[i]) && !lexicon.links.has(tokens[i]?.folded ?? ''))
      return null;
  }
  return null;
}

const MAX_SIDE = 40;

/** "Армянскую делегацию возглавил …, болгарскую – …": the country beside the nearest delegation or side before the post. */
function sideBefore(scan: BodyScan, from: number): string | null {
  const { tokens, cover } = scan;
  const elliptic = elliptical(scan, from);
  if (elliptic) return elliptic;
  for (let i = from - 1; i >= 0 && from - i < MAX_SIDE; i--) {
    if (scan.initial[i + 1] || tokens[i]?.folded === '，') return null;
    const side = cueAt(scan, i, 'side');
    if (!side) continue;
    const near = cover[i - 1] ?? cover[side.to] ?? cover[side.to + 1];
    if (near?.type !== 'country') continue;
    const { and } = scan.lexicon;
    const other = and.has(tokens[near.to]?.folded ?? '') ? cover[near.to + 1] : undefined;
    if (other?.type !== 'country') return near.country ?? null;
    // "delegațiile A și B, conduse de X și, respectiv, de Y": in their order.
    const later = scan.starts.post.some((k) => k > near.from && k < from);
    return (later ? other : near).country ?? null;
  }
  return null;
}

/** "Irlandka Name", "Name (Парагвай)", "Name z gruzińskiej Komisji". */
function besideName(scan: BodyScan, lexicon: PersonLexicon, run: NameRun): string | null {
  const { tokens, cover } = scan;
  const before = cover[run.from - 1];
  if (before?.type === 'country' && before.adjective) return before.country ?? null;
  // "The ministers of A (Name) and B (Name)".
  const owner =
    tokens[run.from - 1]?.folded === '(' && tokens[run.to]?.folded === ')' ? cover[run.from - 2] : undefined;
  if (owner && isCountry(owner)) return owner.country ?? null;
  const after = cover[run.to + 1];
  if (!after?.country || after.from !== run.to + 1) return null;
  const between = tokens[run.to] as Token;
  if (between.folded === '(') return isCountry(after) ? after.country : null;
  return lexicon.origins.has(between.folded) ? after.country : null;
}

function isCountry(named: NameMention): boolean {
  return named.type === 'country';
}
