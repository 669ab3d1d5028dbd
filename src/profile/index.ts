import type { Segmented } from '../model/block.ts';
import type { SiteGroup, SiteProfile } from '../model/site-profile.ts';
import type { Source } from '../model/source.ts';
import { hashOf, lineKey } from '../text/line-key.ts';
import { siteGroup } from '../text/site-group.ts';
import { repeatsIn } from './repeats.ts';

/** Documents kept per group: those with the smallest digests, whatever order they come in; fewer where there are many groups. */
const SAMPLES = [400, 200, 100, 50] as const;
/** Documents kept in all. */
const MOST_DOCUMENTS = 40_000;
const MAX_LINES = 1500;

/** Digest of a document → its lines. */
type Sample = Map<string, Uint32Array>;

export interface ProfileBuilder {
  add(source: Source, segmented: Segmented): void;
  /** The same for the same documents in any order. */
  finish(): SiteProfile;
}

/**
 * Counts lines per group over samples of bounded size; a document that comes twice counts once.
 * How many documents are kept only grows with the documents seen, so that the limits in the end are the same in any order.
 */
export function createProfileBuilder(most = MOST_DOCUMENTS): ProfileBuilder {
  const groups = new Map<string, Sample>();
  const highest = new Map<string, string>();
  let level = 0;
  /** Groups whose names hash higher are given up: where there are more of them than can be kept. */
  let reach = 2 ** 32;
  let kept = 0;

  const limit = (): number => SAMPLES[level] as number;

  function trim(name: string, sample: Sample): void {
    if (sample.size <= limit()) return;
    const digests = [...sample.keys()].sort();
    for (const digest of digests.slice(limit())) sample.delete(digest);
    highest.set(name, digests[limit() - 1] as string);
  }

  function tighten(): void {
    if (level + 1 < SAMPLES.length) level++;
    else reach /= 2;
    kept = 0;
    for (const [name, sample] of groups) {
      if (hashOf(name) >= reach) {
        groups.delete(name);
        highest.delete(name);
        continue;
      }
      trim(name, sample);
      kept += sample.size;
    }
  }

  return {
    add(source, segmented) {
      const name = siteGroup(source.url, source.path);
      if (hashOf(name) >= reach) return;
      const sample = groups.get(name) ?? new Map<string, Uint32Array>();
      groups.set(name, sample);
      const { sha256: digest } = source;
      const top = highest.get(name);
      if (sample.has(digest) || (top !== undefined && digest > top)) return;
      sample.set(digest, keysOf(segmented));
      if (sample.size <= limit()) kept++;
      else if (sample.size >= 2 * limit()) trim(name, sample);
      while (kept > most && groups.size > 0) tighten();
    },
    finish() {
      const out: SiteProfile = { schema: 'ciscorpus/site-profile@1', groups: {} };
      for (const name of [...groups.keys()].sort()) {
        const sample = groups.get(name) as Sample;
        trim(name, sample);
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

function countLines(sample: readonly Uint32Array[]): SiteGroup {
  const lines: Record<string, number> = {};
  for (const [key, n] of [...repeatsIn(sample)].sort((a, b) => a[0] - b[0])) lines[`k${key.toString(36)}`] = n;
  return { documents: sample.length, lines };
}
