import { GROUPS, splitWords } from '../../dist/detect/letters.js';
import { extendHash } from '../../dist/detect/table.js';
import { readUdhr, readWords } from './sources.mjs';

const START = '\u0001';
const END = '\u0002';
const VOCABULARY = 256;
/** Witten–Bell weight of the shorter context. */
const BACKOFF = 1.2;
/** Share of running text that the word list covers; the rest is left to the n-grams. */
const LISTED = 0.45;
const FROM_UDHR = 0.12;

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
  for (const [w, n] of udhr) types.set(w, n ** 0.6);
  const listed = new Map();
  const lists = model.parts.flatMap((part) => part.words.map((tag) => ({ ...readWords(tag), change: part.change })));
  for (const { change, ...list } of lists) {
    const frequent = wordsOf(change(list.frequent.join('\n')), group);
    const news = wordsOf(change(list.news.join('\n')), group);
    frequent.forEach((w, i) => {
      const p = 1 / (i + 4);
      listed.set(w, Math.max(listed.get(w) ?? 0, p));
      types.set(w, (types.get(w) ?? 0) + 2);
    });
    const tail = 0.6 / (frequent.length + 40);
    news.forEach((w) => {
      listed.set(w, Math.max(listed.get(w) ?? 0, tail));
      types.set(w, (types.get(w) ?? 0) + 1.5);
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

/** Counts of all n-grams: gram → count, and per context its total and its number of continuations. */
function count(model, types, order) {
  const grams = new Map();
  const total = new Map();
  const kinds = new Map();
  for (const [word, weight] of types) {
    const s = START + word + END;
    for (let end = 1; end < s.length; end++)
      for (let n = 1; n <= order && end - n + 1 >= 0; n++) {
        const gram = s.slice(end - n + 1, end + 1);
        const context = gram.slice(0, -1);
        const before = grams.get(gram);
        if (before === undefined) kinds.set(context, (kinds.get(context) ?? 0) + 1);
        grams.set(gram, (before ?? 0) + weight);
        total.set(context, (total.get(context) ?? 0) + weight);
      }
  }
  for (const letter of model.alphabet ?? '') {
    if (!grams.has(letter)) {
      grams.set(letter, 0.5);
      kinds.set('', (kinds.get('') ?? 0) + 1);
      total.set('', (total.get('') ?? 0) + 0.5);
    }
  }
  return { grams, total, kinds };
}

/** Weights such that the sum over all n-grams of a word is its interpolated log-probability (see score.ts). */
function weigh(model, types, order, prune) {
  const { grams, total, kinds } = count(model, types, order);
  const backoff = (context) => {
    const t = kinds.get(context);
    const k = context === '' ? 1 : BACKOFF * t;
    return t === undefined ? 0 : Math.log(k / (total.get(context) + k));
  };
  const probability = (gram) => {
    if (gram === '') return 1 / VOCABULARY;
    const context = gram.slice(0, -1);
    const t = kinds.get(context);
    if (t === undefined) return probability(gram.slice(1));
    const k = context === '' ? 1 : BACKOFF * t;
    return ((grams.get(gram) ?? 0) + k * probability(gram.slice(1))) / (total.get(context) + k);
  };
  const kept = (gram) => gram.length < 3 || grams.get(gram) >= prune[gram.length];
  const weights = new Map();
  weights.set(START, backoff(START));
  for (const gram of grams.keys()) {
    if (!kept(gram)) continue;
    const context = gram.slice(0, -1);
    const shorter = gram.length === 1 ? 1 / VOCABULARY : probability(gram.slice(1));
    let w = Math.log(probability(gram)) - Math.log(shorter) - backoff(context);
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
  const order = group === 'Hani' ? 2 : 5;
  const prune = [0, 0, 0, 1.5, 2.2, 2.6];
  const grams = new Map();
  const words = new Map();
  const header = { models: [], order };
  models.forEach((model, m) => {
    const { types, probability } = lexicon(model, group);
    const { weights, bias } = weigh(model, types, Math.min(order, model.order ?? order), prune);
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
