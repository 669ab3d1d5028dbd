import type { Segmented } from '../model/block.ts';
import type { SiteGroup, SiteProfile } from '../model/site-profile.ts';
import type { Source } from '../model/source.ts';
import { lineKey } from '../text/line-key.ts';
import { siteGroup } from '../text/site-group.ts';

/** Documents kept per group: those with the smallest digests, whatever order they come in. */
const SAMPLE = 400;
const MAX_LINES = 1500;
const FEWEST = 3;
const LEAST_SHARE = 0.05;

interface Sampled {
  digest: string;
  keys: Uint32Array;
}

export interface ProfileBuilder {
  add(source: Source, segmented: Segmented): void;
  /** The same for the same documents in any order. */
  finish(): SiteProfile;
}

/** Counts lines per group over a sample of bounded size; a document that comes twice counts once. */
export function createProfileBuilder(): ProfileBuilder {
  const groups = new Map<string, Map<string, Sampled>>();
  const highest = new Map<string, string>();

  function trim(name: string, sample: Map<string, Sampled>): void {
    const kept = [...sample.keys()].sort().slice(0, SAMPLE);
    const wanted = new Set(kept);
    for (const digest of sample.keys()) if (!wanted.has(digest)) sample.delete(digest);
    highest.set(name, kept.at(-1) as string);
  }

  return {
    add(source, segmented) {
      const name = siteGroup(source.url, source.path);
      const sample = groups.get(name) ?? new Map<string, Sampled>();
      groups.set(name, sample);
      const { sha256: digest } = source;
      const limit = highest.get(name);
      if (sample.has(digest) || (limit !== undefined && digest > limit)) return;
      sample.set(digest, { digest, keys: keysOf(segmented) });
      if (sample.size >= 2 * SAMPLE) trim(name, sample);
    },
    finish() {
      const out: SiteProfile = { schema: 'ciscorpus/site-profile@1', groups: {} };
      for (const name of [...groups.keys()].sort()) {
        const sample = groups.get(name) as Map<string, Sampled>;
        if (sample.size > SAMPLE) trim(name, sample);
        const group = countLines([...sample.values()]);
        if (Object.keys(group.lines).length) out.groups[name] = group;
      }
      return out;
    },
  };
}

function keysOf({ blocks }: Segmented): Uint32Array {
  const keys = new Set<number>();
  const add = (text: string): void => {
    const key = lineKey(text);
    if (key !== null) keys.add(key);
  };
  const half = MAX_LINES / 2;
  for (const block of blocks.length > MAX_LINES ? [...blocks.slice(0, half), ...blocks.slice(-half)] : blocks)
    add(block.text);
  return Uint32Array.from(keys);
}

function countLines(sample: readonly Sampled[]): SiteGroup {
  const counts = new Map<number, number>();
  for (const { keys } of sample) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lines: Record<string, number> = {};
  const repeated = [...counts].filter(([, n]) => n >= FEWEST && n >= LEAST_SHARE * sample.length);
  for (const [key, n] of repeated.sort((a, b) => a[0] - b[0])) lines[`k${key.toString(36)}`] = n;
  return { documents: sample.length, lines };
}
