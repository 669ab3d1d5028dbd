import { GROUPS, splitWords } from '../../dist/detect/letters.js';
import { extendHash } from '../../dist/detect/table.js';
import { readUdhr, readWords } from './sources.mjs';

const START = '\u0001';
const END = '\u0002';
const VOCABULARY = 256;
/** Longest n-gram, by script group. */
const ORDER = { Hani: 2 };
const USUAL_ORDER = 4;
/** Weight of the shorter context, by length of the n-gram (Witten–Bell, found by cross-validation on word types). */
const SHORTER = [0, 0.02, 3, 6, 8];
/** Share of running text that a word list covers; the rest is left to the n-grams. */
const LISTED = 0.5;
const FROM_UDHR = 0.2;
/** How often the n-grams learn a word of the lists, and the power of its count in the declaration. */
const FREQUENT_WORD = 1.7;
const NEWS_WORD = 1.5;
const DAMPING = 0.5;
/** N-grams of four letters must occur more often than this in models that are seldom right. */
const FEW = 1.6;

/** Words of a text in the group's script, lower-cased as at run time. */
function wordsOf(text, group) {
  const out = [];
  const id = GROUPS.indexOf(group);
  for (const line of text.split('\n')) {
    const w = splitWords(line);
    for (let i = 0; i < w.count; i++)
      if (w.groups[i] === id) out.push(String.fromCharCode(...w.codes.subarray(w.starts[i], w.starts[i + 1])));
  }
  return out;
}

function tally(words, map = new Map(), weight = 1) {
  for (const w of words) map.set(w, (map.get(w) ?? 0) + weight);
  return map;
}

/** Counts of words for one model: what the n-grams learn from, and the probability of listed words. */
function lexicon(model, group) {
  const udhr = new Map();
  for (const part of model.parts) tally(wordsOf(part.change(part.udhr.map(readUdhr).join('\n')), group), udhr);
  const types = new Map();
  for (const [w, n] of udhr) types.set(w, n ** DAMPING);
  const listed = new Map();
  const lists = model.parts.flatMap((part) => part.words.map((tag) => ({ ...readWords(tag), change: part.change })));
  for (const { change, ...list } of lists) {
    const frequent = wordsOf(change(list.frequent.join('\n')), group);
    const news = wordsOf(change(list.news.join('\n')), group);
    frequent.forEach((w, i) => {
      const p = 1 / (i + 4);
      listed.set(w, Math.max(listed.get(w) ?? 0, p));
      types.set(w, (types.get(w) ?? 0) + FREQUENT_WORD);
    });
    const tail = 0.6 / (frequent.length + 40);
    news.forEach((w) => {
      listed.set(w, Math.max(listed.get(w) ?? 0, tail));
      types.set(w, (types.get(w) ?? 0) + NEWS_WORD);
    });
  }
  const probability = new Map();
  const sum = [...listed.values()].reduce((a, b) => a + b, 0);
  // A short list must not make its words more probable than a long one does.
  const scale = listed.size === 0 ? 0 : LISTED / Math.max(sum, 3.2);
  for (const [w, p] of listed) probability.set(w, p * scale);
  const total = [...udhr.values()].reduce((a, b) => a + b, 0);
  for (const [w, n] of udhr) {
    if (n < 2) continue;
    probability.set(w, (probability.get(w) ?? 0) + (FROM_UDHR * n ** 0.7) / Math.max(total, 900) ** 0.9);
  }
  return { types, probability };
}

/**
 * Counts of all n-grams: gram → count, and per context its total and its number of continuations.
 * Below the highest order a gram counts once per letter before it (Kneser–Ney).
 */
function count(model, types, order) {
  const seen = new Map();
  for (const [word, weight] of types) {
    const s = START + word + END;
    for (let end = 1; end < s.length; end++)
      for (let n = 1; n <= order && end - n + 1 >= 0; n++) {
        const gram = s.slice(end - n + 1, end + 1);
        seen.set(gram, (seen.get(gram) ?? 0) + weight);
      }
  }
  const grams = new Map();
  for (const [gram, n] of seen) {
    if (gram.length === order || gram.startsWith(START)) grams.set(gram, (grams.get(gram) ?? 0) + n);
    if (gram.length > 1) grams.set(gram.slice(1), (grams.get(gram.slice(1)) ?? 0) + 1);
  }
  for (const letter of model.alphabet ?? '') if (!grams.has(letter)) grams.set(letter, 1);
  const total = new Map();
  const kinds = new Map();
  for (const [gram, n] of grams) {
    const context = gram.slice(0, -1);
    total.set(context, (total.get(context) ?? 0) + n);
    kinds.set(context, (kinds.get(context) ?? 0) + 1);
  }
  return { grams, total, kinds };
}

/** Weights such that the sum over all n-grams of a word is its interpolated log-probability (see score.ts). */
function weigh(model, types, order) {
  const { grams, total, kinds } = count(model, types, order);
  const shorter = (context) => {
    const k = SHORTER[context.length + 1] * kinds.get(context);
    return k / (total.get(context) + k);
  };
  const backoff = (context) => (kinds.has(context) ? Math.log(shorter(context)) : 0);
  const memory = new Map([['', 1 / VOCABULARY]]);
  const probability = (gram) => {
    let p = memory.get(gram);
    if (p !== undefined) return p;
    const context = gram.slice(0, -1);
    p = probability(gram.slice(1));
    if (kinds.has(context)) {
      const share = shorter(context);
      p = ((1 - share) * (grams.get(gram) ?? 0)) / total.get(context) + share * p;
    }
    memory.set(gram, p);
    return p;
  };
  const weights = new Map([[START, backoff(START)]]);
  for (const [gram, n] of grams) {
    if (gram.length > 3 && model.seldom && n < FEW) continue;
    let w = Math.log(probability(gram)) - Math.log(probability(gram.slice(1))) - backoff(gram.slice(0, -1));
    if (gram.length < order && !gram.endsWith(END)) w += backoff(gram);
    weights.set(gram, w);
  }
  return { weights, bias: backoff('') };
}

function hashOf(gram) {
  let hash = 0;
  for (let i = gram.length - 1; i >= 0; i--) {
    const c = gram.charCodeAt(i);
    hash = extendHash(hash, c);
  }
  return hash >>> 0;
}

function section(entries) {
  const keys = [...entries.keys()].sort((a, b) => a - b);
  let total = 0;
  for (const k of keys) total += entries.get(k).length;
  const head = Buffer.alloc(5 * keys.length);
  const models = Buffer.alloc(total);
  const weights = Buffer.alloc(total);
  let at = 0;
  keys.forEach((key, i) => {
    const list = entries.get(key);
    head.writeUInt32LE(key, 4 * i);
    head.writeUInt8(list.length, 4 * keys.length + i);
    for (const [m, w] of list) {
      models[at] = m;
      weights.writeInt8(Math.max(-128, Math.min(127, Math.round(w))), at++);
    }
  });
  const body = Buffer.concat([head, models, weights]);
  return { size: [keys.length, total], bytes: Buffer.concat([body, Buffer.alloc(-body.length & 3)]) };
}

/** One table file for a script group. */
export function train(group, models) {
  const usual = ORDER[group] ?? USUAL_ORDER;
  const grams = new Map();
  const words = new Map();
  const header = { models: [], order: usual };
  models.forEach((model, m) => {
    const { types, probability } = lexicon(model, group);
    const { weights, bias } = weigh(model, types, Math.min(usual, model.order ?? usual));
    for (const [gram, w] of weights) {
      const key = hashOf(gram);
      if (!grams.has(key)) grams.set(key, []);
      grams.get(key).push([m, w * 10]);
    }
    for (const [word, p] of probability) {
      const key = hashOf(word);
      if (!words.has(key)) words.set(key, []);
      words.get(key).push([m, Math.log(p) * 10 + 127]);
    }
    header.models.push({ tag: model.tag, prior: model.prior ?? 0, bias: Number(bias.toFixed(3)) });
  });
  const a = section(grams);
  const b = section(words);
  header.grams = a.size;
  header.words = b.size;
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const bytes = Buffer.concat([size, json, Buffer.alloc(-(4 + json.length) & 3), a.bytes, b.bytes]);
  return {
    bytes,
    summary: `${group}: ${models.length} models, ${a.size} n-grams, ${b.size} words, ${bytes.length} bytes`,
  };
}
