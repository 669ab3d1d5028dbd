import { createRequire } from 'node:module';
import type { ReadOptions } from './raw.ts';
import type { WalkOptions } from './walk.ts';

const EXTENSIONS = /\.(?:txt|text|html|htm|xhtml|ndjson|jsonl)(?:\.gz)?$/i;

type Glob = (path: string) => boolean;

/** What a walk takes of a folder: the known extensions and names without one, or what the globs say. */
export function chooser(options: ReadOptions): Pick<WalkOptions, 'wants' | 'excludes'> {
  const included = globs(options.include);
  const excluded = globs(options.exclude);
  return {
    wants: (relative) => (included ? included(relative) : isKnown(baseName(relative))),
    excludes: (relative) => excluded?.(relative) ?? false,
  };
}

/** A glob without a slash is matched against the name, one with a slash against the path. */
function globs(patterns: readonly string[]): Glob | null {
  if (patterns.length === 0) return null;
  const tests = patterns.map((pattern): Glob => {
    const test = picomatch()(pattern, { dot: true });
    return pattern.includes('/') ? test : (path) => test(baseName(path));
  });
  return (path) => tests.some((test) => test(path));
}

export interface ExpandedGlob {
  /** The folder to walk. */
  base: string;
  takes: Glob;
  /** How many folders deep a match can lie. */
  depth: number;
}

/** A path that names no file but is a glob: where to walk, and what to take. */
export function expandGlob(pattern: string): ExpandedGlob | null {
  const { base, glob, isGlob } = picomatch().scan(pattern);
  if (!isGlob) return null;
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length;
  return { base: base === '' ? '.' : base, takes: picomatch()(glob, { dot: true }), depth };
}

function isKnown(name: string): boolean {
  return EXTENSIONS.test(name) || !name.includes('.', 1);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

type Picomatch = typeof import('picomatch').default & { scan: typeof import('picomatch').scan };
let loaded: Picomatch | null = null;

/** Loaded only where there are globs. */
function picomatch(): Picomatch {
  loaded ??= createRequire(import.meta.url)('picomatch') as Picomatch;
  return loaded;
}
